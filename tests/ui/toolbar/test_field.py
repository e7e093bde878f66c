"""The search field: which keys are letters, and which say something."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget

from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.field import SearchField

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(stage: QWidget, look: Appearance) -> SearchField:
    field = SearchField(look, stage)
    field.setGeometry(20, 20, 500, 34)
    field.setTextMargins(26, 0, 58, 0)
    field.show()
    field.setFocus()
    return field


@pytest.fixture
def other(stage: QWidget) -> Iterator[QLineEdit]:
    other = QLineEdit(stage)
    other.setGeometry(20, 200, 200, 30)
    other.show()
    yield other
    other.deleteLater()


def colours(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name()
        for x in range(5, picture.width() - 5)
        for y in range(5, picture.height() - 5)
    }


def test_every_letter_is_said_with_all_before_it(field, qtbot):
    typed: list[str] = []
    field.typed.connect(typed.append)
    qtbot.keyClicks(field, "bo/s?")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert typed == ["b", "bo", "bo/", "bo/s", "bo/s?", "bo/s"]


@pytest.mark.parametrize(
    ("text", "at", "before"),
    [
        pytest.param("dog kind:ro", 11, "dog kind:ro", id="at the end"),
        pytest.param("kind:ro dog", 7, "kind:ro", id="before a space"),
        pytest.param("kind:role", 7, "", id="in the middle of a token"),
        pytest.param("", 0, "", id="nothing typed"),
    ],
)
def test_only_a_token_that_ends_at_the_cursor_can_be_completed(field, text, at, before):
    field.setText(text)
    field.setCursorPosition(at)
    assert field.before_cursor() == before
    field.selectAll()
    assert field.before_cursor() == ""


@pytest.mark.parametrize(
    ("text", "at", "completion", "after"),
    [
        pytest.param("dog ki", 6, "kind:", "dog kind:", id="an operator, its value to come"),
        pytest.param("dog kind:r", 10, "kind:role", "dog kind:role ", id="a value, then a space"),
        pytest.param("kind:r dog", 6, "kind:role", "kind:role dog", id="before other words"),
        pytest.param("🐕 kind:r dog", 9, "kind:role", "🐕 kind:role dog", id="after a dog"),
    ],
)
def test_a_completion_is_typing_and_can_be_undone(field, qtbot, text, at, completion, after):
    field.insert(text)
    field.setCursorPosition(at)
    with qtbot.waitSignal(field.typed) as said:
        field.complete(field.before_cursor().rpartition(" ")[2], completion)
    assert said.args == [after]
    field.undo()
    assert field.text() == text


def test_words_that_are_put_in_are_not_said(field, qtbot):
    with qtbot.assertNotEmitted(field.typed):
        field.setText("border")


@pytest.mark.parametrize(
    ("key", "modifier", "signal", "said"),
    [
        pytest.param(Qt.Key.Key_Down, NONE, "stepped", [1], id="down"),
        pytest.param(Qt.Key.Key_Up, NONE, "stepped", [-1], id="up"),
        pytest.param(Qt.Key.Key_Escape, NONE, "escaped", [], id="escape"),
        pytest.param(Qt.Key.Key_Return, NONE, "submitted", [False], id="return"),
        pytest.param(Qt.Key.Key_Enter, NONE, "submitted", [False], id="enter of the number pad"),
        pytest.param(Qt.Key.Key_Return, CTRL, "submitted", [True], id="control return"),
        pytest.param(Qt.Key.Key_Tab, NONE, "tabbed", [], id="tab"),
    ],
)
def test_a_key_that_means_more_than_a_letter(field, qtbot, key, modifier, signal, said):
    field.setText("border")
    with qtbot.assertNotEmitted(field.typed), qtbot.waitSignal(getattr(field, signal)) as emitted:
        qtbot.keyClick(field, key, modifier)
    assert emitted.args == said
    assert field.text() == "border"


@pytest.mark.parametrize("words", ["", "   "])
def test_without_words_tab_goes_on_to_the_next_control(field, other, qtbot, words):
    field.setText(words)
    with qtbot.assertNotEmitted(field.tabbed):
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert other.hasFocus()


def test_shift_tab_goes_back_whatever_is_typed(field, other, qtbot):
    field.setText("border")
    with qtbot.assertNotEmitted(field.tabbed):
        qtbot.keyClick(field, Qt.Key.Key_Backtab, SHIFT)
    assert other.hasFocus()


def test_tab_with_words_keeps_the_keyboard_for_whoever_answers(field, other, qtbot):
    field.setText("border")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.hasFocus()


def test_keys_of_editing_stay_keys_of_editing(field, qtbot):
    field.setText("border")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "order"
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "border"


def test_it_says_when_the_keyboard_comes_and_goes(field, other, qtbot):
    with qtbot.assertNotEmitted(field.entered), qtbot.waitSignal(field.left):
        other.setFocus()
    with qtbot.assertNotEmitted(field.left), qtbot.waitSignal(field.entered):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(60, 15))


@pytest.mark.parametrize(
    "reason",
    [
        pytest.param(Qt.FocusReason.PopupFocusReason, id="its own menu"),
        pytest.param(Qt.FocusReason.ActiveWindowFocusReason, id="another window"),
    ],
)
def test_a_menu_or_another_window_is_no_leaving(field, other, qtbot, reason):
    with qtbot.assertNotEmitted(field.left):
        other.setFocus(reason)


def test_taking_it_lets_the_reader_type_over_what_is_there(field, other, qtbot):
    field.setText("border")
    other.setFocus()
    field.take()
    assert field.hasFocus()
    assert field.selectedText() == "border"
    qtbot.keyClicks(field, "dog")
    assert field.text() == "dog"


def test_it_has_a_name_and_says_what_can_be_found(field):
    assert field.accessibleName() == "Search"
    assert field.placeholderText().startswith("Search roles")


def test_the_key_that_leads_here_is_drawn_where_there_is_room(field, look):
    field.setPlaceholderText("")  # which may reach as far
    end = 70
    drawn = field.grab(field.rect().adjusted(field.width() - end, 0, 0, 0)).toImage()
    field.resize(180, 34)
    narrow = field.grab(field.rect().adjusted(field.width() - end, 0, 0, 0)).toImage()
    assert len(colours(drawn)) > len(colours(narrow))


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_glass_and_key_follow_the_theme(field, look, theme):
    light = colours(field.grab().toImage())
    assert look.tokens.line.lower() in light
    look.set_theme(theme)
    assert look.tokens.line.lower() in colours(field.grab().toImage())
