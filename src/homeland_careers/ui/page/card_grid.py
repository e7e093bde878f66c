"""Cards that lead somewhere, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import CardGrid
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.card import CardButton
from homeland_careers.ui.page.setting import Part, Readable, Setting

_GAP = 14
_NARROWEST = 260


class CardGridPart(Part):
    """As many columns as there is room for, three at most; the cards of a row are of one height."""

    def __init__(self, setting: Setting, parent: QWidget, block: CardGrid) -> None:
        super().__init__(setting, parent)
        self._cards = [CardButton(setting, self, card) for card in block.cards]

    @override
    def fit(self, width: int) -> int:
        """Lay the cards in one to three columns, those of a row equally high."""
        gap = self.px(_GAP)
        columns = max(1, min(3, len(self._cards), (width + gap) // (self.px(_NARROWEST) + gap)))
        side = (width - gap * (columns - 1)) // columns
        y = 0
        for start in range(0, len(self._cards), columns):
            row = self._cards[start : start + columns]
            height = max(card.fit(side) for card in row)
            for column, card in enumerate(row):
                card.setGeometry(column * (side + gap), y, side, height)
            y += height + gap
        self.resize(width, max(y - gap, 0))
        return max(y - gap, 0)

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the cards in reading order."""
        return tuple(self._cards)
