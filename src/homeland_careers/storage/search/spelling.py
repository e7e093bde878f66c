"""Spelling: for a word that stands on no page, the word that was meant."""

from __future__ import annotations

import json
import re

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import text

from homeland_careers.domain.words import Typed, Word
from homeland_careers.storage.search.concepts import SILENT
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.vocabulary import typed_stems

_SHORTEST = 3
_MOST_SLIPS = 2
_LONG = 6
"""Letters from which on a word may have two slips; a shorter one has one."""

_ALL = text(
    "SELECT word, documents, named FROM word WHERE length(word) BETWEEN :least AND :most "
    "AND seen AND word GLOB '[a-z]*'"
)
_KNOWN = text("SELECT stem FROM word WHERE seen AND stem IN (SELECT value FROM json_each(:stems))")
_SAID = text("SELECT say FROM synonym WHERE say IN (SELECT value FROM json_each(:stems))")
_BEGINS = text("SELECT 1 FROM word WHERE seen AND word >= :start AND word < :end LIMIT 1")
_SOUNDS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"[gk]n(?=[aeiou])"), "n"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"ck|c|q"), "k"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<!^)[aeiou]+"), "a"),
)


class Speller:
    """The words of one catalogue by length, read when the first unknown word is met."""

    def __init__(self) -> None:
        self._by_length: dict[int, tuple[str, ...]] = {}
        self._pages: dict[str, int] = {}
        self._named: set[str] = set()

    def corrected(self, index: IndexConnection, typed: Typed) -> str:
        """Give the text with each word that nothing knows put right; empty where nothing is to be put right.

        Words that stand only in names for search, such as usual misspellings, count as unknown.
        """
        unknown = self._unknown(index, typed)
        right = {word: meant for word in unknown if (meant := self._best(index, word))}
        if not right:
            return ""
        return " ".join(right.get(word.solid, " ".join(word.parts)) for word in typed.words)

    def _unknown(self, index: IndexConnection, typed: Typed) -> list[str]:
        asked = [word.solid for word in typed.words if _may_be_wrong(word)]
        if not asked:
            return []
        stem = typed_stems(asked)
        said = {s for (s,) in index.rows(_SAID, {"stems": json.dumps(sorted(set(stem.values())))})}
        stood = {s for (s,) in index.rows(_KNOWN, {"stems": json.dumps(sorted(set(stem.values())))})}
        known = {word for word in asked if stem[word] in said | stood} | SILENT
        unknown = [word for word in dict.fromkeys(asked) if word not in known]
        last = typed.words[-1].solid
        if (
            typed.open_end
            and last in unknown
            and index.rows(_BEGINS, {"start": last, "end": f"{last}\U0010ffff"})
        ):
            unknown.remove(last)
        return unknown

    def _best(self, index: IndexConnection, word: str) -> str:
        """Give the nearest word: fewest slips first, then the same sound or letters, a name, many pages."""
        slips = _MOST_SLIPS if len(word) >= _LONG else 1
        candidates = [
            other
            for length in range(max(len(word) - slips, _SHORTEST), len(word) + slips + 1)
            for other in self._of_length(index, length)
        ]
        near = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=slips, limit=60)
        fit = [(other, int(count)) for other, count, _ in near if _plausible(word, other, int(count))]
        return min(fit, key=lambda found: self._rank(word, *found))[0] if fit else ""

    def _rank(self, word: str, other: str, slips: int) -> tuple[float, int, str]:
        worth = float(slips)
        worth -= 0.6 if sound(word) == sound(other) else 0.0
        worth -= 0.75 if sorted(word) == sorted(other) else 0.0
        worth -= 0.3 if word[0] == other[0] else 0.0
        worth -= 0.4 if other in self._named else 0.0
        return worth, -self._pages[other], other

    def _of_length(self, index: IndexConnection, length: int) -> tuple[str, ...]:
        if length not in self._by_length:
            rows = index.rows(_ALL, {"least": length, "most": length})
            self._by_length[length] = tuple(word for word, _, _ in rows)
            self._pages.update((word, pages) for word, pages, _ in rows)
            self._named.update(word for word, _, named in rows if named)
        return self._by_length[length]


def sound(word: str) -> str:
    """Give about how an American says a word: two words with one sound are often taken for each other."""
    for pattern, said in _SOUNDS:
        word = pattern.sub(said, word)
    return word


def _plausible(word: str, other: str, slips: int) -> bool:
    """Say whether two slips are still the same word: it begins alike, or sounds alike."""
    return slips < _MOST_SLIPS or word[0] == other[0] or sound(word) == sound(other)


def _may_be_wrong(word: Word) -> bool:
    return word.solid.isalpha() and word.solid.isascii() and len(word.solid) >= _SHORTEST
