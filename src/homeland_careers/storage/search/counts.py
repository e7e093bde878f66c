"""How many pages match, by kind and mission area, each as if its own filter were not set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import text

from homeland_careers.domain.address import Kind
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.question import Question

MOST_COUNTED = 10_000

# What is counted by stands in the number itself: no page is looked up. One long text is counted here in half the
# time that SQLite takes to sort the rests into groups.
_RESTS = text(
    "SELECT group_concat(rowid % :groups) FROM "
    "(SELECT rowid FROM page_words WHERE page_words MATCH :match LIMIT :most)"
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of matches. `capped` says that more were not counted."""

    total: int = 0
    matched: int = 0
    capped: bool = False
    kinds: Counter[Kind] = field(default_factory=Counter)
    areas: Counter[str] = field(default_factory=Counter)


def count(index: IndexConnection, question: Question) -> Counts:
    """Count the matches of a question: in all, without filters, by kind and by area."""
    asked = {
        "match": question.match(question.reaches[-1]),
        "groups": question.groups.count,
        "most": MOST_COUNTED,
    }
    ((rests,),) = index.rows(_RESTS, asked)
    return _counted(Counter(map(int, rests.split(","))) if rests else Counter(), question)


def count_of(numbers: Iterable[int], question: Question) -> Counts:
    """Count pages that are known by their numbers, as `count` does."""
    return _counted(Counter(number % question.groups.count for number in numbers), question)


def _counted(rests: Counter[int], question: Question) -> Counts:
    kinds: Counter[Kind] = Counter()
    areas: Counter[str] = Counter()
    total = matched = 0
    for rest, number in rests.items():
        group = question.groups.every[rest]
        of_kind = not question.kinds or group.kind in question.kinds
        of_area = not question.areas or not question.areas.isdisjoint(group.areas)
        matched += number
        total += number if of_kind and of_area else 0
        kinds[group.kind] += number if of_area else 0
        areas.update(dict.fromkeys(group.areas, number if of_kind else 0))
    return Counts(total, matched, matched >= MOST_COUNTED, kinds, areas)
