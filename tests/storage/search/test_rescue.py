"""Where nothing is found, what stands in the way is named, with what is found without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from homeland_careers.domain.address import Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Query, Rescue
from homeland_careers.domain.operators import Understood, droppable
from homeland_careers.storage.catalogue.opening import find
from homeland_careers.storage.search import finder as finder_module
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError
from homeland_careers.storage.search.finder import CatalogueFinder
from homeland_careers.storage.search.rescue import in_turn, rescues
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


HITS = {"b c": 2, "a c": 7, "a b": 0, "": 99, "a": 1}


def rescued(text: str) -> list[tuple[str, str, int]]:
    found = rescues(list(droppable(text, Names())), Names(), lambda understood: HITS[understood.sought])
    return [(rescue.label, rescue.text, rescue.hits) for rescue in found]


def test_most_hits_come_first_and_lists_last():
    assert rescued("a b c") == [("“b”", "a c", 7), ("“a”", "b c", 2)]
    assert rescued("a kind:role") == [("Kind: role", "a", 1), ("“a”", "kind:role", 99)]


def test_no_more_than_five():
    chips = list(droppable("a b c d e f g h", Names()))
    assert len(rescues(chips, Names(), lambda understood: len(understood.sought))) == 5


def test_what_takes_too_long_is_left_out():
    def hits(understood: Understood) -> int:
        if understood.sought == "a c":
            raise OutOfTimeError
        return 1

    assert rescues(list(droppable("a b c", Names())), Names(), hits) == (Rescue("“a”", "b c", 1),)


def test_filters_are_tried_before_words_and_rare_words_before_common_ones(written: Path):
    index = IndexConnection(find(written).path)
    chips = in_turn(index, 'river zeppelin ferry "wide moon" kind:role -boats', Names())
    index.close()
    labels = ["Kind: role", "Not: boats", "“zeppelin”", "“wide moon”", "“ferry”", "“river”"]
    assert [chip.label for chip in chips] == labels


def test_without_time_there_is_no_rescue(written: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finder_module, "RESCUE_SECONDS", 0)
    with CatalogueFinder(written) as finder:
        assert ask(finder, "pilot zeppelin moon kind:role").rescue == ()
        assert ask(finder, "pilot has:spanish").rescue  # the pages are known
        monkeypatch.undo()
        assert ask(finder, "pilot zeppelin").rescue == ask(finder, "pilot zeppelin").rescue


def test_the_switcher_needs_none(finder: CatalogueFinder):
    assert finder.switch("pilot has:spanish").rescue == ()
