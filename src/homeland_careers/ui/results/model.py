"""Results as rows; swapped whole with every answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from homeland_careers.domain.address import Address
from homeland_careers.domain.finding import Hit
from homeland_careers.ui import kinds
from homeland_careers.ui.overriding import override
from homeland_careers.ui.rows import Index, RowRole


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result with the words that stand around it."""

    hit: Hit
    kind: str
    belonging: str
    why: str


class ResultsModel(QAbstractListModel):
    """The results of one answer, and which of them are saved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()
        self._saved: frozenset[Address] = frozenset()

    def show(self, hits: tuple[Hit, ...], areas: Mapping[str, str]) -> None:
        """Show other results; `areas` are the names of mission areas by slug."""
        self.beginResetModel()
        self._rows = tuple(
            ResultRow(hit, kinds.one(hit.entry.kind), kinds.belonging(hit.entry, areas), hit.why.spoken())
            for hit in hits
        )
        self.endResetModel()

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved."""
        self._saved = saved
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [RowRole.SAVED])

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of results; none has rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give title, spoken line, address and star of a result."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        entry = row.hit.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            saved = self.tr("saved") if entry.address in self._saved else ""
            return ", ".join(part for part in (entry.title, row.kind, row.belonging, row.why, saved) if part)
        if role == RowRole.ADDRESS:
            return entry.address
        if role == RowRole.SAVED:
            return entry.address in self._saved
        return row if role == RowRole.ROW else None
