"""What drops from the search field while the keyboard stays in the field: a card with a shadow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance

SHADOW = 14
_KEPT = 16


class Drop(QWidget):
    """Stands where it was dropped. Never takes the keyboard."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._under = (QPoint(), 0)
        self._grounds: dict[tuple[int, int], QPixmap] = {}
        appearance.changed.connect(self._renew)
        self.hide()

    def _place(self) -> None:
        """Take the place and the size that suit what is shown."""
        raise NotImplementedError

    def _drop(self, corner: QPoint, width: int) -> None:
        """Show with the upper left corner of the card at a point of the window."""
        self._under = (corner, width)
        self._place()
        self.show()
        self.raise_()

    def _renew(self) -> None:
        self._grounds.clear()
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card with its shadow."""
        size = (self.width(), self.height())
        if size not in self._grounds:
            if len(self._grounds) > _KEPT:
                self._grounds.clear()
            self._grounds[size] = self._draw_ground()
        QPainter(self).drawPixmap(0, 0, self._grounds[size])

    def _draw_ground(self) -> QPixmap:
        """Draw card and shadow once for a size: at every key that would take four milliseconds."""
        ground = QPixmap(self.size() * self.devicePixelRatio())
        ground.setDevicePixelRatio(self.devicePixelRatio())
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, tokens = self._look.px, self._look.tokens
        card = QRectF(self.rect()).adjusted(px(SHADOW), 2, -px(SHADOW), -px(SHADOW))
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(tokens.shadow)
        for step in range(px(SHADOW), 0, -2):
            shade.setAlpha(3 if not tokens.dark else 9)
            painter.setBrush(shade)
            painter.drawRoundedRect(card.adjusted(-step, 0, step, step), px(10) + step, px(10) + step)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10))
        painter.end()
        return ground
