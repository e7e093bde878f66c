"""The main window: makes the parts, puts them in place, and introduces them to each other."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark, Glance, Visit
from homeland_careers.domain.document import Document
from homeland_careers.domain.entry import Branch, CatalogueInfo, Outline
from homeland_careers.domain.finding import Query
from homeland_careers.domain.shelves import Bookmarks, History
from homeland_careers.domain.window_state import Theme, WindowState
from homeland_careers.ui.background import Background
from homeland_careers.ui.menus.actions import Actions
from homeland_careers.ui.menus.deeds import Do
from homeland_careers.ui.menus.shortcuts import shortcuts_page
from homeland_careers.ui.mine import Mine
from homeland_careers.ui.page_deeds import PageDeeds
from homeland_careers.ui.panes import Panes
from homeland_careers.ui.recent import Recent
from homeland_careers.ui.saved.stars import Stars
from homeland_careers.ui.seeking import Seeking
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.sidebar.dock import Dock
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.status.bar import StatusBar
from homeland_careers.ui.status.messages import Messages
from homeland_careers.ui.switcher.popup import Switcher
from homeland_careers.ui.tabs.bar import TabBar
from homeland_careers.ui.tabs.tabs import Tabs
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.bar import Toolbar
from homeland_careers.ui.tour import Tour

_PAUSE = 1500
"""Milliseconds without a change after which the state of the window is worth writing down."""


class MainWindow(QWidget):
    """Shows the program. It is given what it reads from when that is open, and says what is to be kept."""

    painted = Signal()
    """The window has been drawn for the first time."""
    state_changed = Signal(WindowState)
    """What the window looks like is worth writing down; never at each click."""

    def __init__(self, appearance: Appearance, state: WindowState, background: Background) -> None:
        super().__init__()
        self.look = appearance
        self._info: CatalogueInfo | None = None
        self._is_painted = False
        self._make_parts(background)
        self._lay_out()
        self._introduce_parts()
        self._introduce_deeds()
        self._take_place(state)

    def show_opening(self, outline: Outline | None, home: Document | None, glance: Glance) -> None:
        """Show what could be read at once: the tree, the home page, and which pages are saved and recent."""
        if home is not None:
            self.tour.prepared[places.HOME] = home
        self.recent.visits = glance.recent
        self.stars.glance(frozenset(line.address for line in glance.saved))
        self._show_outline(outline)
        self.mine.show_stars()
        self.tour.begin()

    def use_reading(self, reading: Reading) -> None:
        """Read from a catalogue; what waits for it is shown."""
        if self._info is None:
            self._show_outline(reading.catalogue.outline())
        self.seeking.use(reading.finder)
        self.mine.use(reading)
        self.tour.use(reading)

    def use_shelves(
        self, bookmarks: Bookmarks, history: History, saved: tuple[Bookmark, ...], visits: tuple[Visit, ...]
    ) -> None:
        """Keep what the reader saves and where they were; `saved` and `visits` are what is kept now."""
        self.recent.open_shelf(history, visits)
        self.stars.open_shelf(bookmarks, saved)

    def come_forward(self, address: Address | None = None) -> None:
        """Raise the window, and show an address if one was asked for."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if address is not None:
            self.tour.open_front(address)

    def state(self) -> WindowState:
        """Give what the next start shall look like."""
        return WindowState(
            geometry=bytes(self.saveGeometry().data()),
            sidebar_width=self.dock.width_chosen(),
            tabs=self.tabs.addresses(),
            current=self.tabs.at,
            theme=Theme(self.look.theme_name),
            zoom=self.look.zoom,
        )

    def _make_parts(self, background: Background) -> None:
        look = self.look
        self.deeds = Actions(look, self)
        left = (self.deeds[Do.BACK], self.deeds[Do.FORWARD], self.deeds[Do.HOME])
        right = (self.deeds[Do.SAVED], self.deeds[Do.PRINT], self.deeds.theme, self.deeds.main)
        self.toolbar = Toolbar(look, left, right, self)
        self.sidebar = Sidebar(look, self)
        self.tab_bar = TabBar(look, self)
        self.panes = Panes(look, self)
        self.messages = Messages(look, self)
        self.status = StatusBar(look, self)
        self.switcher = Switcher(look, self)
        self.tabs = Tabs(self.tab_bar, self)
        self.tour = Tour(self.tabs, self.panes, self.sidebar, self)
        self.seeking = Seeking(self.toolbar.field, self.switcher, self.panes.results, self)
        self.recent = Recent(background)
        self.stars = Stars(background, self)
        self.mine = Mine(self.stars, self.panes, self.sidebar, self.tour, self.deeds[Do.STAR], self)
        self.page_deeds = PageDeeds(self.messages, self.status, self.stars, self)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.addWidget(self.tab_bar)
        column.addWidget(self.panes, 1)
        column.addWidget(self.messages)
        self.dock = Dock(self.look, self.sidebar, content, self)
        whole = QVBoxLayout(self)
        whole.addWidget(self.toolbar)
        whole.addWidget(self.dock, 1)
        whole.addWidget(self.status)
        for layout in (column, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _introduce_parts(self) -> None:
        for part in (self.sidebar, self.panes.page, self.panes.results, self.panes.saved, self.seeking):
            part.open_requested.connect(self.tour.open)
        self.tour.shown.connect(self._follow)
        self.tour.visited.connect(self.recent.visit)
        self.tour.search_wanted.connect(self.seeking.show_search)
        self.seeking.recent = lambda: self.recent.visits
        self.seeking.amended.connect(self._amend_search)
        self.seeking.settled.connect(self.tour.settled)
        self.seeking.given_up.connect(self.panes.take_keyboard)
        self.seeking.failed.connect(self.page_deeds.say_trouble)
        self.panes.page.external_requested.connect(self.page_deeds.ask_to_leave)
        self.panes.page.copy_requested.connect(self.page_deeds.copy)
        self.panes.saved.export_requested.connect(self.page_deeds.export)
        self.dock.resized.connect(lambda: self.toolbar.set_lead(self.dock.lead()))
        self.dock.shown.connect(self.deeds[Do.SIDEBAR].setChecked)
        self.tabs.counted.connect(self._count_tabs)

    def _introduce_deeds(self) -> None:
        go, page, tabs = self.tour.go, self.page_deeds, self.tabs
        for do, deed in {
            Do.NEW_TAB: lambda: self.tour.open_front(places.HOME),
            Do.CLOSE_TAB: lambda: tabs.close_tab(tabs.at),
            Do.REOPEN_TAB: tabs.reopen_tab,
            Do.QUIT: self.close,
            Do.SEARCH: self.toolbar.field.take,
            Do.FIND: self.panes.page.open_find,
            Do.COPY_LINK: lambda: page.copy_link(self.tour.address),
            Do.COPY_CITATION: lambda: page.copy_citation(self.panes.document, self._info),
            Do.SIDEBAR: lambda: self.dock.show_sidebar(self.deeds[Do.SIDEBAR].isChecked()),
            Do.ZOOM_IN: lambda: self.look.zoom_by(1),
            Do.ZOOM_OUT: lambda: self.look.zoom_by(-1),
            Do.ZOOM_NORMAL: lambda: self.look.set_zoom(100),
            Do.FULL_SCREEN: lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            Do.BACK: lambda: go(-1),
            Do.FORWARD: lambda: go(1),
            Do.HOME: lambda: self.tour.open(places.HOME),
            Do.NEXT_TAB: lambda: tabs.step(1),
            Do.PREVIOUS_TAB: lambda: tabs.step(-1),
            Do.RECENT: lambda: self.tour.open(places.RECENT),
            Do.SAVED: lambda: self.tour.open(places.SAVED),
            Do.EXPORT: page.export,
            Do.IMPORT: page.import_,
            Do.SHORTCUTS: lambda: self.tour.open(places.SHORTCUTS),
            Do.ABOUT: lambda: self.tour.open(places.ABOUT),
        }.items():
            self.deeds[do].triggered.connect(deed)

    def _take_place(self, state: WindowState) -> None:
        self.setMinimumSize(480, 360)
        self.resize(1280, 800)
        if state.geometry:
            self.restoreGeometry(QByteArray(state.geometry))
        self.dock.set_width(state.sidebar_width)
        self.deeds[Do.SIDEBAR].setChecked(True)
        self.tour.prepared[places.SHORTCUTS] = shortcuts_page()
        self.tabs.begin(state.tabs, state.current)
        self._count_tabs()
        self.panes.page.setFocus()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.state_changed.emit(self.state()))
        for change in (self.tour.shown, self.dock.resized, self.look.changed, self.tabs.counted):
            change.connect(self._pause.start)

    def _show_outline(self, outline: Outline | None) -> None:
        self._info = outline.info if outline else None
        self.sidebar.show_outline(outline, len(self.stars.saved))
        self.status.show_catalogue(self._info)
        if outline is not None:
            names = {branch.entry.address.slug: branch.entry.name for branch in outline.areas}
            self.panes.results.set_areas(names)
            self.mine.set_areas(names)
            self.seeking.hues = dict(_hues(outline.areas))

    def _follow(self, address: Address) -> None:
        journey, document = self.tour.journey, self.panes.document
        if address.kind is not Kind.SEARCH:
            self.seeking.show_other()
        self.deeds[Do.BACK].setEnabled(bool(journey.behind))
        self.deeds[Do.FORWARD].setEnabled(bool(journey.ahead))
        for do in (Do.FIND, Do.COPY_CITATION):
            self.deeds[do].setEnabled(document is not None)
        self.setWindowTitle(self.tr("{title} — Homeland Careers").format(title=journey.current.title))
        self.status.tell("")

    def _amend_search(self, query: Query) -> None:
        address = Address(Kind.SEARCH, query.text)
        self.tour.amend(address=address, kinds=query.kinds, areas=query.areas)

    def _count_tabs(self) -> None:
        several = self.tabs.count > 1
        for do in (Do.CLOSE_TAB, Do.NEXT_TAB, Do.PREVIOUS_TAB):
            self.deeds[do].setEnabled(several)
        self.deeds[Do.REOPEN_TAB].setEnabled(self.tabs.can_reopen)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # after the parts have been drawn too

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button(), 0)
        if steps:
            self.tour.go(steps)
        else:
            super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._pause.start()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.mine.keep_notes()
        self._pause.stop()
        self.state_changed.emit(self.state())
        super().closeEvent(event)


def _hues(branches: tuple[Branch, ...]) -> list[tuple[Address, str]]:
    own = [(branch.entry.address, branch.entry.areas[0]) for branch in branches if branch.entry.areas]
    return own + [pair for branch in branches for pair in _hues(branch.children)]
