"""The main window: what is seen first, in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Glance
from homeland_careers.domain.document import Document
from homeland_careers.domain.entry import Outline
from homeland_careers.domain.window_state import Theme, WindowState
from homeland_careers.ui.overriding import override
from homeland_careers.ui.panes import Panes
from homeland_careers.ui.sidebar.dock import Dock
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.status.bar import StatusBar
from homeland_careers.ui.tabs.bar import TabBar
from homeland_careers.ui.tabs.tabs import Tabs
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.bar import Toolbar
from homeland_careers.ui.tour import Tour

if TYPE_CHECKING:
    from homeland_careers.ui.results.pane import ResultsPane
    from homeland_careers.ui.saved.pane import SavedPane
    from homeland_careers.ui.status.messages import Messages

_PAUSE = 1500
"""Milliseconds without a change after which the state of the window is worth writing down."""


class MainWindow(QWidget):
    """Shows the tree and a page at once; `Workings` is made after the first paint and does the rest."""

    painted = Signal()
    """The window has been drawn for the first time."""
    state_changed = Signal(WindowState)
    """What the window looks like is worth writing down; never at each click."""
    closing = Signal()

    def __init__(self, appearance: Appearance, state: WindowState) -> None:
        super().__init__()
        self.look = appearance
        self.outline: Outline | None = None
        self.glance = Glance()
        self.saved: frozenset[Address] = frozenset()
        self._is_painted = False
        self.toolbar = Toolbar(appearance, self)
        self.sidebar = Sidebar(appearance, self)
        self.tab_bar = TabBar(appearance, self)
        self.panes = Panes(appearance, self)
        self.status = StatusBar(appearance, self)
        self.tabs = Tabs(self.tab_bar, self)
        self.tour = Tour(self.tabs, self.panes, self.sidebar, self)
        self._lay_out()
        self._take_place(state)

    def show_opening(self, outline: Outline | None, home: Document | None, glance: Glance) -> None:
        """Show what could be read at once: the tree, the home page, and which pages are saved."""
        if home is not None:
            self.tour.prepared[places.HOME] = home
        self.glance = glance
        self.saved = frozenset(line.address for line in glance.saved)
        self.show_outline(outline)
        self.tour.set_saved(self.saved)
        self.panes.page.mark_saved(self.saved)
        self.tour.begin()

    def show_outline(self, outline: Outline | None) -> None:
        """Show what a catalogue holds."""
        self.outline = outline
        self.sidebar.show_outline(outline, len(self.saved))
        self.status.show_catalogue(outline.info if outline else None)

    def receive(self, results: ResultsPane, saved: SavedPane, messages: Messages) -> None:
        """Give parts that were made later their place."""
        self.panes.receive(results, saved)
        self._content.addWidget(messages)

    def come_forward(self, address: Address | None = None) -> None:
        """Raise the window, and show an address in a tab of its own if one was asked for."""
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

    def _lay_out(self) -> None:
        content = QWidget(self)
        self._content = QVBoxLayout(content)
        self._content.addWidget(self.tab_bar)
        self._content.addWidget(self.panes, 1)
        self.dock = Dock(self.look, self.sidebar, content, self)
        whole = QVBoxLayout(self)
        whole.addWidget(self.toolbar)
        whole.addWidget(self.dock, 1)
        whole.addWidget(self.status)
        for layout in (self._content, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.dock.resized.connect(lambda: self.toolbar.set_lead(self.dock.lead()))
        self.tour.shown.connect(self._follow)

    def _take_place(self, state: WindowState) -> None:
        self.setMinimumSize(480, 360)
        self.resize(1280, 800)
        if state.geometry:
            self.restoreGeometry(QByteArray(state.geometry))
        self.dock.set_width(state.sidebar_width)
        self.tabs.begin(state.tabs, state.current)
        self.panes.page.setFocus()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.state_changed.emit(self.state()))
        for change in (self.tour.shown, self.dock.resized, self.look.changed, self.tabs.counted):
            change.connect(self._pause.start)

    def _follow(self) -> None:
        title = self.tour.journey.current.title
        self.setWindowTitle(self.tr("{title} — Homeland Careers").format(title=title))
        self.status.tell("")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Say, the first time, that the window has been drawn."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # after the parts have been drawn too

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward by the side buttons of a mouse."""
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button(), 0)
        if steps:
            self.tour.go(steps)
        else:
            super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the new size written down, once it stays."""
        super().resizeEvent(event)
        self._pause.start()

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        """Have the new place written down, once it stays."""
        super().moveEvent(event)
        self._pause.start()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Have everything kept that was typed, and the state written down."""
        self._pause.stop()
        self.closing.emit()
        self.state_changed.emit(self.state())
        super().closeEvent(event)
