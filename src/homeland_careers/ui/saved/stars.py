"""Stars: every change is committed first and shown after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark, ImportReport
from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.domain.shelves import Bookmarks
from homeland_careers.ui.background import Background

Facts = tuple[tuple[str, str], ...]


class Stars(QObject):
    """The saved pages as the window knows them. Writing happens on a thread, in the order it was asked for."""

    changed = Signal()
    """`bookmarks` are others than before."""
    removed = Signal(Bookmark)
    """What was taken away and can be put back."""
    failed = Signal(str)
    """Nothing was changed; the sentence says why."""
    note_failed = Signal(Address, str, str)
    """A note could not be kept: its page, the words as typed, and the sentence."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.shelf: Bookmarks | None = None
        """Where it is kept, once that is open."""
        self._bookmarks: dict[Address, Bookmark] = {}
        self._taken_away: dict[Address, Bookmark] = {}
        self.saved: frozenset[Address] = frozenset()
        """Addresses that have a filled star."""

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """Give all that is saved, newest first; empty until a shelf was given."""
        return tuple(self._bookmarks.values())

    def note(self, address: Address) -> str:
        """Give the note on a page, empty if there is none."""
        bookmark = self._bookmarks.get(address)
        return bookmark.note if bookmark else ""

    def glance(self, saved: frozenset[Address]) -> None:
        """Fill stars before the shelf is there."""
        self.saved = saved

    def open_shelf(self, shelf: Bookmarks, bookmarks: tuple[Bookmark, ...]) -> None:
        """Begin to write to a shelf that holds these bookmarks."""
        self.shelf = shelf
        self._show(bookmarks)

    def toggle(self, address: Address, title: str, facts: Facts = ()) -> None:
        """Save a page that is not saved, remove one that is; one removed by a slip comes back with its note."""
        if address in self.saved:
            self.remove(address)
        elif address in self._taken_away:
            self.restore(self._taken_away[address])
        else:
            self._write(lambda shelf: shelf.add(address, title, facts))

    def remove(self, address: Address) -> None:
        """Take a page away; `removed` brings what an undo needs."""
        self._write(lambda shelf: shelf.remove(address), self._say_removed)

    def restore(self, bookmark: Bookmark) -> None:
        """Put a page back as it was."""
        self._write(lambda shelf: shelf.restore(bookmark))

    def write_note(self, address: Address, note: str) -> None:
        """Keep a note on a saved page."""
        self._write(
            lambda shelf: shelf.write_note(address, note),
            otherwise=lambda error: self.note_failed.emit(address, note, str(error)),
        )

    def export(self, path: Path, then: Callable[[int], None]) -> None:
        """Write all saved pages to a file; `then` gets their number."""
        self._write(lambda shelf: shelf.export(path), then)

    def import_(self, path: Path, then: Callable[[ImportReport], None]) -> None:
        """Add saved pages from a file; `then` gets what became of them."""
        self._write(lambda shelf: shelf.import_(path), then)

    def _write(
        self,
        change: Callable[[Bookmarks], object],
        then: Callable[..., None] = lambda _: None,
        otherwise: Callable[[HomelandCareersError], None] | None = None,
    ) -> None:
        shelf = self.shelf
        if shelf is None:
            self.failed.emit(
                self.tr("The saved pages are not open, so nothing was changed. Try again in a moment.")
            )
            return

        def work() -> tuple[object, tuple[Bookmark, ...]]:
            """Make the change, then read what is kept now."""
            return change(shelf), shelf.all()

        def done(outcome: tuple[object, tuple[Bookmark, ...]]) -> None:
            """Show what is kept now, and hand over what the change gave."""
            self._show(outcome[1])
            then(outcome[0])

        self._background.do(work, done, otherwise or (lambda error: self.failed.emit(str(error))))

    def _show(self, bookmarks: tuple[Bookmark, ...]) -> None:
        self._bookmarks = {bookmark.address: bookmark for bookmark in bookmarks}
        self.saved = frozenset(self._bookmarks)
        self.changed.emit()

    def _say_removed(self, bookmark: object) -> None:
        if isinstance(bookmark, Bookmark):
            self._taken_away[bookmark.address] = bookmark
            self.removed.emit(bookmark)
