"""Manuscripts: one written file, split into its YAML head and the sections of its body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from homeland_careers.content.problem import Problem
from homeland_careers.content.reading import Tree, read_yaml

_HEADING = re.compile(r"##\s+(.*\S)\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A section as written: its heading and its Markdown, each with its line in the file."""

    heading: str
    line: int
    text: str
    text_line: int

    @property
    def key(self) -> str:
        """Give the name of the section within its page: its heading in small letters and hyphens."""
        return re.sub(r"[^a-z0-9]+", "-", self.heading.lower()).strip("-")


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One file: `path` as problems show it, the YAML, and for Markdown files the sections of the body."""

    path: str
    tree: Tree
    passages: tuple[Passage, ...] = ()


def read_file(file: Path, shown: str) -> tuple[Manuscript, list[Problem]]:
    """Read a `.yaml` or `.md` file; bytes that are not UTF-8 are a problem like any other."""
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        return unread(shown), [Problem(shown, 1, f"The file is not UTF-8: {error.reason}.")]
    return read_markdown(text, shown) if file.suffix == ".md" else read_plain(text, shown)


def read_plain(text: str, shown: str) -> tuple[Manuscript, list[Problem]]:
    """Read the text of a YAML file."""
    tree, problems = read_yaml(text, shown)
    return Manuscript(shown, tree), problems


def read_markdown(text: str, shown: str) -> tuple[Manuscript, list[Problem]]:
    """Read the text of a Markdown file: a head between two lines `---`, then sections under `## ` headings."""
    lines = text.split("\n")
    ends = [number for number, line in enumerate(lines) if line.rstrip() == "---"]
    if len(ends) < 2 or ends[0] != 0:
        problem = Problem(shown, 1, "The file must begin with a head between two lines “---”.")
        return unread(shown), [problem]
    tree, problems = read_yaml("\n".join(lines[1 : ends[1]]), shown, first_line=2)
    passages, strays = _sections(lines, ends[1] + 1, shown)
    return Manuscript(shown, tree, passages), problems + strays


def unread(shown: str) -> Manuscript:
    """Give a file of which nothing is known but that it is there."""
    return Manuscript(shown, Tree({}, {(): 1}, {}, broken=True))


def _sections(lines: list[str], start: int, shown: str) -> tuple[tuple[Passage, ...], list[Problem]]:
    starts = [number for number in range(start, len(lines)) if _HEADING.fullmatch(lines[number])]
    problems = [
        Problem(shown, number + 1, "Text before the first “## ” heading belongs to no section.")
        for number in range(start, starts[0] if starts else len(lines))
        if lines[number].strip()
    ][:1]
    ends = [*starts[1:], len(lines)]
    return tuple(_passage(lines, first, end) for first, end in zip(starts, ends, strict=False)), problems


def _passage(lines: list[str], start: int, end: int) -> Passage:
    first = next((number for number in range(start + 1, end) if lines[number].strip()), start)
    heading = lines[start].lstrip("#").strip()
    return Passage(
        heading, start + 1, "\n".join(lines[first:end]).rstrip() if first > start else "", first + 1
    )
