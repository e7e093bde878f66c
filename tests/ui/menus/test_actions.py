"""The actions of the window: reached by menu and by key, one look with the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from homeland_careers.domain.window_state import Theme
from homeland_careers.ui.menus.actions import Actions
from homeland_careers.ui.menus.deeds import Do, headings
from homeland_careers.ui.theme.appearance import Appearance

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def actions(stage: QWidget, look: Appearance) -> Actions:
    return Actions(look, stage)


def darkest(action: QAction, mode: QIcon.Mode = QIcon.Mode.Normal) -> int:
    """How dark the ink of an icon is, 0 to 255."""
    picture = action.icon().pixmap(18, 18, mode).toImage()
    inks = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return min(QColor(ink).lightness() for ink in inks if ink.alpha() > 200)


def test_each_menu_holds_its_deeds_in_order(actions: Actions):
    for heading in headings():
        shown = [
            None if action.isSeparator() else action.text()
            for action in actions.menus[heading.title].actions()
        ]
        assert [text for text in shown if text != "Theme"] == [deed and deed.text for deed in heading.deeds]


def test_the_button_opens_every_menu(actions: Actions):
    assert [action.text() for action in actions.main.actions()] == [heading.title for heading in headings()]


def test_the_theme_stands_in_the_view_menu_before_the_size_of_text(actions: Actions):
    texts = [action.text() for action in actions.menus["View"].actions()]
    assert texts.index("Theme") == texts.index("Larger text") - 1


def test_every_action_is_alive_in_the_whole_window(actions: Actions, stage: QWidget):
    assert {action.objectName() for action in stage.actions()} == set(Do)


@pytest.mark.parametrize(
    ("key", "modifier", "do"),
    [
        pytest.param(Qt.Key.Key_K, CTRL, Do.SEARCH, id="Ctrl+K"),
        pytest.param(Qt.Key.Key_Slash, NONE, Do.SEARCH, id="slash"),
        pytest.param(Qt.Key.Key_Left, ALT, Do.BACK, id="Alt+Left"),
        pytest.param(Qt.Key.Key_Back, NONE, Do.BACK, id="the key of a keyboard that has one"),
        pytest.param(Qt.Key.Key_Equal, CTRL, Do.ZOOM_IN, id="Ctrl+= without Shift"),
        pytest.param(Qt.Key.Key_T, CTRL | SHIFT, Do.REOPEN_TAB, id="Ctrl+Shift+T"),
        pytest.param(Qt.Key.Key_PageDown, CTRL, Do.NEXT_TAB, id="Ctrl+PgDown"),
        pytest.param(Qt.Key.Key_F3, SHIFT, Do.FIND_PREVIOUS, id="Shift+F3"),
        pytest.param(Qt.Key.Key_F1, NONE, Do.SHORTCUTS, id="F1"),
    ],
)
def test_a_key_does_it_wherever_the_keyboard_is(qtbot, actions: Actions, stage: QWidget, key, modifier, do):
    inside = QWidget(stage)
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inside.show()
    inside.setFocus()
    with qtbot.waitSignal(actions[do].triggered):
        qtbot.keyClick(inside, key, modifier)


def test_a_slash_typed_into_a_field_is_a_letter(qtbot, actions: Actions, stage: QWidget):
    field = QLineEdit(stage)
    field.show()
    field.setFocus()
    with qtbot.assertNotEmitted(actions[Do.SEARCH].triggered):
        qtbot.keyClicks(field, "a/b?")
    assert field.text() == "a/b?"


@pytest.mark.parametrize(
    ("do", "said"),
    [
        pytest.param(Do.BACK, "Back (Alt+Left)", id="with its key"),
        pytest.param(Do.PRINT, "Print (Ctrl+P)", id="without dots"),
        pytest.param(Do.SEARCH, "Search everything (Ctrl+K)", id="the first of two keys"),
    ],
)
def test_a_tooltip_says_what_and_by_which_key(actions: Actions, do: Do, said: str):
    assert actions[do].toolTip() == said


def test_only_what_is_on_or_off_has_a_tick(actions: Actions):
    assert {do for do in Do if actions[do].isCheckable()} == {Do.SIDEBAR, Do.FULL_SCREEN}


@pytest.mark.parametrize("theme", Theme)
def test_a_theme_is_chosen_in_the_menu(actions: Actions, look: Appearance, theme: Theme):
    next(action for action in actions.theme.actions() if action.data() == theme).trigger()
    assert look.theme_name == theme
    ticked = [action.data() for action in actions.theme.actions() if action.isChecked()]
    assert ticked == [theme]


def test_the_theme_of_the_last_time_is_ticked(qtbot, stage: QWidget):
    actions = Actions(Appearance("dark"), stage)
    assert [action.data() for action in actions.theme.actions() if action.isChecked()] == [Theme.DARK]


def test_icons_wait_for_the_first_look_at_a_menu(actions: Actions):
    assert actions[Do.FIND].icon().isNull()
    assert not actions[Do.BACK].icon().isNull()
    actions.main.aboutToShow.emit()
    bare = {deed.do for heading in headings() for deed in heading.deeds if deed and not deed.icon}
    assert {do for do in Do if actions[do].icon().isNull()} == bare


def test_icons_follow_the_theme(actions: Actions, look: Appearance):
    actions.main.aboutToShow.emit()
    before = {do: darkest(actions[do]) for do in (Do.BACK, Do.FIND)}
    look.set_theme("dark")
    actions.main.aboutToShow.emit()
    for do, was in before.items():
        assert darkest(actions[do]) > was + 60


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_what_cannot_be_done_is_paler_in_every_theme(actions: Actions, look: Appearance, theme: str):
    look.set_theme(theme)
    normal, greyed = (darkest(actions[Do.FORWARD], mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert greyed < normal if look.tokens.dark else greyed > normal
