"""The toolbar: seven buttons, the field between them, and the line it shares with the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from homeland_careers.ui.menus.actions import Actions
from homeland_careers.ui.menus.deeds import Do
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.bar import Toolbar
from homeland_careers.ui.toolbar.grey import greyable

BOUND = (Do.BACK, Do.FORWARD, Do.HOME, Do.SAVED, Do.PRINT)
NAMES = ["Back", "Forward", "Home", "Saved pages", "Print", "Theme", "Menu"]


@pytest.fixture
def toolbar(stage: QWidget, look: Appearance) -> Toolbar:
    toolbar = Toolbar(look, stage)
    column = QVBoxLayout(stage)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(toolbar)
    column.addStretch()
    column.activate()
    stage.setMinimumSize(480, 360)  # as the window has it, whatever its parts ask for
    return toolbar


@pytest.fixture
def actions(toolbar: Toolbar, look: Appearance) -> Actions:
    actions = Actions(look, toolbar.window())
    toolbar.bind(*(actions[do] for do in BOUND), actions.theme, actions.main)
    return actions


def buttons(toolbar: Toolbar) -> list[QToolButton]:
    """From left to right."""
    found = toolbar.findChildren(QToolButton)
    return sorted(found, key=lambda button: button.mapTo(toolbar, QPoint(0, 0)).x())


def test_before_there_is_anything_to_do_back_and_forward_are_grey(toolbar):
    assert [button.isEnabled() for button in buttons(toolbar)] == [False, False, True, True, True, True, True]
    assert not any(button.icon().isNull() for button in buttons(toolbar))


def test_every_button_has_a_name_a_hint_and_an_icon(toolbar, actions):
    assert [button.accessibleName() for button in buttons(toolbar)] == NAMES
    assert all(button.toolTip() for button in buttons(toolbar))
    assert not any(button.icon().isNull() for button in buttons(toolbar))


@pytest.mark.parametrize(("at", "do"), list(enumerate(BOUND)), ids=[do.value for do in BOUND])
def test_a_button_does_what_its_action_does(toolbar, actions, qtbot, at, do):
    with qtbot.waitSignal(actions[do].triggered):
        qtbot.mouseClick(buttons(toolbar)[at], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(actions[do].triggered):
        qtbot.keyClick(buttons(toolbar)[at], Qt.Key.Key_Space)


@pytest.mark.parametrize("enabled", [True, False])
def test_back_and_forward_are_grey_when_there_is_no_way(toolbar, actions, enabled):
    for do in (Do.BACK, Do.FORWARD):
        actions[do].setEnabled(enabled)
    assert [button.isEnabled() for button in buttons(toolbar)[:3]] == [enabled, enabled, True]


def test_a_grey_button_does_nothing(toolbar, actions, qtbot):
    actions[Do.BACK].setEnabled(False)
    spy = QSignalSpy(actions[Do.BACK].triggered)
    qtbot.mouseClick(buttons(toolbar)[0], Qt.MouseButton.LeftButton)
    assert spy.count() == 0


def test_theme_and_menu_open_at_a_press(toolbar, actions):
    theme, menu = buttons(toolbar)[-2:]
    assert theme.defaultAction() is actions.theme.menuAction()
    assert menu.defaultAction() is actions.main.menuAction()
    assert {button.popupMode() for button in (theme, menu)} == {QToolButton.ToolButtonPopupMode.InstantPopup}


def test_something_must_be_given_to_every_button(toolbar, actions):
    with pytest.raises(ValueError, match="zip"):
        toolbar.bind(actions[Do.BACK])


def test_the_keyboard_goes_from_left_to_right(toolbar, actions, qtbot):
    order: list[QWidget] = []
    actions[Do.BACK].setEnabled(True)
    widget: QWidget | None = buttons(toolbar)[0]
    assert widget is not None
    widget.setFocus()
    for _ in range(8):
        widget = toolbar.window().focusWidget()
        assert widget is not None
        order.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert order == [*buttons(toolbar)[:3], toolbar.field, *buttons(toolbar)[3:]]


def test_a_click_on_a_button_leaves_the_keyboard_where_it_is(toolbar, actions, qtbot):
    toolbar.field.setFocus()
    qtbot.mouseClick(buttons(toolbar)[2], Qt.MouseButton.LeftButton)
    assert toolbar.field.hasFocus()


@pytest.mark.parametrize(
    ("lead", "left"),
    [
        pytest.param(252, 252 + 28, id="beside the sidebar"),
        pytest.param(18, 150, id="without one, still clear of the buttons"),
        pytest.param(400, 400 + 28, id="beside a wide one"),
    ],
)
def test_the_field_begins_where_the_page_does(toolbar, lead, left):
    toolbar.set_lead(lead)
    toolbar.layout().activate()
    assert abs(toolbar.field.x() - left) <= 6  # the spacing of the row


@pytest.mark.parametrize("zoom", [80, 100, 125])
@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_zoom_and_theme_keep_every_part_in_its_place(toolbar, actions, look, theme, zoom):
    look.set_theme(theme)
    look.set_zoom(zoom)
    toolbar.layout().activate()
    assert toolbar.height() == look.px(52)
    assert {button.width() for button in buttons(toolbar)} == {look.px(36)}
    assert [button.accessibleName() for button in buttons(toolbar)] == NAMES
    edges = [button.mapTo(toolbar, QPoint(0, 0)).x() for button in buttons(toolbar)]
    assert edges[2] < toolbar.field.x() < toolbar.field.geometry().right() < edges[3]
    assert edges[-1] + look.px(36) <= toolbar.width()


def test_in_the_narrowest_window_nothing_is_pushed_out(toolbar, actions, stage):
    stage.resize(480, 360)
    stage.layout().activate()
    toolbar.layout().activate()
    last = buttons(toolbar)[-1]
    assert last.mapTo(stage, last.rect().topRight()).x() < 480
    assert toolbar.field.width() >= 140


@pytest.mark.parametrize(
    ("width", "zoom", "shown"),
    [
        pytest.param(480, 100, NAMES, id="the narrowest window"),
        pytest.param(900, 200, [name for name in NAMES if name != "Print"], id="a small one, enlarged"),
        pytest.param(600, 200, ["Back", "Saved pages", "Menu"], id="a narrow one, enlarged"),
        pytest.param(480, 200, ["Back", "Menu"], id="the narrowest, enlarged most"),
        pytest.param(1280, 200, NAMES, id="a usual one, enlarged most"),
    ],
)
def test_a_narrow_window_leaves_buttons_out_and_covers_none(toolbar, actions, look, width, zoom, shown):
    look.set_zoom(zoom)
    toolbar.set_lead(252)
    toolbar.window().resize(width, 400)
    seen = [button for button in buttons(toolbar) if button.isVisible()]
    assert [button.accessibleName() for button in seen] == shown
    spans = [(button.mapTo(toolbar, QPoint(0, 0)).x(), button.width()) for button in seen]
    spans.append((toolbar.field.x(), toolbar.field.width()))
    ends = [0]
    for left, wide in sorted(spans):
        assert left >= ends[-1]
        ends.append(left + wide)
    assert ends[-1] <= width
    assert toolbar.field.width() >= look.px(120)


def test_buttons_left_out_come_back_with_the_room(toolbar, actions, stage, look):
    look.set_zoom(200)
    for width in (480, 1280):
        stage.resize(width, 400)
        stage.layout().activate()
    assert all(button.isVisible() for button in buttons(toolbar))


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_an_icon_has_a_picture_of_its_own_for_when_it_is_grey(look, theme):
    look.set_theme(theme)
    icon = greyable(look, "arrow-left")
    inks = []
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        picture = icon.pixmap(18, 18, mode).toImage()
        inks.append(
            {
                picture.pixelColor(x, y).name()
                for x in range(picture.width())
                for y in range(picture.height())
                if picture.pixelColor(x, y).alpha() == 255
            }
        )
    assert QColor(look.tokens.ink).name() in inks[0]
    assert inks[1]
    assert not inks[0] & inks[1]
