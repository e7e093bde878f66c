"""The detail pane as the window uses it."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.ui.page.heading import Heading
from homeland_careers.ui.page.rows_view import RowsView
from homeland_careers.ui.page.sources import SourcesPart
from homeland_careers.ui.page.view import PageView
from tests.ui.page.every_block import KEEPER, ROWS
from tests.ui.page.every_page import POST, ROLE, long

LONG = long(20_000)
W = TypeVar("W", bound=QWidget)


def parts(view: PageView, kind: type[W]) -> list[W]:
    assert view.pane.sheet is not None
    return view.pane.sheet.findChildren(kind)


def test_every_kind_of_block_is_drawn(view):
    view.show_document(ROLE, saved=False)
    view.settle()
    assert {h.accessibleName() for h in parts(view, Heading)} >= {b.heading for b in ROLE.blocks[4:]}
    assert view.document == ROLE


def test_the_first_screen_does_not_wait_for_the_rest(view, qtbot):
    view.show_document(LONG, saved=False)
    assert not view.pane.sheet.complete
    assert view.pane.sheet.height() >= view.pane.height()
    with qtbot.waitSignal(view.settled):
        pass
    assert view.pane.sheet.complete


def test_a_page_opens_where_it_was_left(view, qtbot):
    view.show_document(LONG, saved=False, scroll=2_500)
    assert view.scroll_position() == 2_500
    view.show_document(POST, saved=False)
    assert view.scroll_position() == 0
    view.show_document(LONG, saved=False, scroll=1_200)
    assert view.scroll_position() == 1_200


def test_a_page_that_has_become_shorter_opens_at_its_end(view):
    view.show_document(POST, saved=False, scroll=10**6)
    view.settle()
    assert view.scroll_position() == view.pane.verticalScrollBar().maximum()


def test_going_back_takes_the_page_that_was_kept(view):
    view.show_document(ROLE, saved=False)
    kept = view.pane.sheet
    view.show_document(POST, saved=False)
    assert kept.isHidden()
    view.show_document(replace(ROLE), saved=False)
    assert view.pane.sheet is kept


def test_a_page_whose_words_changed_is_drawn_anew(view):
    view.show_document(ROLE, saved=False)
    kept = view.pane.sheet
    view.show_document(replace(ROLE, title="Light Keeper"), saved=False)
    assert view.pane.sheet is not kept
    assert view.find_text("Light Keeper") == (1, 1)


def test_only_a_few_pages_are_kept(view):
    for number in range(12):
        view.show_document(replace(POST, address=Address.parse(f"post/p{number}")), saved=False)
    assert len(view._shelf._sheets) == 6


def test_a_link_is_asked_for_and_not_opened(view, qtbot):
    view.show_document(ROLE, saved=False)
    with qtbot.waitSignal(view.open_requested) as asked:
        view._links.followed.emit("homeland:term/lookout", True)
    assert asked.args == [Address.parse("term/lookout"), True]
    assert view.document == ROLE


@pytest.mark.parametrize("url", ["https://lamps.example/rules", "mailto:keeper@lamps.example"])
def test_links_out_are_asked_for(view, qtbot, url: str):
    view.show_document(ROLE, saved=False)
    with qtbot.waitSignal(view.external_requested) as asked:
        view._links.followed.emit(url, False)
    assert asked.args == [url]


def test_a_number_leads_to_its_source_and_lights_it_up(view):
    view.show_document(ROLE, saved=False)
    view._links.followed.emit("cite:3", False)
    sources = parts(view, SourcesPart)[0]
    lit = [selection.cursor.selectedText() for selection in sources.text.extraSelections()]
    assert lit[0].startswith("A handbook of harbours")
    assert sources.text.hasFocus()
    row = sources.text.rows()[2]
    assert 0 <= sources.y() + row - view.scroll_position() <= view.pane.height()


def test_copying_a_source_puts_its_address_on_the_clipboard(view):
    view.show_document(ROLE, saved=False)
    view._links.followed.emit("copy:2", False)
    assert QGuiApplication.clipboard().text() == "https://lamps.example/notice-7"


@pytest.mark.parametrize("kind", ["link", "citation"])
def test_copying_is_asked_for(view, qtbot, kind: str):
    view.show_document(ROLE, saved=False)
    with qtbot.waitSignal(view.copy_requested) as asked:
        view._links.copied.emit(kind)
    assert asked.args == [kind]


def star(view: PageView) -> QPushButton:
    return next(b for b in parts(view, QPushButton) if "Save" in b.text())


def test_the_star_is_asked_for_and_fills_only_when_told(view, qtbot):
    view.show_document(ROLE, saved=False)
    with qtbot.waitSignal(view.star_toggled) as asked:
        QTest.mouseClick(star(view), Qt.MouseButton.LeftButton)
    assert asked.args == [KEEPER]
    assert star(view).text().strip() == "Save"
    view.mark_saved(frozenset({KEEPER}))
    assert star(view).text().strip() == "Saved"


def test_stars_in_lists_fill_too_also_in_parts_made_later(view):
    bell = ROWS.rows[0].entry.address
    view.show_document(LONG, saved=False)
    view.mark_saved(frozenset({bell}))
    view.settle()
    rows = next(r for r in parts(view, RowsView) if r.rows.rows == ROWS.rows)
    assert [rows.rows.saved(n) for n in range(3)] == [True, False, False]


def test_a_note_can_be_kept_on_a_saved_page_only(view):
    view.show_document(ROLE, saved=False)
    assert not view.side.note.isEnabled()
    assert view.side.note.placeholderText() == "Save this page to keep a note"
    view.mark_saved(frozenset({KEEPER}))
    assert view.side.note.isEnabled()


def test_a_note_that_was_typed_is_not_lost_when_the_page_changes(view, qtbot):
    view.show_document(ROLE, saved=True)
    view.show_note("as kept")
    view.side.note.setPlainText("as typed")
    with qtbot.waitSignal(view.note_changed) as said:
        view.show_document(POST, saved=True)
    assert said.args == [KEEPER, "as typed"]
    assert view.side.note.toPlainText() == ""


def test_scrolling_says_which_section_is_read(view, qtbot):
    view.show_document(ROLE, saved=False)
    view.settle()
    with qtbot.waitSignal(view.section_changed) as said:
        view.scroll_to("steps")
    assert said.args == ["steps"]
    assert view.side.outline.here == "steps"


def test_the_end_of_the_page_is_the_last_section(view):
    view.show_document(ROLE, saved=False)
    view.settle()
    view.pane.go(10**6)
    assert view.side.outline.here == "sources"


def test_the_outline_leads_to_sections_not_made_yet(view):
    view.show_document(LONG, saved=False)
    assert "s9" not in dict(view.pane.sheet.sections())
    view.side.outline.chosen.emit("s9")
    top = dict(view.pane.sheet.sections())["s9"]
    assert 0 < top - view.scroll_position() < 60


def test_an_unknown_section_moves_nothing(view):
    view.show_document(ROLE, saved=False, scroll=300)
    view.scroll_to("nowhere")
    assert view.scroll_position() == 300


def test_the_page_is_the_same_picture_every_time(view):
    view.show_document(ROLE, saved=False)
    view.settle()
    first = view.grab().toImage()
    view.show_document(POST, saved=False)
    view.show_document(ROLE, saved=False)
    assert view.grab().toImage() == first


def test_nothing_is_shown_before_the_first_page(view, look):
    assert view.document is None
    assert view.find_text("x") == (0, 0)
    look.set_theme("dark")
    view.scroll_to("x")
    view.settle()
    assert view.scroll_position() == 0


def test_above_the_first_section_the_first_one_is_marked(view):
    view.show_document(ROLE, saved=False)
    view.settle()
    view.scroll_to("facts")
    view.pane.go(0)
    assert view.side.outline.here == "at-a-glance"


def test_a_hint_says_who_stands_behind_a_number(view):
    view.show_document(ROLE, saved=False)
    view._links.pointed.emit("cite:2", view.mapToGlobal(view.rect().center()))
    assert view._hint.isVisible()
    assert all(
        w in view._hint.text() for w in ("Vacancy notice 7", "Job announcement", "as of September 2026")
    )
    assert view.rect().contains(view._hint.geometry())
    view._links.pointed.emit("", view.pos())
    assert not view._hint.isVisible()


def test_a_hint_near_the_edge_stays_within_the_pane(view):
    view.show_document(ROLE, saved=False)
    view._links.pointed.emit("https://lamps.example/rules", view.mapToGlobal(view.rect().bottomRight()))
    assert "https://lamps.example/rules" in view._hint.text()
    assert view.rect().contains(view._hint.geometry())


def test_a_link_within_the_program_needs_no_hint(view):
    view.show_document(ROLE, saved=False)
    view._links.pointed.emit("homeland:role/x", view.mapToGlobal(view.rect().center()))
    assert not view._hint.isVisible()
