"""How many pages match, by kind and mission area, each as if its own filter were not set."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import text

from homeland_careers.domain.address import Kind
from homeland_careers.storage.catalogue.numbers import LOW_BITS, areas_of, kind_of
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.question import Question

MOST_COUNTED = 10_000

# the low bits of a number are all that is counted by: no page is looked up
_COUNTS = text(
    f"SELECT rowid & {(1 << LOW_BITS) - 1} AS low, count(*) FROM "
    f"(SELECT rowid FROM page_words WHERE page_words MATCH :match LIMIT {MOST_COUNTED}) GROUP BY low"
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of matches; `areas` by the place of the area. `capped` says that more were not counted."""

    total: int = 0
    matched: int = 0
    capped: bool = False
    kinds: Counter[Kind] = field(default_factory=Counter)
    areas: Counter[int] = field(default_factory=Counter)


def count(index: IndexConnection, question: Question) -> Counts:
    """Count the matches of a question: in all, without filters, by kind and by area."""
    kinds: Counter[Kind] = Counter()
    areas: Counter[int] = Counter()
    total = matched = 0
    for low, number in index.rows(_COUNTS, {"match": question.match(question.reaches[-1])}):
        matched += number
        of_kind = question.kinds >> (low & 15) & 1
        of_area = not question.areas or areas_of(low) & question.areas
        if of_kind and of_area:
            total += number
        if of_area:
            kinds[kind_of(low)] += number
        if of_kind:
            areas.update({place: number for place in range(8) if areas_of(low) >> place & 1})
    return Counts(total, matched, matched == MOST_COUNTED, kinds, areas)
