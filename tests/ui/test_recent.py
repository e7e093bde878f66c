"""Pages opened lately: what is remembered, in which order, and what reaches the store."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Visit
from homeland_careers.ui.background import Background
from homeland_careers.ui.recent import Recent
from tests.ui import sample


@pytest.fixture
def recent(background: Background) -> Recent:
    return Recent(background)


def titles(recent: Recent) -> list[str]:
    return [visit.title for visit in recent.visits]


def test_the_newest_page_stands_first_and_each_once(recent):
    for title in ("Border Agent", "Port Officer", "Border Agent"):
        recent.visit(Address(Kind.ROLE, title.lower().replace(" ", "-")), title)
    assert titles(recent) == ["Border Agent", "Port Officer"]
    assert recent.visits[0].at >= recent.visits[1].at


def test_a_page_keeps_the_title_it_had_last(recent):
    for title in ("As it was", "As it is"):
        recent.visit(sample.BORDER.address, title)
    assert titles(recent) == ["As it is"]


@pytest.mark.parametrize(
    "address",
    [
        pytest.param(places.HOME, id="home"),
        pytest.param(places.SAVED, id="a place"),
        pytest.param(Address(Kind.SEARCH, "dog"), id="a search"),
    ],
)
def test_places_and_searches_are_not_worth_remembering(recent, address):
    recent.visit(address, "Somewhere")
    assert recent.visits == ()


def test_the_oldest_are_forgotten(recent):
    for number in range(60):
        recent.visit(Address(Kind.TERM, f"t{number}"), f"t{number}")
    assert titles(recent) == [f"t{number}" for number in range(59, 9, -1)]


def test_what_is_shown_is_what_another_start_will_find(recent, background, store):
    old = Visit(address=sample.TSA.address, title="TSA", at=datetime(2026, 1, 1, tzinfo=UTC))
    store.history.visit(old.address, old.title, old.at)
    recent.open_shelf(store.history, store.history.recent())
    recent.visit(sample.BORDER.address, "Border Agent")
    recent.visit(places.HOME, "Home")
    background.finish()
    assert store.history.recent() == recent.visits
    assert titles(recent) == ["Border Agent", "TSA"]


def test_before_the_store_is_there_visits_are_kept_in_mind(recent):
    recent.visit(sample.BORDER.address, "Border Agent")
    assert titles(recent) == ["Border Agent"]


def test_what_was_opened_before_the_store_was_there_is_written_into_it(recent, background, store):
    for seen in (sample.TSA, sample.BORDER):
        store.history.visit(seen.address, seen.title, datetime(2026, 1, 1, tzinfo=UTC))
    kept = store.history.recent()
    for opened in (sample.BORDER, sample.CBP):
        recent.visit(opened.address, opened.title)
    recent.open_shelf(store.history, kept)
    background.finish()
    assert store.history.recent() == recent.visits
    assert [visit.address for visit in recent.visits] == [
        seen.address for seen in (sample.CBP, sample.BORDER, sample.TSA)
    ]
