"""The rows of a list of things, for the view and for a screen reader."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import ListRow
from homeland_careers.ui.overriding import override

_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Fixed rows; only which of them are saved changes."""

    def __init__(self, rows: tuple[ListRow, ...], starred: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = rows
        self._starred = starred
        self._saved: frozenset[Address] = frozenset()

    def saved(self, row: int) -> bool:
        """Say whether the thing in a row is saved."""
        return self.rows[row].entry.address in self._saved

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Take over which things are saved."""
        self._saved = saved
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Give the number of rows; none has rows below it."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the title of a row, and what a screen reader says of the whole row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.row())
        return None

    def _spoken(self, row: ListRow, number: int) -> str:
        star = (self.tr("saved") if self.saved(number) else self.tr("not saved")) if self._starred else ""
        return ". ".join(part for part in (row.entry.title, row.reason, row.note, *row.columns, star) if part)
