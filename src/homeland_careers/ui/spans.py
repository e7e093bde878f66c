"""Text with the words that matched marked, drawn by delegates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from homeland_careers.domain.finding import Span


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours of the text, of the ground under a mark, and of the soft words a text may begin with."""

    text: QColor
    mark: QColor
    soft: QColor


class MarkedText:
    """Spans laid out in a width, cut with an ellipsis after the last line there is room for.

    The first `lead` characters only say where the rest comes from and are drawn soft.
    """

    def __init__(
        self, spans: Iterable[Span], font: QFont, width: float, lines: int = 1, lead: int = 0
    ) -> None:
        self._spans = tuple(spans)
        self._metrics = QFontMetricsF(font)
        text = "".join(span.text for span in self._spans)
        self._lead = _units(text[:lead])
        self._layout = _laid_out(text, font, width)
        if self._layout.lineCount() > lines:
            kept, rest = _parted(text, self._layout.lineAt(lines - 1).textStart())
            cut = self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            self._layout = _laid_out(kept + cut, font, width)

    @property
    def lines(self) -> int:
        """Say how many lines the text takes."""
        return self._layout.lineCount()

    @property
    def width(self) -> float:
        """Say how wide the widest line is."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self.lines)), default=0.0)

    def draw(self, painter: QPainter, at: QPointF, inks: Inks, pitch: float = 0) -> None:
        """Draw with the top left corner at a point; `pitch` is the way from line to line (0: the font's own)."""
        pitch = pitch or self._metrics.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.mark)
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            line.setPosition(QPointF(0, number * pitch + (pitch - line.height()) / 2))
            for rect in self._marks(number):
                painter.drawRoundedRect(rect.translated(at), 3, 3)
        painter.setPen(inks.text)
        soft = QTextLayout.FormatRange()
        soft.start, soft.length = 0, self._lead
        soft.format.setForeground(inks.soft)
        self._layout.draw(painter, at, [soft])

    def _marks(self, number: int) -> Iterator[QRectF]:
        line = self._layout.lineAt(number)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        at = 0
        for span in self._spans:
            left, right = max(at, begin), min(at + _units(span.text), end)
            at += _units(span.text)
            if span.marked and left < right:
                start, stop = _x(line.cursorToX(left)), _x(line.cursorToX(right))
                yield QRectF(start - 1, line.y(), stop - start + 2, line.height())


def _laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """Count as Qt does, for which an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parted(text: str, units: int) -> tuple[str, str]:
    """Part a text at a place that Qt counted."""
    raw = text.encode("utf-16-le", "surrogatepass")
    begin, rest = (part.decode("utf-16-le", "surrogatepass") for part in (raw[: 2 * units], raw[2 * units :]))
    return begin, rest


def _x(position: object) -> float:
    return float(position[0]) if isinstance(position, tuple) else float(position)  # type: ignore[arg-type]
