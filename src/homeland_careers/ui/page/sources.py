"""The numbered sources a page ends with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import SourceList
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting

if TYPE_CHECKING:
    from homeland_careers.domain.source import Source

_LIT = 1600


class SourcesPart(FramedText):
    """One row a source: its number, what it is, how old, and where it stands on the web."""

    padding_x = 8

    def __init__(self, setting: Setting, parent: QWidget, block: SourceList) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Sources"))
        self._count = len(block.sources)
        self._unlit = QTimer(self, singleShot=True, interval=_LIT)
        self._unlit.timeout.connect(self.text.unflash)
        rows = "".join(self._row(number, source) for number, source in enumerate(block.sources, 1))
        self.text.write(f'<table width="100%" cellspacing="0" cellpadding="{self.px(8)}">{rows}</table>')

    def _row(self, number: int, source: Source) -> str:
        about = " · ".join(part for part in (source.publisher, source.kind.label, source.dates()) if part)
        return (
            f'<tr><td width="{self.px(40)}"><p class="tight soft">{number}</p></td>'
            f'<td><p class="tight">{markup.link(source.address, source.title)}</p>'
            f'<p class="tight small soft">{markup.text(about)}</p>{self._where(number, source)}</td></tr>'
        )

    def _where(self, number: int, source: Source) -> str:
        if not source.url:
            return ""
        copy = f'<a class="plain" href="{markup.COPY}{number}">{self.tr("copy address")}</a>'
        return f'<p class="tight small">{markup.outside(source.url)} · {copy}</p>'

    @override
    def flash(self, number: int) -> QRect | None:
        """Light up a source for a moment, bring the keyboard there and say where it stands."""
        if not 0 < number <= self._count:
            return None
        table = next(f for f in self.text.document().rootFrame().childFrames() if isinstance(f, QTextTable))
        cell = table.cellAt(number - 1, 1)
        self.text.setTextCursor(cell.firstCursorPosition())  # the next Tab goes to this source's links
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        rect = self.text.flash(cell.firstCursorPosition().position(), cell.lastCursorPosition().position())
        self._unlit.start()
        return rect.translated(self.text.pos())
