"""What narrows a question beside filters: phrases that must stand on a page, words that must not, what is saved."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from functools import reduce
from operator import and_

from sqlalchemy import TextClause, text

from homeland_careers.domain.address import THINGS, Address
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.operators import Understood
from homeland_careers.domain.words import MOST_WORDS, words
from homeland_careers.storage.search.bitmaps import bitmap
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.known import Known
from homeland_careers.storage.search.question import quoted
from homeland_careers.storage.search.sieve import Sieve

Saved = Callable[[], Collection[Address]]
"""Gives what the reader saved, whenever a question filters by it."""

_STANDING = text("SELECT group_concat(rowid / :groups) FROM page_text WHERE page_text MATCH :match")
_AT = text(
    "SELECT group_concat(thing.id / :groups) FROM json_each(:addresses) AS saved CROSS JOIN thing "
    "ON thing.kind = json_extract(saved.value, '$[0]') AND thing.slug = json_extract(saved.value, '$[1]')"
)


def sieve(
    index: IndexConnection, known: Known, understood: Understood, filters: Filters, saved: Saved | None
) -> Sieve:
    """Give the sieve of what was understood; the filters may be more than those of the text."""
    every = known.bitmaps.every
    sets = [_standing(index, known, phrase) for phrase in understood.phrases]
    sets += [every & ~_standing(index, known, phrase) for phrase in understood.without]
    if filters.saved is not None:
        own = _at(index, known, saved() if saved else ())
        sets.append(own if filters.saved else every & ~own)
    return Sieve(known, filters, reduce(and_, sets) if sets else None)


def _standing(index: IndexConnection, known: Known, phrase: str) -> int:
    """Give the pages on which the words stand side by side; a single word may be written solid."""
    every = words(phrase)[:MOST_WORDS]
    if not every:
        return 0
    match = quoted(" ".join(part for word in every for part in word.parts))
    if len(every) == 1 and not every[0].is_plain:
        match = f"{match} OR {quoted(every[0].solid)}"
    return _ranks(index, known, _STANDING, match=match)


def _at(index: IndexConnection, known: Known, addresses: Iterable[Address]) -> int:
    pairs = [(address.kind, address.slug) for address in addresses if address.kind in THINGS]
    return _ranks(index, known, _AT, addresses=json.dumps(pairs))


def _ranks(index: IndexConnection, known: Known, statement: TextClause, **asked: str) -> int:
    ((ranks,),) = index.rows(statement, {"groups": known.groups.count, **asked})
    return bitmap(json.loads(f"[{ranks or ''}]"))
