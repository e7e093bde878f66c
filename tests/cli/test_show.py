"""`show`: every kind of thing in every form."""

from __future__ import annotations

import json

import pytest

FORMS = ["text", "markdown", "html", "json"]
KINDS = {
    "role": "role/harbor-ranger",
    "component": "component/example-harbor-agency",
    "area": "area/law-enforcement",
    "post": "post/a-day-for-log-books",
    "term": "term/log-book",
    "organization": "organization/example-rangers-guild",
    "tool": "tool/depth-finder",
    "question": "question/do-i-need-a-degree",
    "source": "source/example-careers",
    "place": "place/home",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS.keys())
def test_every_kind_in_every_form(run, address, form):
    said = run("show", address, "--format", form)
    assert (said.code, said.err) == (0, "")
    assert said.out.endswith("\n")
    assert not said.out.endswith("\n\n")


def test_text_is_the_default(run):
    said = run("show", "role/harbor-ranger")
    assert said.out == run("show", "role/harbor-ranger", "--format", "text").out
    assert said.out.startswith("Harbor Ranger\n=============\n")


def test_the_link_form_of_an_address(run):
    assert run("show", "homeland:role/harbor-ranger").out == run("show", "role/harbor-ranger").out


def test_json(run):
    shown = json.loads(run("show", "role/harbor-ranger", "--format", "json").out)
    assert list(shown) == ["address", "kind", "title", "summary", "facts", "text"]
    assert (shown["address"], shown["kind"], shown["title"]) == (
        "role/harbor-ranger",
        "role",
        "Harbor Ranger",
    )
    assert shown["text"] == run("show", "role/harbor-ranger").out
    pay = next(fact for fact in shown["facts"] if fact["field"] == "pay")
    assert pay | {"sources": []} == {
        "field": "pay",
        "label": "Pay",
        "value": "$51,000 to $90,000 a year in base pay at grades GL-5 to GS-11",
        "brief": "$51,000 to $90,000",
        "conditions": "Base pay only; depends on grade and step",
        "from": "2030-01",
        "to": None,
        "missing": None,
        "sources": [],
    }
    assert [source["slug"] for source in pay["sources"]] == ["example-pay", "example-announcement"]
    assert set(pay["sources"][0]) == {"slug", "title", "publisher", "kind", "url", "as_of", "retrieved"}


def test_json_says_why_a_value_is_missing(run):
    shown = json.loads(run("show", "role/harbor-lookout", "--format", "json").out)
    (pay,) = [fact for fact in shown["facts"] if fact["field"] == "pay"]
    assert (pay["value"], pay["missing"], pay["sources"]) == ("", "not published", [])


def test_a_place_shows_what_is_the_readers(run):
    run("bookmark", "add", "role/harbor-lookout")
    assert "Harbor Lookout" in run("show", "place/saved").out
    assert json.loads(run("show", "place/saved", "--format", "json").out)["facts"] == []


def test_a_thing_that_moved_is_followed_and_said_so(run):
    said = run("show", "role/harbor-watchman", "--format", "json")
    assert said.code == 0
    assert said.err == "role/harbor-watchman has moved to role/harbor-ranger.\n"
    assert json.loads(said.out)["address"] == "role/harbor-ranger"


UNKNOWN = {
    "near": ("role/harbor-rangers", "Did you mean role/harbor-ranger"),
    "withdrawn": ("term/watch-bell", "was withdrawn (2029). The word is no longer used."),
    "source": ("source/none", "Nothing in the catalogue"),
    "place": ("place/nowhere", "No place of the program"),
    "search": ("search/harbor", "Nothing in the catalogue"),
}


@pytest.mark.parametrize(("address", "sentence"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_an_unknown_address_is_3(run, address, sentence):
    said = run("show", address)
    assert (said.code, said.out) == (3, "")
    assert sentence in said.err


def test_a_damaged_profile_does_not_keep_a_page_from_being_shown(run, profile):
    profile.root.mkdir()
    profile.personal_db.write_text("no database " * 100)
    assert run("show", "role/harbor-ranger").code == 0
    assert run("show", "place/saved").code == 9
