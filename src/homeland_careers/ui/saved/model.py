"""Saved pages as rows, in the order the reader wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, Qt

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.entry import Entry
from homeland_careers.ui import kinds
from homeland_careers.ui.overriding import override
from homeland_careers.ui.rows import Index, RowRole

_ENGLISH = QLocale(QLocale.Language.English)
"""The language of the program, whatever that of the desktop is."""


class Order(StrEnum):
    """How saved pages can be sorted."""

    NEWEST = "newest"
    TITLE = "title"
    COMPONENT = "component"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A bookmark with what the catalogue says of its page; `entry` is None where the page is no longer there."""

    bookmark: Bookmark
    entry: Entry | None
    kind: str
    belonging: str
    saved: str


class SavedModel(QAbstractListModel):
    """Swapped whole when something was saved or removed, or the order changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SavedRow] = []
        self._order = Order.NEWEST

    def show(
        self, bookmarks: tuple[Bookmark, ...], entries: Mapping[Address, Entry], areas: Mapping[str, str]
    ) -> None:
        """Show bookmarks with the list lines known for them and the names of mission areas by slug."""
        self.beginResetModel()
        self._rows = [self._row(bookmark, entries.get(bookmark.address), areas) for bookmark in bookmarks]
        self._sort()
        self.endResetModel()

    def sort_by(self, order: Order) -> None:
        """Change the order."""
        self.beginResetModel()
        self._order = order
        self._sort()
        self.endResetModel()

    def row_of(self, address: Address) -> int:
        """Give the row of an address, -1 if it is not there."""
        found = (row for row, line in enumerate(self._rows) if line.bookmark.address == address)
        return next(found, -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of saved pages; none has rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give title, spoken line and address of a saved page; its star is always filled."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.bookmark.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.bookmark.title, row.kind, row.belonging, row.bookmark.note, row.saved)
            return ", ".join(part for part in parts if part)
        if role == RowRole.ADDRESS:
            return row.bookmark.address
        if role == RowRole.SAVED:
            return True
        return row if role == RowRole.ROW else None

    def _sort(self) -> None:
        self._rows.sort(key=lambda row: row.bookmark.saved_at, reverse=True)
        if self._order != Order.NEWEST:
            self._rows.sort(key=self._key)

    def _key(self, row: SavedRow) -> tuple[str, str]:
        title = row.bookmark.title.casefold()
        first = {
            Order.COMPONENT: row.belonging.casefold() if row.entry else "\uffff",
            Order.KIND: row.kind.casefold(),
        }
        return first.get(self._order, ""), title

    def _row(self, bookmark: Bookmark, entry: Entry | None, areas: Mapping[str, str]) -> SavedRow:
        saved = bookmark.saved_at.astimezone()
        month = _ENGLISH.monthName(saved.month, QLocale.FormatType.ShortFormat)
        return SavedRow(
            bookmark,
            entry,
            kinds.one(bookmark.address.kind),
            kinds.belonging(entry, areas) if entry else self.tr("Not in this catalogue"),
            f"{saved.day} {month} {saved.year}",
        )
