"""One document on one long sheet, its parts made from the top down as they are needed."""

from __future__ import annotations

from collections import deque
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import Document
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import plan
from homeland_careers.ui.page.setting import Part, Readable, Setting

WIDEST = 960
_MARGIN, _NARROW_MARGIN, _NARROW = 34, 16, 480
_TOP, _BOTTOM = 26, 48
_TOP_OF_ALL = (-1, 0.0)


class Sheet(QWidget):
    """The parts of a page under each other. What is not made yet has no height yet."""

    def __init__(self, setting: Setting, parent: QWidget, document: Document) -> None:
        super().__init__(parent)
        self.document = document
        self._setting = setting
        self._waiting = deque(plan.pieces(document))
        self._made: list[tuple[plan.Piece, Part]] = []
        self._bottom = setting.appearance.px(_TOP)
        self._content = self._margin = 0
        self._saved: frozenset[Address] = frozenset()
        self._ring: QWidget | None = None
        self.setAutoFillBackground(True)
        setting.links.focused.connect(self._show_ring)

    @property
    def complete(self) -> bool:
        """Say whether every part is made."""
        return not self._waiting

    def fit(self, width: int) -> None:
        """Take a width and lay out again what is made already."""
        px = self._setting.appearance.px
        margin = px(_MARGIN if width >= px(_NARROW) else _NARROW_MARGIN)
        content = max(min(width - 2 * margin, px(WIDEST)), 1)
        if (content, margin) != (self._content, self._margin):
            self._content, self._margin, self._bottom = content, margin, px(_TOP)
            for piece, part in self._made:
                self._put(piece, part)
        self.resize(width, self._bottom + px(_BOTTOM))

    def grow(self, reach: int, seconds: float = 0.0) -> None:
        """Make parts until the sheet reaches down to `reach` pixels, and on while `seconds` last."""
        end = perf_counter() + seconds
        while self._waiting and (self._bottom < reach or perf_counter() < end):
            piece = self._waiting.popleft()
            part = piece.make(self._setting, self)
            self._made.append((piece, part))
            self._put(piece, part)
            part.set_saved(self._saved)
            part.show()
        self.resize(self.width(), self._bottom + self._setting.appearance.px(_BOTTOM))

    def finish(self) -> None:
        """Make everything that is left."""
        while self._waiting:
            self.grow(self._bottom + 1)

    def _put(self, piece: plan.Piece, part: Part) -> None:
        px = self._setting.appearance.px
        self._bottom += px(piece.gap)
        part.move(self._margin, self._bottom)
        self._bottom += part.fit(self._content)

    def sections(self) -> list[tuple[str, int]]:
        """Give key and top of every section made so far, from top to bottom."""
        return [(piece.key, part.y()) for piece, part in self._made if piece.key]

    def reach(self, key: str) -> int | None:
        """Make the sheet down to a section and give its top, or None if there is no such section."""
        if any(piece.key == key for piece in self._waiting):
            self.finish()
        return dict(self.sections()).get(key)

    def anchor(self, y: int) -> tuple[int, float]:
        """Name a height of the sheet so that it can be found again after theme, zoom or width have changed.

        It is the number of a part and a share of that part's height; the very top is above the first part.
        """
        for number, (_, part) in enumerate(self._made):
            if y > 0 and part.y() + part.height() > y:
                return number, (y - part.y()) / max(part.height(), 1)
        return _TOP_OF_ALL

    def at(self, anchor: tuple[int, float]) -> int:
        """Give the height an anchor names, made and laid out as the sheet is now."""
        if anchor == _TOP_OF_ALL:
            return 0
        number, share = anchor
        while self._waiting and len(self._made) <= number:
            self.grow(self._bottom + 1)
        part = self._made[number][1]
        return part.y() + round(part.height() * share)

    def flash(self, number: int) -> QRect | None:
        """Light up a source and say where it is on the sheet, or None if the page does not list it."""
        self.finish()
        for _, part in self._made:
            place = part.flash(number)
            if place is not None:
                return place.translated(part.pos())
        return None

    def readables(self) -> list[Readable]:
        """Give every searchable text of the finished sheet, in reading order."""
        self.finish()
        return [text for _, part in self._made for text in part.readables()]

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved, also of parts still to be made."""
        self._saved = saved
        for _, part in self._made:
            part.set_saved(saved)

    def _show_ring(self, widget: QWidget | None) -> None:
        self._ring = widget if widget is not None and self.isAncestorOf(widget) else None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring around the part that has the keyboard."""
        if self._ring is None:
            return
        painter, px = QPainter(self), self._setting.appearance.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._setting.tokens.accent), 2))
        box = QRectF(QRect(self._ring.mapTo(self, QPoint(0, 0)), self._ring.size()))
        parent = self._ring.parentWidget()
        if parent is not None and parent.rect().size() != self._ring.size() and parent is not self:
            box = QRectF(parent.geometry())
        painter.drawRoundedRect(box.adjusted(-px(6), -px(4), px(6), px(4)), px(8), px(8))
        painter.end()
