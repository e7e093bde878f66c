"""Filters hold, and each count is what taking it would give."""

from __future__ import annotations

from itertools import chain, combinations

import pytest

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.finding import Query
from homeland_careers.storage.search import counts
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.search.conftest import ask, found

WORDS = ["river", "the", "pilot", "you", "clerk"]
KINDS = [
    frozenset[Kind](),
    frozenset({Kind.ROLE}),
    frozenset({Kind.COMPONENT, Kind.ROLE}),
    frozenset({Kind.SOURCE}),
]
AREAS = [
    frozenset[str](),
    frozenset({"river"}),
    frozenset({"river", "office"}),
    frozenset({"empty"}),
    frozenset({"moon"}),
]


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("areas", AREAS, ids=lambda areas: "+".join(sorted(areas)) or "all")
@pytest.mark.parametrize("kinds", KINDS, ids=lambda kinds: "+".join(sorted(kinds)) or "all")
def test_filters_hold_and_counts_are_true(finder: CatalogueFinder, text: str, kinds, areas):
    every = ask(finder, text).hits
    results = ask(finder, text, kinds=kinds, areas=areas)

    def of_kind(hit) -> bool:
        return not kinds or hit.entry.kind in kinds

    def of_area(hit) -> bool:
        return not areas or bool(areas & set(hit.entry.areas))

    expected = [hit.entry.address for hit in every if of_kind(hit) and of_area(hit)]
    assert [hit.entry.address for hit in results.hits] == expected
    assert results.total == len(expected)
    per_kind = {kind: sum(hit.entry.kind is kind for hit in every if of_area(hit)) for kind in THINGS}
    per_area = {a: sum(a in hit.entry.areas for hit in every if of_kind(hit)) for a in ("river", "office")}
    assert results.facets.kinds == {kind: number for kind, number in per_kind.items() if number}
    assert results.facets.areas == {area: number for area, number in per_area.items() if number}


def test_kinds_and_areas_come_in_their_own_order(finder: CatalogueFinder):
    results = ask(finder, "river")
    assert list(results.facets.kinds) == [kind for kind in THINGS if kind in results.facets.kinds]
    assert list(results.facets.areas) == ["river", "office"]


def test_filters_reach_beyond_the_first_hits(finder: CatalogueFinder):
    for kinds in chain.from_iterable(combinations(THINGS, size) for size in (1, 2)):
        only = found(ask(finder, "river", kinds=frozenset(kinds), limit=1))
        every = [hit for hit in ask(finder, "river").hits if hit.entry.kind in kinds]
        assert only == [hit.entry.address.slug for hit in every[:1]]


def test_counting_stops_at_the_cap_and_says_so(finder: CatalogueFinder, monkeypatch: pytest.MonkeyPatch):
    whole = ask(finder, "river")
    assert not whole.capped
    monkeypatch.setattr(counts, "MOST_COUNTED", whole.total)
    assert finder.find(Query(text="river")).capped
