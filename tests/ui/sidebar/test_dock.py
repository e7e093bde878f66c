"""The place of the sidebar: as wide as the reader wants, hidden or there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from homeland_careers.ui.sidebar.dock import Dock
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.theme.appearance import Appearance


@pytest.fixture
def sidebar(stage: QWidget, look: Appearance) -> Sidebar:
    return Sidebar(look, stage)


@pytest.fixture
def dock(stage: QWidget, look: Appearance, sidebar: Sidebar) -> Dock:
    dock = Dock(look, sidebar, QWidget(stage), stage)
    column = QVBoxLayout(stage)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(dock)
    stage.resize(1280, 800)
    column.activate()
    return dock


def handle(dock: Dock) -> QToolButton:
    found = dock.findChild(QToolButton, "handle")
    assert isinstance(found, QToolButton)
    return found


def test_at_first_the_sidebar_has_its_own_width(dock, sidebar):
    assert (sidebar.width(), dock.width_chosen()) == (252, 0)
    assert dock.lead() == 253
    assert not handle(dock).isVisible()


@pytest.mark.parametrize(
    ("asked", "wide"),
    [
        pytest.param(300, 300, id="as wide as was asked"),
        pytest.param(20, 150, id="never too narrow to read"),
        pytest.param(900, 460, id="never the whole window"),
    ],
)
def test_the_width_of_the_last_time(dock, sidebar, asked, wide):
    dock.set_width(asked)
    assert sidebar.width() == wide
    assert dock.lead() == wide + 1


def test_in_a_narrow_window_it_takes_a_third_at_most(dock, sidebar, stage):
    stage.resize(600, 500)
    stage.layout().activate()
    assert sidebar.width() == 192


def test_a_width_the_reader_chose_outlives_the_window(dock, sidebar, stage, qtbot):
    splitter = dock.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    line = splitter.handle(1)
    with qtbot.waitSignal(dock.resized):
        qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(0, 100))
        qtbot.mouseMove(line, QPoint(60, 100))
        qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(60, 100))
    assert dock.width_chosen() == sidebar.width() > 252
    wide = sidebar.width()
    stage.resize(1000, 700)
    stage.layout().activate()
    assert sidebar.width() == wide


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(lambda dock, qtbot: dock.show_sidebar(True), id="asked for"),
        pytest.param(
            lambda dock, qtbot: qtbot.mouseClick(handle(dock), Qt.MouseButton.LeftButton), id="the handle"
        ),
        pytest.param(
            lambda dock, qtbot: qtbot.keyClick(handle(dock), Qt.Key.Key_Space), id="the handle by key"
        ),
    ],
)
def test_hidden_it_leaves_a_handle_that_brings_it_back(dock, sidebar, qtbot, how):
    with qtbot.waitSignal(dock.shown) as shown:
        dock.show_sidebar(False)
    assert shown.args == [False]
    assert not sidebar.isVisible()
    assert handle(dock).isVisible()
    assert dock.lead() == handle(dock).width() == 18
    with qtbot.waitSignal(dock.shown) as shown:
        how(dock, qtbot)
    assert shown.args == [True]
    assert sidebar.isVisible()
    assert sidebar.width() == 252
    assert not handle(dock).isVisible()


def test_what_is_so_already_is_not_said(dock, qtbot):
    with qtbot.assertNotEmitted(dock.shown):
        dock.show_sidebar(True)


def test_the_handle_has_a_name_and_says_its_key(dock):
    assert handle(dock).accessibleName() == "Show the sidebar"
    assert "Ctrl+B" in handle(dock).toolTip()


@pytest.mark.parametrize(("zoom", "wide"), [(80, 202), (100, 252), (150, 378)])
def test_the_sidebar_grows_with_the_text_until_a_width_was_chosen(dock, sidebar, look, zoom, wide):
    look.set_zoom(zoom)
    assert sidebar.width() == wide
    dock.set_width(300)
    look.set_zoom(100)
    assert sidebar.width() == 300


def test_a_width_chosen_in_large_text_does_not_push_the_page_away(dock, sidebar, look):
    look.set_zoom(200)
    dock.set_width(800)
    assert sidebar.width() == 800
    look.set_zoom(100)
    assert (sidebar.width(), dock.lead()) == (460, 461)
    assert dock.width_chosen() == 800
