"""A list of things on a card, two lists side by side, and what stands there instead of no rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import EntryList, Pair
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import lettering
from homeland_careers.ui.page.heading import Heading
from homeland_careers.ui.page.lettering import Lettering
from homeland_careers.ui.page.rows_view import RowsView
from homeland_careers.ui.page.setting import Part, Readable, Setting


class EntryListPart(Part):
    """Rows on a card; without rows, the sentence that says what belongs here."""

    def __init__(self, setting: Setting, parent: QWidget, block: EntryList) -> None:
        super().__init__(setting, parent)
        self.rows = RowsView(setting, self, block) if block.rows else None
        self._empty = Lettering(block.empty or self.tr("Nothing here."), setting.appearance.font(14), 1.45)
        if self.rows is None:
            self.setAccessibleName(self._empty.text)

    @override
    def fit(self, width: int) -> int:
        """Lay out the rows, or the words that stand where there are none."""
        if self.rows is None:
            height = self._empty.fit(width - self.px(32)) + self.px(28)
        else:
            height = self.rows.fit(width - 2) + 2
            self.rows.move(1, 1)
        self.resize(width, height)
        return height

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the rows, nothing where there are none."""
        return () if self.rows is None else (self.rows,)

    @override
    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved."""
        if self.rows is not None:
            self.rows.set_saved(saved)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and the words where there are no rows."""
        painter, tokens = QPainter(self), self.setting.tokens
        fill = tokens.ground if self.rows is None else tokens.card
        lettering.card(painter, self.rect(), fill, tokens.line, self.px(10))
        if self.rows is None:
            self._empty.draw(painter, QPointF(self.px(16), self.px(14)), tokens.soft, tokens)
        painter.end()


class PairPart(Part):
    """Two lists with their headings, side by side where there is room."""

    def __init__(self, setting: Setting, parent: QWidget, block: Pair) -> None:
        super().__init__(setting, parent)
        self._sides = [
            (Heading(setting, self, side.heading), EntryListPart(setting, self, side))
            for side in (block.left, block.right)
        ]

    @override
    def fit(self, width: int) -> int:
        """Lay the two lists side by side where there is room, else one below the other."""
        gap, together = self.px(16), width >= self.px(640)
        wide = (width - gap) * 54 // 100 if together else width
        widths = (wide, width - gap - wide) if together else (width, width)
        x = y = tallest = 0
        for (heading, rows), side in zip(self._sides, widths, strict=True):
            top = y if together else tallest + (self.px(24) if tallest else 0)
            under = top + heading.fit(side) + self.px(8)
            heading.move(x, top)
            rows.move(x, under)
            tallest = max(tallest, under + rows.fit(side))
            x += side + gap if together else 0
        self.resize(width, tallest)
        return tallest

    @override
    def readables(self) -> Sequence[Readable]:
        """Give headings and rows of both lists."""
        return tuple(text for pair in self._sides for part in pair for text in part.readables())

    @override
    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved in both lists."""
        for _, rows in self._sides:
            rows.set_saved(saved)
