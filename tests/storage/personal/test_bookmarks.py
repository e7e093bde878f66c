"""Saved pages: what goes in comes out, in any Unicode, and survives what other calls do."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers import places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.errors import ProfileDamagedError, UnknownAddressError
from homeland_careers.domain.shelves import Bookmarks
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.store import PersonalStore

FACTS = (("pay", "$40,000"), ("age", "under 40"), ("pay", "—"))


def test_fits_the_shape_that_the_window_asks_for(store):
    shelf: Bookmarks = store.bookmarks
    assert shelf.all() == ()


def test_an_empty_profile_answers_and_is_not_made(store, profile, officer):
    assert store.bookmarks.all() == ()
    assert store.bookmarks.get(officer) is None
    assert store.bookmarks.remove(officer) is None
    assert store.check() == ()
    assert store.back_up() is None
    assert not profile.root.exists()


def test_a_saved_page_is_there_for_the_next_start(store, profile, officer):
    before = datetime.now(UTC)
    added = store.bookmarks.add(officer, "Sample Officer", FACTS)
    assert added == Bookmark(address=officer, title="Sample Officer", saved_at=added.saved_at, facts=FACTS)
    assert before <= added.saved_at <= datetime.now(UTC)
    store.close()
    with PersonalStore(profile) as later:
        assert later.bookmarks.get(officer) == added
        assert later.bookmarks.all() == (added,)


def test_newest_first(store):
    for name in "cab":
        store.bookmarks.add(Address.parse(f"term/{name}"), name)
    assert [saved.title for saved in store.bookmarks.all()] == ["b", "a", "c"]


def test_saving_again_changes_nothing(store, officer):
    store.bookmarks.add(officer, "Old title", FACTS)
    noted = store.bookmarks.write_note(officer, "mine")
    assert store.bookmarks.add(officer, "New title") == noted


def test_removal_is_undone_exactly(store, officer):
    store.bookmarks.add(officer, "Sample Officer", FACTS)
    noted = store.bookmarks.write_note(officer, "mine")
    assert store.bookmarks.remove(officer) == noted
    assert store.bookmarks.all() == ()
    store.bookmarks.restore(noted)
    assert store.bookmarks.all() == (noted,)


def test_undo_keeps_a_note_written_since(store, officer):
    store.bookmarks.add(officer, "Sample Officer")
    removed = store.bookmarks.write_note(officer, "first")
    store.bookmarks.remove(officer)
    store.bookmarks.add(officer, "Sample Officer")
    store.bookmarks.write_note(officer, "second")
    store.bookmarks.restore(removed)
    back = store.bookmarks.get(officer)
    assert back.saved_at == removed.saved_at
    assert back.note.startswith("first")
    assert back.note.endswith("second")


def test_removing_takes_the_note_along(store, officer):
    store.bookmarks.add(officer, "Sample Officer")
    store.bookmarks.write_note(officer, "mine")
    store.bookmarks.remove(officer)
    again = store.bookmarks.add(officer, "Sample Officer")
    assert again.note == ""
    assert store.bookmarks.all() == (again,)


def test_a_note_needs_a_saved_page(store, officer):
    with pytest.raises(UnknownAddressError, match="role/sample-officer is not saved"):
        store.bookmarks.write_note(officer, "lost?")


def test_an_empty_note_is_no_note(store, officer):
    added = store.bookmarks.add(officer, "Sample Officer")
    store.bookmarks.write_note(officer, "mine")
    assert store.bookmarks.write_note(officer, "") == added


NOTES = {
    "lone surrogates": "a\ud800b\udfff",
    "surrogates that would make a pair": "\ud83d\ude00",
    "NUL": "before\0after",
    "line ends": "a\r\nb\rc\nd\u2028e\x85f",
    "byte order mark": "\ufeffx",
    "not composed": "e\u0301 \u212b \ufb01",
    "right to left": "\u202eabc\u202c",
    "spaces at the ends": "  \t\n x \n",
    "markup and SQL": "'; DROP TABLE note; -- <b>&amp;",
    "a megabyte": "0123456789abcdé\n" * 65_536,
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES.keys())
def test_a_note_is_kept_as_typed(store, profile, officer, note):
    store.bookmarks.add(officer, "Sample Officer")
    assert store.bookmarks.write_note(officer, note).note == note
    with PersonalStore(profile) as other:
        assert other.bookmarks.all()[0].note == note
    assert store.check() == ()


anything = st.text(st.characters(exclude_categories=()))


@given(
    slug=anything, title=anything, note=anything, facts=st.lists(st.tuples(anything, anything), max_size=3)
)
def test_nothing_typed_makes_it_fail(tmp_path_factory, slug, title, note, facts):
    profile = places.Profile(tmp_path_factory.getbasetemp() / "any-text")
    address = Address(Kind.SEARCH, slug)
    with PersonalStore(profile) as store:
        store.bookmarks.remove(address)
        store.bookmarks.add(address, title, tuple(facts))
        saved = store.bookmarks.write_note(address, note)
        assert saved.note == note
        assert saved.facts == tuple(facts)
        saved.title.encode()
        store.history.visit(address, title)
        assert store.bookmarks.remove(address) == saved
        assert store.check() == ()


def test_times_are_kept_to_the_microsecond_in_utc(store, officer):
    east = timezone(timedelta(hours=5, minutes=45))
    saved = Bookmark(
        address=officer,
        title="x",
        saved_at=datetime(2024, 2, 29, 1, 2, 3, 4, east),
        note="n",
        note_at=datetime(2024, 3, 1, tzinfo=UTC),
    )
    store.bookmarks.restore(saved)
    assert store.bookmarks.get(officer) == saved
    assert store.bookmarks.get(officer).saved_at.tzinfo is UTC


def test_a_time_without_zone_is_taken_for_utc(store, officer):
    naive = Bookmark(address=officer, title="x", saved_at=datetime(2024, 1, 1))  # noqa: DTZ001
    store.bookmarks.restore(naive)
    assert store.bookmarks.get(officer) == replace(naive, saved_at=datetime(2024, 1, 1, tzinfo=UTC))


UNREADABLE = {
    "address": "UPDATE bookmark SET address = 'nothing' WHERE address = 'role/sample-pilot'",
    "time": "UPDATE bookmark SET saved_at = 'yesterday'",
    "facts": "UPDATE bookmark SET facts = '[[1]]'",
    "note": "UPDATE note SET text = x'ff'",
}


@pytest.mark.parametrize("statement", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_a_row_that_makes_no_sense_is_damage_and_is_said(filled, statement):
    with PersonalStore(filled) as store:
        kept = store.back_up()
        with closing(connect(filled.personal_db)) as connection:
            connection.execute(statement)
        with pytest.raises(ProfileDamagedError, match=r"cannot be read.*kept as it is") as caught:
            store.bookmarks.all()
        assert str(kept) in str(caught.value)
