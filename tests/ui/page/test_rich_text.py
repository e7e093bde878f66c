from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from homeland_careers.ui.page.rich_text import RichText

HTML = '<p>one <a href="homeland:role/a">alpha</a> two <a href="cite:1">1</a> three</p>'
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def text(setting, stage) -> RichText:
    made = RichText(setting, stage)
    made.write(HTML)
    made.fit(500)
    made.show()
    return made


def middle_of(text: RichText, words: str) -> QPoint:
    found = text.document().find(words)
    start, end = QTextCursor(found), QTextCursor(found)
    start.setPosition(found.selectionStart())
    return (text.cursorRect(start).center() + text.cursorRect(end).center()) / 2


@pytest.mark.parametrize(
    ("button", "modifier", "new_tab"),
    [
        (Qt.MouseButton.LeftButton, NONE, False),
        (Qt.MouseButton.LeftButton, CTRL, True),
        (Qt.MouseButton.MiddleButton, NONE, True),
    ],
    ids=["click", "ctrl-click", "middle"],
)
def test_a_click_follows_a_link(text, setting, qtbot, button, modifier, new_tab: bool):
    with qtbot.waitSignal(setting.links.followed) as followed:
        QTest.mouseClick(text.viewport(), button, modifier, middle_of(text, "alpha"))
    assert followed.args == ["homeland:role/a", new_tab]


def test_a_middle_click_beside_a_link_does_nothing(text, setting, qtbot):
    with qtbot.assertNotEmitted(setting.links.followed):
        QTest.mouseClick(text.viewport(), Qt.MouseButton.MiddleButton, NONE, middle_of(text, "three"))


def test_tab_goes_from_link_to_link_and_enter_follows(text, setting, qtbot):
    text.setFocus(Qt.FocusReason.TabFocusReason)
    hrefs = []
    setting.links.followed.connect(lambda href, _: hrefs.append(href))
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_Tab)
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert hrefs == ["homeland:role/a", "cite:1"]


def test_the_link_in_focus_stands_out_and_no_more_when_focus_leaves(text, setting, stage):
    text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    marked = text.extraSelections()
    assert [s.cursor.selectedText() for s in marked] == ["alpha"]
    assert marked[0].format.background().color().name().upper() == setting.tokens.accent
    stage.setFocus()
    text.clearFocus()
    assert text.extraSelections() == []


def test_words_are_selected_by_keyboard(text):
    text.setFocus()
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert text.textCursor().selectedText() == "one"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_Space])
def test_scrolling_keys_are_left_to_the_page(text, key: Qt.Key):
    text.setFocus()
    before = text.textCursor().position()
    QTest.keyClick(text, key)
    assert text.textCursor().position() == before


def test_the_text_is_as_high_as_it_needs_and_never_scrolls_itself(text):
    text.write(HTML * 20)
    low, high = text.fit(600), text.fit(90)
    assert high > low > 0
    assert text.verticalScrollBar().maximum() == 0


def test_a_table_at_the_end_leaves_no_empty_line(setting, stage):
    text = RichText(setting, stage)
    text.write('<table cellspacing="0" cellpadding="4"><tr><td><p class="tight">one</p></td></tr></table>')
    assert text.fit(300) - text.rows()[-1] <= 3


@pytest.mark.parametrize(
    ("needle", "count"), [("alpha", 1), ("ALPHA", 1), ("o", 2), ("zebra", 0), ("", 0)], ids=str
)
def test_every_match_is_marked(text, setting, needle: str, count: int):
    assert text.mark(needle) == count
    assert len(text.extraSelections()) == count
    assert all(
        s.format.background().color().name().upper() == setting.tokens.mark for s in text.extraSelections()
    )


def test_the_current_match_is_marked_more_strongly(text, setting):
    text.mark("o")
    text.point(1)
    assert text.extraSelections()[-1].format.background().color().name().upper() == setting.tokens.mark_now
    text.point(None)
    assert len(text.extraSelections()) == 2


def test_hovering_a_link_is_said(text, setting, qtbot):
    with qtbot.waitSignal(setting.links.pointed) as pointed:
        QTest.mouseMove(text.viewport(), middle_of(text, "alpha"))
    assert pointed.args[0] == "homeland:role/a"
