from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.ui.sidebar.model import Role, SidebarModel
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample

LAW, CBP = (sample.LAW.address,), (sample.LAW.address, sample.CBP.address)
CBP_OF_TRAVEL = (sample.TRAVEL.address, sample.CBP.address)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def look(qapp):
    return Appearance("light")


@pytest.fixture
def sidebar(qtbot, look):
    sidebar = Sidebar(look)
    qtbot.addWidget(sidebar)
    sidebar.resize(252, 700)
    sidebar.show_outline(sample.OUTLINE, saved=1)
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    return sidebar


def line(sidebar: Sidebar, *path: Address) -> QModelIndex:
    model = sidebar.model()
    assert isinstance(model, SidebarModel)
    return model.index_at(path)


def middle(sidebar: Sidebar, *path: Address) -> QPoint:
    return sidebar.visualRect(line(sidebar, *path)).center()


def marked(sidebar: Sidebar) -> list[tuple[Address, ...]]:
    return [index.data(Role.NODE).path for index in sidebar.selectionModel().selectedIndexes()]


def test_following_a_role_opens_the_way_to_it(sidebar):
    sidebar.follow(sample.BORDER.address)
    assert marked(sidebar) == [(*CBP, sample.BORDER.address)]
    assert sidebar.open_branches() == {LAW, CBP}


def test_what_was_opened_to_show_the_way_is_closed_again(sidebar):
    sidebar.follow(sample.BORDER.address)
    sidebar.follow(sample.CBP.address)
    assert sidebar.open_branches() == {LAW}
    sidebar.follow(places.HOME)
    assert sidebar.open_branches() == frozenset()
    assert marked(sidebar) == [(places.HOME,)]


def test_what_the_reader_opened_stays_open(sidebar, qtbot):
    sidebar.expand(line(sidebar, *LAW))
    sidebar.follow(sample.BORDER.address)
    sidebar.follow(places.HOME)
    assert sidebar.open_branches() == {LAW}


def test_nothing_moves_under_the_mouse_of_a_reader_in_the_tree(sidebar, qtbot):
    sidebar.open_requested.connect(lambda address, _: sidebar.follow(address))
    sidebar.follow(sample.BORDER.address)
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=middle(sidebar, places.GLOSSARY))
    assert sidebar.open_branches() == {LAW, CBP}
    sidebar.follow(places.HOME)
    assert sidebar.open_branches() == {LAW, CBP}


def test_without_revealing_the_branch_that_hides_the_page_is_marked(sidebar):
    sidebar.expand(line(sidebar, *LAW))
    sidebar.follow(sample.BORDER.address, reveal=False)
    assert sidebar.open_branches() == {LAW}
    assert marked(sidebar) == [CBP]


def test_a_component_of_two_areas_is_marked_where_the_reader_is(sidebar):
    sidebar.follow(sample.TRAVEL.address)
    sidebar.follow(sample.PORTS.address)
    assert marked(sidebar) == [(*CBP_OF_TRAVEL, sample.PORTS.address)]


@pytest.mark.parametrize(
    ("address", "shelf"),
    [
        pytest.param("post/a-week-of-openness", [(places.BLOG,)], id="a post is on the blog"),
        pytest.param("term/anything", [(places.GLOSSARY,)], id="a term in the glossary"),
        pytest.param("source/anything", [(places.SOURCES,)], id="a source among the sources"),
        pytest.param("search/dogs", [], id="a search nowhere"),
    ],
)
def test_what_has_no_line_is_marked_on_its_shelf(sidebar, address, shelf):
    sidebar.follow(places.HOME)
    sidebar.follow(Address.parse(address))
    assert marked(sidebar) == shelf


def test_open_branches_come_back(sidebar):
    sidebar.follow(sample.BORDER.address)
    before = sidebar.open_branches()
    sidebar.restore(frozenset())
    assert sidebar.open_branches() == frozenset()
    sidebar.restore(before)
    assert sidebar.open_branches() == before


def test_a_new_outline_keeps_what_stood_open(sidebar):
    sidebar.follow(sample.BORDER.address)
    sidebar.show_outline(sample.OUTLINE, saved=0)
    assert sidebar.open_branches() == {LAW, CBP}


@pytest.mark.parametrize(
    ("button", "modifier", "apart"),
    [
        pytest.param(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, False, id="a click"),
        pytest.param(Qt.MouseButton.LeftButton, CTRL, True, id="control click"),
        pytest.param(Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, True, id="middle click"),
    ],
)
def test_a_click_opens_here_or_in_a_tab(sidebar, qtbot, button, modifier, apart):
    with qtbot.waitSignal(sidebar.open_requested) as opened:
        qtbot.mouseClick(sidebar.viewport(), button, modifier, middle(sidebar, sample.LAW.address))
    assert opened.args == [sample.LAW.address, apart]


def test_the_arrow_before_a_line_only_opens_the_branch(sidebar, qtbot):
    point = QPoint(8, middle(sidebar, *LAW).y())
    with qtbot.assertNotEmitted(sidebar.open_requested):
        qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert sidebar.open_branches() == {LAW}


def test_a_click_on_the_shown_page_folds_its_branch(sidebar, qtbot):
    sidebar.follow(sample.CBP.address)
    for unfolded in ({LAW, CBP}, {LAW}):
        qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=middle(sidebar, *CBP))
        assert sidebar.open_branches() == unfolded


def test_the_keyboard_alone_reaches_everything(sidebar, qtbot):
    sidebar.follow(places.HOME)
    sidebar.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(sidebar, key)
    for modifier in (Qt.KeyboardModifier.NoModifier, CTRL):
        with qtbot.waitSignal(sidebar.open_requested) as opened:
            qtbot.keyClick(sidebar, Qt.Key.Key_Return, modifier)
        assert opened.args == [sample.BORDER.address, modifier == CTRL]
    assert marked(sidebar) == [(places.HOME,)]  # the shown page stays marked until another is shown


def test_arrows_pass_over_the_captions(sidebar, qtbot):
    sidebar.follow(places.SAVED)
    qtbot.keyClick(sidebar, Qt.Key.Key_Up)
    assert sidebar.currentIndex().data(Role.ADDRESS) == places.ABOUT
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(sidebar, key)
        assert sidebar.currentIndex().data(Role.ADDRESS) == places.HOME


def test_typing_finds_a_line(sidebar, qtbot):
    sidebar.follow(places.HOME)
    qtbot.keyClicks(sidebar, "glo")
    assert sidebar.currentIndex().data(Role.ADDRESS) == places.GLOSSARY
    assert sidebar.currentIndex().data(Role.ADDRESS).kind is Kind.PLACE


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_every_line_is_drawn_in_every_theme(sidebar, look, theme):
    sidebar.follow(sample.BORDER.address)
    before = sidebar.grab().toImage()
    look.set_theme(theme)
    look.set_zoom(150)
    assert sidebar.grab().toImage() != before
