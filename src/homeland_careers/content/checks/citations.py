"""Citations: every source named exists, and every figure in prose has one behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from homeland_careers.content.library import Library
from homeland_careers.content.manuscript import Manuscript, Passage
from homeland_careers.content.problem import Problem
from homeland_careers.content.prose import CITATION

_LISTS = ("sources", "standing_sources")
_UNITS = (
    "hour|day|week|month|year|minute|second|people|person|employee|officer|agent|inspector|screener|member|volunteer|"
    "civilian|applicant|student|trainee|job|post|position|opening|office|port|airport|station|building|country|countries|"
    "city|cities|state|region|mile|kilometer|foot|feet|inch|pound|ton|point|credit|question|grade|percent|step"
)
_FIGURE = re.compile(
    r"\$ ?\d[\d,.]*"
    r"|\d[\d,.]* ?(?:%|percent\b|per cent\b)"
    r"|(?<![\w$.,/-])\d{1,3}(?:,\d{3})+(?![\w-])"
    rf"|(?<![\w$.,/-])\d{{2,}}(?:\.\d+)?[ -](?:more |full |semester |credit )?(?:{_UNITS})s?\b"
    r"|(?<![\w$.,/-])(?:1[5-9]|20)\d{2}(?![\w-])"
)
_NO_STATEMENT = re.compile(r"\]\([^)]*\)|`[^`]*`|\b24 hours a day\b")
"""What may hold digits without stating a figure: addresses of links, code, and the idiom."""


def citations(library: Library) -> Iterator[Problem]:
    """Name every source that is cited and not listed."""
    for path, line, slug in cited(library):
        if not library.knows_source(slug):
            yield Problem(path, line, f"No source is called “{slug}”.")


def cited(library: Library) -> Iterator[tuple[str, int, str]]:
    """Give file, line and slug of every citation, in lists and in prose."""
    for manuscript in library.manuscripts():
        yield from _listed(manuscript)
    for piece in library.pieces.values():
        for passage in piece.prose():
            for match in CITATION.finditer(passage.text):
                yield piece.manuscript.path, line_in(passage, match.start()), match.group(1)


def _listed(manuscript: Manuscript) -> Iterator[tuple[str, int, str]]:
    for path, text in manuscript.tree.scalars():
        if len(path) > 1 and path[-2] in _LISTS:
            yield manuscript.path, manuscript.tree.line(path), text


def line_in(passage: Passage, position: int) -> int:
    """Give the line of a position in the text of a passage."""
    return passage.text_line + passage.text.count("\n", 0, position)


def figures(library: Library) -> Iterator[Problem]:
    """Name every amount, share, year or count in prose whose paragraph cites nothing."""
    for piece in library.pieces.values():
        for passage in piece.prose():
            for line, figure in _uncited(passage):
                sentence = f"“{figure}” needs a citation in the same paragraph."
                yield Problem(piece.manuscript.path, line, sentence)


def _uncited(passage: Passage) -> Iterator[tuple[int, str]]:
    """Give line and text of the first figure of each paragraph without a citation."""
    for paragraph in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", passage.text):
        text = _NO_STATEMENT.sub(lambda found: "\n" * found.group().count("\n"), paragraph.group())
        figure = _FIGURE.search(text)
        if figure and not CITATION.search(text):
            line = line_in(passage, paragraph.start()) + text.count("\n", 0, figure.start())
            yield line, " ".join(figure.group().split())
