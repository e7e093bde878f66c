"""Wording: easy enough to read, said once, and no letters that nobody explains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from homeland_careers.content.library import Library, Piece
from homeland_careers.content.problem import Problem
from homeland_careers.content.prose import plain
from homeland_careers.domain.address import Address, Kind

HARDEST = 10.0
"""The school grade that no page goes beyond."""

_RUN = 12
_WORD = re.compile(r"\w[\w’'-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])[”’)]*\s+|\n+")
_LETTERS = re.compile(r"(?<![\w-])(?![IVX]+\b)[A-Z][A-Z&]{2,6}(?![\w-])")
_COMMON = frozenset(("USA", "COVID", "GED", "PDF", "URL", "DNA", "GPS", "PIN", "FAQ"))
"""Letters that need no explanation to an American reader."""

_SMALL = frozenset(("A", "AN", "AND", "FOR", "IN", "OF", "ON", "OR", "THE", "TO"))
"""Words that lend no letter to an abbreviation."""

_PREPARED = frozenset((Kind.ROLE, Kind.COMPONENT, Kind.TERM, Kind.TOOL, Kind.QUESTION, Kind.ORGANIZATION))
"""Kinds whose pages speak for themselves; a run that two of them share was carried over."""


def grade(text: str) -> float:
    """Give the school grade a text asks for, by the Automated Readability Index (Senter and Smith 1967).

    4.71 × letters a word + 0.5 × words a sentence − 21.43; 0 for a text without words.
    """
    words = _WORD.findall(text)
    sentences = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    if not words:
        return 0.0
    letters: int = sum(character.isalnum() for word in words for character in word)
    return 4.71 * letters / len(words) + 0.5 * len(words) / len(sentences) - 21.43


def readability(library: Library) -> Iterator[Problem]:
    """Name pages that are harder to read than grade 10."""
    for piece in library.pieces.values():
        if (found := grade(prose_of(piece))) > HARDEST:
            sentence = f"The page reads at grade {found:.1f}; write shorter sentences, down to {HARDEST:.0f}."
            yield piece.problem(sentence, "title")


def prose_of(piece: Piece) -> str:
    """Give all prose of a page as plain text."""
    return "\n\n".join(plain(passage.text) for passage in piece.prose())


def repeats(library: Library) -> Iterator[Problem]:
    """Name runs of twelve words that stand on two pages; each pair of pages is named once, at its first run."""
    owners: dict[tuple[str, ...], Address] = {}
    for piece in library.pieces.values():
        if piece.address.kind not in _PREPARED:
            continue
        told: set[Address] = set()
        for line, run in _runs(piece):
            owner = owners.setdefault(run, piece.address)
            if owner != piece.address and owner not in told:
                told.add(owner)
                sentence = f"“{' '.join(run)}” stands on “{owner}” too; say it in words of this page."
                yield Problem(piece.manuscript.path, line, sentence)


def _runs(piece: Piece) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give every run of words with the line its passage begins on."""
    for passage in piece.prose():
        words = _WORD.findall(plain(passage.text).casefold())
        for start in range(len(words) - _RUN + 1):
            yield passage.line, tuple(words[start : start + _RUN])


def letters(library: Library) -> Iterator[Problem]:
    """Name abbreviations that no page is called by and that their own page does not explain in brackets."""
    if not library.whole:
        return
    known = _COMMON.union(
        *(_LETTERS.findall(name) for piece in library.pieces.values() for name in _names(piece))
    )
    for piece in library.pieces.values():
        text = prose_of(piece)
        for found in dict.fromkeys(_LETTERS.findall(text)):
            if found not in known and f"({found})" not in text:
                sentence = f"“{found}” is explained nowhere: write it out, or give it a page of the glossary."
                yield piece.problem(sentence, "title")


def _names(piece: Piece) -> Iterable[str]:
    written = piece.written
    public = (written.title, written.short, getattr(written, "acronym", ""), *written.names)
    own = {short for name in public for short in _initials(name)}
    return (*public, *(name for name in written.hidden if name in own))


def _initials(name: str) -> Iterator[str]:
    """Give what a name can be shortened to: EOD for Entrance on duty, LEAP for Law enforcement availability pay."""
    words = re.findall(r"\w+", name.upper())
    yield "".join(word[0] for word in words)
    yield "".join(word[0] for word in words if word not in _SMALL)
