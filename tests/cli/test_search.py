"""`search`: one answer, or one a line."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from homeland_careers.cli.search import as_text, as_value
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.finding import CardLine, Hit, Match, Query, Results, Span, Why

SHAPE = ["query", "total", "results", "capped", "corrected", "understood", "facets", "rescue", "card"]


def hit(entry: Entry) -> Hit:
    return Hit(entry=entry, why=Why(match=Match.TITLE, matched=""), title=(Span(entry.title),))


def found(said: Any) -> list[str]:
    return [result["address"] for result in json.loads(said.out)["results"]]


def test_json(run):
    answer = json.loads(run("search", "harbor", "officer", "--json").out)
    assert list(answer) == SHAPE
    assert answer["query"] == "harbor officer"
    first = answer["results"][0]
    assert list(first) == ["address", "kind", "title", "summary", "section", "snippet", "why"]
    assert (first["address"], first["kind"], first["title"]) == (
        "role/harbor-ranger",
        "role",
        "Harbor Ranger",
    )
    assert first["why"] == "other name: Harbor Officer"


def test_text(run):
    said = run("search", "harbor ranger")
    assert said.code == 0
    assert "Harbor Ranger  (role/harbor-ranger)\n    title: " in said.out


def test_nothing_found_is_1(run):
    said = run("search", "zeppelin")
    assert (said.code, said.out) == (1, "Nothing found for “zeppelin”.\n")
    answer = json.loads(run("search", "zeppelin", "--json").out)
    assert list(answer) == SHAPE
    assert (answer["query"], answer["total"], answer["results"], answer["rescue"]) == ("zeppelin", 0, [], [])


def test_operators_in_json(run):
    answer = json.loads(
        run("search", 'harbor kind:role "harbor ranger" -zeppelin edu:graduate', "--json").out
    )
    assert answer["results"][0]["address"] == "role/harbor-ranger"
    assert {result["kind"] for result in answer["results"]} == {"role"}
    assert answer["understood"] == {
        "words": "harbor",
        "phrases": ["harbor ranger"],
        "without": ["zeppelin"],
        "filters": {
            "kinds": ["role"],
            "areas": [],
            "components": [],
            "grades": [],
            "education": "graduate study",
            "has": [],
            "lacks": [],
            "pay_from": None,
            "pay_to": None,
            "saved": None,
        },
        "chips": [
            {"label": "Kind: role", "text_without_it": 'harbor "harbor ranger" -zeppelin edu:graduate'},
            {"label": "“harbor ranger”", "text_without_it": "harbor kind:role -zeppelin edu:graduate"},
            {"label": "Not: zeppelin", "text_without_it": 'harbor kind:role "harbor ranger" edu:graduate'},
            {
                "label": "Enough: graduate study",
                "text_without_it": 'harbor kind:role "harbor ranger" -zeppelin',
            },
        ],
    }


def test_facets_in_json(run):
    facets = json.loads(run("search", "kind:role", "--json").out)["facets"]
    assert list(facets) == ["kinds", "areas", "components", "grades", "education", "flags", "pay"]
    assert facets["kinds"]["role"] == json.loads(run("search", "kind:role", "--json").out)["total"]
    assert all(isinstance(number, int) for number in facets["kinds"].values())
    assert facets["pay"] is None or facets["pay"][0] <= facets["pay"][1]


def test_the_way_out_of_nothing(run):
    answer = json.loads(run("search", "harbor ranger pay:>900k", "--json").out)
    assert answer["total"] == 0
    (rescue,) = answer["rescue"]
    assert (rescue["label"], rescue["text"]) == ("Pay: from $900,000", "harbor ranger")
    assert rescue["hits"] == json.loads(run("search", rescue["text"], "--json").out)["total"] > 0
    said = run("search", "harbor ranger pay:>900k")
    assert said.code == 1
    assert f"without Pay: from $900,000: {rescue['hits']} found, for “harbor ranger”" in said.out


def test_saved_pages_are_those_of_the_profile(run):
    run("bookmark", "add", "role/harbor-ranger")
    assert found(run("search", "harbor saved:yes", "--json")) == ["role/harbor-ranger"]
    assert "role/harbor-ranger" not in found(run("search", "harbor saved:no", "--json"))


def test_explained(run):
    said = run("search", "--explain", "--", "harbor ranger kind:role -zeppelin")
    assert said.out.startswith(
        "Understood “harbor ranger kind:role -zeppelin” as\n    words: harbor ranger\n    Kind: role\n"
        "    Not: zeppelin\n    looked for: harbor ranger\n\n"
    )
    assert "Harbor Ranger  (role/harbor-ranger)\n    title: " in said.out
    assert run("search", "--explain", "--json", "harbor").out == run("search", "--json", "harbor").out


def test_what_was_put_right_is_said(run):
    answer = json.loads(run("search", "harbro", "--json").out)
    assert answer["corrected"] == "harbor"
    assert "These are for “harbor”." in run("search", "harbro").out
    assert "    put right: harbor\n" in run("search", "harbro", "--explain").out


def test_the_card_is_printed():
    roles = [
        Entry(
            address=Address(Kind.ROLE, slug),
            title=f"{slug.title()} Ranger",
            summary=f"Of {slug}s.",
            component="HQ",
            detail={},
        )
        for slug in ("lake", "wood")
    ]
    lines = tuple(CardLine(entry, (Span(entry.title),)) for entry in roles)
    results = Results(query=Query(text="ranger"), hits=(hit(roles[0]),), total=2, card=lines)
    assert as_value(results)["card"] == [
        {
            "address": f"role/{slug}",
            "title": f"{slug.title()} Ranger",
            "component": "HQ",
            "summary": f"Of {slug}s.",
        }
        for slug in ("lake", "wood")
    ]
    assert "“ranger” may mean\n    Lake Ranger  (role/lake): Of lakes.\n    Wood Ranger" in as_text(results)


def test_of_one_kind(run):
    assert {
        address.split("/")[0] for address in found(run("search", "harbor", "--kind", "role", "--json"))
    } == {"role"}


def test_of_one_area(run):
    every = set(found(run("search", "harbor", "--json")))
    of_area = set(found(run("search", "harbor", "--area", "area/law-enforcement", "--json")))
    assert "role/harbor-ranger" in of_area
    assert of_area < every


def test_an_unknown_area_is_3(run):
    assert run("search", "harbor", "--area", "piracy").code == 3


def test_no_more_than_asked_for(run):
    answer = json.loads(run("search", "harbor", "--limit", "1", "--json").out)
    assert len(answer["results"]) == 1
    assert answer["total"] > 1


HOSTILE = [
    '"',
    "' OR 1=1 --",
    "NEAR(",
    "*",
    "^",
    "title:",
    "\0",
    "(((",
    "a" * 10_000,
    "\udcff",
    "AND OR NOT",
    "-",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_typed_is_syntax(run, text):
    said = run("search", "--json", "--", text, "harbor")
    assert said.code in (0, 1)
    assert said.err == ""
    assert json.loads(said.out)["query"] == f"{text} harbor"


def test_one_question_a_line_and_one_answer_a_line(run):
    said = run("search", "-", "--json", given=b"harbor ranger\n\n  zeppelin \r\n\xff\n")
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 0
    assert [answer["query"] for answer in answers] == ["harbor ranger", "zeppelin", "\udcff"]
    assert [bool(answer["results"]) for answer in answers] == [True, False, False]


def test_when_no_line_finds_anything_it_is_1(run):
    assert run("search", "-", "--json", given=b"zeppelin\n").code == 1
    assert run("search", "-", "--json").code == 1


def test_text_for_many_questions(run):
    said = run("search", "-", given=b"zeppelin\nharbor ranger\n")
    assert said.out.startswith("Nothing found for “zeppelin”.\n")
    assert "(role/harbor-ranger)" in said.out


def test_each_answer_comes_at_once(script):
    with subprocess.Popen(
        [*script, "search", "-", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        for words in ("harbor", "log book"):
            process.stdin.write(f"{words}\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["query"] == words
        process.stdin.close()
    assert process.returncode == 0
