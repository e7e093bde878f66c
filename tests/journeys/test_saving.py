"""Stars, notes, the saved pages and the way back from a slip."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from homeland_careers import places as folders
from homeland_careers.domain import address as places
from homeland_careers.domain.errors import DiskFullError
from homeland_careers.storage.personal.store import PersonalStore
from homeland_careers.ui.menus.deeds import Do
from homeland_careers.ui.rows import RowRole
from tests.journeys.conftest import AGENCY, LOOKOUT, RANGER, Reader


def kept(profile: folders.Profile) -> dict[str, str]:
    """What stands in the profile, read by another store: title and note."""
    with PersonalStore(profile) as store:
        return {bookmark.title: bookmark.note for bookmark in store.bookmarks.all()}


def saved_titles(reader: Reader) -> list[str]:
    return reader.titles(reader.workings.saved.rows)


def save(reader: Reader, *addresses: object) -> None:
    for address in addresses:
        reader.open(str(address))
        reader.do(Do.STAR)
        reader.sees(lambda: reader.address in reader.workings.stars.saved)


def test_the_star_is_filled_when_the_bookmark_is_kept(reader: Reader, profile):
    reader.open(RANGER)
    page = reader.window.panes.page
    hold, begun = threading.Semaphore(0), threading.Semaphore(0)
    reader.program.background.do(begun.release)
    reader.program.background.do(hold.acquire)
    assert begun.acquire(timeout=5)
    page.star_toggled.emit(RANGER)
    assert RANGER not in reader.workings.stars.saved
    hold.release()
    reader.sees(lambda: RANGER in reader.workings.stars.saved)
    assert kept(profile) == {"Harbor Ranger": ""}
    assert reader.line(places.SAVED).data(Qt.ItemDataRole.AccessibleTextRole) == "Saved, 1"
    assert reader.workings.deeds[Do.STAR].text() == "Remove from saved"


def test_a_bookmark_keeps_the_facts_as_they_were(reader: Reader, profile):
    save(reader, RANGER)
    document = reader.window.panes.document
    assert document is not None
    with PersonalStore(profile) as store:
        assert store.bookmarks.all()[0].facts == document.facts != ()


def test_a_star_in_the_results_saves_with_title_and_facts(reader: Reader, profile):
    with reader.qtbot.waitSignal(reader.window.tour.shown):
        reader.open("search/lookout")
    reader.workings.results.focus_rows()
    reader.press(Qt.Key.Key_S)
    reader.sees(lambda: LOOKOUT in reader.workings.stars.saved)
    assert kept(profile) == {"Harbor Lookout": ""}
    assert reader.workings.results.rows.model().index(0, 0).data(RowRole.SAVED)


def test_removing_can_be_undone_with_the_note(reader: Reader, profile):
    save(reader, RANGER)
    reader.workings.stars.write_note(RANGER, "Ask about boats")
    reader.do(Do.STAR)
    reader.sees(lambda: not reader.workings.stars.saved)
    assert reader.workings.messages.texts() == ("“Harbor Ranger” is no longer saved",)
    reader.answer("Undo")
    reader.sees(lambda: RANGER in reader.workings.stars.saved)
    assert kept(profile) == {"Harbor Ranger": "Ask about boats"}
    assert reader.workings.messages.texts() == ()


def test_a_star_pressed_twice_keeps_the_note(reader: Reader, profile):
    save(reader, RANGER)
    note = reader.window.panes.page.side.note
    note.setFocus()
    reader.qtbot.keyClicks(note, "Ask about boats")
    reader.do(Do.STAR)
    reader.sees(lambda: not reader.workings.stars.saved)
    reader.do(Do.STAR)
    reader.sees(lambda: RANGER in reader.workings.stars.saved)
    assert kept(profile) == {"Harbor Ranger": "Ask about boats"}
    assert note.toPlainText() == "Ask about boats"


def test_saved_pages_are_listed_sorted_opened_and_removed(reader: Reader):
    save(reader, RANGER, AGENCY, LOOKOUT)
    reader.do(Do.SAVED)
    assert saved_titles(reader) == ["Harbor Lookout", "Example Harbor Agency", "Harbor Ranger"]
    orders = {
        action.text(): action
        for menu in reader.workings.saved.findChildren(QMenu)
        for action in menu.actions()
    }
    for text, titles in {
        "By title": ["Example Harbor Agency", "Harbor Lookout", "Harbor Ranger"],
        "By kind": ["Example Harbor Agency", "Harbor Lookout", "Harbor Ranger"],
        "Newest first": ["Harbor Lookout", "Example Harbor Agency", "Harbor Ranger"],
    }.items():
        orders[text].trigger()
        assert saved_titles(reader) == titles
    reader.workings.saved.rows.setFocus()
    reader.press(Qt.Key.Key_Delete)
    reader.sees(lambda: len(saved_titles(reader)) == 2)
    reader.press(Qt.Key.Key_Return)
    assert reader.address == AGENCY


def test_the_note_of_a_saved_page_is_written_beside_the_list(reader: Reader, profile):
    save(reader, RANGER, LOOKOUT)
    reader.do(Do.SAVED)
    pane = reader.workings.saved
    reader.click_row(pane.rows, 1)
    pane.note.setFocus()
    reader.qtbot.keyClicks(pane.note, "Swim first")
    reader.click_row(pane.rows, 0)
    assert pane.note.toPlainText() == ""
    reader.sees(lambda: reader.workings.stars.note(RANGER) == "Swim first")
    assert kept(profile) == {"Harbor Ranger": "Swim first", "Harbor Lookout": ""}
    reader.open(RANGER)
    assert reader.window.panes.page.side.note.toPlainText() == "Swim first"


def test_a_note_in_the_middle_of_a_word_outlives_the_window(start, profile):
    reader = start()
    save(reader, RANGER)
    note = reader.window.panes.page.side.note
    note.setFocus()
    reader.qtbot.keyClicks(note, "Half a wo")
    again = start()
    assert kept(profile) == {"Harbor Ranger": "Half a wo"}
    again.open(RANGER)
    assert again.window.panes.page.side.note.toPlainText() == "Half a wo"


def test_a_full_disk_is_a_sentence_and_nothing_looks_saved(reader: Reader, monkeypatch):
    shelf = reader.workings.stars.shelf
    assert shelf is not None

    def full(*_: object) -> None:
        raise DiskFullError("The disk is full. Nothing was stored.")

    save(reader, LOOKOUT)
    monkeypatch.setattr(shelf, "add", full)
    monkeypatch.setattr(shelf, "write_note", full)
    reader.open(RANGER)
    reader.do(Do.STAR)
    reader.sees(reader.workings.messages.texts)
    assert reader.workings.messages.texts() == ("The disk is full. Nothing was stored.",)
    assert RANGER not in reader.workings.stars.saved
    reader.open(LOOKOUT)
    note = reader.window.panes.page.side.note
    note.setFocus()
    reader.qtbot.keyClicks(note, "typed")
    with reader.qtbot.waitSignal(reader.workings.stars.note_failed):
        note.flush()
    assert note.toPlainText() == "typed"


def test_nothing_saved_says_how_to_save(reader: Reader):
    reader.do(Do.SAVED)
    assert "Nothing is saved yet" in reader.workings.saved.words()
    assert "Ctrl+D" in reader.workings.saved.words()


def test_saved_pages_go_out_to_a_file_and_come_back(reader: Reader, tmp_path):
    save(reader, RANGER, LOOKOUT)
    path = tmp_path / "mine.json"
    reader.workings.page_deeds.export_to(path)
    reader.sees(reader.workings.messages.texts)
    assert reader.workings.messages.texts() == ("2 saved pages written to mine.json",)
    assert len(json.loads(path.read_text("utf-8"))["bookmarks"]) == 2
    for address in (RANGER, LOOKOUT):
        reader.workings.stars.remove(address)
    reader.sees(lambda: not reader.workings.stars.saved)
    reader.workings.page_deeds.import_from(path)
    reader.sees(lambda: len(reader.workings.stars.saved) == 2)
    assert any(text.startswith("2 pages added") for text in reader.workings.messages.texts())


def test_a_file_that_is_none_of_ours_is_refused_with_a_sentence(reader: Reader, tmp_path):
    path = tmp_path / "other.json"
    path.write_text("[]", "utf-8")
    reader.workings.page_deeds.import_from(path)
    reader.sees(reader.workings.messages.texts)
    assert reader.workings.stars.saved == frozenset()


@pytest.mark.parametrize("do", [Do.COPY_LINK, Do.COPY_CITATION])
def test_a_page_can_be_copied_as_link_and_as_citation(reader: Reader, do):
    reader.open(RANGER)
    reader.do(do)
    copied = QGuiApplication.clipboard().text()
    assert "homeland:role/harbor-ranger" in copied
    if do is Do.COPY_CITATION:
        assert copied.startswith("“Harbor Ranger”. Homeland Careers (unofficial). catalogue 2030.02")
        assert "1. " in copied
    assert reader.window.status.told() == "Copied"
    reader.open(places.HOME)
    assert reader.window.status.told() == ""


def test_a_page_is_saved_as_pdf(reader: Reader, tmp_path):
    reader.open(RANGER)
    path, document = tmp_path / "ranger.pdf", reader.window.panes.document
    assert document is not None
    reader.workings.page_deeds.save_pdf_to(document, path)
    reader.sees(lambda: reader.window.status.told() == "Saved as ranger.pdf")
    assert path.read_bytes().startswith(b"%PDF")
