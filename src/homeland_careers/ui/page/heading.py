"""A section's heading, with the number of things below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.lettering import Lettering
from homeland_careers.ui.page.setting import Part, Readable, Setting


class Heading(Part):
    """One heading in semibold; `count` follows it in the soft colour."""

    def __init__(
        self, setting: Setting, parent: QWidget, text: str, count: int | None = None, size: float = 17
    ) -> None:
        super().__init__(setting, parent)
        font = setting.appearance.font
        self._text = Lettering(text, font(size, QFont.Weight.Bold), 1.3)
        self._count = Lettering("" if count is None else str(count), font(size), 1.3)
        self.setAccessibleName(text)

    @override
    def fit(self, width: int) -> int:
        """Lay the words out; a heading is never lower than one line of it."""
        height = max(self._text.fit(width), self.px(22))
        self._count.fit(self.px(80))
        self.resize(width, height)
        return height

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the heading itself, which draws its own matches."""
        return (self,)

    def mark(self, needle: str) -> int:
        """Highlight every match."""
        self.update()
        return self._text.mark(needle)

    def point(self, index: int | None) -> QRect:
        """Highlight one match more strongly."""
        self._text.now = index
        self.update()
        return self.rect()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the count in softer ink."""
        painter = QPainter(self)
        tokens = self.setting.tokens
        self._text.draw(painter, QPointF(0, 0), tokens.ink, tokens)
        if self._count.text:
            self._count.draw(painter, QPointF(self._text.width() + self.px(6), 0), tokens.soft, tokens)
        painter.end()
