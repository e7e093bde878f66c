"""How a saved page is drawn: star, title and where it belongs, kind, the note's first lines, the day it was saved."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from homeland_careers.domain.finding import Span
from homeland_careers.ui.overriding import override
from homeland_careers.ui.rows import RowDelegate, RowRole
from homeland_careers.ui.saved.model import SavedRow
from homeland_careers.ui.spans import Inks, MarkedText

_HEIGHT = 57
_KIND, _DAY, _LEFT = 110, 92, 42
_ROOM_FOR_NOTES, _ROOM_FOR_KINDS = 600, 440


class SavedDelegate(RowDelegate):
    """Rows of one card, with hair lines between them; columns that do not fit are left out."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of a row: two lines."""
        return QSize(0, self.look.px(_HEIGHT))

    @override
    def star_rect(self, rect: QRect) -> QRect:
        """Give where the star stands: at the left, before the title."""
        return QRect(
            rect.left() + self.look.px(5), rect.top() + self.look.px(3), self.look.px(32), self.look.px(32)
        )

    def title_rect(self, rect: QRect, title: str) -> QRect:
        """Give where a click opens the page instead of choosing its row."""
        width = QFontMetrics(self.look.font(14, QFont.Weight.DemiBold)).horizontalAdvance(title)
        room = min(width, self._title_room(rect))
        return QRect(rect.left() + self.look.px(_LEFT), rect.top() + self.look.px(8), room, self.look.px(22))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row of the card: star, title and belonging, then the columns that fit."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: SavedRow = index.data(RowRole.ROW)
        last = index.row() == index.model().rowCount() - 1
        self._card(painter, option, index.row() == 0, last)
        self.draw_star(painter, self.star_rect(option.rect), saved=True)
        self._first(painter, option.rect, row)
        self._columns(painter, option.rect, row)
        painter.restore()

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, first: bool, last: bool) -> None:
        tokens, radius = self.look.tokens, self.look.px(10)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and option.widget.underMouse()
        ringed = self.keyboard and chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        field = QRectF(option.rect).adjusted(0.5, 0.5 if first else -0.5, -0.5, -0.5)
        painter.save()
        painter.setClipRect(option.rect)
        shape = QPainterPath()
        grown = field.adjusted(0, 0 if first else -radius, 0, 0 if last else radius)
        shape.addRoundedRect(grown, radius, radius)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.fillPath(
            shape, QColor(tokens.accent_ground if chosen else tokens.hover if hovered else tokens.card)
        )
        painter.drawPath(shape)
        painter.restore()
        if not last:
            self.draw_line(painter, option.rect)
        if ringed:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(field.adjusted(2, 2, -2, -2), self.look.px(6), self.look.px(6))

    def _first(self, painter: QPainter, rect: QRect, row: SavedRow) -> None:
        px, tokens = self.look.px, self.look.tokens
        room = self._title_room(rect)
        place = self.title_rect(rect, row.bookmark.title)
        painter.setFont(self.look.font(14, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.ink))
        title = painter.fontMetrics().elidedText(row.bookmark.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, title)
        if row.belonging:
            area = row.entry.areas[0] if row.entry and row.entry.areas else ""
            middle = place.bottom() + px(11)
            if area:
                self.draw_hue(painter, place.left(), middle, area)
            second = QRect(place.left() + (px(16) if area else 0), place.bottom() + 1, room - px(16), px(20))
            painter.setFont(self.small())
            painter.setPen(QColor(tokens.soft))
            text = painter.fontMetrics().elidedText(
                row.belonging, Qt.TextElideMode.ElideRight, second.width()
            )
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, text)

    def _columns(self, painter: QPainter, rect: QRect, row: SavedRow) -> None:
        px, tokens = self.look.px, self.look.tokens
        line = QRect(rect.right() - px(_DAY + 14), rect.top() + px(8), px(_DAY), px(22))
        painter.setFont(self.small())
        painter.setPen(QColor(tokens.soft))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.saved)
        left = rect.left() + px(_LEFT + 16) + self._title_room(rect)
        if rect.width() >= px(_ROOM_FOR_KINDS):
            kind = QRect(left, line.top(), px(_KIND), line.height())
            painter.setPen(QColor(tokens.ink))
            painter.drawText(kind, Qt.AlignmentFlag.AlignVCenter, row.kind)
            left += px(_KIND)
        if rect.width() >= px(_ROOM_FOR_NOTES) and row.bookmark.note:
            note = " ".join(row.bookmark.note.split())
            inks = Inks(QColor(tokens.soft), QColor(tokens.mark), QColor(tokens.soft))
            text = MarkedText((Span(note),), self.small(), line.left() - left - px(10), lines=2)
            text.draw(painter, QPointF(left, line.top() + px(1)), inks, px(20))

    def _title_room(self, rect: QRect) -> int:
        px = self.look.px
        room = rect.width() - px(_LEFT + 16 + _DAY + 14)
        if rect.width() < px(_ROOM_FOR_KINDS):
            return room
        room -= px(_KIND)
        return room if rect.width() < px(_ROOM_FOR_NOTES) else round(room * 0.52)
