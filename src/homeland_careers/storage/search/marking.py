"""Mark in a text what was searched for, and cut out the stretch that shows most of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from homeland_careers.domain.finding import Span
from homeland_careers.domain.words import words
from homeland_careers.storage.search.concepts import telling
from homeland_careers.storage.search.question import Question

_WIDTH = 180
_BEFORE = 50
_MOST_PLACES = 12
_SHORT = 2
_REACH = 110
"""How far apart words may stand to be shown together."""
_CHUNK = re.compile(r"[^\W_]+(?:[.,'’‘&*\u2010\u2011\u00ad-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Needles:
    """What to mark: for each word typed its spellings and forms; `start` is the unfinished last word."""

    groups: tuple[tuple[str, ...], ...]
    whole: frozenset[str]
    starts: tuple[str, ...]

    @property
    def best(self) -> int:
        """Give the score of a text in which all words stand whole."""
        return 2 * len(self.groups)

    def missing_in(self, title: str) -> Needles:
        """Give what is left to be shown beside a title, everything if the title shows it all."""
        low = title.lower()
        missing = tuple(group for group in self.groups if not _score(low, group, self.starts))
        return replace(self, groups=missing or self.groups)

    def telling(self) -> Needles:
        """Give what is left without words of one or two letters, everything if there are no others.

        They stand in every passage, and within most other words, so that looking for them takes the longest.
        """
        long = tuple(group for group in self.groups if len(group[0]) > _SHORT)
        return replace(self, groups=long or self.groups)

    @classmethod
    def of(cls, question: Question) -> Needles:
        """Give what a question marks."""
        typed = question.typed
        if not typed.words:
            return cls((), frozenset(), ())
        groups = []
        for word in telling(typed.words):
            own = dict.fromkeys((*word.parts, word.solid))
            groups.append((*own, *(form for part in own for form in question.forms.get(part, ()))))
        last = typed.words[-1]
        starts = tuple(dict.fromkeys((last.parts[-1], last.solid))) if typed.open_end else ()
        return cls(tuple(groups), frozenset(needle for group in groups for needle in group), starts)


def marked(text: str, needles: Needles) -> tuple[Span, ...]:
    """Split a text into spans, those that match marked."""
    needles = strictly(text, needles)
    spans: list[Span] = []
    done = 0
    for start, end in _places(text, needles):
        if start > done:
            spans.append(Span(text[done:start]))
        spans.append(Span(text[start:end], marked=True))
        done = end
    return (*spans, Span(text[done:])) if done < len(text) else tuple(spans)


def excerpt(text: str, needles: Needles) -> tuple[Span, ...]:
    """Give the stretch of a text with most of the words, marked, with “…” where the text goes on."""
    if len(text) <= _WIDTH:
        return marked(" ".join(text.split()), needles)
    best = _densest(text, needles)
    start = _word_start(text, max(best - _BEFORE, 0))
    end = _word_end(text, start + _WIDTH)
    line = " ".join(text[start:end].split())
    return marked(f"{'…' if start else ''}{line}{'…' if end < len(text) else ''}", needles)


def strictly(text: str, needles: Needles) -> Needles:
    """Give what to mark in this text: beginnings of longer words only where whole words do not explain the hit."""
    return replace(needles, starts=()) if score(text, needles) == needles.best else needles


def score(text: str, needles: Needles) -> int:
    """Give 2 for each typed word that stands in a text, 1 for its beginning; blind to accents and hyphens."""
    low = text.lower()
    return sum(_score(low, group, needles.starts) for group in needles.groups)


def has_any(text: str, needles: Needles) -> bool:
    """Say whether anything in a text is marked; slow, and sees through accents and hyphens."""
    return next(_places(text, needles), None) is not None


def _places(text: str, needles: Needles) -> Iterator[tuple[int, int]]:
    """Give where something is marked; of an unfinished word only the letters typed."""
    for match in _CHUNK.finditer(text):
        chunk = match.group()
        spellings = _spellings(chunk)
        if not needles.whole.isdisjoint(spellings):
            yield match.span()
        elif needles.starts and (start := _beginning(spellings, needles.starts)):
            plain = len(spellings) == 1 and len(spellings[0]) == len(chunk)
            yield match.start(), match.start() + len(start) if plain else match.end()


@lru_cache(maxsize=20_000)
def _spellings(chunk: str) -> tuple[str, ...]:
    """Give all spellings of the words in a run of letters and joiners."""
    return tuple(dict.fromkeys(spelling for word in words(chunk) for spelling in (*word.parts, word.solid)))


def _beginning(spellings: tuple[str, ...], starts: tuple[str, ...]) -> str:
    for start in starts:
        for spelling in spellings:
            if spelling.startswith(start):
                return start
    return ""


def _densest(text: str, needles: Needles) -> int:
    """Give where the stretch begins in which most different words stand."""
    low = text.lower()
    found = sorted(
        (place, group)
        for group, spellings in enumerate(needles.telling().groups)
        for needle in spellings
        for place in _all_of(low, needle, is_start=needle in needles.starts)
    )
    if not found or len(low) != len(text):
        return next(_places(text, needles), (0, 0))[0]
    within: Counter[int] = Counter()
    best = most = first = 0
    for place, group in found:
        within[group] += 1
        while found[first][0] < place - _REACH:
            within[found[first][1]] -= 1
            first += 1
        if (here := sum(map(bool, within.values()))) > most:
            best, most = found[first][0], here
    return best


def _score(low: str, group: tuple[str, ...], starts: tuple[str, ...]) -> int:
    for needle in group:
        if find_word(low, needle) >= 0:
            return 2
    for needle in starts:
        if needle in group and find_word(low, needle, is_start=True) >= 0:
            return 1
    return 0


def _all_of(low: str, needle: str, *, is_start: bool) -> Iterator[int]:
    place = find_word(low, needle, is_start=is_start)
    for _ in range(_MOST_PLACES):
        if place < 0:
            return
        yield place
        place = find_word(low, needle, place + 1, is_start=is_start)


def find_word(low: str, needle: str, start: int = 0, *, is_start: bool = False) -> int:
    """Give where a word (or the beginning of one) stands in a text, -1 if nowhere: `art` is in no `department`."""
    while (place := low.find(needle, start)) >= 0:
        end = place + len(needle)
        begins = not place or not low[place - 1].isalnum()
        if begins and (is_start or not low[end : end + 1].isalnum()):
            return place
        start = place + 1
    return -1


def _word_start(text: str, place: int) -> int:
    """Give the beginning of the next word at or after a place inside the text, 0 at its beginning."""
    if not place:
        return 0
    space = text.find(" ", place - 1)
    return space + 1 if 0 <= space < place + _BEFORE else place


def _word_end(text: str, place: int) -> int:
    """Give the end of the last word before a place."""
    if place >= len(text):
        return len(text)
    space = text.rfind(" ", 0, place + 1)
    return space if space > place - _BEFORE else place
