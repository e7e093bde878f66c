"""One row of a list of things, laid out and drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from homeland_careers.domain.document import ListRow
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.lettering import Lettering
from homeland_careers.ui.page.setting import Setting

STAR = "star"
_LEAST = 160
"""Room in pixels of the design that a title needs beside columns."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What all rows of a list share: a place for a hue, widths of the columns at the right, a star.

    Without room (`widths` empty) the columns' texts stand under the title. `brief` keeps every text to one line;
    `plain` sets titles in the colour of text, as in lists that say nothing but titles.
    """

    hued: bool
    starred: bool
    widths: tuple[int, ...]
    brief: bool = False
    plain: bool = False

    @classmethod
    def of(
        cls, rows: Sequence[ListRow], starred: bool, width: int, setting: Setting, *, brief: bool
    ) -> Columns:
        """Measure the columns for a list as wide as `width`."""
        px = setting.appearance.px
        hued = any(row.entry.areas for row in rows)
        plain = not any(row.reason for row in rows)
        metrics = QFontMetrics(setting.appearance.font(13.5))
        count = max((len(row.columns) for row in rows), default=0)
        widest = [
            max(
                (metrics.horizontalAdvance(row.columns[i]) for row in rows if i < len(row.columns)), default=0
            )
            for i in range(count)
        ]
        widths = tuple(min(w + 2, width * 36 // 100) for w in widest)
        taken = sum(w + px(20) for w in widths) + px(60)
        return cls(hued, starred, widths if width - taken >= px(_LEAST) else (), brief, plain)


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row is to be drawn just now; `zone` is the part the keyboard is on, or None."""

    saved: bool
    hovered: bool
    zone: int | None
    last: bool


