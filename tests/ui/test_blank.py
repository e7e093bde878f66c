"""A sentence where nothing is to be shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from homeland_careers.ui.blank import Blank
from homeland_careers.ui.theme.appearance import Appearance


@pytest.fixture
def blank(qtbot, look: Appearance) -> Blank:
    blank = Blank(look)
    qtbot.addWidget(blank)
    blank.resize(800, 400)
    blank.show()
    blank.say("star", "Nothing is saved yet", "Press Ctrl+D on any page.", "Show me how")
    return blank


def labels(blank: Blank) -> list[QLabel]:
    return blank.findChildren(QLabel)


def button(blank: Blank) -> QPushButton:
    found = blank.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_title_and_sentence_are_seen_and_heard(blank):
    assert blank.words() == "Nothing is saved yet\nPress Ctrl+D on any page."
    assert blank.accessibleName() == "Nothing is saved yet"
    assert blank.accessibleDescription() == "Press Ctrl+D on any page."


def test_other_words_take_their_place_whole(blank):
    blank.say("info", "Another", "")
    assert blank.words() == "Another\n"
    assert blank.accessibleDescription() == ""
    assert not button(blank).isVisible()


def test_the_button_is_there_with_words_on_it_and_says_when_it_is_pressed(blank, qtbot):
    button(blank).setFocus()
    with qtbot.waitSignal(blank.pressed):
        qtbot.mouseClick(button(blank), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(blank.pressed):
        qtbot.keyClick(button(blank), Qt.Key.Key_Space)


def test_words_are_no_markup_can_be_copied_and_are_wrapped(blank):
    blank.say("info", "<b>Title</b>", "many words " * 40)
    title, text = (label for label in labels(blank) if label.text())
    assert {label.textFormat() for label in (title, text)} == {Qt.TextFormat.PlainText}
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert text.wordWrap()
    assert text.maximumWidth() == 560


@pytest.mark.parametrize("zoom", [80, 200])
def test_zoom_and_theme_reach_the_sign(blank, look, zoom):
    sign = next(label for label in labels(blank) if not label.pixmap().isNull())
    before = sign.pixmap().toImage()
    look.set_theme("dark")
    look.set_zoom(zoom)
    assert sign.pixmap().width() == look.px(32)
    assert sign.pixmap().toImage() != before


def test_it_can_begin_further_to_the_right(blank, look):
    blank.indent(40)
    look.set_zoom(150)
    layout = blank.layout()
    assert layout is not None
    assert layout.contentsMargins().left() == 60
