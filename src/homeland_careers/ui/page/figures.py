"""A table of figures, and what is said about them under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import Figures
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.setting import Part, Readable, Setting

_MANY = 8
"""Columns from which on the figures stand closer together."""


class FiguresPart(FramedText):
    """One row of the table a row; the first piece of a long table has the headings."""

    padding_x = 8

    def __init__(
        self, setting: Setting, parent: QWidget, block: Figures, rows: tuple[tuple[str, ...], ...]
    ) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Figures"))
        close = len(block.head) >= _MANY
        self._share = (100 - (12 if close else 40)) // max(len(block.head) - 1, 1)
        self._size = "small" if close else ""
        head = self._row(block.head, "label") if rows and rows[0] is block.rows[0] else ""
        body = "".join(self._row(row, "") for row in rows)
        padding = self.px(3 if close else 6)
        self.text.write(f'<table width="100%" cellspacing="0" cellpadding="{padding}">{head}{body}</table>')

    def _row(self, cells: tuple[str, ...], kind: str) -> str:
        """Set the first cell to the left and the others to the right, in columns of one width."""
        first = 100 - self._share * (len(cells) - 1)
        made = "".join(
            f'<td width="{self._share if place else first}%">'
            f'<p class="tight {self._size} {kind}" align="{"right" if place else "left"}">{markup.text(cell)}</p></td>'
            for place, cell in enumerate(cells)
        )
        return f"<tr>{made}</tr>"


class CaptionPart(Part):
    """What is said about the figures, with its sources."""

    def __init__(self, setting: Setting, parent: QWidget, block: Figures) -> None:
        super().__init__(setting, parent)
        self._text = RichText(setting, self, 13)
        self._text.write(f'<p class="tight soft">{markup.text(block.note)}{markup.cites(block.cites)}</p>')
        self._text.setAccessibleName(self.tr("About these figures"))

    @override
    def fit(self, width: int) -> int:
        """Lay the text out over the whole width."""
        gap = self.px(8)
        height = self._text.fit(width) + gap
        self._text.move(0, gap)
        self.resize(width, height)
        return height

    @override
    def readables(self) -> Sequence[Readable]:
        """Give the text."""
        return (self._text,)
