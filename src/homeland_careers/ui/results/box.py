"""One filter: a checkbox that shows how many results it would leave."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.icons import pixmap


class FacetBox(QCheckBox):
    """Box, the hue of a mission area if it is one, name, and the count at the right."""

    def __init__(self, appearance: Appearance, name: str, area: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._look = appearance
        self._area = area
        self._count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def count(self, number: int) -> None:
        """Show a count; a filter that is off and would leave nothing is hidden."""
        self._count = number
        self.setAccessibleName(f"{self.text()}, {number}")
        self.setVisible(bool(number) or self.isChecked())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Give room for one line; the words are cut where they do not fit."""
        return QSize(self._look.px(120), self._look.px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        """Give the same room as usual."""
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the line, not on the box alone."""
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, hue and words, and the ring while the box has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, tokens = self._look.px, self._look.tokens
        middle = self.height() / 2
        self._box(painter, QRectF(0.5, round(middle - px(8)) + 0.5, px(15), px(15)))
        left = px(24)
        if self._area:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hue(self._area)))
            painter.drawRoundedRect(QRectF(left, middle - px(5), px(10), px(10)), px(2.5), px(2.5))
            left += px(17)
        painter.setFont(self._look.font(14))
        painter.setPen(QColor(tokens.soft))
        number = f"{self._count:,}"
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        room = self.width() - left - painter.fontMetrics().horizontalAdvance(number) - px(6)
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.ink))
        place = QRect(left, 0, room, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _box(self, painter: QPainter, box: QRectF) -> None:
        px, tokens = self._look.px, self._look.tokens
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-0.5, -2, 2, 2), px(5), px(5))
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.soft), 1))
        painter.setBrush(
            QColor(tokens.accent if self.isChecked() else tokens.hover if self.underMouse() else tokens.card)
        )
        painter.drawRoundedRect(box, px(4), px(4))
        if self.isChecked():
            tick = pixmap("check", tokens.on_accent, px(13), self.devicePixelRatio())
            painter.drawPixmap(box.topLeft() + QPoint(px(1), px(1)), tick)
