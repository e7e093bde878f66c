"""The window by itself: what it shows before anything else is made, and what it remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from homeland_careers.domain import address as places
from homeland_careers.domain.bookmark import Glance, SavedLine
from homeland_careers.domain.document import Document
from homeland_careers.domain.window_state import Theme, WindowState
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.window import MainWindow
from tests.ui import sample

HOME = Document(address=places.HOME, title="Homeland Careers", kind_label="Home")
GLANCE = Glance(
    saved=(
        SavedLine(
            address=sample.BORDER.address,
            title="Border Agent",
            saved_at=datetime(2026, 5, 4, tzinfo=UTC),
            has_note=False,
        ),
    )
)
STATE = WindowState(
    sidebar_width=300,
    tabs=(places.HOME, places.GLOSSARY, places.RECENT),
    current=1,
    theme=Theme.DARK,
    zoom=125,
)


@pytest.fixture
def window(qtbot, look: Appearance) -> MainWindow:
    window = MainWindow(look, WindowState())
    qtbot.addWidget(window)
    window.show_opening(sample.OUTLINE, HOME, GLANCE)
    return window


def shown(window: MainWindow, qtbot) -> MainWindow:
    with qtbot.waitSignal(window.painted):
        window.show()
    return window


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.status.findChildren(QLabel) if label.text()]


def top_left(window: MainWindow, part: QWidget) -> QPoint:
    return part.mapTo(window, QPoint(0, 0))


def test_the_first_window_shows_tree_page_and_catalogue(window, qtbot):
    shown(window, qtbot)
    assert window.panes.document == HOME
    assert window.windowTitle() == "Home — Homeland Careers"
    assert labels(window)[0].startswith("Catalogue 2026.11")
    law = window.sidebar.model().index(1, 0, window.sidebar.model().index(0, 0))
    assert law.data() == "Law Enforcement"
    assert window.saved == {sample.BORDER.address}


def test_it_says_once_that_it_is_painted(window, qtbot):
    shown(window, qtbot)
    with qtbot.assertNotEmitted(window.painted):
        window.repaint()
        QCoreApplication.processEvents()


def test_without_a_catalogue_it_says_so_and_keeps_what_is_mine(qtbot, look):
    window = MainWindow(look, WindowState())
    qtbot.addWidget(window)
    window.show_opening(None, None, GLANCE)
    assert "No catalogue is open" in labels(window)
    model = window.sidebar.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Mine"]
    assert window.panes.document is None


def test_parts_stand_one_below_the_other(window, qtbot):
    shown(window, qtbot)
    heights = [top_left(window, part).y() for part in (window.toolbar, window.dock, window.status)]
    assert heights == sorted(heights)
    assert top_left(window, window.sidebar).x() < top_left(window, window.panes).x()
    assert abs(window.toolbar.field.x() - (top_left(window, window.panes).x() + 28)) <= 6


@pytest.mark.parametrize("zoom", [80, 125, 200])
@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_zoom_and_theme_keep_the_layout(window, look, qtbot, theme, zoom):
    shown(window, qtbot)
    parts = (window.toolbar, window.sidebar, window.panes, window.status)
    before = [window.childAt(top_left(window, part) + QPoint(5, 5)) is not None for part in parts]
    look.set_theme(theme)
    look.set_zoom(zoom)
    QCoreApplication.processEvents()
    for part in parts:
        assert window.rect().contains(top_left(window, part))
        assert part.isVisible()
    assert all(before)
    assert window.toolbar.height() + window.dock.height() + window.status.height() == window.height()
    assert window.panes.document == HOME


def test_the_state_of_the_last_time_comes_back(qtbot):
    window = MainWindow(Appearance(STATE.theme, STATE.zoom), STATE)
    qtbot.addWidget(window)
    assert replace(window.state(), geometry=b"") == STATE
    assert window.tabs.journey.current.address == places.GLOSSARY
    assert window.tab_bar.count() == 3


def test_size_and_place_come_back(window, qtbot, look):
    window.resize(700, 540)
    again = MainWindow(look, window.state())
    qtbot.addWidget(again)
    assert again.size() == window.size()


def test_many_changes_are_one_thing_to_write_down(window, qtbot):
    told: list[WindowState] = []
    window.state_changed.connect(told.append)
    for width in (900, 1000, 1100):
        window.resize(width, 700)
    assert told == []
    window.close()
    assert len(told) == 1
    assert not window._pause.isActive()


def test_what_is_typed_is_kept_before_the_state_is(window, qtbot):
    with qtbot.waitSignals([window.closing, window.state_changed], order="strict"):
        window.close()


@pytest.mark.parametrize(
    ("button", "reached"),
    [
        pytest.param(Qt.MouseButton.BackButton, places.HOME, id="back"),
        pytest.param(Qt.MouseButton.ForwardButton, places.RECENT, id="forward"),
    ],
)
def test_the_side_buttons_of_a_mouse_go_back_and_forward(window, qtbot, button, reached):
    shown(window, qtbot)
    for place in (places.GLOSSARY, places.RECENT):
        window.tour.open(place)
    window.tour.go(-1)
    qtbot.mouseClick(window.sidebar.viewport(), button, pos=QPoint(60, 300))
    assert window.tour.address == reached


def test_called_by_another_start_it_comes_forward_with_the_page(window, qtbot):
    shown(window, qtbot)
    window.showMinimized()
    window.come_forward(places.GLOSSARY)
    assert not window.isMinimized()
    assert (window.tour.address, window.tabs.count) == (places.GLOSSARY, 2)
    window.come_forward()
    assert window.tabs.count == 2


def test_another_page_clears_what_was_told(window):
    window.status.tell("Copied")
    window.tour.prepared[places.SHORTCUTS] = replace(
        HOME, address=places.SHORTCUTS, title="Keyboard shortcuts"
    )
    window.tour.open(places.SHORTCUTS)
    assert window.status.told() == ""
    assert window.windowTitle() == "Keyboard shortcuts — Homeland Careers"


def test_the_page_has_the_keyboard_at_first(window, qtbot):
    shown(window, qtbot)
    focused = window.focusWidget()
    assert focused is not None
    assert window.panes.page.isAncestorOf(focused) or focused is window.panes.page
