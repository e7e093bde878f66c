"""Through the tree and the pages, forward and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from homeland_careers.domain import address as places
from homeland_careers.domain.window_state import WindowState
from homeland_careers.ui.menus.deeds import Do
from tests.journeys.conftest import AGENCY, LAW, LOOKOUT, RANGER, Reader


def test_the_first_page_is_home(reader: Reader):
    assert reader.address == places.HOME
    assert reader.window.windowTitle() == "Home — Homeland Careers"
    assert reader.window.panes.document is not None


def test_from_the_tree_to_a_role_and_back_again(reader: Reader):
    for address in (LAW, AGENCY, RANGER):
        reader.click_line(address)
        assert reader.address == address
    reader.click_line(LOOKOUT)
    for address in (RANGER, AGENCY, LAW, places.HOME):
        reader.do(Do.BACK)
        assert reader.address == address
    assert not reader.workings.deeds[Do.BACK].isEnabled()
    assert reader.window.sidebar.open_branches() == frozenset()
    reader.window.tour.go(4)
    assert reader.address == LOOKOUT
    assert not reader.workings.deeds[Do.FORWARD].isEnabled()


def test_back_finds_scroll_position_and_tree(reader: Reader):
    reader.open(RANGER)
    page = reader.window.panes.page
    page.settle()
    page.pane.verticalScrollBar().setValue(333)
    branches = reader.window.sidebar.open_branches()
    reader.open(places.GLOSSARY)
    reader.window.sidebar.restore(frozenset())
    reader.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.address == RANGER
    assert page.scroll_position() == 333
    assert reader.window.sidebar.open_branches() == branches


@pytest.mark.parametrize(
    ("button", "reached"),
    [
        pytest.param(Qt.MouseButton.BackButton, LAW, id="the fourth button goes back"),
        pytest.param(Qt.MouseButton.ForwardButton, LOOKOUT, id="the fifth goes forward"),
    ],
)
@pytest.mark.parametrize("place", ["sidebar", "page"])
def test_mouse_buttons_go_back_and_forward(reader: Reader, button, reached, place):
    for address in (LAW, RANGER, LOOKOUT):
        reader.open(address)
    reader.do(Do.BACK)
    window = reader.window
    under = window.sidebar.viewport() if place == "sidebar" else window.panes.page.pane.viewport()
    reader.qtbot.mouseClick(under, button)
    assert reader.address == reached


def test_any_stop_of_the_way_is_one_choice_away(reader: Reader):
    for address in (LAW, AGENCY, RANGER):
        reader.open(address)
    reader.do(Do.BACK)
    history = reader.workings.history
    history.fill()
    shown = [(action.text(), action.isChecked()) for action in history.actions()]
    assert shown == [
        ("Harbor Ranger", False),
        ("Example Harbor Agency", True),
        ("Law Enforcement (example)", False),
        ("Home", False),
    ]
    history.actions()[-1].trigger()
    assert reader.address == places.HOME
    history.fill()
    history.actions()[0].trigger()
    assert reader.address == RANGER


@pytest.mark.parametrize("reason", ["mouse", "key"])
def test_a_line_of_the_tree_has_a_menu(reader: Reader, reason):
    sidebar = reader.window.sidebar
    point = sidebar.visualRect(reader.line(LAW)).center()
    sidebar.setCurrentIndex(reader.line(LAW))
    by = QContextMenuEvent.Reason.Mouse if reason == "mouse" else QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(
        sidebar.viewport(), QContextMenuEvent(by, point, sidebar.viewport().mapToGlobal(point))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    actions["Open in new tab"].trigger()
    assert reader.window.tabs.addresses() == (places.HOME, LAW)
    actions["Copy link"].trigger()
    assert QApplication.clipboard().text() == LAW.url
    actions["Open"].trigger()
    assert reader.address == LAW
    menu.close()


def test_the_same_page_again_is_no_step(reader: Reader):
    reader.open(RANGER)
    reader.open(RANGER)
    reader.do(Do.BACK)
    assert reader.address == places.HOME


def test_every_place_of_the_sidebar_opens(reader: Reader):
    for index in reader._lines(reader.window.sidebar.rootIndex()):
        address = index.data(Qt.ItemDataRole.UserRole + 1)
        if address is not None:
            reader.open(address)
            assert reader.window.panes.blank.words().strip() == "", address


def test_an_address_that_never_was_is_a_sentence(reader: Reader):
    reader.open("role/harbor-rangr")
    assert "There is no such page" in reader.window.panes.blank.words()
    reader.do(Do.BACK)
    assert reader.address == places.HOME


def test_shortcuts_stand_on_one_page(reader: Reader):
    reader.press(Qt.Key.Key_F1)
    document = reader.window.panes.document
    assert document is not None
    assert document.address == places.SHORTCUTS
    labels = {row.label for block in document.blocks for row in getattr(block, "rows", ())}
    with_keys = {a.text().rstrip("…") for a in reader.window.actions() if a.shortcuts()}
    assert with_keys - labels <= {"Remove from saved"}


def test_tabs_sidebar_theme_and_zoom_come_back_at_the_next_start(start):
    reader = start()
    reader.open(RANGER)
    reader.window.tour.open(LOOKOUT, True)
    reader.do(Do.NEXT_TAB)
    reader.window.look.set_theme("dark")
    reader.do(Do.ZOOM_IN)
    reader.window.dock.set_width(300)
    again = start()
    assert again.window.tabs.addresses() == (RANGER, LOOKOUT)
    assert again.address == LOOKOUT
    assert again.window.panes.document is not None
    assert (again.window.look.theme_name, again.window.look.zoom) == ("dark", 110)
    assert again.window.sidebar.width() == 300


def test_a_hidden_sidebar_leaves_a_handle_and_is_there_at_the_next_start(start):
    reader = start()
    reader.do(Do.SIDEBAR)
    assert not reader.window.sidebar.isVisible()
    handle = next(w for w in reader.window.dock.children() if w.objectName() == "handle")
    assert handle.isVisible()
    reader.qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert reader.window.sidebar.isVisible()
    reader.do(Do.SIDEBAR)
    assert start().window.sidebar.isVisible()


def test_what_was_asked_for_at_the_start_is_in_front(start):
    reader = start(WindowState(tabs=(places.HOME, RANGER), current=1))
    assert reader.address == RANGER
    assert reader.window.tab_bar.isVisible()
