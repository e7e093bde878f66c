"""Going from page to page over the sample catalogue, without the rest of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import Document
from homeland_careers.domain.errors import CatalogueDamagedError
from homeland_careers.ui.menus.shortcuts import shortcuts_page
from homeland_careers.ui.panes import Panes
from homeland_careers.ui.results.pane import ResultsPane
from homeland_careers.ui.saved.pane import SavedPane
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.tabs.bar import TabBar
from homeland_careers.ui.tabs.tabs import Tabs
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.tour import Tour

RANGER = Address.parse("role/harbor-ranger")
LOOKOUT = Address.parse("role/harbor-lookout")
LAW = Address.parse("area/law-enforcement")
HOME = Document(address=places.HOME, title="Homeland Careers", kind_label="Home")


class Walk:
    """A tour with the parts it goes through."""

    def __init__(self, stage: QWidget, look: Appearance) -> None:
        self.bar, self.sidebar, self.panes = TabBar(look, stage), Sidebar(look, stage), Panes(look, stage)
        self.tabs = Tabs(self.bar, stage)
        self.tour = Tour(self.tabs, self.panes, self.sidebar, stage)
        self.tour.prepared[places.HOME] = HOME
        row = QHBoxLayout(stage)
        for part in (self.sidebar, self.panes):
            row.addWidget(part)
        stage.resize(1200, 700)

    def open(self, *addresses: Address) -> None:
        for address in addresses:
            self.tour.open(address)

    def title(self) -> str:
        return self.bar.tabText(self.tabs.at)

    def words(self) -> str:
        return self.panes.blank.words()


@pytest.fixture
def early(stage: QWidget, look: Appearance) -> Walk:
    """Before there is a catalogue."""
    walk = Walk(stage, look)
    walk.tabs.begin((places.HOME,), 0)
    walk.tour.begin()
    return walk


@pytest.fixture
def walk(early: Walk, look: Appearance, reading: Reading) -> Walk:
    early.panes.receive(ResultsPane(look, early.panes), SavedPane(look, early.panes))
    early.tour.is_furnished = True
    early.sidebar.show_outline(reading.catalogue.outline(), 0)
    early.tour.use(reading)
    return early


def test_home_stands_there_before_the_catalogue_does(early):
    assert early.panes.document == HOME
    assert early.title() == "Home"


def test_what_waits_for_the_catalogue_is_shown_once_it_is_there(stage, look, reading, qtbot):
    walk = Walk(stage, look)
    walk.tabs.begin((places.HOME, RANGER), 1)
    walk.tour.begin()
    assert walk.panes.document is None
    with qtbot.waitSignal(walk.tour.shown) as shown:
        walk.tour.use(reading)
    assert shown.args == [RANGER]
    assert walk.title() == "Harbor Ranger"


def test_without_a_catalogue_every_page_says_why_but_the_shortcuts_are_there(early):
    early.tour.prepared[places.SHORTCUTS] = shortcuts_page()
    early.tour.give_up("The catalogue file is damaged.")
    early.open(RANGER)
    assert early.words() == "There is no catalogue to read from\nThe catalogue file is damaged."
    early.open(places.SHORTCUTS)
    assert early.panes.document == shortcuts_page()


def test_opening_shows_names_and_remembers(walk, qtbot):
    with qtbot.waitSignal(walk.tour.shown) as shown, qtbot.waitSignal(walk.tour.visited) as visited:
        walk.open(RANGER)
    assert (shown.args, visited.args) == ([RANGER], [RANGER, "Harbor Ranger"])
    assert (walk.tour.address, walk.title()) == (RANGER, "Harbor Ranger")


@pytest.mark.parametrize(
    "address",
    [
        pytest.param(places.GLOSSARY, id="a place"),
        pytest.param(Address(Kind.SEARCH, "boat"), id="a search"),
        pytest.param(places.SAVED, id="the saved pages"),
    ],
)
def test_places_and_searches_are_no_visits(walk, qtbot, address):
    with qtbot.assertNotEmitted(walk.tour.visited):
        walk.open(address)
    assert walk.tour.address == address


def test_going_back_and_forward_is_no_new_visit(walk, qtbot):
    walk.open(RANGER, LAW)
    with qtbot.assertNotEmitted(walk.tour.visited):
        walk.tour.go(-1)
        assert walk.tour.address == RANGER
        walk.tour.go(1)
        assert walk.tour.address == LAW


@pytest.mark.parametrize("steps", [-5, 5])
def test_past_the_ends_there_is_no_way(walk, qtbot, steps):
    walk.open(RANGER)
    walk.tour.go(steps)
    reached = walk.tour.address
    with qtbot.assertNotEmitted(walk.tour.shown):
        walk.tour.go(steps)
    assert walk.tour.address == reached == (places.HOME if steps < 0 else RANGER)


def test_a_page_is_found_again_as_it_was_left(walk):
    walk.open(RANGER)
    walk.panes.page.settle()
    walk.panes.page.pane.verticalScrollBar().setValue(150)
    walk.open(LAW)
    walk.tour.go(-1)
    walk.panes.page.settle()
    assert walk.panes.scroll_position() == 150


def test_the_tree_is_found_again_as_it_was_left(walk):
    before = walk.sidebar.open_branches()
    walk.open(RANGER)
    opened = walk.sidebar.open_branches()
    assert opened > before
    walk.tour.go(-1)
    assert walk.sidebar.open_branches() == before
    walk.tour.go(1)
    assert walk.sidebar.open_branches() == opened


def test_a_page_opened_apart_waits_behind_with_its_title(walk, qtbot):
    with qtbot.assertNotEmitted(walk.tour.shown):
        walk.tour.open(LOOKOUT, True)
    assert walk.tour.address == places.HOME
    assert walk.bar.tabText(1) == "Harbor Lookout"
    with qtbot.waitSignal(walk.tour.shown):
        walk.tabs.step(1)
    assert walk.tour.address == LOOKOUT


def test_a_tab_in_front_is_shown_at_once(walk):
    walk.tour.open_front(LOOKOUT)
    assert (walk.tour.address, walk.tabs.count) == (LOOKOUT, 2)


def test_a_moved_page_is_shown_where_it_is_now(walk):
    walk.open(Address.parse("role/harbor-watchman"))
    assert walk.tour.address == RANGER
    assert walk.title() == "Harbor Ranger"


@pytest.mark.parametrize(
    ("address", "title"),
    [
        pytest.param(Address.parse("role/no-such-role"), "No such role", id="no thing"),
        pytest.param(places.place("nowhere"), "Nowhere", id="no place"),
        pytest.param(Address.parse("source/no-such-source"), "No such source", id="no source"),
    ],
)
def test_a_page_that_is_not_there_is_a_sentence_with_a_way_back(walk, qtbot, address, title):
    with qtbot.waitSignal(walk.tour.shown):
        walk.open(address)
    assert walk.words().startswith("There is no such page\n")
    assert walk.title() == title
    walk.tour.go(-1)
    assert walk.panes.document is not None


class Torn:
    """Pages of a catalogue whose file was torn after it was opened."""

    def document(self, address: Address) -> Document:
        raise CatalogueDamagedError(f"{address} cannot be read.")

    html = markdown = text = document


def test_a_page_that_cannot_be_read_is_a_sentence(walk, reading):
    torn = Torn()
    walk.open(LAW)
    walk.tour.use(Reading(reading.catalogue, reading.finder, torn))  # type: ignore[arg-type]
    walk.open(RANGER)
    assert walk.words() == "The page cannot be read\nrole/harbor-ranger cannot be read."


def test_a_search_asks_for_its_results_and_is_shown_with_them(walk, qtbot):
    with qtbot.assertNotEmitted(walk.tour.shown), qtbot.waitSignal(walk.tour.search_wanted) as wanted:
        walk.open(Address(Kind.SEARCH, "boat"))
    assert wanted.args[0].address.slug == "boat"
    assert walk.title() == "Search: boat"
    with qtbot.waitSignal(walk.tour.shown) as shown:
        walk.tour.settled()
    assert shown.args == [Address(Kind.SEARCH, "boat")]


def test_typing_in_a_search_makes_no_stop(walk):
    walk.open(Address(Kind.SEARCH, "bo"))
    for words in ("boa", "boat"):
        walk.tour.amend(address=Address(Kind.SEARCH, words))
    assert walk.title() == "Search: boat"
    walk.tour.go(-1)
    assert walk.tour.address == places.HOME


def test_the_saved_pages_are_asked_for_before_they_are_shown(walk, qtbot):
    with qtbot.waitSignals([walk.tour.saved_wanted, walk.tour.shown], order="strict"):
        walk.open(places.SAVED)
    assert walk.panes.currentWidget() is walk.panes.saved
    assert walk.title() == "Saved"


def test_what_is_the_readers_own_is_made_anew_where_it_shows(walk, store, qtbot):
    walk.open(places.RECENT)
    with qtbot.assertNotEmitted(walk.tour.shown):
        walk.tour.refresh()  # nothing is new
    store.history.visit(RANGER, "Harbor Ranger")
    with qtbot.waitSignal(walk.tour.shown):
        walk.tour.refresh()
    walk.open(RANGER)
    with qtbot.assertNotEmitted(walk.tour.shown):
        walk.tour.refresh()


def test_the_star_of_a_saved_page_is_filled_when_it_is_shown(walk):
    empty = []
    for saved in (frozenset[Address](), frozenset({RANGER})):
        walk.tour.set_saved(saved)
        walk.open(RANGER)
        walk.panes.page.settle()
        empty.append(walk.panes.page.grab().toImage())
        walk.open(LAW)
    assert empty[0] != empty[1]
