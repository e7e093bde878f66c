"""The figures of the pay chart as a table a screen reader can walk through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.lettering import spans
from homeland_careers.ui.page.mouse import travels
from homeland_careers.ui.page.setting import Setting

if TYPE_CHECKING:
    from homeland_careers.domain.role import PayBand

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class PayModel(QAbstractTableModel):
    """Grade, lowest and highest pay; cells that match a search are marked whole."""

    def __init__(self, setting: Setting, bands: tuple[PayBand, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._setting = setting
        self._cells = [(band.grade, f"${band.low:,}", f"${band.high:,}") for band in bands]
        self._heads = (self.tr("Grade"), self.tr("From"), self.tr("To"))
        self.matches: list[tuple[int, int]] = []
        self.now: int | None = None

    def mark(self, needle: str) -> int:
        """Find the cells that match, row by row, and give how many matches there are."""
        cells = [(row, column) for row in range(len(self._cells)) for column in range(3)]
        self.matches = [cell for cell in cells for _ in spans(self._cells[cell[0]][cell[1]], needle)]
        self.now = None
        return len(self.matches)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Give the number of grades."""
        return 0 if parent.isValid() else len(self._cells)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Give three: grade, lowest and highest pay."""
        return 0 if parent.isValid() else 3

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Give the words of a cell, figures at the right, and the ground of a match."""
        cell = (index.row(), index.column())
        if role == _Role.DisplayRole:
            return self._cells[cell[0]][cell[1]]
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell[1] else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.BackgroundRole and cell in self.matches:
            now = self.now is not None and self.matches[self.now] == cell
            return QBrush(QColor(self._setting.tokens.mark_now if now else self._setting.tokens.mark))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Give the names of the columns; rows have none."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == _Role.DisplayRole:
            return self._heads[section]
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            )
        return None


class PayTable(QTableView):
    """The table, as high as its rows."""

    def __init__(self, setting: Setting, parent: QWidget, bands: tuple[PayBand, ...]) -> None:
        super().__init__(parent)
        self._setting = setting
        self._figures = PayModel(setting, bands, self)
        self.setModel(self._figures)
        self.setAccessibleName(self.tr("Yearly pay by grade"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()

    def _dress(self) -> None:
        look = self._setting.appearance
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setFont(look.font(13.5))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(look.px(28))
        head = self.horizontalHeader()
        head.setFont(look.font(12, QFont.Weight.Medium))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setFixedHeight(self.head())
        head.setMinimumSectionSize(1)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def head(self) -> int:
        """Give the height of the line of headings, in pixels."""
        return self._setting.appearance.px(28)

    def fit(self, width: int) -> int:
        """Spread the columns over a width and give the height of the table."""
        for column, share in enumerate((0.3, 0.35, 0.35)):
            self.setColumnWidth(column, int(width * share))
        height = self.head() + self._figures.rowCount() * self._setting.appearance.px(28) + 1
        self.resize(width, height)
        return height

    def mark(self, needle: str) -> int:
        """Mark every cell that matches."""
        self.viewport().update()
        return self._figures.mark(needle)

    def point(self, index: int | None) -> QRect:
        """Mark one cell more strongly and say where it is."""
        self._figures.now = index
        self.viewport().update()
        return (
            QRect() if index is None else self.visualRect(self._figures.index(*self._figures.matches[index]))
        )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave back and forward to the window."""
        if not travels(event):
            super().mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
