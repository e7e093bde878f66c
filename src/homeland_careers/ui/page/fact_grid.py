"""The quick facts: always the same cells in the same order."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import FactGrid, GridCell
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting

_NARROW, _NARROWEST = 640, 260


class FactGridPart(FramedText):
    """Four columns of label and value; two or one where there is little room."""

    padding_x = padding_y = 0

    def __init__(self, setting: Setting, parent: QWidget, block: FactGrid, facts: str) -> None:
        """Take the block, and the key of the table that cells with a contradiction lead to (or nothing)."""
        super().__init__(setting, parent, block.heading)
        self._block = block
        self._facts = facts
        self._columns = 0
        self.text.hand("icon:caution", "triangle-alert", setting.tokens.caution, 12)

    @override
    def fit(self, width: int) -> int:
        """Write the facts in four, two or one column, as there is room."""
        most = 4 if width >= self.px(_NARROW) else 2 if width >= self.px(_NARROWEST) else 1
        columns = min(most, len(self._block.cells))
        if columns != self._columns:
            self._columns = columns
            self.text.write(self._table())
        return super().fit(width)

    def _table(self) -> str:
        cells = [self._cell(cell) for cell in self._block.cells]
        cells += [self._td("")] * (-len(cells) % self._columns)
        rows = [cells[i : i + self._columns] for i in range(0, len(cells), self._columns)]
        body = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
        return f'<table width="100%" cellspacing="0" cellpadding="{self.px(12)}">{body}</table>'

    def _td(self, inner: str) -> str:
        return f'<td width="{100 // self._columns}%">{inner}</td>'

    def _cell(self, cell: GridCell) -> str:
        label = f'<p class="label">{markup.text(cell.label)}</p>'
        value = f'<p class="tight">{self._value(cell)}{markup.cites(cell.cites)}</p>'
        return self._td(label + value + (self._disagree() if cell.disagree else ""))

    def _value(self, cell: GridCell) -> str:
        if cell.missing is not None:
            shown = cell.value or str(cell.missing).capitalize()
            return f'<span class="missing">{markup.text(shown)}</span>'
        if cell.url:
            return f'<span class="strong">{markup.outside(cell.url, cell.value)}</span>'
        return f'<span class="strong">{markup.text(cell.value)}</span>'

    def _disagree(self) -> str:
        words = self.tr("sources disagree").replace(" ", "&nbsp;")
        target = f"{markup.SECTION}{self._facts}"
        return f'<p class="tight"><a class="caution" href="{target}"><img src="icon:caution">&nbsp;{words}</a></p>'

    @override
    def decorate(self, painter: QPainter) -> None:
        """Draw the lines between the columns."""
        painter.setPen(QColor(self.setting.tokens.line))
        for column in range(1, self._columns):
            x = round(self.width() * column / self._columns)
            painter.drawLine(x, 1, x, self.height() - 2)
