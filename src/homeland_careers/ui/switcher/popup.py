"""The list that drops from the search field while the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.finding import Results
from homeland_careers.ui.overriding import override
from homeland_careers.ui.rows import Rows
from homeland_careers.ui.switcher.delegate import HEIGHT, SwitcherDelegate
from homeland_careers.ui.switcher.drop import SHADOW, Drop
from homeland_careers.ui.switcher.model import SwitcherModel
from homeland_careers.ui.theme.appearance import Appearance

MOST = 8
"""Rows it ever shows."""


class Switcher(Drop):
    """Shows offers below the field; says which one is wanted."""

    open_requested = Signal(Address, bool)
    chosen = Signal(str)
    """What a screen reader is to say of the row that is chosen now."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._model = SwitcherModel(self)
        self.rows = Rows(SwitcherDelegate(appearance, self), self)
        self.rows.setModel(self._model)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setAccessibleName(self.tr("Matching pages"))
        self.rows.open_requested.connect(self.open_requested)
        self.rows.selectionModel().currentChanged.connect(self._tell)
        self.rows.setObjectName("offers")
        self._head = QLabel(self.tr("Recent"), self)
        self._head.setObjectName("switcher-head")
        self._foot = QLabel(self)
        self._foot.setObjectName("switcher-foot")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for widget in (self._head, self.rows, self._foot):
            self._column.addWidget(widget)
        self.completion = ""
        """What Tab makes of the word before the cursor, instead of showing all results; empty if nothing."""

    def show_hits(self, results: Results) -> None:
        """Offer pages that match by title or another name; the first is chosen."""
        self._model.show_hits(results.hits[:MOST])
        self._head.hide()
        all_results = self.tr("Tab all results") if results.hits else self.tr("Tab searches the whole text")
        self._say_keys(all_results)
        self._choose_first()

    def show_total(self, results: Results) -> None:
        """Say how many results the whole text has."""
        number = f"{results.total:,}+" if results.capped else f"{results.total:,}"
        if self._model.rowCount():
            self._say_keys(self.tr("Tab all {number} results").format(number=number))
        elif results.total or self.completion:
            self._say_keys(self.tr("Tab {number} results in the text").format(number=number))
        else:
            self._foot.setText(self.tr("Nothing found · try fewer or more general words"))

    def show_recent(self, visits: tuple[Visit, ...], areas: Mapping[Address, str]) -> None:
        """Offer what was opened lately."""
        self._model.show_recent(visits[:MOST], areas)
        self._head.setVisible(bool(visits))
        self._foot.setText(self._keys("") if visits else self.tr("Type a title, another name or an acronym"))
        self._choose_first()

    def step(self, rows: int) -> None:
        """Choose a row further down, or up if negative, round the ends."""
        count = self._model.rowCount()
        if count:
            at = (self.rows.currentIndex().row() + rows) % count
            self.rows.setCurrentIndex(self._model.index(at))

    def address(self) -> Address | None:
        """Give what is chosen, if the list is shown."""
        return self.rows.address() if self.isVisible() else None

    def drop_below(self, field: QWidget) -> None:
        """Show right below a field that stands in the same window."""
        corner = self.window().mapFromGlobal(field.mapToGlobal(QPoint(0, field.height())))
        self._drop(corner, field.width())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card with its shadow, and a line above the foot."""
        super().paintEvent(event)
        if self._model.rowCount():
            line = self._foot.geometry()
            hair = QRect(line.left(), line.top(), line.width(), 1)
            QPainter(self).fillRect(hair, QColor(self._look.tokens.line))

    def _choose_first(self) -> None:
        self.rows.setCurrentIndex(self._model.index(0))
        self._place()

    def _place(self) -> None:
        px = self._look.px
        corner, width = self._under
        side = px(SHADOW)
        rows = self._model.rowCount()
        self.rows.setFixedHeight(rows * px(HEIGHT))
        self.rows.setVisible(bool(rows))
        self._column.setContentsMargins(side + px(6), px(8), side + px(6), side + px(4))
        self._foot.setFixedHeight(px(36))
        self._foot.setContentsMargins(px(12), 0, px(12), 0)
        self._head.setContentsMargins(px(12), 0, 0, px(4))
        self._column.activate()
        self.setGeometry(corner.x() - side, corner.y(), width + 2 * side, self._column.sizeHint().height())
        self.update()

    def _say_keys(self, all_results: str) -> None:
        """Say in the foot what the keys do; `all_results` is what Tab does where there is nothing to complete."""
        tab = all_results
        if self.completion:
            tab = self.tr("Tab completes {operator}").format(operator=self.completion)
        if self._model.rowCount():
            self._foot.setText(self._keys(tab))
        else:
            self._foot.setText(self.tr("No title or other name matches · {tab}").format(tab=tab))

    def _keys(self, more: str) -> str:
        return " · ".join(part for part in (self.tr("↵ open"), self.tr("Ctrl ↵ new tab"), more) if part)

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
