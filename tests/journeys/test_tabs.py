"""Several pages at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address
from homeland_careers.domain.window_state import WindowState
from homeland_careers.ui.menus.deeds import Do
from tests.journeys.conftest import AGENCY, CTRL, LAW, LOOKOUT, RANGER, Reader


def titles(reader: Reader) -> list[str]:
    bar = reader.window.tab_bar
    return [bar.tabText(at) for at in range(bar.count())]


def apart(reader: Reader, *addresses: Address) -> None:
    for address in addresses:
        reader.window.tour.open(address, True)


def test_one_page_needs_no_tabs(reader: Reader):
    assert not reader.window.tab_bar.isVisible()
    assert not reader.workings.deeds[Do.CLOSE_TAB].isEnabled()


def test_control_click_in_the_tree_opens_behind(reader: Reader):
    sidebar = reader.window.sidebar
    point = sidebar.visualRect(reader.line(LAW)).center()
    reader.qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, CTRL, point)
    assert reader.address == places.HOME
    assert titles(reader) == ["Home", "Law Enforcement (example)"]
    assert reader.window.tab_bar.isVisible()


def test_each_tab_has_its_own_way_back(reader: Reader):
    reader.open(RANGER)
    reader.do(Do.NEW_TAB)
    reader.open(LAW)
    reader.open(AGENCY)
    reader.do(Do.BACK)
    assert reader.address == LAW
    reader.do(Do.PREVIOUS_TAB)
    assert reader.address == RANGER
    reader.do(Do.BACK)
    assert reader.address == places.HOME


@pytest.mark.parametrize(
    ("key", "modifier", "reached"),
    [
        pytest.param(Qt.Key.Key_PageDown, CTRL, LOOKOUT, id="next"),
        pytest.param(Qt.Key.Key_PageUp, CTRL, AGENCY, id="previous, round the end"),
        pytest.param(Qt.Key.Key_Tab, CTRL, LOOKOUT, id="next by tab key"),
    ],
)
def test_keys_go_through_the_tabs(reader: Reader, key, modifier, reached):
    reader.open(RANGER)
    apart(reader, AGENCY, LOOKOUT)
    reader.press(key, modifier)
    assert reader.address == reached


@pytest.mark.parametrize("how", ["middle click", "cross", "key"])
def test_a_tab_is_closed_and_had_back_with_its_journey(reader: Reader, how):
    reader.do(Do.NEW_TAB)
    reader.open(LAW)
    reader.open(RANGER)
    bar = reader.window.tab_bar
    if how == "middle click":
        reader.qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    elif how == "cross":
        cross = bar.tabButton(1, bar.ButtonPosition.RightSide)
        assert isinstance(cross, QToolButton)
        reader.qtbot.mouseClick(cross, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    else:
        reader.press(Qt.Key.Key_W, CTRL)
    assert reader.address == places.HOME
    assert reader.window.tabs.count == 1
    reader.press(Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert reader.address == RANGER
    reader.do(Do.BACK)
    assert reader.address == LAW


def test_closing_a_tab_behind_leaves_the_one_in_front(reader: Reader):
    reader.do(Do.NEW_TAB)
    reader.open(RANGER)
    reader.window.tabs.close_tab(0)
    assert reader.address == RANGER
    assert reader.window.panes.document is not None
    assert reader.window.panes.document.address == RANGER


def test_tabs_can_be_moved(reader: Reader):
    reader.open(RANGER)
    apart(reader, LOOKOUT)
    reader.window.tab_bar.moveTab(0, 1)
    assert reader.window.tabs.addresses() == (LOOKOUT, RANGER)
    assert reader.address == RANGER
    reader.do(Do.NEXT_TAB)
    assert reader.address == LOOKOUT


def test_a_title_with_an_ampersand_is_shown_as_it_is(reader: Reader):
    reader.open(Address.parse("search/a%26b"))
    reader.do(Do.NEW_TAB)
    assert titles(reader)[0] == "Search: a&&b"
    assert reader.window.tab_bar.tabToolTip(0) == "Search: a&b"


def test_each_tab_finds_its_scroll_position(reader: Reader):
    reader.open(RANGER)
    page = reader.window.panes.page
    page.settle()
    page.pane.verticalScrollBar().setValue(200)
    reader.do(Do.NEW_TAB)
    reader.do(Do.PREVIOUS_TAB)
    assert (reader.address, page.scroll_position()) == (RANGER, 200)


def test_tabs_of_the_last_time_have_their_titles(start):
    state = WindowState(tabs=(RANGER, LAW, Address.parse("search/boat"), Address.parse("role/never-was")))
    reader = start(state)
    assert titles(reader)[:3] == ["Harbor Ranger", "Law Enforcement (example)", "Search: boat"]
    assert all(titles(reader))


def test_pages_opened_in_tabs_are_remembered_too(reader: Reader):
    remembered: list[str] = []
    reader.window.tour.visited.connect(lambda _, title: remembered.append(title))
    reader.window.tour.open(AGENCY, True)
    reader.window.tour.open_front(LOOKOUT)
    reader.window.tour.open_front(places.SAVED)
    assert remembered == ["Example Harbor Agency", "Harbor Lookout"]
