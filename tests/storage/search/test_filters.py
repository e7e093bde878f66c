"""Every filter holds, and every facet is what a recount in plain Python gives, in both ways of asking."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.finding import FacetCounts, Match
from homeland_careers.domain.operators import amended
from homeland_careers.domain.rule import EducationLevel
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.search import asking
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.search.conftest import ask
from tests.storage.varied import TRAITS, VARIED, WORDS, enough, fits

NONE = Filters()
AREAS = ("river", "office", "empty")
COMPONENTS = ("archive", "lake-office", "river-agency")

COMBINATIONS = {
    "nothing": NONE,
    "roles": Filters(kinds=frozenset({Kind.ROLE})),
    "roles and posts of the river": Filters(
        kinds=frozenset({Kind.ROLE, Kind.POST}), areas=frozenset({"river"})
    ),
    "an agency": Filters(components=frozenset({"river-agency"})),
    "two agencies, but posts": Filters(
        components=frozenset({"archive", "lake-office"}), kinds=frozenset({Kind.POST})
    ),
    "grades": Filters(grades=frozenset({5, 13})),
    "diploma": Filters(education=EducationLevel.DIPLOMA),
    "graduate": Filters(education=EducationLevel.GRADUATE, areas=frozenset({"office"})),
    "polygraph": Filters(has=frozenset({Flag.POLYGRAPH})),
    "polygraph and travel": Filters(has=frozenset({Flag.POLYGRAPH, Flag.TRAVEL})),
    "no polygraph": Filters(lacks=frozenset({Flag.POLYGRAPH})),
    "travel without a drug test": Filters(has=frozenset({Flag.TRAVEL}), lacks=frozenset({Flag.DRUG_TEST})),
    "both ways": Filters(has=frozenset({Flag.TRAVEL}), lacks=frozenset({Flag.TRAVEL})),
    "pay from": Filters(pay_from=95_000),
    "pay to": Filters(pay_to=40_000),
    "pay between": Filters(pay_from=60_000, pay_to=69_999),
    "pay nobody has": Filters(pay_from=60_000, pay_to=10),
    "everything at once": Filters(
        kinds=frozenset({Kind.ROLE}),
        areas=frozenset({"river", "office"}),
        components=frozenset(COMPONENTS),
        grades=frozenset(range(4, 16)),
        education=EducationLevel.GRADUATE,
        has=frozenset({Flag.CITIZENSHIP}),
        pay_from=20_000,
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("varied")
    write_catalogue(VARIED, folder)
    return folder


@pytest.fixture(scope="module", params=["all read", "in tiers"])
def finder(request: pytest.FixtureRequest, folder: Path) -> Iterator[CatalogueFinder]:
    with CatalogueFinder(folder) as opened, pytest.MonkeyPatch.context() as patch:
        if request.param == "in tiers":
            patch.setattr(asking, "SMALL", 0)
        yield opened


@pytest.fixture(scope="module")
def everything(finder: CatalogueFinder) -> Callable[[str], tuple[Entry, ...]]:
    """All pages that match a text without filters, in the order of the hits."""
    return cache(
        lambda text: tuple(
            hit.entry for hit in ask(finder, text or "kind:" + " kind:".join(THINGS), limit=999).hits
        )
    )


def recount(entries: tuple[Entry, ...], f: Filters) -> FacetCounts:
    def left(**unset: object) -> list[Entry]:
        return [entry for entry in entries if fits(entry, replace(f, **unset))]  # type: ignore[arg-type]

    def but(flag: Flag) -> list[Entry]:
        return left(has=f.has - {flag}, lacks=f.lacks - {flag})

    def has(entry: Entry):
        return TRAITS.get(str(entry.address))

    levels = {
        level: sum(bool((t := has(e)) and enough(level, t)) for e in left(education=None))
        for level in EducationLevel
    }
    flags = {flag: sum(bool((t := has(e)) and flag in t.flags) for e in but(flag)) for flag in Flag}
    paid = [t.pay for e in left(pay_from=None, pay_to=None) if (t := has(e)) and t.pay]
    return FacetCounts(
        kinds=Counter(e.kind for e in left(kinds=frozenset())),
        areas=Counter(area for e in left(areas=frozenset()) for area in e.areas),
        components=Counter(
            slug for e in left(components=frozenset()) if (t := has(e)) for slug in t.components
        ),
        grades=Counter(grade for e in left(grades=frozenset()) if (t := has(e)) for grade in t.grades),
        education={level: number for level, number in levels.items() if number},
        flags={flag: number for flag, number in flags.items() if number},
        pay=(min(low for low, _ in paid), max(high for _, high in paid)) if paid else None,
    )


def check(finder: CatalogueFinder, everything, words: str, filters: Filters) -> None:
    results = ask(finder, amended(words, finder.names(), filters), limit=999)
    expected = [entry for entry in everything(words) if fits(entry, filters)]
    assert results.understood.filters == filters
    assert {hit.entry.address for hit in results.hits} == {entry.address for entry in expected}
    assert results.total == len(expected) == len(results.hits)
    if words or filters:
        assert results.facets == recount(everything(words), filters)
    if results.hits and not words:
        assert {hit.why.match for hit in results.hits} == {Match.FILTERS}


@pytest.mark.parametrize("words", ["", "lantern", "anchor compass"])
@pytest.mark.parametrize("filters", COMBINATIONS.values(), ids=COMBINATIONS)
def test_filters_hold_and_facets_are_true(finder: CatalogueFinder, everything, words: str, filters: Filters):
    if words or filters:
        check(finder, everything, words, filters)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    words=st.sampled_from(["", *WORDS]),
    filters=st.builds(
        Filters,
        kinds=st.frozensets(st.sampled_from(THINGS), max_size=2),
        areas=st.frozensets(st.sampled_from(AREAS), max_size=2),
        components=st.frozensets(st.sampled_from(COMPONENTS), max_size=2),
        grades=st.frozensets(st.integers(1, 15), max_size=4),
        education=st.none() | st.sampled_from(EducationLevel),
        has=st.frozensets(st.sampled_from(Flag), max_size=2),
        lacks=st.frozensets(st.sampled_from(Flag), max_size=2),
        pay_from=st.none() | st.integers(0, 170_000),
        pay_to=st.none() | st.integers(0, 170_000),
    ),
)
def test_so_do_any_filters(finder: CatalogueFinder, everything, words: str, filters: Filters):
    if words or filters:
        check(finder, everything, words, filters)


@pytest.mark.parametrize(
    ("kinds", "text"), [({Kind.ROLE}, "lantern"), ({Kind.POST}, "lantern kind:role"), (set(), "")]
)
def test_filters_of_the_query_are_added_to_those_of_the_text(
    finder: CatalogueFinder, kinds: set[Kind], text: str
):
    asked = ask(finder, text, kinds=frozenset(kinds), areas=frozenset({"river"}), limit=999)
    wanted = kinds | asked.understood.filters.kinds
    assert asked.hits
    for hit in asked.hits:
        assert not wanted or hit.entry.kind in wanted
        assert "river" in hit.entry.areas


@pytest.mark.parametrize("text", ["kind:role", "kind:role lantern"])
def test_a_filter_changes_no_order(finder: CatalogueFinder, everything, text: str):
    words = text.removeprefix("kind:role").strip()
    expected = [entry for entry in everything(words) if entry.kind is Kind.ROLE]
    found = [hit.entry for hit in ask(finder, text, limit=999).hits]
    assert found == expected if words else [e.title for e in found] == sorted(e.title for e in found)
    assert [hit.entry for hit in ask(finder, text, limit=3).hits] == found[:3]


def test_the_switcher_filters_too(finder: CatalogueFinder):
    found = finder.switch("page kind:post", limit=99)
    assert found.hits
    assert {hit.entry.kind for hit in found.hits} == {Kind.POST}
