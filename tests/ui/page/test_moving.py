"""Scrolling, zoom and theme: the reader stays where the reader is."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from homeland_careers.ui.page.card import CardButton
from homeland_careers.ui.page.pay_table import PayTable
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.rows_view import RowsView
from homeland_careers.ui.page.setting import Part
from homeland_careers.ui.page.view import PageView
from tests.ui.page.every_page import FRONT, POST, ROLE, long

LONG = long(20_000)
W = TypeVar("W", bound=QWidget)


@pytest.mark.parametrize(
    "change",
    [lambda look: look.set_theme("dark"), lambda look: look.set_zoom(125), lambda look: look.set_zoom(80)],
    ids=["theme", "larger", "smaller"],
)
def test_the_reader_stays_at_the_same_place(view, look, change):
    view.show_document(LONG, saved=False)
    view.settle()
    view.scroll_to("s5")
    change(look)
    view.settle()
    top = dict(view.pane.sheet.sections())["s5"]
    assert abs(top - view.scroll_position()) < 60
    assert view.side.outline.here == "s5"


def test_a_change_of_width_keeps_the_place(view, qtbot):
    view.show_document(LONG, saved=False)
    view.settle()
    view.scroll_to("s5")
    view.resize(720, 700)
    assert abs(dict(view.pane.sheet.sections())["s5"] - view.scroll_position()) < 60


def test_the_top_stays_the_top_when_the_width_changes(view):
    view.resize(1180, 700)
    view.show_document(POST, saved=False)
    for width in (400, 1180, 700):
        view.resize(width, 700)
        assert view.scroll_position() == 0


def test_zoom_makes_everything_larger(view, look):
    view.show_document(ROLE, saved=False)
    view.settle()
    sections = dict(view.pane.sheet.sections())
    look.set_zoom(150)
    view.settle()
    assert dict(view.pane.sheet.sections())["facts"] > 1.3 * sections["facts"]


def test_keys_scroll_the_page(view):
    view.show_document(LONG, saved=False)
    view.settle()
    view.setFocus()
    QTest.keyClick(view.pane, Qt.Key.Key_Space)
    down = view.scroll_position()
    assert down > 300
    QTest.keyClick(view.pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.scroll_position() == 0
    QTest.keyClick(view.pane, Qt.Key.Key_End)
    assert view.scroll_position() == view.pane.verticalScrollBar().maximum()
    QTest.keyClick(view.pane, Qt.Key.Key_Home)
    assert view.scroll_position() == 0


def test_tab_brings_what_it_reaches_into_view(view):
    view.show_document(ROLE, saved=False)
    view.settle()
    view.setFocus()
    seen = set()
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
        seen.add(view.scroll_position() // 200)
    assert len(seen) > 3


@pytest.mark.parametrize("kind", [RichText, RowsView, CardButton, PayTable], ids=lambda kind: kind.__name__)
def test_back_and_forward_on_the_mouse_reach_the_window(look, qtbot, kind: type[QWidget]):
    pressed: list[Qt.MouseButton] = []

    class Window(QWidget):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            pressed.append(event.button())

    window = Window()
    qtbot.addWidget(window)
    pane = PageView(look, window)
    pane.resize(1000, 700)
    window.show()
    pane.show_document(FRONT if kind is CardButton else ROLE, saved=False)
    pane.settle()
    assert pane.pane.sheet is not None
    part = pane.pane.sheet.findChildren(kind)[0]
    target = part.viewport() if isinstance(part, QAbstractScrollArea) else part
    QTest.mousePress(target, Qt.MouseButton.BackButton)
    assert pressed == [Qt.MouseButton.BackButton]


def wheel(view: PageView, turned: int, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a text, and hand the event up to who takes it, as Qt does for a real wheel."""
    sheet = view.pane.sheet
    assert sheet is not None
    under: QWidget | None = sheet.findChildren(RichText)[-1].viewport()
    while under is not None:
        at = under.rect().center()
        event = QWheelEvent(
            at,
            under.mapToGlobal(at),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        taken = QApplication.sendEvent(under, event) and event.isAccepted()
        under = None if taken or under is view else under.parentWidget()


@pytest.mark.parametrize(("turned", "zoom"), [(120, 110), (-120, 90)], ids=["up", "down"])
def test_the_wheel_zooms_with_ctrl(view, look, turned: int, zoom: int):
    view.show_document(LONG, saved=False)
    view.settle()
    wheel(view, turned, Qt.KeyboardModifier.ControlModifier)
    assert (look.zoom, view.scroll_position()) == (zoom, 0)


def test_the_wheel_scrolls_over_text_too(view, look):
    view.show_document(LONG, saved=False)
    view.settle()
    wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert (look.zoom, view.scroll_position() > 0) == (100, True)


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [360, 648, 1180])
def test_nothing_is_wider_than_the_pane(view, look, zoom: int, width: int):
    look.set_zoom(zoom)
    view.resize(width, 600)
    view.show_document(ROLE, saved=False)
    view.settle()
    sheet = view.pane.sheet
    assert all(part.geometry().right() <= view.pane.width() for part in sheet.findChildren(Part))
    assert view.side.geometry().right() <= view.width()
