"""Going from page to page: every tab has its journey, and every stop is found again as it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import Document
from homeland_careers.domain.errors import HomelandCareersError, UnknownAddressError
from homeland_careers.ui.panes import Panes
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.tabs.journey import Journey, Stop
from homeland_careers.ui.tabs.tabs import Tabs

if TYPE_CHECKING:
    from homeland_careers.ui.shelves import Reading


class Tour(QObject):
    """Shows the stop in front. Until a catalogue is there it shows only what it was given beforehand."""

    shown = Signal(Address)
    """A page is in front of the reader, whole; of a search, once its results are."""
    visited = Signal(Address, str)
    """The reader opened a page by its address: what is worth remembering in the history."""
    search_wanted = Signal(Stop)
    """A search is in front and wants its results."""
    saved_wanted = Signal()
    """The saved pages are in front and want their rows."""

    def __init__(self, tabs: Tabs, panes: Panes, sidebar: Sidebar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._panes = panes
        self._sidebar = sidebar
        self._reading: Reading | None = None
        self._saved: frozenset[Address] = frozenset()
        self._trouble = ""
        self.is_furnished = False
        """Whether the panes of results and of saved pages are there."""
        self.prepared: dict[Address, Document] = {}
        """Pages that need no catalogue, or were made before one was open."""
        tabs.leaving.connect(self._note_down)
        tabs.changed.connect(self._restore)

    @property
    def journey(self) -> Journey:
        """Give the journey of the tab in front."""
        return self._tabs.journey

    @property
    def address(self) -> Address:
        """Give the address in front."""
        return self.journey.current.address

    def begin(self) -> None:
        """Show the first page."""
        self._show(follow=True)

    def use(self, reading: Reading) -> None:
        """Read from a catalogue from now on. What waits for it is shown; what is shown already stays."""
        self._reading = reading
        self._trouble = ""
        for at, address in enumerate(self._tabs.addresses()):
            self._tabs.retitle(self._title(address), at)
        if self._panes.document is None:
            self._note_down()
            self._show(follow=self.journey.current.expanded is None)
        else:
            self.refresh()

    def give_up(self, sentence: str) -> None:
        """Say in place of every page why there is no catalogue."""
        self._trouble = sentence
        self._show(follow=True)

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Know which pages have a filled star."""
        self._saved = saved

    def open(self, address: Address, apart: bool = False) -> None:
        """Go to an address, or open it in a tab of its own behind the one in front."""
        if apart:
            title = self._title(address)
            self._tabs.open_tab(Stop(address=address, title=title), front=False)
            self._remember(address, title)
            return
        self._note_down()
        self.journey.go(Stop(address=address))
        self._show(follow=True)
        self._remember(self.address, self.journey.current.title)

    def open_front(self, address: Address) -> None:
        """Open an address in a new tab and go there."""
        self._tabs.open_tab(Stop(address=address, title=self._title(address)), front=True)
        self._remember(self.address, self.journey.current.title)

    def _remember(self, address: Address, title: str) -> None:
        if address.kind not in (Kind.PLACE, Kind.SEARCH):
            self.visited.emit(address, title)

    def go(self, steps: int) -> None:
        """Go back, if negative, or forward."""
        self._note_down()
        before = self.journey.at
        self.journey.move(steps)
        if self.journey.at != before:
            self._restore()

    def amend(self, **changes: object) -> None:
        """Change the stop in front without making a new one, as typing in a search does."""
        self.journey.amend(**changes)
        if "title" in changes or "address" in changes:
            self._tabs.retitle(self._title(self.address))

    def refresh(self) -> None:
        """Make the page in front anew where it shows what is the reader's own."""
        if (
            self.address in (places.HOME, places.RECENT)
            and self._document(self.address) != self._panes.document
        ):
            self._note_down()
            self._show(follow=False)

    def settled(self) -> None:
        """Say that the search in front has its results."""
        self.shown.emit(self.address)

    def _restore(self) -> None:
        expanded = self.journey.current.expanded
        if expanded is not None:
            self._sidebar.restore(expanded)
        self._show(follow=expanded is None)

    def _note_down(self) -> None:
        self.journey.amend(scroll=self._panes.scroll_position(), expanded=self._sidebar.open_branches())

    def _show(self, *, follow: bool) -> None:
        stop = self.journey.current
        if stop.address.kind is Kind.SEARCH and self._reading is not None:
            self._panes.show_results()
            self._name(stop.address)
            self.search_wanted.emit(stop)
        elif stop.address == places.SAVED and self.is_furnished:
            self._name(stop.address)
            self.saved_wanted.emit()
            self._panes.show_saved(stop.scroll)
            self.shown.emit(stop.address)
        else:
            self._show_page(stop)
        self._sidebar.follow(self.address, reveal=follow)

    def _show_page(self, stop: Stop) -> None:
        try:
            document = self._document(stop.address)
        except UnknownAddressError as error:
            self._excuse(self.tr("There is no such page"), str(error))
        except HomelandCareersError as error:
            self._excuse(self.tr("The page cannot be read"), str(error))
        else:
            if document is None:
                self._wait(stop)
                return
            title = document.kind_label if document.address == places.HOME else document.title
            self.journey.amend(address=document.address, title=title)
            self._tabs.retitle(title)
            self._panes.show_page(document, saved=document.address in self._saved, scroll=stop.scroll)
            self.shown.emit(document.address)

    def _wait(self, stop: Stop) -> None:
        self._name(stop.address)
        if self._trouble:
            self._excuse(self.tr("There is no catalogue to read from"), self._trouble)
        else:
            self._panes.show_blank("", "", "")

    def _excuse(self, title: str, sentence: str) -> None:
        self._panes.show_blank("triangle-alert", title, sentence)
        self._tabs.retitle(_plain(self.address))
        self.shown.emit(self.address)

    def _document(self, address: Address) -> Document | None:
        if self._reading is None or address == places.SHORTCUTS:
            return self.prepared.get(address)
        return self._reading.pages.document(address)

    def _name(self, address: Address) -> None:
        title = self._title(address)
        self.journey.amend(title=title)
        self._tabs.retitle(title)

    def _title(self, address: Address) -> str:
        if address.kind is Kind.SEARCH:
            return (
                self.tr("Search: {words}").format(words=address.slug) if address.slug else self.tr("Search")
            )
        if address == places.SAVED:
            return self.tr("Saved")
        if address.kind is Kind.PLACE or self._reading is None:
            return _plain(address)
        try:
            entry = self._reading.catalogue.entry(address)
        except HomelandCareersError:  # the page itself will say so
            entry = None
        return entry.title if entry else _plain(address)


def _plain(address: Address) -> str:
    return address.slug.replace("-", " ").capitalize()
