"""Operators completed in the field, over the index of the sample catalogue."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.seeker import search


def test_values_drop_in_place_of_the_list_and_tab_takes_the_chosen_one(seeker, qtbot):
    seeker.type("boat has:")
    assert seeker.completed()[:3] == ["has:age-limit", "has:citizenship", "has:residence"]
    assert not seeker.switcher.isVisible()
    seeker.press(Qt.Key.Key_Down)
    assert seeker.field.accessibleDescription() == "has:citizenship, Citizenship"
    asking = seeker.seeking.asking
    with qtbot.assertNotEmitted(seeker.seeking.open_requested), qtbot.waitSignal(asking.suggested):
        seeker.press(Qt.Key.Key_Tab)
    assert seeker.field.text() == "boat has:citizenship "
    assert seeker.completed() == []
    assert seeker.switcher.isVisible()
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(Qt.Key.Key_Tab)  # nothing more to complete
    assert opened.args == [search("boat has:citizenship"), False]


def test_the_name_of_an_operator_is_a_word_too_until_tab(seeker, qtbot):
    seeker.type("boat ki")
    assert seeker.completed() == []
    assert seeker.foot().endswith("Tab completes kind:")
    asking = seeker.seeking.asking
    with qtbot.waitSignal(asking.suggested):
        seeker.press(Qt.Key.Key_Tab)
    assert seeker.field.text() == "boat kind:"
    assert seeker.completed()[0] == "kind:role"


def test_over_results_names_are_completed_too(seeker, qtbot):
    seeker.show_search("boat")
    seeker.field.end(False)
    seeker.type(" ha")
    assert seeker.completed() == ["has:"]
    with qtbot.waitSignal(seeker.seeking.settled):
        seeker.press(Qt.Key.Key_Tab)
    assert seeker.field.text() == "boat has:"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("boat", id="a word"),
        pytest.param("k", id="one letter"),
        pytest.param("kind:role", id="a whole value"),
        pytest.param("http:", id="no operator"),
        pytest.param("pay:6", id="an operator of numbers"),
    ],
)
def test_tab_is_not_taken_where_nothing_is_to_complete(seeker, qtbot, text):
    seeker.type(text)
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(Qt.Key.Key_Tab)
    assert opened.args == [search(text), False]


def test_enter_means_a_completion_only_after_the_arrows(seeker, qtbot):
    seeker.type("saved:")
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(Qt.Key.Key_Return)
    assert opened.args == [search("saved:"), False]
    seeker.seeking.show_other()
    seeker.type("saved:")
    seeker.press(Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(seeker.seeking.open_requested):
        seeker.press(Qt.Key.Key_Return)
    assert seeker.field.text() == "saved:no "


def test_escape_leaves_what_is_typed_and_only_then_the_field(seeker, qtbot):
    seeker.type("kind:")
    with qtbot.assertNotEmitted(seeker.seeking.given_up):
        seeker.press(Qt.Key.Key_Escape)
    assert (seeker.completed(), seeker.field.text()) == ([], "kind:")
    assert seeker.switcher.isVisible()
    with qtbot.waitSignal(seeker.seeking.given_up):
        seeker.press(Qt.Key.Key_Escape)


def test_a_click_takes_a_completion(seeker, qtbot):
    seeker.type("kind:")
    rows = seeker.completions.rows
    at = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert seeker.field.text() == "kind:component "
    assert seeker.field.hasFocus()


def test_completions_go_when_the_cursor_or_the_keyboard_goes(seeker, stage):
    seeker.type("kind:")
    seeker.press(Qt.Key.Key_Left)
    assert seeker.completed() == []
    seeker.press(Qt.Key.Key_Right)
    assert seeker.completed()
    stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    stage.setFocus()
    assert seeker.completed() == []
