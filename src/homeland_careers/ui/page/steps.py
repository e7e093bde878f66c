"""The way into a role, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import StepLine, StepList
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting


class StepListPart(FramedText):
    """Numbered steps under the headings of their phases; the duration, where one is published, at the right."""

    padding_x, padding_y, ruled = 9, 8, False

    def __init__(self, setting: Setting, parent: QWidget, block: StepList) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Steps"))
        self._numbers: list[int] = []
        body = "".join(self._rows(block))
        self.text.write(
            f'<table width="100%" cellspacing="0" cellpadding="{self.px(7)}">{body}</table>{self._note(block)}'
        )

    def _rows(self, block: StepList) -> Iterator[str]:
        phase = ""
        for number, step in enumerate(block.steps, 1):
            if step.phase != phase:
                phase = step.phase
                self._numbers.append(0)
                yield f'<tr><td colspan="3"><p class="label strong">{markup.text(phase)}</p></td></tr>'
            self._numbers.append(number)
            yield self._row(step)

    def _row(self, step: StepLine) -> str:
        title = f'<p class="tight strong">{markup.text(step.title)}{markup.cites(step.cites)}</p>'
        detail = f'<p class="tight soft">{markup.text(step.detail)}</p>' if step.detail else ""
        duration = f'<span class="small strong">{markup.text(step.duration)}</span>' if step.duration else ""
        return (
            f'<tr><td width="{self.px(34)}"></td><td>{title}{detail}</td>'
            f'<td width="24%" align="right"><p class="tight">{duration}</p></td></tr>'
        )

    def _note(self, block: StepList) -> str:
        return f'<p class="small soft last">{markup.text(block.note)}</p>' if block.note else ""

    @override
    def decorate(self, painter: QPainter) -> None:
        """Draw the numbers in circles, those of one phase joined by a line."""
        tokens, side, x = self.setting.tokens, self.px(24), self.text.x() + self.px(3)
        tops = [y + self.text.y() + self.px(6) for y in self.text.rows()[:-1]]
        rows = [(number, QRectF(x, y, side, side)) for number, y in zip(self._numbers, tops, strict=True)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.setting.appearance.font(12.5, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.line))
        for (one, above), (other, below) in pairwise(rows):
            if one and other:
                middle = above.center().x()
                painter.drawLine(QPointF(middle, above.bottom() + 3), QPointF(middle, below.top() - 3))
        for number, circle in rows:
            if number:
                self._draw_number(painter, number, circle)

    def _draw_number(self, painter: QPainter, number: int, circle: QRectF) -> None:
        tokens = self.setting.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_ground))
        painter.drawEllipse(circle)
        painter.setPen(QColor(tokens.accent))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