class RowDrawing:
    """The texts of one row, where they stand, and what a click on each does."""

    def __init__(self, row: ListRow, setting: Setting, columns: Columns) -> None:
        self._row = row
        self._setting = setting
        self._columns = columns
        self._lines = 1 if columns.brief else 0
        font = setting.appearance.font
        weight = QFont.Weight.Normal if columns.plain else QFont.Weight.DemiBold
        self._title = Lettering(row.entry.title, font(14, weight), 1.4, self._lines)
        self._reason = Lettering(row.reason, font(13), 1.4, self._lines)
        self._note = Lettering(row.note, font(13, italic=True), 1.4, self._lines)
        self._aside = [Lettering(text, font(13.5), 1.4, self._lines) for text in self._aside_texts()]
        self._places: list[tuple[Lettering, QPoint, str]] = []
        self._cites: list[QRect] = []
        self._size = QRect()

    def _aside_texts(self) -> list[str]:
        if self._columns.widths:
            return list(self._row.columns)
        joined = " · ".join(text for text in self._row.columns if text)
        return [joined] if joined else []

    def fit(self, width: int) -> int:
        """Place every text in a row of this width and give the row's height; a second time costs nothing."""
        if width == self._size.width():
            return self._size.height()
        px, t = self._setting.appearance.px, self._setting.tokens
        left = px(14) + (px(20) if self._columns.hued else 0)
        right = edge = width - (px(46) if self._columns.starred else px(14))
        self._places, y = [], px(9)
        deepest = y
        if self._columns.widths:
            right, deepest = self._place_columns(right, y)
        colour = t.ink if self._columns.plain else t.accent
        y = self._place(self._title, left, y, right - left - self._cite_room(), colour)
        self._place_cites(left, px(9))
        if y >= deepest:
            right = edge  # nothing stands beside what comes below
        for text, colour in self._below():
            if text.text:
                y = self._place(text, left, y, right - left, colour)
        height = max(y, deepest) + px(9)
        self._size = QRect(0, 0, width, height)
        return height

    def _below(self) -> list[tuple[Lettering, str]]:
        t = self._setting.tokens
        aside = [] if self._columns.widths else [(text, t.soft) for text in self._aside]
        return [(self._reason, t.soft), (self._note, t.soft), *aside]

    def _place(self, text: Lettering, x: int, y: int, width: int, colour: str) -> int:
        self._places.append((text, QPoint(x, y), colour))
        return y + text.fit(width)

    def _place_columns(self, right: int, y: int) -> tuple[int, int]:
        px, t = self._setting.appearance.px, self._setting.tokens
        x, deepest = right - sum(w + px(20) for w in self._columns.widths), y
        edge = x
        for number, (text, width) in enumerate(zip(self._aside, self._columns.widths, strict=False)):
            x += px(20)
            deepest = max(
                deepest, self._place(text, x, y, width, t.soft if number or self._columns.plain else t.ink)
            )
            x += width
        return edge, deepest

    def _cite_room(self) -> int:
        return len(self._row.cites) * self._setting.appearance.px(16)

    def _place_cites(self, left: int, top: int) -> None:
        px = self._setting.appearance.px
        line = self._title.end()
        start = QPoint(left + line.x() + px(3), top + line.y())
        self._cites = [
            QRect(start.x() + number * px(16), start.y(), px(15), px(16))
            for number in range(len(self._row.cites))
        ]

    def zones(self) -> list[tuple[QRect, str]]:
        """Give what can be activated and where: the row itself, each source, the star."""
        px, size = self._setting.appearance.px, self._size
        zones = [(size, self._row.entry.address.url)]
        numbers = zip(self._cites, self._row.cites, strict=True)
        zones += [(rect, f"{markup.CITE}{number}") for rect, number in numbers]
        if self._columns.starred:
            side = px(32)
            zones.append((QRect(size.width() - px(7) - side, (px(38) - side) // 2, side, side), STAR))
        return zones

    def mark(self, needle: str) -> int:
        """Highlight every match in the row."""
        return sum(text.mark(needle) for text in self.texts())

    def point(self, index: int | None) -> None:
        """Highlight one match of the row more strongly."""
        for text in self.texts():
            text.now = index if index is not None and 0 <= index < len(text.matches) else None
            index = None if index is None or text.now is not None else index - len(text.matches)

    def texts(self) -> list[Lettering]:
        """Give the row's texts in reading order."""
        return [self._title, self._reason, self._note, *self._aside]

    def draw(self, painter: QPainter, rect: QRect, state: RowState) -> None:
        """Draw the row into its place in the list."""
        t, px = self._setting.tokens, self._setting.appearance.px
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.hovered:
            self._shape(painter, self._size.adjusted(px(4), px(3), -px(4), -px(3)), t.hover)
        if not state.last:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.line))
            painter.drawRect(0, self._size.height() - 1, self._size.width(), 1)
        if self._row.entry.areas:
            self._shape(painter, QRect(px(14), px(14), px(10), px(10)), t.hue(self._row.entry.areas[0]), 3)
        for text, at, colour in self._places:
            text.draw(painter, QPointF(at), colour, t)
        self._draw_cites(painter)
        self._draw_star(painter, state.saved)
        if state.zone is not None:
            self._draw_focus(painter, state.zone)
        painter.restore()

    def _shape(self, painter: QPainter, rect: QRect, fill: str, radius: int = 6) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        radius = self._setting.appearance.px(radius)
        painter.drawRoundedRect(rect, radius, radius)

    def _draw_cites(self, painter: QPainter) -> None:
        painter.setFont(self._setting.appearance.font(11, QFont.Weight.Medium))
        painter.setPen(QColor(self._setting.tokens.accent))
        for rect, number in zip(self._cites, self._row.cites, strict=True):
            painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(number))

    def _draw_star(self, painter: QPainter, saved: bool) -> None:
        if not self._columns.starred:
            return
        t, look = self._setting.tokens, self._setting.appearance
        rect, _ = self.zones()[-1]
        icon = look.icon("star-filled" if saved else "star", 17, t.star if saved else t.soft)
        icon.paint(painter, rect, Qt.AlignmentFlag.AlignCenter)

    def _draw_focus(self, painter: QPainter, zone: int) -> None:
        px = self._setting.appearance.px
        rect, _ = self.zones()[zone]
        inset = px(3) if zone == 0 else 0
        painter.setPen(QPen(QColor(self._setting.tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), px(6), px(6))
