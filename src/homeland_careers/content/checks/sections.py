"""Sections: those that every page of a kind has, long enough to answer, in Markdown that pages can show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from homeland_careers.content.checks.citations import line_in
from homeland_careers.content.library import Library, Piece
from homeland_careers.content.problem import Problem
from homeland_careers.content.prose import plain
from homeland_careers.content.schema.kinds import WrittenQuestion
from homeland_careers.domain.address import Kind
from homeland_careers.domain.thing import QuestionKind

_REQUIRED = {
    Kind.ROLE: (
        "What you do", "A day at work", "What it takes", "How to become one",
        "Training", "Pay", "Where you work", "Next steps",
    ),
    Kind.COMPONENT: ("What it does", "Working here"),
    Kind.POST: ("Summary", "What it has to do with a career"),
    Kind.TERM: ("Meaning",),
    Kind.TOOL: ("What it does", "Who uses it"),
}  # fmt: skip
_ROLE_WORDS, _SECTION_WORDS = 500, 30
_MARKUP = (
    (re.compile(r"</?[a-zA-Z][^>\n]*>|<!--"), "Raw HTML does not come through; write Markdown."),
    (re.compile(r"!\["), "Pages show no images from prose."),
    (re.compile(r"^ {0,3}(?:#{1,2}|#{4,6})\s", re.MULTILINE), "Within a section a heading begins with “### ”."),
    (re.compile(r"^ {0,3}\[[^\]\n]+\]:", re.MULTILINE), "No notes and no addresses stand apart from their text."),
)  # fmt: skip
_CODE = re.compile(r"`[^`\n]*`")


def sections(library: Library) -> Iterator[Problem]:
    """Name sections that are required and not there, that stand twice, or that are empty."""
    for piece in library.pieces.values():
        seen: set[str] = set()
        for passage in piece.passages:
            if passage.key in seen:
                yield _at(piece, passage.line, f"A section “{passage.heading}” stands here already.")
            if not passage.text.strip():
                yield _at(piece, passage.line, f"The section “{passage.heading}” is empty.")
            seen.add(passage.key)
        headings = {passage.heading for passage in piece.passages}
        for heading in _required(piece):
            if heading not in headings:
                yield piece.problem(f"The section “{heading}” is missing.", "sections")


def _required(piece: Piece) -> tuple[str, ...]:
    if isinstance(piece.written, WrittenQuestion):
        return ("How to prepare",) if piece.written.asked_by is QuestionKind.INTERVIEW else ("Answer",)
    return _REQUIRED.get(piece.address.kind, ())


def lengths(library: Library) -> Iterator[Problem]:
    """Name roles that say too little, in all or in one of their sections."""
    for piece in library.pieces.values():
        if not piece.role:
            continue
        words = {passage.heading: len(plain(passage.text).split()) for passage in piece.passages}
        for passage in piece.passages:
            few = words[passage.heading]
            if passage.heading in _REQUIRED[Kind.ROLE] and 0 < few < _SECTION_WORDS:
                sentence = f"The section “{passage.heading}” has {few} words; it needs {_SECTION_WORDS}."
                yield _at(piece, passage.line, sentence)
        if sum(words.values()) < _ROLE_WORDS:
            sentence = f"The sections have {sum(words.values())} words in all; a role needs {_ROLE_WORDS}."
            yield piece.problem(sentence, "title")


def markup(library: Library) -> Iterator[Problem]:
    """Name what a page cannot show: raw HTML, images, wrong headings."""
    for piece in library.pieces.values():
        for passage in piece.prose():
            text = _CODE.sub(lambda code: " " * len(code.group()), passage.text)
            for pattern, sentence in _MARKUP:
                if match := pattern.search(text):
                    yield _at(piece, line_in(passage, match.start()), sentence)


def _at(piece: Piece, line: int, sentence: str) -> Problem:
    return Problem(piece.manuscript.path, line, sentence)
