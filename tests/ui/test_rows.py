"""What every list of rows does alike, seen on the saved pages' model."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from homeland_careers.ui.rows import RowDelegate, Rows
from homeland_careers.ui.saved.delegate import SavedDelegate
from homeland_careers.ui.saved.model import SavedModel
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample
from tests.ui.saved import shelf

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def rows(stage: QWidget, look: Appearance) -> Rows:
    rows = Rows(SavedDelegate(look, stage), stage)
    model = SavedModel(rows)
    model.show((shelf.BORDER, shelf.SCREENER, shelf.LAW), shelf.ENTRIES, shelf.AREAS)
    rows.setModel(model)
    rows.setGeometry(0, 0, 700, 400)
    rows.show()
    rows.setFocus()
    rows.setCurrentIndex(model.index(0))
    return rows


def middle(rows: Rows, row: int) -> QPoint:
    return rows.visualRect(rows.model().index(row, 0)).center()


def asked(rows: Rows, reason: QContextMenuEvent.Reason, point: QPoint) -> QMenu | None:
    event = QContextMenuEvent(reason, point, rows.viewport().mapToGlobal(point))
    QApplication.sendEvent(rows.viewport(), event)
    return next((menu for menu in rows.findChildren(QMenu) if menu.isVisible()), None)


def ringed(rows: Rows) -> bool:
    delegate = rows.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    return delegate.keyboard


def test_a_plain_list_opens_wherever_a_row_is_clicked(rows, qtbot):
    with qtbot.waitSignal(rows.open_requested) as opened:
        qtbot.mouseClick(rows.viewport(), LEFT, pos=middle(rows, 1))
    assert opened.args == [sample.SCREENER.address, False]


@pytest.mark.parametrize(
    ("press", "release"),
    [
        pytest.param(0, 1, id="on another row"),
        pytest.param(2, None, id="below the last row"),
    ],
)
def test_a_drag_that_ends_elsewhere_opens_nothing(rows, qtbot, press, release):
    end = middle(rows, release) if release is not None else QPoint(50, 390)
    with qtbot.assertNotEmitted(rows.open_requested):
        qtbot.mousePress(rows.viewport(), LEFT, pos=middle(rows, press))
        qtbot.mouseRelease(rows.viewport(), LEFT, pos=end)


@pytest.mark.parametrize("mouse", [Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton])
def test_the_side_buttons_of_a_mouse_are_the_windows(rows, stage, qtbot, mouse):
    heard: list[Qt.MouseButton] = []

    def hear(event: QMouseEvent) -> None:
        heard.append(event.button())

    stage.mousePressEvent = hear
    with qtbot.assertNotEmitted(rows.open_requested):
        qtbot.mouseClick(rows.viewport(), mouse, pos=middle(rows, 1))
    assert heard == [mouse]
    assert rows.address() == sample.BORDER.address


@pytest.mark.parametrize(
    ("key", "modifier", "row"),
    [
        pytest.param(Qt.Key.Key_Down, NONE, 1, id="down"),
        pytest.param(Qt.Key.Key_End, NONE, 2, id="end"),
        pytest.param(Qt.Key.Key_L, NONE, 2, id="a first letter"),
        pytest.param(Qt.Key.Key_Up, NONE, 0, id="up at the top"),
    ],
)
def test_keys_walk_through_the_rows(rows, qtbot, key, modifier, row):
    qtbot.keyClick(rows, key, modifier)
    assert rows.currentIndex().row() == row


def test_s_with_control_is_no_star(rows, qtbot):
    with qtbot.assertNotEmitted(rows.star_toggled):
        qtbot.keyClick(rows, Qt.Key.Key_S, CTRL)
    with qtbot.waitSignal(rows.star_toggled) as starred:
        qtbot.keyClick(rows, Qt.Key.Key_S)
    assert starred.args == [sample.BORDER.address]


def test_the_ring_shows_to_those_who_use_keys(rows, qtbot):
    assert not ringed(rows)
    mouse = rows.grab().toImage()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert ringed(rows)
    assert rows.grab().toImage() != mouse
    qtbot.mouseClick(rows.viewport(), LEFT, pos=middle(rows, 0))
    assert not ringed(rows)


@pytest.mark.parametrize(
    ("reason", "row"),
    [
        pytest.param(QContextMenuEvent.Reason.Mouse, 1, id="a right click, on the row under it"),
        pytest.param(QContextMenuEvent.Reason.Keyboard, 0, id="the menu key, on the chosen row"),
    ],
)
@pytest.mark.parametrize(("text", "apart"), [("Open", False), ("Open in new tab", True)])
def test_the_menu_of_a_row_opens_it(rows, qtbot, reason, row, text, apart):
    menu = asked(rows, reason, middle(rows, 1))
    assert menu is not None
    with qtbot.waitSignal(rows.open_requested) as opened:
        next(action for action in menu.actions() if action.text() == text).trigger()
    assert opened.args == [(sample.BORDER, sample.SCREENER)[row].address, apart]
    menu.close()


def test_the_menu_of_a_row_copies_its_address(rows):
    menu = asked(rows, QContextMenuEvent.Reason.Mouse, middle(rows, 2))
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Copy link").trigger()
    assert QGuiApplication.clipboard().text() == "homeland:area/law-enforcement"
    menu.close()


def test_where_there_is_no_row_there_is_no_menu(rows):
    assert asked(rows, QContextMenuEvent.Reason.Mouse, QPoint(50, 390)) is None


def test_without_a_row_there_is_no_address_and_keys_open_nothing(rows, qtbot):
    model = rows.model()
    assert isinstance(model, SavedModel)
    model.show((), {}, {})
    assert rows.address() is None
    with qtbot.assertNotEmitted(rows.open_requested), qtbot.assertNotEmitted(rows.star_toggled):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_S):
            qtbot.keyClick(rows, key)


@pytest.mark.parametrize("zoom", [80, 200])
def test_rows_are_measured_again_when_the_text_grows(rows, look, zoom, qtbot):
    look.set_zoom(zoom)
    rows.executeDelayedItemsLayout()
    assert rows.visualRect(rows.model().index(0, 0)).height() == look.px(57)
