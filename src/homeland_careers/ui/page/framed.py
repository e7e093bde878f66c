"""A card with running text in it: what most parts of a page are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.lettering import card
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.setting import Part, Readable, Setting


class FramedText(Part):
    """Text whose table rows are parted by hair lines, on a card with round corners."""

    padding_x, padding_y, ruled = 16, 4, True

    def __init__(self, setting: Setting, parent: QWidget, name: str) -> None:
        super().__init__(setting, parent)
        self._above = self._below = False
        self.text = RichText(setting, self)
        self.text.setAccessibleName(name)

    def join(self, *, above: bool, below: bool) -> None:
        """Let the card run on from the part above or into the one below: pieces of one long table."""
        self._above, self._below = above, below

    @override
    def fit(self, width: int) -> int:
        """Lay the text out within the padding of the card."""
        x, y = self.px(self.padding_x), self.px(self.padding_y)
        lift = 0 if self.ruled else self.px(3)  # lines of a fixed height have their spare room on top
        height = self.text.fit(width - 2 * x) + 2 * y - lift
        self.text.move(x, y - lift)
        self.resize(width, height)
        return height

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the text."""
        return (self.text,)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, the lines between its rows, and what a kind of card adds."""
        painter = QPainter(self)
        tokens = self.setting.tokens
        radius = self.px(10)
        whole = self.rect().adjusted(0, -radius if self._above else 0, 0, radius if self._below else 0)
        card(painter, whole, tokens.card, tokens.line, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(tokens.line))
        for y in self.rules():
            painter.drawLine(1, y, self.width() - 2, y)
        self.decorate(painter)
        painter.end()

    def rules(self) -> list[int]:
        """Give where the lines between the rows run."""
        if not self.ruled:
            return []
        end = [self.height() - 1] if self._below else []
        return [round(y) + self.text.y() for y in self.text.rows()[1:-1]] + end

    def decorate(self, painter: QPainter) -> None:
        """Draw what stands on the card under the text."""
