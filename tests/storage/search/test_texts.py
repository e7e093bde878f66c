"""Texts are ranked where that is cheap; where it is not, the best known pages come first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from homeland_careers.domain.finding import Match
from homeland_careers.domain.thing import Term
from homeland_careers.storage.search import asking, texts
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.pilot import at, section
from tests.storage.search.conftest import ask, found

PAGES = {
    "a-passing": "A bell hangs somewhere among the many other things that this long page has to tell of.",
    "b-nothing": "Nothing here.",
    "c-about": "Bell, bell and bell: the bells of a bell tower.",
    "d-forms": "They went belling.",
    "e-longer": "A bellows.",
}


@pytest.fixture
def bells(finder_over: Callable[..., CatalogueFinder]) -> CatalogueFinder:
    return finder_over(
        *(
            Term(
                address=at(f"term/{slug}"),
                title=slug[0].upper(),
                summary="",
                sections=(section("Meaning", text),),
            )
            for slug, text in PAGES.items()
        )
    )


RANKED = ["c-about", "a-passing", "e-longer", "d-forms"]
BY_NUMBER = ["a-passing", "c-about", "d-forms", "e-longer"]

LIMITS = {
    "a small catalogue is ranked": ({}, "bell", RANKED[:2]),
    "few places are ranked": ({"_SMALL_CATALOGUE": 0}, "bell", RANKED[:2]),
    "many places are not": ({"_SMALL_CATALOGUE": 0, "_MOST_PLACES": 1}, "bell", BY_NUMBER[:2]),
    "many beginnings are not": ({"_SMALL_CATALOGUE": 0, "_MOST_BEGINNINGS": 0}, "bell", BY_NUMBER[:2]),
    "many matches are not": ({"_MOST_RANKED": 1}, "bell", BY_NUMBER[:2]),
    "finished words need no beginnings": (
        {"_SMALL_CATALOGUE": 0, "_MOST_BEGINNINGS": 0},
        "bell a",
        ["a-passing"],
    ),
}


@pytest.mark.parametrize(("limits", "text", "first"), LIMITS.values(), ids=LIMITS.keys())
def test_ranking_is_used_where_it_is_cheap(bells, monkeypatch: pytest.MonkeyPatch, limits, text, first):
    monkeypatch.setattr(asking, "SMALL", 0)
    for name, value in limits.items():
        monkeypatch.setattr(texts, name, value)
    assert found(ask(bells, text))[: len(first)] == first


@pytest.mark.parametrize("most", [0, 1000])
def test_both_ways_find_the_same_pages(bells: CatalogueFinder, monkeypatch: pytest.MonkeyPatch, most: int):
    monkeypatch.setattr(texts, "_MOST_RANKED", most)
    results = ask(bells, "bell")
    assert set(found(results)) == set(PAGES) - {"b-nothing"}
    assert results.total == 4


def test_a_form_says_that_it_is_one(bells: CatalogueFinder):
    hits = {hit.entry.address.slug: hit.why for hit in ask(bells, "belled").hits}
    assert {slug: why.match for slug, why in hits.items()} == dict.fromkeys(
        ("a-passing", "c-about", "d-forms"), Match.BODY_FORMS
    )
    assert hits["d-forms"].spoken() == "word form in the text: belling"
