"""What is the reader's own, shown wherever it shows: stars, notes, the saved pages, the way to undo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address
from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.ui.panes import Panes
from homeland_careers.ui.saved.stars import Facts, Stars
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.tour import Tour


class Mine(QObject):
    """Hears of stars and notes from every part, has them kept, and tells every part what is kept now."""

    def __init__(
        self, stars: Stars, panes: Panes, sidebar: Sidebar, tour: Tour, star: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stars, self._panes, self._sidebar, self._tour, self._star = stars, panes, sidebar, tour, star
        self._reading: Reading | None = None
        self._areas: dict[str, str] = {}
        for part in (panes.page, panes.results, panes.saved):
            part.star_toggled.connect(self.toggle)
        for noted in (panes.page, panes.saved):
            noted.note_changed.connect(stars.write_note)
        stars.changed.connect(self.show_stars)
        tour.shown.connect(self._show_page)
        tour.saved_wanted.connect(self._show_saved)
        star.triggered.connect(self._toggle_front)

    def use(self, reading: Reading) -> None:
        """Know titles and facts from a catalogue."""
        self._reading = reading

    def set_areas(self, names: dict[str, str]) -> None:
        """Know the names of mission areas by slug."""
        self._areas = names

    def show_stars(self) -> None:
        """Fill every star that is to be filled, now that the change is kept."""
        saved = self._stars.saved
        self._sidebar.count_saved(len(saved))
        self._tour.set_saved(saved)
        self._panes.page.mark_saved(saved)
        self._panes.results.set_saved(saved)
        self._name_star()
        if self._tour.address == places.SAVED:
            self._show_saved()
        else:
            self._tour.refresh()

    def toggle(self, address: Address) -> None:
        """Save a page or remove it; what it says now is kept with it, and so is a note still being typed."""
        self.keep_notes()
        title, facts = self._known(address)
        self._stars.toggle(address, title, facts)

    def keep_notes(self) -> None:
        """Have everything kept that was typed into a note so far."""
        self._panes.saved.flush()
        self._panes.page.side.note.flush()

    def _toggle_front(self) -> None:
        address = self._front()
        if address is not None:
            self.toggle(address)

    def _front(self) -> Address | None:
        document = self._panes.document
        if document is not None:
            return document.address if document.savable else None
        front = self._panes.currentWidget()
        lists = {self._panes.results: self._panes.results.rows, self._panes.saved: self._panes.saved.rows}
        return lists[front].address() if front in lists else None

    def _show_page(self) -> None:
        self._name_star()
        document = self._panes.document
        if document is not None:
            self._panes.page.show_note(self._stars.note(document.address))

    def _name_star(self) -> None:
        front = self._front()
        on_list = self._panes.document is None and self._panes.currentWidget() is not None
        self._star.setEnabled(front is not None or on_list)
        is_saved = front is not None and front in self._stars.saved
        self._star.setText(self.tr("Remove from saved") if is_saved else self.tr("Save this page"))

    def _show_saved(self) -> None:
        bookmarks, entries = self._stars.bookmarks, {}
        if self._reading is not None:
            try:
                entries = self._reading.catalogue.entries_at(mark.address for mark in bookmarks)
            except HomelandCareersError:  # the titles as they were saved still stand
                entries = {}
        self._panes.saved.show_bookmarks(bookmarks, entries, self._areas)

    def _known(self, address: Address) -> tuple[str, Facts]:
        document = self._panes.document
        if document is None or document.address != address:
            document = None
            if self._reading is not None and address not in self._stars.saved:
                try:
                    document = self._reading.pages.document(address)
                except HomelandCareersError:
                    document = None
        return (document.title, document.facts) if document else (address.slug, ())
