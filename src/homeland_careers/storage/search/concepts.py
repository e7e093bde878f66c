"""Concepts: what each word of a question may also be called on a page, and how much that is worth."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from sqlalchemy import text

from homeland_careers.domain.words import Word
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.question import Question, quoted
from homeland_careers.storage.search.vocabulary import typed_stems

_SENTENCE = 4
"""Words from which on a question is a sentence, in which small words are no names."""
LONGEST_PHRASE = 4
"""Words of the longest phrase that the thesaurus knows."""

SILENT = frozenset(
    "a about am an and any anybody anyone are as at be become becoming been being but by can cant could did do does "
    "doing dont for from get getting gets go going had has have having he her his how i id if im in into is it its "
    "job jobs just let lets like long lot many may me more most much must my no not of off on one or our out over "
    "position positions should so some somebody someone somewhere than that the their them then there these they "
    "thing things this those to too up us was way we were what whats when where which while who whom whose why will "
    "with without would you your".split()
)
"""Words that say nothing of what is looked for; they count only where there are no others."""

_FAINT = frozenset(
    "career careers employment federal government home homeland occupation people person role roles security us usa "
    "want work worker workers working".split()
)
"""Words that stand on most pages of this field; they count little."""

_SYNONYMS = text(
    "SELECT asked.value, synonym.mean FROM json_each(:said) AS asked JOIN synonym ON synonym.say = asked.value "
    "ORDER BY synonym.id"
)


class How(IntEnum):
    """How a spelling follows from what was typed, nearest first."""

    WORD = 0
    FORM = 1
    BEGINNING = 2
    SYNONYM = 3


WORTH = {How.WORD: 1.0, How.FORM: 0.92, How.BEGINNING: 0.8, How.SYNONYM: 0.7}


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """One thing a question speaks of: the words typed, and by nearness the expressions that stand for it.

    `weight` is below 1 for words that say little; `synonyms` are the other words, to be told to the reader.
    """

    said: tuple[str, ...]
    ways: Mapping[How, tuple[str, ...]] = field(default_factory=dict)
    weight: float = 1.0
    synonyms: tuple[str, ...] = ()

    def match(self, how: How) -> str:
        """Give the expression for FTS5 of one nearness."""
        return " OR ".join(self.ways[how])


def telling(words: Sequence[Word]) -> list[Word]:
    """Give the words of a sentence without those that say nothing; of a few words each may be part of a name."""
    if len(words) < _SENTENCE:
        return list(words)
    return [word for word in words if word.solid not in SILENT] or list(words)


def concepts(index: IndexConnection, question: Question) -> tuple[Concept, ...]:
    """Give the concepts of a question in the order typed; words that say nothing are left out if others do."""
    words = question.typed.words
    meanings = _meanings(index, words)
    found = tuple(_concepts(question, meanings))
    weighty = tuple(concept for concept in found if concept.weight > 0)
    return weighty or tuple(Concept(c.said, c.ways, 1.0, c.synonyms) for c in found)


def _concepts(question: Question, meanings: Mapping[str, tuple[str, ...]]) -> Iterator[Concept]:
    words, place = question.typed.words, 0
    while place < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - place), 0, -1):
            said = _said(words[place : place + length])
            if length == 1 or said in meanings:
                is_last = place + length == len(words)
                yield _concept(
                    question, words[place : place + length], meanings.get(said, ()), is_last=is_last
                )
                break
        place += length


def _concept(question: Question, words: Sequence[Word], means: tuple[str, ...], *, is_last: bool) -> Concept:
    said = tuple(part for word in words for part in word.parts)
    ways: dict[How, tuple[str, ...]] = {How.WORD: (quoted(" ".join(said)),)}
    if len(words) == 1:
        word = words[0]
        if not word.is_plain:
            ways[How.WORD] = tuple(dict.fromkeys((quoted(" ".join(word.parts)), quoted(word.solid))))
        if forms := tuple(question.forms.get(word.solid, ())):
            ways[How.FORM] = tuple(map(quoted, forms))
        if is_last and question.typed.open_end:
            endings = question.endings.get(word.solid)
            ways[How.BEGINNING] = (
                tuple(map(quoted, endings))
                if endings
                else ()
                if endings is not None
                else (f"{quoted(word.solid)} *",)
            )
    if means:
        ways[How.SYNONYM] = tuple(map(quoted, means))
    return Concept(said, {how: found for how, found in ways.items() if found}, _weight(said), means)


def _weight(said: tuple[str, ...]) -> float:
    if all(word in SILENT for word in said):
        return 0.0
    return 0.25 if all(word in _FAINT or word in SILENT for word in said) else 1.0


def _meanings(index: IndexConnection, words: Sequence[Word]) -> dict[str, tuple[str, ...]]:
    """Give what the thesaurus says of each run of words; it knows words by their stems."""
    stem = typed_stems(part for word in words for part in word.parts)
    runs: dict[str, str] = {}
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(words)) + 1):
            said = _said(words[start:end])
            runs[said] = " ".join(stem[part] for part in said.split())
    found: defaultdict[str, list[str]] = defaultdict(list)
    for said, mean in index.rows(_SYNONYMS, {"said": json.dumps(sorted(set(runs.values())))}):
        found[said].append(mean)
    return {said: tuple(found[stemmed]) for said, stemmed in runs.items() if stemmed in found}


def _said(words: Sequence[Word]) -> str:
    return " ".join(part for word in words for part in word.parts)
