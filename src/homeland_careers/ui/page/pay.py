"""Pay per grade: drawn, and beside it the same figures as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import PayChart
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.pay_table import PayTable
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.setting import Part, Readable, Setting

if TYPE_CHECKING:
    from homeland_careers.domain.role import PayBand

_NARROW = 620


class PayPart(Part):
    """Chart and table in line with each other, under them what was and was not counted."""

    def __init__(self, setting: Setting, parent: QWidget, block: PayChart) -> None:
        super().__init__(setting, parent)
        self._chart = Bars(setting, self, block.ladder.bands, setting.tokens.hue(block.area))
        self._table = PayTable(setting, self, block.ladder.bands)
        self._caption = RichText(setting, self, 13)
        year = self.tr("Yearly base pay in {year}.").format(year=block.ladder.year)
        words = markup.text(_sentences(year, block.ladder.basis, block.ladder.formula, block.note))
        self._caption.write(f'<p class="tight soft">{words}{markup.cites(block.cites)}</p>')
        self._caption.setAccessibleName(self.tr("What the pay figures count"))

    @override
    def fit(self, width: int) -> int:
        """Set the bars beside the table where there is room, else above it; the caption comes last."""
        beside = width >= self.px(_NARROW)
        table = self._table.fit(self.px(250) if beside else width)
        gap, head = self.px(28), self._table.head()
        if beside:
            self._chart.setGeometry(0, head, width - self._table.width() - gap, table - head)
            self._table.move(width - self._table.width(), 0)
            y = table
        else:
            self._chart.setGeometry(0, 0, width, table - head)
            self._table.move(0, table - head + self.px(8))
            y = 2 * table - head + self.px(8)
        y += self.px(10)
        self._caption.move(0, y)
        y += self._caption.fit(width)
        self.resize(width, y)
        return y

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the table and the caption; the bars say nothing that the table does not."""
        return (self._table, self._caption)


class Bars(QWidget):
    """A bar from lowest to highest pay of each grade, the hue growing stronger with the grade."""

    def __init__(self, setting: Setting, parent: QWidget, bands: tuple[PayBand, ...], hue: str) -> None:
        super().__init__(parent)
        self._setting = setting
        self._bands = bands
        self._hue = QColor(hue)
        self.setAccessibleName(self.tr("Chart of yearly pay by grade; the table has the same figures"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one bar for each grade, as high as its row in the table."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._setting.appearance.font(12.5))
        step = self.height() / max(len(self._bands), 1)
        for number, band in enumerate(self._bands):
            self._draw(painter, band, QRectF(0, number * step, self.width(), step), self._strength(number))
        painter.end()

    def _strength(self, number: int) -> float:
        return 0.5 + 0.45 * number / max(len(self._bands) - 1, 1)

    def _draw(self, painter: QPainter, band: PayBand, row: QRectF, strength: float) -> None:
        t, px = self._setting.tokens, self._setting.appearance.px
        metrics = QFontMetrics(painter.font())
        left = max(metrics.horizontalAdvance(b.grade) for b in self._bands) + px(16)
        room = row.width() - left - metrics.horizontalAdvance(_short(band)) - px(16)
        start, end = (left + room * self._along(amount) for amount in (band.low, band.high))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(t.soft))
        painter.drawText(row, middle, band.grade)
        colour = QColor(self._hue)
        colour.setAlphaF(strength)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bar = QRectF(start, row.center().y() - px(7), max(end - start, px(3)), px(14))
        painter.drawRoundedRect(bar, px(3), px(3))
        painter.setPen(QColor(t.ink))
        painter.drawText(row.adjusted(end + px(8), 0, 0, 0), middle, _short(band))

    def _along(self, amount: int) -> float:
        lowest = min(band.low for band in self._bands) * 0.85
        highest = max(band.high for band in self._bands)
        return (amount - lowest) / max(highest - lowest, 1)


def _sentences(*parts: str) -> str:
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part)


def _short(band: PayBand) -> str:
    return f"${band.low / 1000:.0f}k – ${band.high / 1000:.0f}k"
