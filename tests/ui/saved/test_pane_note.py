"""The note beside the list of saved pages: never lost, said once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui import sample
from tests.ui.saved import shelf


def test_the_note_beside_the_list_is_that_of_the_chosen_row(pane, qtbot):
    assert pane.note.toPlainText() == shelf.BORDER.note
    qtbot.keyClick(pane.rows, Qt.Key.Key_Down)
    assert pane.note.toPlainText() == ""
    assert pane.note.isEnabled()


def test_choosing_another_row_keeps_what_was_typed(pane, qtbot):
    qtbot.keyClick(pane.rows, Qt.Key.Key_Down)
    qtbot.keyClicks(pane.note, "Half a wo")
    with qtbot.waitSignal(pane.note_changed) as noted:
        qtbot.keyClick(pane.rows, Qt.Key.Key_Up)
    assert noted.args == [sample.SCREENER.address, "Half a wo"]
    with qtbot.assertNotEmitted(pane.note_changed):
        qtbot.keyClick(pane.rows, Qt.Key.Key_Down)
    assert pane.note.toPlainText() == "Half a wo"


def test_what_is_typed_while_something_else_is_saved_is_not_lost(pane, qtbot):
    qtbot.keyClicks(pane.note, "!")
    typed = pane.note.toPlainText()
    with qtbot.waitSignal(pane.note_changed) as noted:
        shelf.show(pane, shelf.GONE, shelf.BORDER)
    assert noted.args == [sample.BORDER.address, typed]


def test_a_note_is_said_once(pane, qtbot):
    qtbot.keyClicks(pane.note, "x")
    with qtbot.waitSignal(pane.note_changed):
        pane.flush()
    with qtbot.assertNotEmitted(pane.note_changed):
        pane.flush()
