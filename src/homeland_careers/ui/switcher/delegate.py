"""How an offer of the switcher is drawn: hue, title with marks, note at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from homeland_careers.ui.overriding import override
from homeland_careers.ui.rows import RowDelegate, RowRole
from homeland_careers.ui.spans import Inks, MarkedText
from homeland_careers.ui.switcher.model import SwitcherRow

HEIGHT = 35


class SwitcherDelegate(RowDelegate):
    """One line, no star."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of an offer: one line."""
        return QSize(0, self.look.px(HEIGHT))

    @override
    def star_rect(self, rect: QRect) -> QRect:
        """Give no place: an offer has no star."""
        return QRect()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw hue, title with its marks, and the note at the right."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, option)
        row: SwitcherRow = index.data(RowRole.ROW)
        px, tokens, rect = self.look.px, self.look.tokens, option.rect
        if row.area:
            self.draw_hue(painter, rect.left() + px(12), rect.center().y() + 1, row.area)
        inside = rect.adjusted(px(32 if row.address else 12), 0, -px(12), 0)
        painter.setFont(self.small())
        painter.setPen(QColor(tokens.soft))
        note = painter.fontMetrics().elidedText(row.note, Qt.TextElideMode.ElideRight, inside.width() // 2)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(note) - px(12)
        inks = Inks(QColor(tokens.ink), QColor(tokens.mark), QColor(tokens.soft))
        MarkedText(row.title, self.look.font(14), room).draw(
            painter, QPointF(inside.left(), rect.top()), inks, rect.height()
        )
        painter.restore()
