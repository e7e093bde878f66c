"""Stars over a real store: what is shown is what is kept, and a store that fails changes nothing."""

from __future__ import annotations

import pytest

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.errors import DiskFullError
from homeland_careers.storage.personal.store import PersonalStore
from homeland_careers.ui.background import Background
from homeland_careers.ui.saved.closed import ClosedShelf
from homeland_careers.ui.saved.stars import Stars
from tests.ui import sample
from tests.ui.saved import shelf

BORDER, PORTS = sample.BORDER.address, sample.PORTS.address
FACTS = (("Pay", "GS-5 to GS-12"),)
FULL = "The disk is full. Nothing was stored."


@pytest.fixture
def stars(background: Background, store: PersonalStore) -> Stars:
    stars = Stars(background)
    stars.open_shelf(store.bookmarks, store.bookmarks.all())
    return stars


@pytest.fixture
def full(background: Background) -> Stars:
    """Stars over a shelf that shows two pages and takes no change."""
    stars = Stars(background)
    stars.open_shelf(ClosedShelf(DiskFullError(FULL)), (shelf.BORDER, shelf.SCREENER))
    return stars


def save(qtbot, stars: Stars, *entries) -> None:
    for entry in entries:
        with qtbot.waitSignal(stars.changed):
            stars.toggle(entry.address, entry.title, FACTS)


def test_a_page_is_kept_with_its_facts_before_its_star_is_filled(stars, store, qtbot):
    stars.changed.connect(lambda: kept.append(store.bookmarks.get(BORDER)))
    kept: list[Bookmark | None] = []
    save(qtbot, stars, sample.BORDER)
    assert kept[0] is not None
    assert (kept[0].title, kept[0].facts) == ("Border Agent", FACTS)
    assert stars.saved == {BORDER}
    assert stars.bookmarks == (kept[0],)


def test_a_second_toggle_takes_the_page_away_and_says_what_an_undo_needs(stars, store, qtbot):
    save(qtbot, stars, sample.BORDER)
    before = stars.bookmarks[0]
    left: list[frozenset[Address]] = []
    stars.removed.connect(lambda _: left.append(stars.saved))
    with qtbot.waitSignal(stars.removed) as removed:
        stars.toggle(BORDER, "Border Agent")
    assert (removed.args, left) == ([before], [frozenset()])  # shown before the undo is offered
    assert store.bookmarks.all() == ()


def test_an_undo_brings_back_day_facts_and_note(stars, store, qtbot):
    save(qtbot, stars, sample.BORDER, sample.PORTS)
    with qtbot.waitSignal(stars.changed):
        stars.write_note(BORDER, "Ask about boats")
    before = store.bookmarks.all()
    with qtbot.waitSignal(stars.removed) as removed:
        stars.remove(BORDER)
    with qtbot.waitSignal(stars.changed):
        stars.restore(removed.args[0])
    assert store.bookmarks.all() == before == stars.bookmarks
    assert stars.note(BORDER) == "Ask about boats"


def test_a_star_taken_away_by_a_slip_comes_back_with_its_note(stars, store, qtbot):
    save(qtbot, stars, sample.BORDER)
    stars.write_note(BORDER, "Ask about boats")
    with qtbot.waitSignal(stars.removed) as removed:
        stars.remove(BORDER)
    with qtbot.waitSignal(stars.changed):
        stars.toggle(BORDER, "Border Agent")
    assert store.bookmarks.all() == (removed.args[0],)
    assert stars.note(BORDER) == "Ask about boats"


def test_removing_what_is_not_saved_offers_no_undo(stars, qtbot):
    with qtbot.assertNotEmitted(stars.removed), qtbot.waitSignal(stars.changed):
        stars.remove(PORTS)


def test_changes_are_made_in_the_order_they_were_asked_for(stars, store, qtbot):
    stars.toggle(BORDER, "Border Agent")
    stars.write_note(BORDER, "first")
    stars.write_note(BORDER, "second")
    with qtbot.waitSignal(stars.removed) as removed:
        stars.remove(BORDER)
    assert removed.args[0].note == "second"
    assert store.bookmarks.all() == ()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda stars: stars.toggle(PORTS, "Port Officer"), id="save"),
        pytest.param(lambda stars: stars.toggle(BORDER, "Border Agent"), id="remove"),
        pytest.param(lambda stars: stars.restore(shelf.GONE), id="put back"),
    ],
)
def test_a_full_disk_is_a_sentence_and_no_star_changes(full, qtbot, change):
    with (
        qtbot.assertNotEmitted(full.changed),
        qtbot.assertNotEmitted(full.removed),
        qtbot.waitSignal(full.failed) as failed,
    ):
        change(full)
    assert failed.args == [FULL]
    assert full.saved == {shelf.BORDER.address, shelf.SCREENER.address}
    assert full.bookmarks == (shelf.BORDER, shelf.SCREENER)


def test_a_note_that_could_not_be_kept_comes_back_as_it_was_typed(full, qtbot):
    with qtbot.assertNotEmitted(full.failed), qtbot.waitSignal(full.note_failed) as failed:
        full.write_note(BORDER, "Half a wo")
    assert failed.args == [BORDER, "Half a wo", FULL]
    assert full.note(BORDER) == shelf.BORDER.note


def test_a_note_on_a_page_that_is_not_saved_is_refused_by_the_store(stars, qtbot):
    with qtbot.waitSignal(stars.note_failed) as failed:
        stars.write_note(PORTS, "too early")
    assert failed.args[:2] == [PORTS, "too early"]
    assert "Save it first" in failed.args[2]


def test_stars_shine_before_the_shelf_is_there_but_nothing_can_be_changed(qapp, qtbot):
    stars = Stars(Background())
    stars.glance(frozenset({BORDER}))
    with qtbot.waitSignal(stars.failed) as failed:
        stars.toggle(PORTS, "Port Officer")
    assert "nothing was changed" in failed.args[0]
    assert stars.saved == {BORDER}
    assert (stars.bookmarks, stars.note(BORDER)) == ((), "")


def test_saved_pages_travel_in_a_file(stars, store, qtbot, tmp_path):
    save(qtbot, stars, sample.BORDER, sample.PORTS)
    told: list[object] = []
    path = tmp_path / "mine.json"
    stars.export(path, told.append)
    for entry in (sample.BORDER, sample.PORTS):
        stars.remove(entry.address)
    with qtbot.waitSignal(stars.changed, check_params_cb=lambda: len(stars.saved) == 2):
        stars.import_(path, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == 2
    assert stars.bookmarks == store.bookmarks.all() != ()
