"""Running text under a heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.setting import Part, Readable, Setting

SIZE = 15
LONGEST = 560
"""Width of a line of running text in pixels of the design: about 75 characters at `SIZE`."""


class ProsePart(Part):
    """HTML of the catalogue, in lines that are not too long to read."""

    def __init__(self, setting: Setting, parent: QWidget, html: str, name: str) -> None:
        super().__init__(setting, parent)
        self._text = RichText(setting, self, SIZE)
        self._text.write(markup.numbered(html))
        self._text.setAccessibleName(name or self.tr("Text"))

    @override
    def fit(self, width: int) -> int:
        """Lay the text out, never wider than reads well."""
        height = self._text.fit(min(width, self.px(LONGEST)))
        self.resize(width, height)
        return height

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the text."""
        return (self._text,)
