"""Where nothing is found, what stands in the way is named, with what is found without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from homeland_careers.domain.address import Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Query, Rescue
from homeland_careers.storage.search import finder as finder_module
from homeland_careers.storage.search.connection import OutOfTimeError
from homeland_careers.storage.search.finder import CatalogueFinder
from homeland_careers.storage.search.rescue import rescues
from tests.storage.search.conftest import ask

RESCUED = {
    "pilot kind:post grade:11": [("Kind: post", "pilot grade:11")],
    "pilot has:spanish": [("With: Spanish", "pilot")],
    "pilot component:rva pay:>100k": [("Pay: from $100,000", "pilot component:rva")],
    '"river moon" pilot': [("“river moon”", "pilot")],
    "swamp -weeks": [("Not: weeks", "swamp")],
    "zeppelin kind:role": [("“zeppelin”", "kind:role")],
    "saved:yes pilot": [("Saved", "pilot")],
    "zeppelin": [],
    "kind:role pay:>2000k": [("Pay: from $2,000,000", "kind:role")],
    "grade:15 has:spanish": [],
    "-the -of -a -you -moon": [],
}


@pytest.mark.parametrize(("text", "ways"), RESCUED.items(), ids=RESCUED)
def test_what_stands_in_the_way(finder: CatalogueFinder, text: str, ways: list[tuple[str, str]]):
    results = ask(finder, text)
    if results.total:
        assert results.rescue == ()
    for rescue in results.rescue:
        assert rescue.hits == ask(finder, rescue.text).total > 0
    assert [(rescue.label, rescue.text) for rescue in results.rescue] == ways


def test_filters_of_the_query_can_be_dropped_as_well(finder: CatalogueFinder):
    results = finder.find(Query(text="pilot", kinds=frozenset({Kind.POST}), areas=frozenset({"empty"})))
    assert results.total == 0
    assert results.rescue == ()  # either alone leaves nothing
    results = finder.find(Query(text="pilot grade:11", kinds=frozenset({Kind.POST})))
    assert [(rescue.label, rescue.text) for rescue in results.rescue] == [("Kind: post", "pilot grade:11")]


HITS = {"b c": 2, "a c": 7, "a b": 0, "kind:role": 99}


def test_most_hits_come_first_and_lists_last():
    assert rescues("a b c", Names(), HITS.__getitem__) == (Rescue("“b”", "a c", 7), Rescue("“a”", "b c", 2))
    assert rescues("a kind:role", Names(), {"kind:role": 99, "a": 1}.__getitem__) == (
        Rescue("Kind: role", "a", 1),
        Rescue("“a”", "kind:role", 99),
    )


def test_no_more_than_five():
    assert len(rescues("a b c d e f g h", Names(), len)) == 5


def test_what_takes_too_long_is_left_out():
    def hits(text: str) -> int:
        if text == "a c":
            raise OutOfTimeError
        return 1

    assert rescues("a b c", Names(), hits) == (Rescue("“a”", "b c", 1),)


def test_without_time_there_is_no_rescue(written: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finder_module, "RESCUE_SECONDS", 0)
    with CatalogueFinder(written) as finder:
        assert ask(finder, "pilot has:spanish").rescue == ()
        monkeypatch.undo()
        assert ask(finder, "pilot has:spanish").rescue


def test_the_switcher_needs_none(finder: CatalogueFinder):
    assert finder.switch("pilot has:spanish").rescue == ()
