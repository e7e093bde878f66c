"""Strict YAML: text, lists and mappings only, each with its line; whatever is wrong comes back as problems.

PyYAML gives the events, and the values are built here, so that anchors, merge keys, tags and implicit types never
come to life. Its parser in C, ten times as fast, reads what is plainly not nested deeply, of which it would die; the
one in Python reads the rest, and whatever is wrong, since it says better what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from homeland_careers.content.problem import Problem

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Path: TypeAlias = tuple[str | int, ...]

MAX_LENGTH = 1_000_000
MAX_DEPTH = 20
_UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BRACKET = re.compile(r"[][{}]")
_STEEP = re.compile(r"^ {100}|^ *(?:[-?:] +){12}", re.MULTILINE)
_KNOWN_TROUBLE = (yaml.YAMLError, ValueError, OverflowError)
"""What PyYAML raises; the last two come from numeric escapes and directives that Python cannot hold."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A YAML document as plain data; `lines` and `text_lines` tell where its nodes and texts begin.

    `broken` is true where the text could not be read to its end; `data` is then empty.
    """

    data: Value
    lines: Mapping[Path, int]
    text_lines: Mapping[Path, int]
    broken: bool = False

    def line(self, path: Path) -> int:
        """Give the line of a node; parts of the path that are not written (a missing field) are passed over."""
        here: Path = ()
        for part in path:
            if (*here, part) in self.lines:
                here = (*here, part)
        return self.lines[here]

    def text_line(self, path: Path) -> int:
        """Give the line on which the text of a scalar begins."""
        return self.text_lines.get(path, self.line(path))

    def scalars(self) -> Iterator[tuple[Path, str]]:
        """Give every text with its path, in written order."""
        yield from _scalars((), self.data)


def _scalars(path: Path, value: Value) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
        return
    for key, child in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _scalars((*path, key), child)


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Tree, list[Problem]]:
    """Read one document that begins on `first_line` of the file shown as `path`.

    Whatever can be wrong with it is in the list; no text, however hostile, raises.
    """
    if len(text) <= MAX_LENGTH and _is_shallow(text):
        with suppress(_TooDeepError, *_KNOWN_TROUBLE):
            fast = _Builder(path, first_line, yaml.CSafeLoader)
            return fast.tree(fast.document(text)), fast.problems
    builder = _Builder(path, first_line)
    if len(text) > MAX_LENGTH:
        builder.report(0, f"The text is longer than {MAX_LENGTH:,} characters; divide it.")
        return builder.tree({}, broken=True), builder.problems
    try:
        return builder.tree(builder.document(text)), builder.problems
    except _TooDeepError as error:
        builder.report(error.row, f"This is nested more than {MAX_DEPTH} deep.")
    except _KNOWN_TROUBLE as error:
        builder.report(*_explained(error, text))
    return builder.tree({}, broken=True), builder.problems


def _is_shallow(text: str) -> bool:
    """Say whether a text cannot be nested deeply, by its brackets, its indents and its runs of dashes."""
    depth = most = 0
    for bracket in _BRACKET.findall(text):
        depth = max(depth + (1 if bracket in "[{" else -1), 0)
        most = max(most, depth)
    return most <= 2 * MAX_DEPTH and not _STEEP.search(text)


class _TooDeepError(Exception):
    def __init__(self, row: int) -> None:
        super().__init__()
        self.row = row


@dataclass(slots=True)
class _Builder:
    """Turns the events of one document into values, noting lines and problems on the way."""

    path: str
    first_line: int
    parser: type[yaml.SafeLoader | yaml.CSafeLoader] = yaml.SafeLoader
    problems: list[Problem] = field(default_factory=list)
    lines: dict[Path, int] = field(default_factory=dict)
    text_lines: dict[Path, int] = field(default_factory=dict)
    loader: yaml.SafeLoader | yaml.CSafeLoader = field(init=False)

    def report(self, row: int, sentence: str) -> None:
        """Note a problem; rows count from 0 within the text."""
        self.problems.append(Problem(self.path, row + self.first_line, sentence))

    def tree(self, data: Value, *, broken: bool = False) -> Tree:
        """Give the data with the lines they stand on; `broken` says that the text could not be read to its end."""
        self.lines.setdefault((), self.first_line)
        return Tree(data, self.lines, self.text_lines, broken)

    def document(self, text: str) -> Value:
        """Read the one document of a text; a second one, and what YAML offers beyond plain data, is reported."""
        self.loader = self.parser(text)
        self._next()  # the start of the stream
        start = self._next()
        if not isinstance(start, yaml.DocumentStartEvent):
            return {}
        if start.version or start.tags:
            self.report(_row(start), "Directives (lines with “%”) are not allowed.")
        data = self._node(self._next(), ())
        self._next()  # the end of the document
        end = self._next()
        if not isinstance(end, yaml.StreamEndEvent):
            self.report(_row(end), "A second document begins here; write one a file.")
        return data

    def _next(self) -> yaml.Event:
        event: yaml.Event = self.loader.get_event()  # type: ignore[assignment]
        return event

    def _node(self, event: yaml.Event, path: Path) -> Value:
        row = _row(event)
        self.lines.setdefault(path, row + self.first_line)
        if len(path) > MAX_DEPTH:
            raise _TooDeepError(row)
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            self.report(row, "Anchors and aliases (“&” and “*”) are not allowed; write the value out.")
        if isinstance(event, yaml.CollectionStartEvent | yaml.ScalarEvent) and event.tag:
            self.report(row, "Tags (“!”) are not allowed; every value is read as text.")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._scalar(event, path) if isinstance(event, yaml.ScalarEvent) else ""

    def _scalar(self, event: yaml.ScalarEvent, path: Path) -> str:
        row = _row(event)
        if event.style in ("|", ">"):
            self.text_lines[path] = row + 1 + self.first_line
        if unwanted := _UNWANTED.search(event.value):
            code = ord(unwanted.group())
            self.report(row, f"The text holds the unprintable character U+{code:04X}.")
        return str(event.value)

    def _sequence(self, path: Path) -> list[Value]:
        items: list[Value] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, Value]:
        found: dict[str, Value] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            row = _row(event)
            key = self._key(event, path)
            if key in found:
                first = self.lines[*path, key]
                self.report(row, f"“{key}” stands here a second time; the first is on line {first}.")
                self._node(self._next(), (*path, key, "again"))
                continue
            self.lines[*path, key] = row + self.first_line
            found[key] = self._node(self._next(), (*path, key))
        return found

    def _key(self, event: yaml.Event, path: Path) -> str:
        row = _row(event)
        key = self._node(event, (*path, "?"))
        if not isinstance(key, str) or isinstance(event, yaml.AliasEvent):
            self.report(row, "The name of a field must be text.")
            return f"? {row}"
        if key == "<<":
            self.report(row, "Merge keys (“<<”) are not allowed; write the fields out.")
        return key


def _row(event: yaml.Event) -> int:
    """Give the line, counted from 0; the parser marks every event it makes."""
    return event.start_mark.line if event.start_mark else 0


def _explained(error: Exception, text: str) -> tuple[int, str]:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context
        hint = " Quote a value that holds “: ” or “ #”." if what and "mapping values" in what else ""
        return (mark.line if mark else 0), f"This is not readable as YAML: {what}.{hint}"
    if isinstance(error, yaml.reader.ReaderError):
        row = text.count("\n", 0, int(error.position))
        return row, f"The text holds the unprintable character U+{int(error.character):04X}."
    return 0, "This is not readable as YAML: a number in an escape or a directive is out of range."
