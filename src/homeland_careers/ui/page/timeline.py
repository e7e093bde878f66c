"""Dated events along a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import Timeline
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting


class TimelinePart(FramedText):
    """One row an event: a dot on the line, the date, what happened."""

    padding_x, padding_y, ruled = 10, 8, False

    def __init__(self, setting: Setting, parent: QWidget, block: Timeline) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Timeline"))
        rows = "".join(
            f'<tr><td width="{self.px(14)}"></td>'
            f'<td width="{self.px(130)}"><p class="tight strong">{markup.text(row.date)}</p></td>'
            f'<td><p class="tight">{markup.text(row.text)}{markup.cites(row.cites)}</p></td></tr>'
            for row in block.rows
        )
        self.text.write(f'<table width="100%" cellspacing="0" cellpadding="{self.px(6)}">{rows}</table>')

    @override
    def decorate(self, painter: QPainter) -> None:
        """Draw the line and a dot for each event beside the text."""
        tokens, x = self.setting.tokens, self.text.x() + self.px(8)
        dots = [QPointF(x, y + self.text.y() + self.px(16)) for y in self.text.rows()[:-1]]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), self.px(2)))
        if dots:
            painter.drawLine(dots[0], dots[-1])
        painter.setBrush(QColor(tokens.card))
        painter.setPen(QPen(QColor(tokens.accent), self.px(2)))
        for dot in dots:
            painter.drawEllipse(dot, self.px(4), self.px(4))
