"""Phrases stand word for word, exclusions nowhere, saved pages are asked for when needed; no operator raises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Match, Query
from homeland_careers.domain.thing import Term
from homeland_careers.storage.search import asking
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.pilot import PILOT, at, section
from tests.storage.search.conftest import ask, found

PAGES = {
    "guard": "The coast guard watches.",
    "apart": "A guard walks along the coast.",
    "both": "The coast guard and the guard of the coast.",
    "solid": "A coordinator of boats.",
    "split": "A co-ordinator of boats.",
    "other": "Nothing of the kind.",
}


@pytest.fixture(params=["all read", "in tiers"])
def bells(
    request: pytest.FixtureRequest,
    finder_over: Callable[..., CatalogueFinder],
    monkeypatch: pytest.MonkeyPatch,
) -> CatalogueFinder:
    if request.param == "in tiers":
        monkeypatch.setattr(asking, "SMALL", 0)
    terms = (
        Term(address=at(f"term/{slug}"), title=slug.upper(), summary="", sections=(section("Meaning", text),))
        for slug, text in PAGES.items()
    )
    return finder_over(*terms)


NARROWED = {
    "coast guard": {"guard", "apart", "both"},
    '"coast guard"': {"guard", "both"},
    '"Cóast  GUARD"': {"guard", "both"},
    '"guard coast"': set(),
    '"coast guard" "watches"': {"guard"},
    '"coast guard" "guard of the coast"': {"both"},
    "guard -watches": {"apart", "both"},
    "guard -watches -walks": {"both"},
    'guard -"coast guard"': {"apart"},
    "guard -GUARD": set(),
    "boats -coordinator": set(),
    "boats -co-ordinator": set(),
    'boats "coordinator"': {"solid", "split"},
    'boats "co-ordinator"': {"solid", "split"},
    "kind:term -guard -boats": {"other"},
    '"coast guard" kind:role': set(),
}


@pytest.mark.parametrize(("text", "slugs"), NARROWED.items(), ids=NARROWED)
def test_phrases_stand_and_exclusions_do_not(bells: CatalogueFinder, text: str, slugs: set[str]):
    results = ask(bells, text)
    assert {slug for slug in found(results) if slug in PAGES} == slugs
    assert results.total == len(results.hits)
    assert sum(results.facets.kinds.values()) >= results.total


def test_exclusions_alone_list_the_rest(bells: CatalogueFinder):
    results = ask(bells, "-guard -boats")
    assert "other" in found(results)
    assert not {"guard", "apart", "both", "solid", "split"} & set(found(results))
    assert {hit.why.match for hit in results.hits} == {Match.FILTERS}


def test_a_phrase_as_long_as_can_be_is_cut(bells: CatalogueFinder):
    assert ask(bells, f'"{"coast guard " * 300}"').hits == ()


@pytest.fixture
def shelf() -> list[Address]:
    return [
        at("role/clerk"),
        at("post/older"),
        at("role/gone"),
        Address(Kind.SEARCH, "clerk"),
        at("place/home"),
    ]


@pytest.fixture
def own(written: Path, shelf: list[Address]) -> Iterator[CatalogueFinder]:
    with CatalogueFinder(written, saved=lambda: shelf) as opened:
        yield opened


def test_saved_pages(own: CatalogueFinder, shelf: list[Address]):
    assert set(found(ask(own, "saved:yes"))) == {"clerk", "older"}
    assert found(ask(own, "saved:yes kind:role")) == ["clerk"]
    assert "clerk" not in found(ask(own, "kind:role saved:no"))
    shelf.remove(at("role/clerk"))
    assert found(ask(own, "saved:yes")) == ["older"]


def test_without_a_shelf_nothing_is_saved(finder: CatalogueFinder):
    assert ask(finder, "saved:yes").total == 0
    assert ask(finder, "pilot saved:no").total == ask(finder, "pilot").total > 0


def test_the_shelf_is_not_asked_without_need(written: Path):
    def refuse() -> list[Address]:
        raise AssertionError("nobody asked for what is saved")

    with CatalogueFinder(written, saved=refuse) as finder:
        assert ask(finder, "pilot kind:role").hits


def test_names_are_those_of_the_catalogue(finder: CatalogueFinder):
    assert finder.names() == Names(
        areas={"river": ("River Safety",), "office": ("Office Work",), "empty": ("Nothing Yet",)},
        components={
            "archive": ("Archive",),
            "lake-office": ("Lake Office",),
            "river-agency": ("RVA", "River Agency", "U.S. River Agency"),
        },
    )
    assert found(ask(finder, "component:rva kind:role grade:11")) == [PILOT.address.slug]


@pytest.fixture(scope="module")
def open_finder(written: Path):
    with CatalogueFinder(written, saved=lambda: [at("role/clerk")]) as opened:
        yield opened


PIECES = st.sampled_from(
    "kind:role area:river component:rva dept:x grade:5 grade:5-11 edu:hs has:clearance no:clearance pay:>50k pay:<1 "
    'saved:yes -saved:yes "river" "you steer" -boats -" :: kind: -kind:role pilot river ferry wet letters'.split(
        " "
    )
)


@settings(max_examples=150)
@given(pieces=st.lists(PIECES | st.text(max_size=5), max_size=6), limit=st.integers(0, 9))
@example(pieces=["pilot", "kind:post"], limit=5)
def test_no_operators_raise_and_a_rescue_is_what_asking_gives(
    open_finder: CatalogueFinder, pieces: list[str], limit: int
):
    results = open_finder.find(Query(text=" ".join(pieces), limit=limit))
    assert len(results.hits) == min(limit, results.total)
    for rescue in results.rescue:
        assert open_finder.find(Query(text=rescue.text)).total == rescue.hits > 0
    hits = [rescue.hits for rescue in results.rescue if open_finder.find(Query(text=rescue.text)).words]
    assert hits == sorted(hits, reverse=True)
    open_finder.switch(" ".join(pieces))
