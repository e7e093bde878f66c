"""Every fact with its conditions, its period and its sources."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import FactLine, FactRow, FactTable
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting


class FactTablePart(FramedText):
    """One row a field: its name, then each value that stands for it."""

    padding_x = 8

    def __init__(
        self, setting: Setting, parent: QWidget, block: FactTable, rows: tuple[FactRow, ...]
    ) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Facts"))
        self.text.hand("icon:caution", "triangle-alert", setting.tokens.caution, 13)
        body = "".join(f"<tr>{self._label(row)}{self._values(row)}</tr>" for row in rows)
        self.text.write(f'<table width="100%" cellspacing="0" cellpadding="{self.px(8)}">{body}</table>')

    def _label(self, row: FactRow) -> str:
        return f'<td width="27%"><p class="tight soft">{markup.text(row.label)}</p></td>'

    def _values(self, row: FactRow) -> str:
        lines = "".join(self._line(line, 6 if number else 0) for number, line in enumerate(row.lines))
        return f'<td width="73%">{lines}{self._disagreement(row)}</td>'

    def _line(self, line: FactLine, gap: int) -> str:
        if line.missing is not None:
            value = (
                f'<span class="missing">{markup.text(line.value or str(line.missing).capitalize())}</span>'
            )
        else:
            value = markup.spoken(line.value)
        conditions = line.conditions.removesuffix(".") if line.period else line.conditions
        aside = " · ".join(part for part in (conditions, line.period) if part)
        under = f'<p class="tight small soft">{markup.text(aside)}</p>' if aside else ""
        return f'<p class="tight" style="margin-top: {self.px(gap)}px">{value}{markup.cites(line.cites)}</p>{under}'

    def _disagreement(self, row: FactRow) -> str:
        if not row.disagreement:
            return ""
        words = f"<b>{self.tr('Sources disagree')}</b>: {markup.text(row.disagreement)}"
        return f'<p class="tight caution"><img src="icon:caution">&nbsp;{words}</p>'
