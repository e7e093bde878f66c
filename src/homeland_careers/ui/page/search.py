"""Finding words on the page that is shown."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from homeland_careers.ui.page.setting import Readable
from homeland_careers.ui.page.sheet import Sheet


class PageSearch:
    """The matches of one needle on one sheet, in reading order, and which of them is the current one."""

    def __init__(self, sheet: Sheet, needle: str) -> None:
        self.sheet = sheet
        self.needle = needle
        self._texts = sheet.readables()
        self._hits = [(text, number) for text in self._texts for number in range(text.mark(needle))]
        self._now = -1

    @property
    def count(self) -> int:
        """Give the number of matches."""
        return len(self._hits)

    @property
    def index(self) -> int:
        """Give the number of the current match, from 1; 0 if there is none."""
        return self._now + 1

    def start(self, below: int) -> QRect | None:
        """Make the first match that is not above `below` the current one; say where it is on the sheet."""
        tops = [self._place(text, QRect()).top() + _tall(text) for text, _ in self._hits]
        return self._go(next((number for number, bottom in enumerate(tops) if bottom > below), 0))

    def step(self, backward: bool) -> QRect | None:
        """Go to the next or the previous match, round the ends; say where it is on the sheet."""
        return self._go(self._now + (-1 if backward else 1))

    def clear(self) -> None:
        """Take all highlights away."""
        for text in self._texts:
            text.mark("")

    def _go(self, index: int) -> QRect | None:
        if not self._hits:
            return None
        if self._now >= 0:
            self._hits[self._now][0].point(None)
        self._now = index % len(self._hits)
        text, number = self._hits[self._now]
        return self._place(text, text.point(number))

    def _place(self, text: Readable, rect: QRect) -> QRect:
        return rect.translated(cast(QWidget, text).mapTo(self.sheet, rect.topLeft()) - rect.topLeft())


def _tall(text: Readable) -> int:
    return cast(QWidget, text).height()
