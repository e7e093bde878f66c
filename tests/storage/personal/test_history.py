"""Visits: newest first, each address once, never more than are kept, never in the reader's way."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from homeland_careers.domain.address import HOME, Address
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.errors import ProfileDamagedError
from homeland_careers.domain.shelves import History
from homeland_careers.storage.personal.connection import connect

NOON = datetime(2025, 6, 1, 12, tzinfo=UTC)


def test_fits_the_shape_that_the_window_asks_for(store, profile):
    shelf: History = store.history
    assert shelf.recent() == ()
    shelf.clear()
    assert not profile.root.exists()


def test_each_address_once_with_its_latest_title(store, officer):
    store.history.visit(officer, "old", NOON)
    store.history.visit(HOME, "Home", NOON + timedelta(seconds=1))
    store.history.visit(officer, "new", NOON + timedelta(seconds=2))
    assert store.history.recent() == (
        Visit(address=officer, title="new", at=NOON + timedelta(seconds=2)),
        Visit(address=HOME, title="Home", at=NOON + timedelta(seconds=1)),
    )


def test_of_the_same_moment_the_later_visit_is_newer(store):
    for name in "abc":
        store.history.visit(Address.parse(f"term/{name}"), name, NOON)
    assert [visit.title for visit in store.history.recent(2)] == ["c", "b"]


def test_now_is_when_no_time_is_given(store):
    before = datetime.now(UTC)
    store.history.visit(HOME, "Home")
    assert before <= store.history.recent()[0].at <= datetime.now(UTC)


def test_a_thousand_are_kept(store, filled):
    with closing(connect(filled.personal_db)) as connection:
        numbers = ((number,) for number in range(2, 1002))
        connection.executemany("INSERT INTO visit VALUES (?, 'term/x', '', '', x'')", numbers)
    store.history.visit(HOME, "Home")
    with closing(connect(filled.personal_db)) as connection:
        assert connection.execute("SELECT count(*), min(id) FROM visit").fetchone() == (1000, 3)


def test_forgetting(store, filled):
    assert store.history.recent()
    store.history.clear()
    assert store.history.recent() == ()
    assert len(store.bookmarks.all()) == 2


def test_a_visit_that_cannot_be_remembered_is_only_logged(store, profile, expected_logs):
    profile.root.write_text("a file where the folder should be")
    store.history.visit(HOME, "Home")
    assert "A visit was not remembered" in expected_logs.text


def test_a_visit_that_makes_no_sense_is_damage(store, filled):
    with closing(connect(filled.personal_db)) as connection:
        connection.execute("UPDATE visit SET address = 'nowhere'")
    with pytest.raises(ProfileDamagedError, match="history cannot be read"):
        store.history.recent()
