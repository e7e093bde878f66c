"""A question to the index: cleaned words, their forms, filters; and what is asked of full-text search for it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import chain

from sqlalchemy import text

from homeland_careers.domain.words import Typed, Word
from homeland_careers.storage.catalogue.groups import Groups
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.sieve import Sieve
from homeland_careers.storage.search.vocabulary import typed_stems

_MOST_FORMS = 24
_MOST_ENDINGS = 12
_SHORT_BEGINNING = 3

_FORMS = text(
    "SELECT asked.value, form.word FROM json_each(:words) AS asked "
    "JOIN word ON word.word = asked.value JOIN word AS form ON form.stem = word.stem "
    "ORDER BY form.documents DESC"
)
_ENDINGS = text(f"SELECT word FROM word WHERE word > :start AND word < :end LIMIT {_MOST_ENDINGS + 1}")
_FORMS_OF_STEMS = text(
    "SELECT word.stem, word.word FROM json_each(:stems) AS asked JOIN word ON word.stem = asked.value "
    "ORDER BY word.documents DESC"
)


class Reach(IntEnum):
    """How far a word may be from what stands on a page; each reaches all that the one before does."""

    WHOLE = 0  # the word itself
    BEGINNING = 1  # the last word may be the beginning of one
    FORMS = 2  # or another form of the word


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and the sieve that holds back what filters leave out.

    `forms` gives the other forms of a word, `endings` the words an unfinished one may become, where they are few;
    `text` is what was typed, in small letters.
    """

    typed: Typed
    forms: Mapping[str, tuple[str, ...]]
    sieve: Sieve
    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    text: str = ""

    @property
    def groups(self) -> Groups:
        """Give the groups that numbers speak of."""
        return self.sieve.known.groups

    @property
    def things(self) -> int:
        """Give how many things the catalogue holds."""
        return self.sieve.known.things

    @property
    def everywhere(self) -> Question:
        """Give the same question without filters."""
        return self if self.sieve.is_open else replace(self, sieve=Sieve(self.sieve.known))

    @property
    def filters(self) -> dict[str, str | int | bytes | None]:
        """Give the values that statements with a filter take."""
        kinds, areas = self.sieve.filters.kinds, self.sieve.filters.areas
        allowed = json.dumps(self.groups.allowed(kinds, areas)) if kinds or areas else None
        return {"groups": self.groups.count, "allowed": allowed, "flags": self.sieve.flags}

    def is_source(self, number: int) -> bool:
        """Say whether the thing of this number is a source."""
        return number % self.groups.count == self.groups.of_sources

    @property
    def reaches(self) -> tuple[Reach, ...]:
        """Give the reaches that differ for this question, nearest first."""
        beginning = (Reach.BEGINNING,) if self.typed.open_end else ()
        return Reach.WHOLE, *beginning, *((Reach.FORMS,) if self.forms else ())

    def match(self, reach: Reach) -> str:
        """Give the expression for FTS5: all words, each in one of its spellings. Words are letters and digits only."""
        last = len(self.typed.words) - 1
        return " AND ".join(
            self._word(word, reach, is_open=self.typed.open_end and place == last)
            for place, word in enumerate(self.typed.words)
        )

    def match_start(self) -> str:
        """Give the expression for names that begin with what was typed."""
        phrase = " ".join(part for word in self.typed.words for part in word.parts)
        return f'^ "{phrase}"{" *" if self.typed.open_end else ""}'

    def _word(self, word: Word, reach: Reach, *, is_open: bool) -> str:
        last = len(word.parts) - 1
        parts = " AND ".join(
            self._spelling(part, reach, is_open=is_open and place == last)
            for place, part in enumerate(word.parts)
        )
        if word.is_plain:
            return parts
        return f"(({parts}) OR {self._spelling(word.solid, reach, is_open=is_open)})"

    def _spelling(self, word: str, reach: Reach, *, is_open: bool) -> str:
        others = self.forms.get(word, ()) if reach is Reach.FORMS else ()
        star = ""
        if is_open and reach >= Reach.BEGINNING:
            star = "" if word in self.endings else " *"
            others = tuple(dict.fromkeys((*others, *self.endings.get(word, ()))))
        if not others:
            return f"{quoted(word)}{star}"
        return f"({' OR '.join([f'{quoted(word)}{star}', *map(quoted, others)])})"


def spellings(words: Iterable[Word]) -> Iterator[str]:
    """Give every part and solid spelling once."""
    yield from dict.fromkeys(chain.from_iterable((*word.parts, word.solid) for word in words))


def known_forms(index: IndexConnection, typed: Typed) -> dict[str, tuple[str, ...]]:
    """Give the other forms of those words that stand in the catalogue themselves."""
    asked = list(spellings(typed.words))
    return _others(index.rows(_FORMS, {"words": json.dumps(asked)}))


def known_endings(index: IndexConnection, typed: Typed) -> dict[str, tuple[str, ...]]:
    """Give the words that the unfinished last one may become, where they are few.

    Full-text search has short beginnings ready; of a long one it would gather all places first, while a few
    whole words are read only as far as they are needed.
    """
    if not typed.open_end:
        return {}
    last = typed.words[-1]
    found = {}
    for word in {last.parts[-1], last.solid}:
        if len(word) > _SHORT_BEGINNING:
            rows = index.rows(_ENDINGS, {"start": word, "end": f"{word}\U0010ffff"})
            if len(rows) <= _MOST_ENDINGS:
                found[word] = tuple(ending for (ending,) in rows)
    return found


def forms_by_stem(index: IndexConnection, typed: Typed) -> dict[str, tuple[str, ...]]:
    """Give the other forms of all words, also of those the catalogue has in other forms only."""
    stem = typed_stems(spellings(typed.words))
    of_stem: defaultdict[str, list[str]] = defaultdict(list)
    for shared, word in index.rows(_FORMS_OF_STEMS, {"stems": json.dumps(sorted(set(stem.values())))}):
        of_stem[shared].append(word)
    return _others((word, form) for word, shared in stem.items() for form in of_stem[shared])


def _others(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, form in pairs:
        if form != word and len(found[word]) < _MOST_FORMS:
            found[word].append(form)
    return {word: tuple(forms) for word, forms in found.items() if forms}


def quoted(word: str) -> str:
    """Give a word, or several as a phrase, as FTS5 reads it. Words are letters and digits only."""
    return f'"{word}"'
