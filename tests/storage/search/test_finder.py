"""What is asked for is found, best first, with the reason and the passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from homeland_careers.domain import shelves
from homeland_careers.domain.address import Kind
from homeland_careers.domain.errors import CatalogueDamagedError, CatalogueMissingError
from homeland_careers.domain.finding import Match, Query
from homeland_careers.domain.thing import Name, Term
from homeland_careers.storage.catalogue.opening import find
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.domain.test_words import COAST_GUARD
from tests.storage.drafts import CLERK, DRAFT, SOURCES
from tests.storage.pilot import PILOT, at, section
from tests.storage.search.conftest import ask, found, shown

Over = Callable[..., CatalogueFinder]


def term(slug: str, title: str, text: str = "", **rest) -> Term:
    sections = (section("Meaning", text),) if text else ()
    return Term(
        address=at(f"term/{slug}"), title=title, summary=rest.pop("summary", ""), sections=sections, **rest
    )


def test_the_finder_fits_the_shelf(finder: CatalogueFinder):
    shelf: shelves.Finder = finder
    assert shelf.find(Query(text="pilot")).hits


EVERY_NAME = [
    *((name, thing.address) for thing in DRAFT.things for name in (thing.title, thing.short_title) if name),
    *((name.text, thing.address) for thing in DRAFT.things for name in thing.names),
    *((source.title, source.address) for source in SOURCES),
]


@pytest.mark.parametrize(("name", "address"), EVERY_NAME, ids=str)
@pytest.mark.parametrize(
    "change", [str, str.upper, lambda name: f"  {name}?! "], ids=["as is", "capitals", "framed"]
)
def test_a_name_typed_in_full_comes_first(finder: CatalogueFinder, name, address, change):
    hit = ask(finder, change(name)).hits[0]
    assert hit.entry.address == address
    assert hit.why.match in (Match.TITLE, Match.ALIAS)
    assert hit.why.matched == name


JUDGED = {
    "words of a title": ("pilot riv", ["river-pilot"], Match.TITLE_WORDS, "[Riv]er [Pilot]"),
    "title starts": ("river p", ["river-pilot"], Match.TITLE_START, "[River] [P]ilot"),
    "alias": ("boatman", ["river-pilot"], Match.ALIAS, "River Pilot"),
    "hidden number": ("0099", ["river-pilot"], Match.ALIAS, "River Pilot"),
    "acronym": ("rva", ["river-agency"], Match.ALIAS, "U.S. River Agency"),
    "alias starts": ("stream wa", ["river-agency"], Match.ALIAS_START, "U.S. River Agency"),
    "words of an alias": ("bureau", ["river-agency"], Match.ALIAS_WORDS, "U.S. River Agency"),
    "form in an alias": ("bureaus", ["river-agency"], Match.ALIAS_FORMS, "U.S. River Agency"),
    "form in a title": ("clerks", ["clerk"], Match.TITLE_FORMS, "[Clerk]"),
    "text": ("swamp", ["river-pilot"], Match.BODY, "River Pilot"),
    "form in the text": ("swamps", ["river-pilot"], Match.BODY_FORMS, "River Pilot"),
    "title and text together": ("pilot swamp", ["river-pilot"], Match.BODY, "River [Pilot]"),
    "acronym with and without dots": (
        "us river",
        ["river-agency"],
        Match.TITLE_START,
        "[U.S]. [River] Agency",
    ),
    "name of the component": ("warden stream", [], None, ""),
    "none": ("submarine", [], None, ""),
}


@pytest.mark.parametrize(("text", "first", "match", "title"), JUDGED.values(), ids=JUDGED.keys())
def test_judged_questions(
    finder: CatalogueFinder, text: str, first: list[str], match: Match | None, title: str
):
    results = ask(finder, text)
    assert found(results)[:1] == first
    assert results.total >= len(first)
    for hit in results.hits[:1]:
        assert (hit.why.match, shown(hit.title)) == (match, title)


@pytest.mark.parametrize("text", COAST_GUARD.values(), ids=COAST_GUARD.keys())
def test_every_way_to_write_coast_guard_gives_the_same_hits(finder_over: Over, text: str):
    finder = finder_over(
        term("guard", "Coast Guard"),
        term("log", "Log", "The Coast\u00a0Gu\u00adard keeps it."),
        term("cafe", "Café", "Near the “Cóast”; a guard stands there."),
    )
    expected = ask(finder, "coast guard")
    assert found(expected) == ["guard", "cafe", "log"] or found(expected) == ["guard", "log", "cafe"]
    results = ask(finder, text)
    assert [(hit.entry, hit.why.match) for hit in results.hits] == [
        (h.entry, h.why.match) for h in expected.hits
    ]


BOTH_WAYS = [
    ("co-ordinator", "coordinator"),
    ("first responder", "first-responder"),
    ("children's", "children’s"),
    ("children's", "childrens"),
    ("bachelor's degree", "bachelors degree"),
    ("U.S. law", "US law"),
    ("O*NET", "onet"),
    ("9-1-1", "911"),
    ("1,250 boats", "1250 boats"),
    ("café", "cafe"),
    ("GS-13", "gs13"),
]


@pytest.mark.parametrize(("one", "other"), [*BOTH_WAYS, *(pair[::-1] for pair in BOTH_WAYS)])
@pytest.mark.parametrize("in_title", [True, False], ids=["title", "text"])
def test_variants_meet_both_ways(finder_over: Over, one: str, other: str, in_title: bool):
    thing = term("x", one) if in_title else term("x", "Something", f"It says {one} here.")
    if in_title and " " in one and "-" in other:  # the same name
        assert ask(finder_over(thing), other).hits[0].why.match is Match.TITLE
    assert found(ask(finder_over(thing), other)) == ["x"]


@pytest.mark.parametrize("text", ["coast guard", "coastguard", "Coast-Guard"])
def test_a_name_is_found_however_it_is_joined(finder_over: Over, text: str):
    assert found(ask(finder_over(term("x", "Coast Guard"), term("y", "Guard")), text)) == ["x"]
    assert found(ask(finder_over(term("z", "Coast-guard")), text)) == ["z"]


def test_matches_stand_in_the_order_of_their_kinds(finder_over: Over):
    finder = finder_over(
        term("exact", "Harbor"),
        term("alias", "Port", names=(Name("harbor"),)),
        term("start", "Harbor Master"),
        term("alias-start", "Boss", names=(Name("Harbor chief", public=False),)),
        term("words", "Old Harbor"),
        term("alias-words", "Ruin", names=(Name("the old harbor"),)),
        term("body", "Water", "A harbor is near."),
        term("body-forms", "Wind", "Harboring is quiet."),
    )
    results = ask(finder, "harbor ")
    assert found(results) == [
        "exact", "alias", "start", "words", "alias-start", "alias-words", "body", "body-forms"
    ]  # fmt: skip
    assert [hit.why.match for hit in results.hits] == [
        Match.TITLE,
        Match.ALIAS,
        Match.TITLE_START,
        Match.TITLE_WORDS,
        Match.ALIAS_START,
        Match.ALIAS_WORDS,
        Match.BODY,
        Match.BODY_FORMS,
    ]


def test_whole_words_come_before_beginnings_and_forms(finder_over: Over):
    finder = finder_over(
        term("beginning", "Portal"),
        term("whole", "Port"),
        term("start-beginning", "Portal Clerk"),
        term("start-whole", "Port Clerk"),
        term("text-beginning", "One", "A portal, two portals, three portals."),
        term("text-whole", "Two", "There is one port somewhere in this long line of other words."),
    )
    assert found(ask(finder, "port")) == [
        "whole", "start-whole", "beginning", "start-beginning", "text-whole", "text-beginning"
    ]  # fmt: skip


def test_the_better_known_and_then_the_alphabet_decide_among_equals(finder_over: Over):
    pilots = [
        replace(PILOT, address=at(f"role/{slug}"), title=f"Diver {slug}", short_title="", names=(), links=())
        for slug in ("b", "c", "a")
    ]
    well_known = replace(PILOT, title="Diver z", short_title="", names=(), links=())  # has a head-count
    assert found(ask(finder_over(*pilots, well_known), "diver")) == ["river-pilot", "a", "b", "c"]


def test_sources_come_last_unless_named_in_full(finder: CatalogueFinder):
    results = ask(finder, "river pilot")
    kinds = [hit.entry.address.kind for hit in results.hits]
    assert kinds[-1] is Kind.SOURCE
    assert Kind.SOURCE not in kinds[:-2]
    assert found(ask(finder, "River Pilot notice"))[0] == "notice"


def test_all_words_must_stand_on_the_page(finder: CatalogueFinder):
    assert found(ask(finder, "swamp diploma")) == ["river-pilot"]
    assert found(ask(finder, "swamp moon")) == []


def test_a_missing_fact_is_not_found_by_its_field(finder: CatalogueFinder):
    assert "river-pilot" not in found(ask(finder, "telework"))


def test_a_word_the_catalogue_has_only_in_another_form_is_found(finder: CatalogueFinder):
    results = ask(finder, "steering")
    assert "river-pilot" in found(results)
    assert "Steers" in {span.text for hit in results.hits for span in hit.snippet if span.marked}


@pytest.mark.parametrize("text", ["", "   ", "!?", "\ud800", "\u200b", "-"])
def test_no_words_no_hits(finder: CatalogueFinder, text: str):
    results = ask(finder, text)
    assert (results.hits, results.total, results.words, results.query.text) == ((), 0, (), text)


def test_the_answer_names_its_words_and_its_time(finder: CatalogueFinder):
    results = ask(finder, "Riv-er “Pilot”")
    assert results.words == ("riv", "er", "pilot")
    assert 0 < results.milliseconds < 1000


@pytest.mark.parametrize("limit", [0, -1, 1, 3, 100])
def test_the_limit_holds_and_the_total_does_not_care(finder: CatalogueFinder, limit: int):
    results = ask(finder, "the", limit=limit)
    if limit < 1:
        assert results.hits == ()
    else:
        assert len(results.hits) == min(limit, results.total)
        assert results.total == ask(finder, "the").total


def test_the_switcher_knows_names_only(finder: CatalogueFinder):
    assert found(finder.switch("pilot"))[0] == "river-pilot"
    assert found(finder.switch("swamp")) == []
    assert finder.switch("").hits == ()
    assert len(finder.switch("r", limit=2).hits) <= 2
    assert found(finder.switch("ferries")) == ["ferry"]
    assert finder.switch("river").facets.kinds == {}


def test_many_names_with_one_word_do_not_hide_the_best(finder_over: Over):
    crowd = [term(f"t{number}", f"Deputy Clerk {number}") for number in range(250)]
    finder = finder_over(
        *crowd, CLERK, term("z-start", "Clerk of Works"), term("z-alias", "Zebra", names=(Name("clerk"),))
    )
    assert found(ask(finder, "clerk", limit=4)) == ["clerk", "z-alias", "z-start", "t0"]
    assert found(finder.switch("clerk of", limit=3)) == ["z-start"]


def test_a_title_longer_than_a_question_may_be_is_found_first(finder_over: Over):
    title = "Why " + " ".join(f"reason{number} and" for number in range(20))
    finder = finder_over(term("long", title), term("other", f"{title} more"))
    assert found(ask(finder, title)) == ["long", "other"]


def test_a_damaged_index_is_a_sentence(finder_over: Over, tmp_path: Path):
    finder = finder_over(term("x", "Bell"))
    path = find(tmp_path).path
    content = path.read_bytes()
    finder.close()
    path.write_bytes(content[:8192] + b"\xa5" * (len(content) - 8192))
    with pytest.raises(CatalogueDamagedError, match="cannot be used"):
        finder.find(Query(text="bell"))


def test_a_missing_catalogue_is_a_sentence(tmp_path: Path):
    with pytest.raises(CatalogueMissingError):
        CatalogueFinder(tmp_path / "nowhere").find(Query(text="bell"))


def test_a_finder_opens_again_after_closing(finder: CatalogueFinder):
    finder.close()
    finder.close()
    finder.interrupt()
    assert ask(finder, "pilot").hits


def test_a_name_of_a_thing_comes_before_a_source_of_that_title(finder_over: Over):
    finder = finder_over(term("diary", "Diary", names=(Name("The Gazette of Rivers"),)))
    assert found(ask(finder, "the gazette of rivers"))[:2] == ["diary", "gazette"]
