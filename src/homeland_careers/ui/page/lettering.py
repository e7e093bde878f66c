"""Text drawn by hand in cards, rows and headings, so that matches of a search can be marked in it too."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from homeland_careers.ui.theme.tokens import Tokens


class Lettering:
    """One text in one font, wrapped at a width; `lines` limits how many are kept (0: all of them)."""

    def __init__(self, text: str, font: QFont, leading: float = 1.4, lines: int = 0) -> None:
        self.text = text
        self._font = font
        self._leading = leading
        self._most = lines
        self._layout = QTextLayout(text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.matches: list[tuple[int, int]] = []
        self.now: int | None = None

    def fit(self, width: float) -> int:
        """Wrap at a width and give the height, in pixels."""
        metrics = QFontMetricsF(self._font)
        if self._most == 1:
            self._layout.setText(metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, width))
        step, y = metrics.height() * self._leading / 1.2, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid() and (not self._most or y < step * self._most):
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, y + (step - metrics.height()) / 2))
            y += step
        self._layout.endLayout()
        return ceil(y)

    def width(self) -> int:
        """Give how wide the text is on one line."""
        return ceil(QFontMetricsF(self._font).horizontalAdvance(self.text))

    def end(self) -> QPoint:
        """Give where the last line ends, relative to where the text is drawn."""
        count = self._layout.lineCount()
        if not count:
            return QPoint()
        return self._layout.lineAt(count - 1).naturalTextRect().topRight().toPoint()

    def draw(self, painter: QPainter, at: QPointF, colour: str, tokens: Tokens) -> None:
        """Draw the text as it was wrapped, its matches marked."""
        painter.setPen(QColor(colour))
        ranges = [_range(span, tokens.mark, tokens.ink) for span in self.matches]
        if self.now is not None:
            ranges[self.now] = _range(self.matches[self.now], tokens.mark_now, tokens.ink)
        self._layout.draw(painter, at, ranges)

    def mark(self, needle: str) -> int:
        """Find every match and give their number."""
        self.matches, self.now = spans(self.text, needle), None
        return len(self.matches)

    def rect(self, index: int) -> QRect:
        """Give where a match begins, relative to where the text is drawn."""
        line = self._layout.lineForTextPosition(self.matches[index][0])
        return line.naturalTextRect().toRect() if line.isValid() else QRect()


def spans(text: str, needle: str) -> list[tuple[int, int]]:
    """Give start and length of every match, counted as Qt counts: in units of UTF-16. Case does not matter."""
    if not needle:
        return []
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    found = re.finditer(re.escape(needle), text, re.IGNORECASE)
    return [(_units(text[: match.start()]), _units(match[0])) for match in found]


def card(painter: QPainter, rect: QRect, fill: str, line: str, radius: int) -> None:
    """Draw a filled and bordered shape with round corners."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(line))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _range(span: tuple[int, int], ground: str, ink: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = span
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    look.setForeground(QColor(ink))
    made.format = look
    return made
