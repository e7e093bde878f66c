"""The row of tabs under mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from homeland_careers.ui.tabs.bar import TabBar
from homeland_careers.ui.theme.appearance import Appearance

LONG = "A page whose title goes on and on and on, past every edge there is"


@pytest.fixture
def bar(stage: QWidget, look: Appearance) -> TabBar:
    bar = TabBar(look, stage)
    column = QVBoxLayout(stage)
    column.addWidget(bar)
    column.addStretch()
    return bar


@pytest.fixture
def three(bar: TabBar) -> TabBar:
    for at, title in enumerate(("Home", "Border Agent", "Screener")):
        bar.insert(at, title)
    return bar


def cross(bar: TabBar, at: int) -> QToolButton:
    button = bar.tabButton(at, TabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)
    return button


def texts(bar: TabBar) -> list[str]:
    return [bar.tabText(at) for at in range(bar.count())]


def test_one_tab_needs_no_row(bar):
    bar.insert(0, "Home")
    assert not bar.isVisible()
    bar.insert(1, "Border Agent")
    assert bar.isVisible()
    bar.take(0)
    assert not bar.isVisible()
    assert texts(bar) == ["Border Agent"]


def test_a_tab_goes_where_it_is_put(bar):
    for at, title in ((0, "a"), (1, "c"), (1, "b")):
        bar.insert(at, title)
    assert texts(bar) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        pytest.param("Border Agent", "Border Agent", id="plain"),
        pytest.param("Search: a&b", "Search: a&&b", id="an ampersand is no shortcut"),
        pytest.param("Search: <b>a</b>", "Search: <b>a</b>", id="what was typed is no markup"),
        pytest.param(LONG, LONG, id="long"),
    ],
)
def test_a_title_is_shown_whole_in_the_tooltip_and_to_a_screen_reader(three, title, shown):
    three.retitle(1, title)
    assert three.tabText(1) == shown
    assert three.tabToolTip(1) == title
    assert three.accessibleTabName(1) == title


def test_a_middle_click_asks_to_close_that_tab_and_no_other(three, qtbot):
    with qtbot.waitSignal(three.close_requested) as asked:
        qtbot.mouseClick(three, Qt.MouseButton.MiddleButton, pos=three.tabRect(1).center())
    assert asked.args == [1]
    assert three.count() == 3  # whoever owns the tabs closes them


def test_a_middle_click_beside_the_tabs_closes_nothing(three, qtbot):
    with qtbot.assertNotEmitted(three.close_requested):
        qtbot.mouseClick(three, Qt.MouseButton.MiddleButton, pos=three.tabRect(2).topRight() + QPoint(20, 10))


@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_cross_closes_its_own_tab(three, qtbot, at):
    with qtbot.waitSignal(three.close_requested) as asked:
        qtbot.mouseClick(cross(three, at), Qt.MouseButton.LeftButton)
    assert asked.args == [at]


def test_a_cross_goes_with_its_tab(three, qtbot):
    three.moveTab(0, 2)
    assert texts(three) == ["Border Agent", "Screener", "Home"]
    with qtbot.waitSignal(three.close_requested) as asked:
        qtbot.mouseClick(cross(three, 2), Qt.MouseButton.LeftButton)
    assert asked.args == [2]
    three.take(0)
    with qtbot.waitSignal(three.close_requested) as asked:
        qtbot.mouseClick(cross(three, 1), Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_a_click_brings_a_tab_to_the_front(three, qtbot):
    with qtbot.waitSignal(three.currentChanged) as chosen:
        qtbot.mouseClick(three, Qt.MouseButton.LeftButton, pos=three.tabRect(2).center())
    assert chosen.args == [2]


def test_arrows_walk_through_the_tabs(three, qtbot):
    three.setFocus()
    assert three.hasFocus()
    reached = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(three, key)
        reached.append(three.currentIndex())
    assert reached == [1, 2, 1]


def test_a_click_leaves_the_keyboard_with_the_page(three, stage, qtbot):
    page = QWidget(stage)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.show()
    page.setFocus()
    qtbot.mouseClick(three, Qt.MouseButton.LeftButton, pos=three.tabRect(1).center())
    qtbot.mouseClick(cross(three, 2), Qt.MouseButton.LeftButton)
    assert page.hasFocus()


def test_everything_has_a_name(three):
    assert three.accessibleName() == "Tabs"
    for at in range(three.count()):
        assert cross(three, at).toolTip() == "Close tab"
        assert not cross(three, at).icon().isNull()


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_a_long_title_makes_no_wide_tab(three, look, zoom):
    three.retitle(0, LONG)
    look.set_zoom(zoom)
    three.retitle(1, "Border Agent")  # what asks for new sizes
    assert three.tabRect(0).width() <= look.px(220)
    assert three.tabRect(0).height() == look.px(34)
    assert three.elideMode() == Qt.TextElideMode.ElideRight
    assert cross(three, 0).width() == look.px(20)


def test_crosses_follow_the_theme(three, look):
    before = cross(three, 0).icon().pixmap(12, 12).toImage()
    look.set_theme("dark")
    assert cross(three, 0).icon().pixmap(12, 12).toImage() != before
