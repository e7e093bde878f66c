"""What the switcher offers: pages that match by name, or pages opened lately."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.finding import Hit, Span
from homeland_careers.ui import kinds
from homeland_careers.ui.overriding import override
from homeland_careers.ui.rows import Index, RowRole


@dataclass(frozen=True, slots=True)
class SwitcherRow:
    """One offer: its title with marks, the hue of its area, and a note at the right; no address if it is only text."""

    address: Address | None
    title: tuple[Span, ...]
    note: str
    area: str = ""


class SwitcherModel(QAbstractListModel):
    """A few rows, swapped whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SwitcherRow, ...] = ()

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Offer what matches."""
        self._swap(self._of_hit(hit) for hit in hits)

    def show_rows(self, rows: Iterable[SwitcherRow]) -> None:
        """Offer just these."""
        self._swap(rows)

    def show_recent(self, visits: Iterable[Visit], areas: Mapping[Address, str]) -> None:
        """Offer what was opened lately; `areas` are the hues known for addresses."""
        self._swap(
            SwitcherRow(
                visit.address,
                (Span(visit.title),),
                kinds.one(visit.address.kind),
                areas.get(visit.address, ""),
            )
            for visit in visits
        )

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of offers; none has rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give title, spoken line and address of an offer."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(span.text for span in row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = "".join(span.text for span in row.title)
            return ", ".join(part for part in (title, row.note) if part)
        if role == RowRole.ADDRESS:
            return row.address
        return row if role == RowRole.ROW else None

    def _swap(self, rows: Iterable[SwitcherRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def _of_hit(self, hit: Hit) -> SwitcherRow:
        entry = hit.entry
        if hit.why.match.name.startswith("ALIAS"):
            note = self.tr("Also called · {name}").format(name=hit.why.matched)
        else:
            note = " · ".join(part for part in (kinds.one(entry.kind), entry.component) if part)
        return SwitcherRow(entry.address, hit.title, note, entry.areas[0] if entry.areas else "")
