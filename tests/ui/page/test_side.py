"""Outline, note and the bar for finding, and how they stand around the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from homeland_careers.ui.page.find_bar import FindBar
from homeland_careers.ui.page.note import Note
from homeland_careers.ui.page.outline import Outline
from tests.ui.page.every_page import FRONT, POST, ROLE

SECTIONS = (("one", "First"), ("two", "Second"), ("three", "A heading that is much too long for one line"))


@pytest.fixture
def outline(look, stage) -> Outline:
    made = Outline(look, stage)
    made.resize(150, 300)
    made.show_sections(SECTIONS)
    made.show()
    return made


@pytest.fixture
def note(stage, look) -> Note:
    made = Note(stage)
    made.set_saved(saved=True)
    made.show()
    return made


@pytest.fixture
def bar(look, stage) -> FindBar:
    made = FindBar(look, stage)
    made.open_bar()
    return made


def test_the_outline_lists_the_headings_and_marks_the_first(outline):
    assert [outline.item(n).text() for n in range(3)] == [heading for _, heading in SECTIONS]
    assert outline.here == "one"


def test_a_click_and_enter_choose_a_section(outline, qtbot):
    with qtbot.waitSignal(outline.chosen) as chosen:
        QTest.mouseClick(
            outline.viewport(),
            Qt.MouseButton.LeftButton,
            pos=outline.visualItemRect(outline.item(1)).center(),
        )
    assert chosen.args == ["two"]
    outline.setCurrentRow(2)
    outline.setFocus()
    with qtbot.waitSignal(outline.chosen) as chosen:
        QTest.keyClick(outline, Qt.Key.Key_Return)
    assert chosen.args == ["three"]


def test_a_long_heading_takes_two_lines(outline):
    assert outline.sizeHintForRow(2) > outline.sizeHintForRow(0)


def test_a_note_is_said_when_typing_pauses(note, qtbot):
    note._pause.setInterval(0)
    with qtbot.waitSignal(note.note_changed) as said:
        QTest.keyClicks(note, "May fair")
    assert said.args == ["May fair"]


def test_a_note_is_said_when_the_field_is_left(note, qtbot):
    note.setFocus()
    QTest.keyClicks(note, "x")
    with qtbot.waitSignal(note.note_changed):
        note.clearFocus()


def test_showing_a_note_says_nothing_and_flushing_twice_says_it_once(note, qtbot):
    said: list[str] = []
    note.note_changed.connect(said.append)
    note.show_note("kept")
    note.flush()
    note.setPlainText("more")
    note.flush()
    note.flush()
    assert said == ["more"]


def test_tab_leaves_the_note(note):
    assert note.tabChangesFocus()


@pytest.mark.parametrize(
    ("key", "modifier", "asked"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, ["pier", False]),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, ["pier", True]),
    ],
    ids=["next", "previous"],
)
def test_enter_steps_through_the_matches(bar, qtbot, key, modifier, asked: list[object]):
    bar._field.setText("pier")
    with qtbot.waitSignal(bar.asked) as said:
        QTest.keyClick(bar._field, key, modifier)
    assert said.args == asked


def test_typing_asks_at_once(bar, qtbot):
    with qtbot.waitSignal(bar.asked) as said:
        QTest.keyClicks(bar._field, "p")
    assert said.args == ["p", False]


def test_the_buttons_step_and_close(bar, qtbot):
    bar._field.setText("pier")
    with qtbot.waitSignal(bar.asked) as said:
        bar._buttons["chevron-up"].click()
    assert said.args == ["pier", True]
    with qtbot.waitSignal(bar.closed):
        bar._buttons["x"].click()
    assert bar.isHidden()


def test_escape_closes(bar, qtbot):
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar._field, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("words", "index", "count", "said"),
    [("pier", 3, 12, "3 of 12"), ("zebra", 0, 0, "No match"), ("", 0, 0, "")],
    ids=["some", "none", "nothing asked"],
)
def test_the_bar_says_how_many(bar, words: str, index: int, count: int, said: str):
    bar._field.setText(words)
    bar.show_count(index, count)
    assert bar._count.text() == said


def test_every_button_has_a_name(bar):
    assert all(button.accessibleName() for button in bar._buttons.values())


def test_the_pane_finds_what_is_typed_and_forgets_it_when_the_bar_goes(view, qtbot):
    view.show_document(POST, saved=False)
    view.open_find()
    QTest.keyClicks(view.bar._field, "dusk")
    assert view.bar._count.text() == "1 of 2"
    QTest.keyClick(view.bar._field, Qt.Key.Key_Return)
    assert view.bar._count.text() == "2 of 2"
    QTest.keyClick(view.bar._field, Qt.Key.Key_Escape)
    assert view._search is None
    assert view.pane.geometry().bottom() == view.rect().bottom()


def test_the_marks_survive_a_change_of_theme(view, look):
    view.show_document(POST, saved=False)
    view.open_find()
    QTest.keyClicks(view.bar._field, "dusk")
    look.set_theme("dark")
    assert view.bar._count.text() == "1 of 2"
    assert view._search is not None


@pytest.mark.parametrize(("width", "beside"), [(1180, True), (1100, True), (1099, False), (800, False)])
def test_the_panel_folds_away_in_a_narrow_window(view, width: int, beside: bool):
    view.show_document(ROLE, saved=False)
    view.resize(width, 700)
    assert view.side.isVisible() == beside
    assert view._unfold.isVisible() != beside
    assert (view.pane.width() < view.width()) == beside


def test_the_button_of_the_panel_grows_with_the_text(view, look):
    view.show_document(ROLE, saved=False)
    before = view._unfold.iconSize().width()
    look.set_zoom(200)
    view.refold()
    assert view._unfold.iconSize().width() == 2 * before


def test_a_button_lays_the_folded_panel_over_the_page(view):
    view.show_document(ROLE, saved=False)
    view.resize(800, 700)
    view._unfold.click()
    assert view.side.isVisible()
    assert view.pane.width() == view.width()
    view.side.outline.chosen.emit("steps")
    assert not view.side.isVisible()


def test_home_has_the_whole_width(view):
    view.show_document(FRONT, saved=False)
    assert not view.side.isVisible()
    assert view.pane.width() == view.width()


def test_the_outline_has_its_height_and_the_note_its_place(view):
    view.show_document(ROLE, saved=False)
    side = view.side
    assert side.outline.height() == side.outline.height_needed()
    assert side.outline.geometry().bottom() < side.note.y() < side.height()
    view.resize(1180, 420)
    assert side.outline.height() < side.outline.height_needed()
    assert side.note.geometry().bottom() <= side.height()
    view.side.outline.mark("sources")
    last = side.outline.visualItemRect(side.outline.item(side.outline.count() - 1))
    assert last.bottom() <= side.outline.height()
