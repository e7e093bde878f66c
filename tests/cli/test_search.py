"""`search`: one answer, or one a line."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest


def found(said: Any) -> list[str]:
    return [result["address"] for result in json.loads(said.out)["results"]]


def test_json(run):
    answer = json.loads(run("search", "harbor", "officer", "--json").out)
    assert list(answer) == ["query", "total", "results"]
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
    assert json.loads(run("search", "zeppelin", "--json").out) == {
        "query": "zeppelin",
        "total": 0,
        "results": [],
    }


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
