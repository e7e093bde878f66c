"""What was written is read back whole."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from homeland_careers.domain import shelves
from homeland_careers.domain.address import HOME, THINGS, Address, Kind
from homeland_careers.domain.errors import ContentInvalidError, UnknownAddressError
from homeland_careers.domain.pay import PayTables
from homeland_careers.domain.thing import Link, Relation, Thing
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.sample import sample_draft
from tests.storage.drafts import DRAFT, MOVED, PAY, SOURCES
from tests.storage.pilot import PILOT, at


def slugs(entries) -> list[str]:
    return [entry.address.slug for entry in entries]


@pytest.mark.parametrize("thing", DRAFT.things, ids=lambda thing: str(thing.address))
def test_a_thing_comes_back_as_it_was_written(catalogue: CatalogueStore, thing: Thing):
    assert catalogue.thing(thing.address) == thing


def test_every_thing_of_the_sample_content_comes_back(tmp_path: Path):
    draft = sample_draft()
    write_catalogue(draft, tmp_path)
    with CatalogueStore(tmp_path) as store:
        assert [store.thing(thing.address) for thing in draft.things] == list(draft.things)
        assert store.sources(s.slug for s in draft.sources) == {s.slug: s for s in draft.sources}


def test_pay_tables_come_back_as_they_were_written(catalogue: CatalogueStore):
    assert catalogue.pay() == PAY


def test_a_pay_table_of_an_unknown_source_is_refused(tmp_path: Path):
    rates = replace(PAY.rates[0], sources=("nobody",))
    with pytest.raises(ContentInvalidError, match="place/pay names source/nobody"):
        write_catalogue(replace(DRAFT, pay=PayTables(rates=(rates,))), tmp_path)


def test_the_store_fits_the_shelf(catalogue: CatalogueStore):
    shelf: shelves.Catalogue = catalogue
    assert shelf.entry(PILOT.address)


def test_sources_come_in_the_order_asked_for(catalogue: CatalogueStore):
    assert list(catalogue.sources(["table", "nobody", "n\ud800", "gazette"]).items()) == [
        ("table", SOURCES[2]),
        ("gazette", SOURCES[0]),
    ]


def test_a_source_read_as_a_thing_has_its_title_and_publisher(catalogue: CatalogueStore):
    thing = catalogue.thing(at("source/gazette"))
    assert (thing.title, thing.summary, thing.kind) == ("The Gazette of Rivers", "Gazette", Kind.SOURCE)


LINES = {
    "role/river-pilot": (
        {"grades": "GL-5 to GS-11", "education": "High-school diploma", "pay": "$51,000 to $90,000"},
        "river",
        "RVA",
    ),
    "role/clerk": ({"grades": "GS-5/7"}, "office river", "Archive"),
    "role/bank-warden": ({}, "office", "RVA"),
    "component/river-agency": (
        {"acronym": "RVA", "head-count": "1,200 people", "standing": "active"},
        "river office",
        "RVA",
    ),
    "component/lake-office": ({"standing": "reduced", "parent": "river-agency"}, "office", "Lake Office"),
    "area/river": ({}, "river", ""),
    "post/a-wet-year": (
        {"date": "16 May 2029", "published": "2029-05-16", "author": "Ann Example", "topic": "Weather"},
        "river",  # the leading area of its component
        "RVA",
    ),
    "organization/rowers": ({"acronym": "GOR", "website": "https://example.org/rowers"}, "", ""),
    "question/degree": ({"asked-by": "frequent"}, "", ""),
    "term/ferry": ({}, "", ""),
    "source/notice": (
        {"publisher": "River Agency", "kind": "Job announcement", "dates": "undated, not read again"},
        "",
        "",
    ),
}


@pytest.mark.parametrize(("address", "expected"), LINES.items(), ids=LINES.keys())
def test_a_list_line_has_the_extra_columns_of_its_kind(
    catalogue: CatalogueStore, address: str, expected: object
):
    entry = catalogue.entry(at(address))
    assert entry
    assert (dict(entry.detail), " ".join(entry.areas), entry.component) == expected


def test_an_entry_has_titles_and_summary(catalogue: CatalogueStore):
    entry = catalogue.entry(PILOT.address)
    assert entry
    assert (entry.title, entry.name, entry.summary) == ("River Pilot", "Pilot", PILOT.summary)


@pytest.mark.parametrize("address", [HOME, Address(Kind.SEARCH, "pilot \ud800"), at("role/nobody")], ids=str)
def test_what_is_not_there_has_no_line_and_no_links(catalogue: CatalogueStore, address: Address):
    assert catalogue.entry(address) is None
    assert catalogue.links_to(address) == ()
    assert catalogue.entries_at([address]) == {}
    assert catalogue.follow(address) == address
    assert catalogue.moved(address) is None


@pytest.mark.parametrize(
    ("kind", "area", "component", "expected"),
    [
        (Kind.ROLE, "", "", ["river-pilot", "bank-warden", "clerk", "lookout"]),
        (Kind.ROLE, "river", "", ["river-pilot", "clerk", "lookout"]),
        (Kind.ROLE, "", "archive", ["clerk", "lookout"]),
        (Kind.ROLE, "office", "archive", ["clerk"]),
        (Kind.ROLE, "empty", "", []),
        (Kind.ROLE, "nowhere", "", []),
        (Kind.ROLE, "\ud800", "", []),
        (Kind.ROLE, "", "\ud800", []),
        (Kind.ROLE, "", "nowhere", []),
        (Kind.COMPONENT, "", "", ["archive", "lake-office", "river-agency"]),
        (Kind.COMPONENT, "river", "", ["river-agency"]),
        (Kind.COMPONENT, "", "river-agency", ["lake-office"]),
        (Kind.AREA, "", "", ["river", "office", "empty"]),
        (Kind.POST, "", "", ["a-wet-year", "older"]),
        (Kind.POST, "river", "river-agency", ["a-wet-year"]),
        (Kind.QUESTION, "", "", ["why-rivers", "degree"]),
        (Kind.SOURCE, "", "", ["table", "notice", "gazette"]),
        (Kind.PLACE, "", "", []),
    ],
)
def test_lists_stand_in_reading_order_and_are_filtered(catalogue, kind, area, component, expected):
    assert slugs(catalogue.entries(kind, area, component)) == expected


def test_many_lines_at_once_keep_the_order_asked_for(catalogue: CatalogueStore):
    asked = [at("term/ferry"), at("role/nobody"), PILOT.address, HOME, at("role/clerk")]
    found = catalogue.entries_at(asked)
    assert list(found) == [asked[0], asked[2], asked[4]]
    assert all(entry.address == address for address, entry in found.items())


def test_links_are_shown_from_the_other_end_as_their_owner_wrote_them(catalogue: CatalogueStore):
    ((entry, link),) = catalogue.links_to(at("role/clerk"))
    assert entry.address == PILOT.address
    assert link == PILOT.links[0]
    assert [link.relation for _, link in catalogue.links_to(PILOT.address)] == [Relation.ABOUT]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("table", ["river-pilot"]),  # for the pay, and in a section
        ("gazette", ["river-pilot", "lake-office", "river-agency"]),  # for standing, history and the page
        ("nobody", []),
        ("\ud800", []),
    ],
)
def test_who_cites_a_source(catalogue: CatalogueStore, source: str, expected: list[str]):
    assert slugs(catalogue.citing(source)) == expected


def test_a_source_cited_in_prose_alone_is_cited(tmp_path: Path):
    things = tuple(
        replace(thing, sections=(replace(thing.sections[0], markdown="Yes.[^table]"),))
        if thing.address.slug == "clerk"
        else thing
        for thing in DRAFT.things
    )
    write_catalogue(replace(DRAFT, things=things), tmp_path)
    with CatalogueStore(tmp_path) as store:
        assert "clerk" in slugs(store.citing("table"))


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("role/boatman", "role/river-pilot"),  # in two steps
        ("role/half-clerk", "role/clerk"),
        ("role/river-pilot", "role/river-pilot"),
        ("term/bell", "term/bell"),
        ("term/hen", "term/egg"),  # two that point to each other end
        ("place/home", "place/home"),
    ],
)
def test_an_old_address_is_followed(catalogue: CatalogueStore, old: str, now: str):
    assert catalogue.follow(at(old)) == at(now)


@pytest.mark.parametrize("moved", MOVED, ids=lambda moved: str(moved.old))
def test_what_became_of_an_address_comes_back_whole(catalogue: CatalogueStore, moved):
    assert catalogue.moved(moved.old) == moved


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("role/rivr-pilot", r"has the address role/rivr-pilot\. Did you mean role/river-pilot"),
        ("role/xyzzyx", r"has the address role/xyzzyx\. Search finds"),
        ("place/home", r"has the address place/home"),
        ("term/bell", r"term/bell was withdrawn \(2029\)\. Nobody says it\."),
        ("role/half-clerk", r"moved to role/clerk and role/river-pilot \(2029-07\)\. Work was divided\."),
    ],
)
def test_an_unknown_address_is_answered_with_what_comes_nearest(
    catalogue: CatalogueStore, address: str, sentence: str
):
    with pytest.raises(UnknownAddressError) as caught:
        catalogue.thing(at(address))
    assert re.search(sentence, str(caught.value))


def test_info_says_what_is_open(catalogue: CatalogueStore, written: Path):
    info = catalogue.info()
    assert (info.version, info.oldest, info.newest) == ("2030.02", "2030-02-11", "2030-02-11")
    assert info.counts == {kind: len(catalogue.entries(kind)) for kind in THINGS}
    assert (written / info.built_from).is_file()
    assert info.digest[:8] in info.built_from


def test_a_file_named_directly_has_the_same_digest(catalogue: CatalogueStore, written: Path):
    with CatalogueStore(written / catalogue.info().built_from) as store:
        assert store.info() == catalogue.info()
        assert store.outline() == catalogue.outline()


def test_threads_read_side_by_side(catalogue: CatalogueStore):
    read: list[Thing] = []
    threads = [threading.Thread(target=lambda: read.append(catalogue.thing(PILOT.address))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == [PILOT] * 4


def test_a_link_has_no_sources_where_none_were_given(catalogue: CatalogueStore):
    ((_, link),) = catalogue.links_to(at("tool/sounding-line"))
    assert link == Link(relation=Relation.USES, target=at("tool/sounding-line"))
