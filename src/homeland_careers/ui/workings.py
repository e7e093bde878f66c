"""All that the window can do beyond showing its first page: made right after that page is drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark, Visit
from homeland_careers.domain.entry import Branch
from homeland_careers.domain.shelves import Bookmarks, History
from homeland_careers.ui.background import Background
from homeland_careers.ui.menus.actions import Actions
from homeland_careers.ui.menus.deeds import Do
from homeland_careers.ui.menus.history import HistoryMenu
from homeland_careers.ui.menus.shortcuts import shortcuts_page
from homeland_careers.ui.mine import Mine
from homeland_careers.ui.page_deeds import PageDeeds
from homeland_careers.ui.recent import Recent
from homeland_careers.ui.results.pane import ResultsPane
from homeland_careers.ui.saved.pane import SavedPane
from homeland_careers.ui.saved.stars import Stars
from homeland_careers.ui.seeking import Seeking
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.status.messages import Messages
from homeland_careers.ui.switcher.completions import Completions
from homeland_careers.ui.switcher.popup import Switcher
from homeland_careers.ui.window import MainWindow


class Workings(QObject):
    """Makes what the first page can do without, and introduces the parts of the window to each other."""

    def __init__(self, window: MainWindow, background: Background) -> None:
        super().__init__(window)
        self.window = window
        look, tour = window.look, window.tour
        self.deeds = Actions(look, window)
        self.history = HistoryMenu(self.tr("History of this tab"), self._stops, window)
        self.deeds.add_history(self.history)
        self.messages = Messages(look, window)
        self.switcher = Switcher(look, window)
        self.results = ResultsPane(look, window)
        self.saved = SavedPane(look, window)
        window.receive(self.results, self.saved, self.messages)
        tour.is_furnished = True
        completions = Completions(look, window)
        self.seeking = Seeking(window.toolbar.field, self.switcher, completions, self.results, self)
        self.recent = Recent(background)
        self.stars = Stars(background, self)
        self.mine = Mine(self.stars, window.panes, window.sidebar, tour, self.deeds[Do.STAR], self)
        self.page_deeds = PageDeeds(self.messages, window.status, self.stars, background, window)
        self._introduce_parts()
        self._introduce_deeds()
        self._begin()

    def use_reading(self, reading: Reading) -> None:
        """Read from a catalogue; what waits for it is shown."""
        if self.window.outline is None:
            self.window.show_outline(reading.catalogue.outline())
            self._name_areas()
        self.seeking.use(reading.finder)
        self.mine.use(reading)
        self.page_deeds.use(reading)
        self.window.tour.use(reading)

    def use_shelves(
        self, bookmarks: Bookmarks, history: History, saved: tuple[Bookmark, ...], visits: tuple[Visit, ...]
    ) -> None:
        """Keep what the reader saves and where they were; `saved` and `visits` are what is kept now."""
        self.recent.open_shelf(history, visits)
        self.stars.open_shelf(bookmarks, saved)

    def finish(self) -> None:
        """Have kept what was typed, and ask nothing more."""
        self.mine.keep_notes()
        self.seeking.finish()

    def _begin(self) -> None:
        window, glance = self.window, self.window.glance
        window.tour.prepared[places.SHORTCUTS] = shortcuts_page()
        self.recent.visits = glance.recent
        self.stars.glance(window.saved)
        self._name_areas()
        self.mine.show_stars()
        self._count_tabs()
        self._follow(window.tour.address)
        self.deeds[Do.SIDEBAR].setChecked(True)

    def _introduce_parts(self) -> None:
        window, tour = self.window, self.window.tour
        for part in (window.sidebar, window.panes.page, self.results, self.saved, self.seeking):
            part.open_requested.connect(tour.open)
        tour.shown.connect(self._follow)
        tour.visited.connect(self.recent.visit)
        tour.search_wanted.connect(self.seeking.show_search)
        self.seeking.recent = lambda: self.recent.visits
        self.seeking.amended.connect(self._amend_search)
        self.seeking.settled.connect(tour.settled)
        self.seeking.given_up.connect(window.panes.take_keyboard)
        self.seeking.failed.connect(self.page_deeds.say_trouble)
        window.panes.page.external_requested.connect(self.page_deeds.ask_to_leave)
        window.panes.page.copy_requested.connect(self.page_deeds.copy)
        self.history.chosen.connect(tour.go)
        self.saved.export_requested.connect(self.page_deeds.export)
        window.dock.shown.connect(self.deeds[Do.SIDEBAR].setChecked)
        window.tabs.counted.connect(self._count_tabs)
        window.closing.connect(self.mine.keep_notes)
        deeds = self.deeds
        left = (deeds[Do.BACK], deeds[Do.FORWARD], deeds[Do.HOME])
        window.toolbar.offer_history(self.history)
        window.toolbar.bind(*left, deeds[Do.SAVED], deeds[Do.PRINT], deeds.theme, deeds.main)

    def _introduce_deeds(self) -> None:
        window, page, tabs = self.window, self.page_deeds, self.window.tabs
        tour, look, panes = window.tour, window.look, window.panes
        for do, deed in {
            Do.NEW_TAB: lambda: tour.open_front(places.HOME),
            Do.CLOSE_TAB: lambda: tabs.close_tab(tabs.at),
            Do.REOPEN_TAB: tabs.reopen_tab,
            Do.PRINT: lambda: page.print(panes.document),
            Do.SAVE_PDF: lambda: page.save_pdf(panes.document),
            Do.QUIT: window.close,
            Do.SEARCH: window.toolbar.field.take,
            Do.FIND: panes.page.open_find,
            Do.FIND_NEXT: lambda: panes.page.find_again(backward=False),
            Do.FIND_PREVIOUS: lambda: panes.page.find_again(backward=True),
            Do.COPY_LINK: lambda: page.copy_link(tour.address),
            Do.COPY_CITATION: lambda: page.copy_citation(panes.document),
            Do.SIDEBAR: lambda: window.dock.show_sidebar(self.deeds[Do.SIDEBAR].isChecked()),
            Do.ZOOM_IN: lambda: look.zoom_by(1),
            Do.ZOOM_OUT: lambda: look.zoom_by(-1),
            Do.ZOOM_NORMAL: lambda: look.set_zoom(100),
            Do.FULL_SCREEN: lambda: window.setWindowState(
                window.windowState() ^ Qt.WindowState.WindowFullScreen
            ),
            Do.BACK: lambda: tour.go(-1),
            Do.FORWARD: lambda: tour.go(1),
            Do.HOME: lambda: tour.open(places.HOME),
            Do.NEXT_TAB: lambda: tabs.step(1),
            Do.PREVIOUS_TAB: lambda: tabs.step(-1),
            Do.RECENT: lambda: tour.open(places.RECENT),
            Do.SAVED: lambda: tour.open(places.SAVED),
            Do.EXPORT: page.export,
            Do.IMPORT: page.import_,
            Do.SHORTCUTS: lambda: tour.open(places.SHORTCUTS),
            Do.ABOUT: lambda: tour.open(places.ABOUT),
        }.items():
            self.deeds[do].triggered.connect(deed)

    def _follow(self, address: Address) -> None:
        journey, document = self.window.tour.journey, self.window.panes.document
        if address.kind is not Kind.SEARCH:
            self.seeking.show_other()
        self.deeds[Do.BACK].setEnabled(bool(journey.behind))
        self.deeds[Do.FORWARD].setEnabled(bool(journey.ahead))
        for do in (Do.FIND, Do.FIND_NEXT, Do.FIND_PREVIOUS, Do.COPY_CITATION):
            self.deeds[do].setEnabled(document is not None)
        for do in (Do.PRINT, Do.SAVE_PDF):
            self.deeds[do].setEnabled(document is not None and address != places.SHORTCUTS)

    def _stops(self) -> tuple[list[str], str, list[str]]:
        journey = self.window.tour.journey
        ahead, behind = ([stop.title for stop in stops] for stops in (journey.ahead, journey.behind))
        return ahead, journey.current.title, behind

    def _amend_search(self, text: str) -> None:
        self.window.tour.amend(address=Address(Kind.SEARCH, text))

    def _count_tabs(self) -> None:
        tabs = self.window.tabs
        for do in (Do.CLOSE_TAB, Do.NEXT_TAB, Do.PREVIOUS_TAB):
            self.deeds[do].setEnabled(tabs.count > 1)
        self.deeds[Do.REOPEN_TAB].setEnabled(tabs.can_reopen)

    def _name_areas(self) -> None:
        outline = self.window.outline
        if outline is not None:
            names = {branch.entry.address.slug: branch.entry.name for branch in outline.areas}
            self.results.set_areas(names)
            self.mine.set_areas(names)
            self.seeking.hues = dict(_hues(outline.areas))


def _hues(branches: tuple[Branch, ...]) -> list[tuple[Address, str]]:
    own = [(branch.entry.address, branch.entry.areas[0]) for branch in branches if branch.entry.areas]
    return own + [pair for branch in branches for pair in _hues(branch.children)]
