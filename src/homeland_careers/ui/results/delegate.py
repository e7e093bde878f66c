"""How a result is drawn: title with chip, where it belongs and why it was found, the passage that matched."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

from homeland_careers.domain.finding import Span
from homeland_careers.ui.overriding import override
from homeland_careers.ui.results.model import ResultRow
from homeland_careers.ui.rows import RowDelegate, RowRole
from homeland_careers.ui.spans import Inks, MarkedText

_TOP, _TITLE, _SECOND, _LINE, _BOTTOM = 11, 24, 20, 21, 13
"""Heights in design pixels: above, the title, the second line, each line of the passage, below."""


class ResultDelegate(RowDelegate):
    """Two lines and a passage of at most two more."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height for title, second line and as much of the passage as there is."""
        row: ResultRow = index.data(RowRole.ROW)
        lines = self._passage(row, option).lines if row.hit.snippet else 0
        return QSize(option.rect.width(), self.look.px(_TOP + _TITLE + _SECOND + _LINE * lines + _BOTTOM))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw title, kind, belonging and the passage that matched, with the star at the right."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, option)
        self.draw_line(painter, option.rect)
        row: ResultRow = index.data(RowRole.ROW)
        self._title(painter, option.rect, row)
        self._second(painter, option.rect, row)
        if row.hit.snippet:
            top = option.rect.top() + self.look.px(_TOP + _TITLE + _SECOND)
            self._draw(
                painter,
                self._passage(row, option),
                QPointF(option.rect.left() + self.look.px(10), top),
                self.look.tokens.ink,
                _LINE,
            )
        self.draw_star(painter, self.star_rect(option.rect), bool(index.data(RowRole.SAVED)))
        painter.restore()

    def _title(self, painter: QPainter, rect: QRect, row: ResultRow) -> None:
        px, entry = self.look.px, row.hit.entry
        middle = rect.top() + px(_TOP + _TITLE / 2)
        left = rect.left() + px(10)
        if entry.areas:
            self.draw_hue(painter, left, middle, entry.areas[0])
            left += px(18)
        painter.setFont(self.look.font(11))
        chip = painter.fontMetrics().horizontalAdvance(row.kind) + px(18)
        room = rect.right() - left - chip - px(60)
        title = MarkedText(row.hit.title, self.look.font(15, QFont.Weight.DemiBold), room)
        self._draw(painter, title, QPointF(left, rect.top() + px(_TOP)), self.look.tokens.accent, _TITLE)
        self.draw_chip(painter, left + title.width + px(8), middle, row.kind)

    def _second(self, painter: QPainter, rect: QRect, row: ResultRow) -> None:
        px = self.look.px
        place = QRect(
            rect.left() + px(10), rect.top() + px(_TOP + _TITLE), rect.width() - px(22), px(_SECOND)
        )
        painter.setPen(QColor(self.look.tokens.soft))
        painter.setFont(self.look.font(12))
        why = painter.fontMetrics().elidedText(row.why, Qt.TextElideMode.ElideRight, place.width() // 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, why)
        room = place.width() - painter.fontMetrics().horizontalAdvance(why) - px(12)
        painter.setFont(self.small())
        text = painter.fontMetrics().elidedText(row.belonging, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _passage(self, row: ResultRow, option: QStyleOptionViewItem) -> MarkedText:
        """Break the passage as if the scroll bar were there, so that a row is drawn as high as it was measured."""
        view = option.widget
        width = option.rect.width()
        if isinstance(view, QAbstractScrollArea):
            width = view.width() - 2 * view.frameWidth() - view.verticalScrollBar().sizeHint().width()
        lead = f"{row.hit.section} · " if row.hit.section else ""
        font, room = self.look.font(14), width - self.look.px(22)
        return MarkedText((Span(lead), *row.hit.snippet), font, room, lines=2, lead=len(lead))

    def _draw(self, painter: QPainter, text: MarkedText, at: QPointF, ink: str, pitch: int) -> None:
        mark = QColor(self.look.tokens.mark)
        soft = QColor(self.look.tokens.soft)
        text.draw(painter, at, Inks(QColor(ink), mark, soft), self.look.px(pitch))
