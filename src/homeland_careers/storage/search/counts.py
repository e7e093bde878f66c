"""How many pages match, and how many each value of a filter would leave of them."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import text

from homeland_careers.domain.finding import FacetCounts
from homeland_careers.storage.search.bitmaps import bitmap
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.question import Question
from homeland_careers.storage.search.sieve import Sieve

MOST_COUNTED = 10_000

# No page is looked up: facets are bits in the order of ranks. One long text is read here in half the time that rows
# of their own would take.
_RANKS = text(
    "SELECT group_concat(rowid / :groups) FROM "
    "(SELECT rowid FROM page_words WHERE page_words MATCH :match LIMIT :most)"
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many match with filters, and the set of pages that match without; `capped`: more were not counted."""

    total: int = 0
    pages: int = 0
    capped: bool = False
    facets: FacetCounts = field(default_factory=FacetCounts)

    @property
    def matched(self) -> int:
        """Give how many pages matched."""
        return self.pages.bit_count()


def count(index: IndexConnection, question: Question) -> Counts:
    """Count the matches of a question, up to a bound."""
    asked = {
        "match": question.match(question.reaches[-1]),
        "groups": question.groups.count,
        "most": MOST_COUNTED,
    }
    ((ranks,),) = index.rows(_RANKS, asked)
    return counts_of(bitmap(json.loads(f"[{ranks or ''}]")), question.sieve)


def count_of(numbers: Collection[int], question: Question) -> Counts:
    """Count pages that are known by their numbers, as `count` does."""
    return counts_of(bitmap([question.groups.rank(number) for number in numbers]), question.sieve)


def counts_of(pages: int, sieve: Sieve) -> Counts:
    """Count a set of matches."""
    total = sieve.let_through(pages).bit_count()
    return Counts(total, pages, pages.bit_count() >= MOST_COUNTED, sieve.counts(pages))
