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
_ROOM, _NAMES = 62, 76
"""Widths that a column of many, and the first one of them, need, in pixels of the design."""


class FiguresPart(FramedText):
    """One row of the table a row; the first piece of a long table has the headings.

    Where many columns have no room, every second or third of them is shown, the first and the last always.
    """

    padding_x = 8

    def __init__(
        self, setting: Setting, parent: QWidget, block: Figures, rows: tuple[tuple[str, ...], ...]
    ) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Figures"))
        leads = bool(rows) and rows[0] is block.rows[0]
        self._rows = ((block.head, *rows) if leads else rows, leads)
        self._close = len(block.head) >= _MANY
        self._shown: tuple[int, ...] = ()
        self._first = 0

    @override
    def fit(self, width: int) -> int:
        """Lay out as many columns as the width has room for."""
        shown, first = self._columns(width), -(-100 * self.px(_NAMES) // max(width, 1)) if self._close else 40
        if (shown, first) != (self._shown, self._first):
            self._shown, self._first = shown, first
            self.text.write(self._html())
        return super().fit(width)

    def _columns(self, width: int) -> tuple[int, ...]:
        rows, _ = self._rows
        count = len(rows[0])
        room = max((width - self.px(_NAMES)) // self.px(_ROOM), 2) if self._close else count
        choices = (tuple(dict.fromkeys((*range(1, count - 1, step), count - 1))) for step in range(1, count))
        return (0, *next((shown for shown in choices if len(shown) <= room), (count - 1,)))

    def _html(self) -> str:
        rows, leads = self._rows
        body = "".join(
            self._row(row, "label" if leads and not place else "") for place, row in enumerate(rows)
        )
        padding = self.px(3 if self._close else 6)
        return f'<table width="100%" cellspacing="0" cellpadding="{padding}">{body}</table>'

    def _row(self, cells: tuple[str, ...], kind: str) -> str:
        """Set the first cell to the left and the others to the right, in columns of one width."""
        count = max(len(self._shown) - 1, 1)
        share = (100 - self._first) // count
        size = "small" if self._close else ""
        made = "".join(
            f'<td width="{share if column else 100 - share * count}%">'
            f'<p class="tight {size} {kind}" align="{"right" if column else "left"}">'
            f"{markup.text(cells[column])}</p></td>"
            for column in self._shown
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
