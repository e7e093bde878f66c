"""From what pydantic finds to what a writer reads: file, line and a sentence in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from homeland_careers.content.manuscript import Manuscript
from homeland_careers.content.problem import Problem
from homeland_careers.content.reading import Path

_SENTENCES: Mapping[str, Callable[[dict[str, Any]], str]] = {
    "refused": lambda found: str(found["said"]),
    "missing": lambda _: "is missing",
    "extra_forbidden": lambda _: "is not a field that can stand here",
    "string_type": lambda _: "must be text",
    "tuple_type": lambda _: "must be a list",
    "dict_type": lambda _: "must hold named fields",
    "model_type": lambda _: "must hold named fields",
    "model_attributes_type": lambda _: "must hold named fields",
    "unsound": lambda found: str(found["said"]),
    "enum": lambda found: f"has “{found['input']}”, which is none of {_unquoted(found['expected'])}",
    "literal_error": lambda found: f"has “{found['input']}”, which is none of {_unquoted(found['expected'])}",
    "union_tag_invalid": lambda found: (
        f"has the rule “{found['tag']}”, which is none of {_unquoted(found['expected_tags'])}"
    ),
    "union_tag_not_found": lambda _: "has no “rule”",
    "too_short": lambda _: "is empty",
    "too_long": lambda found: f"has {found['actual_length']} characters; {found['max_length']} are allowed",
    "string_too_short": lambda _: "is empty",
    "greater_than_equal": lambda found: f"must be at least {found['ge']}",
    "less_than_equal": lambda found: f"must be at most {found['le']}",
}


def _unquoted(listed: str) -> str:
    """Take pydantic's quotes off a list of words, but leave the apostrophes within them."""
    return re.sub(r"(?<!\w)'|'(?!\w)", "", listed).replace(" or ", ", ")


def problems_of(error: ValidationError, manuscript: Manuscript) -> list[Problem]:
    """Give one problem for each thing that pydantic found in the file."""
    return [_problem(details, manuscript) for details in error.errors(include_url=False)]


def _problem(details: ErrorDetails, manuscript: Manuscript) -> Problem:
    path: Path = tuple(details["loc"])
    ending = _SENTENCES.get(details["type"])
    found = {**details.get("ctx", {}), "input": details["input"]}
    said = ending(found) if ending else details["msg"]
    sentence = f"{said}." if details["type"] == "unsound" else f"{_subject(path)} {said}."
    return Problem(manuscript.path, manuscript.tree.line(path), sentence)


def _subject(path: Path) -> str:
    """Name what is wrong: the field, or the entry of a list by its number."""
    names = [part for part in path if isinstance(part, str)]
    if not names:
        return "The file"
    if names[-1] == "[key]":
        return "The name"
    last = path[-1]
    return f"Entry {last + 1} of “{names[-1]}”" if isinstance(last, int) else f"“{names[-1]}”"
