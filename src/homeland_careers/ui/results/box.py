"""One filter: a checkbox that shows how many results it would leave."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.icons import pixmap

_OFF, _ON, _OUT = Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked


class FacetBox(QCheckBox):
    """Box, the hue of a mission area if it is one, name, and the count at the right."""

    def __init__(self, appearance: Appearance, name: str, area: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._look = appearance
        self._area = area
        self._count: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.checkStateChanged.connect(self._name)
        self._name()

    def count(self, number: int | None) -> None:
        """Show a count, or none where it is not known."""
        if number != self._count:
            self._count = number
            self._name()
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
        self._draw_box(painter, QRectF(2.5, round(middle - px(8)) + 0.5, px(15), px(15)))
        left = px(26)
        if self._area:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hue(self._area)))
            painter.drawRoundedRect(QRectF(left, middle - px(5), px(10), px(10)), px(2.5), px(2.5))
            left += px(17)
        self._draw_words(painter, left)

    def _draw_words(self, painter: QPainter, left: int) -> None:
        px, tokens = self._look.px, self._look.tokens
        painter.setFont(self._look.font(14))
        painter.setPen(QColor(tokens.soft))
        number = "" if self._count is None else f"{self._count:,}"
        place = self.rect().adjusted(0, 0, -1, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        room = self.width() - left - painter.fontMetrics().horizontalAdvance(number) - px(8)
        painter.setFont(self._lettering())
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.soft if self.checkState() == _OUT else tokens.ink))
        place = QRect(left, 0, room, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _lettering(self) -> QFont:
        font = self._look.font(14)
        font.setStrikeOut(self.checkState() == _OUT)
        return font

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        px, tokens, state = self._look.px, self._look.tokens, self.checkState()
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), px(5), px(5))
        painter.setPen(QPen(QColor(tokens.soft if state == _OFF else tokens.accent), 1))
        plain = tokens.hover if self.underMouse() else tokens.card
        painter.setBrush(QColor(tokens.accent if state == _ON else plain))
        self._draw_shape(painter, box)
        if state != _OFF:
            self._draw_sign(painter, box)

    def _draw_shape(self, painter: QPainter, box: QRectF) -> None:
        painter.drawRoundedRect(box, self._look.px(4), self._look.px(4))

    def _draw_sign(self, painter: QPainter, box: QRectF) -> None:
        """Draw what says that the filter is set: a tick, or a cross for what is left out."""
        px, tokens = self._look.px, self._look.tokens
        sign = ("check", tokens.on_accent) if self.checkState() == _ON else ("x", tokens.accent)
        painter.drawPixmap(
            box.topLeft() + QPointF(px(1), px(1)), pixmap(*sign, px(13), self.devicePixelRatio())
        )

    def _name(self) -> None:
        number = "" if self._count is None else f"{self._count}"
        self.setAccessibleName(", ".join(part for part in (self.text(), self._said(), number) if part))

    def _said(self) -> str:
        """Give what a screen reader says beside whether the box is ticked."""
        return ""


class RoundBox(FacetBox):
    """One of several that exclude each other; it can be taken back."""

    @override
    def _draw_shape(self, painter: QPainter, box: QRectF) -> None:
        painter.drawEllipse(box)

    @override
    def _draw_sign(self, painter: QPainter, box: QRectF) -> None:
        inset = self._look.px(4.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.on_accent))
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


class FlagBox(FacetBox):
    """Off, wanted or left out, one after the other."""

    def __init__(self, appearance: Appearance, name: str, area: str, parent: QWidget) -> None:
        super().__init__(appearance, name, area, parent)
        self.setTristate(True)

    @override
    def nextCheckState(self) -> None:
        """Go from off to wanted, to left out, and back to off."""
        self.setCheckState({_OFF: _ON, _ON: _OUT, _OUT: _OFF}[self.checkState()])

    @override
    def _said(self) -> str:
        return self.tr("left out") if self.checkState() == _OUT else ""
