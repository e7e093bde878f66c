"""Titled texts, such as the variants of a role or a glossary."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import Definition, DefinitionList
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.setting import Setting


class DefinitionsPart(FramedText):
    """One row a definition: its title, a link where it has a page of its own, and its text."""

    padding_x = 6

    def __init__(
        self, setting: Setting, parent: QWidget, block: DefinitionList, items: tuple[Definition, ...]
    ) -> None:
        super().__init__(setting, parent, block.heading or self.tr("Definitions"))
        rows = "".join(f"<tr><td>{self._item(item)}</td></tr>" for item in items)
        self.text.write(f'<table width="100%" cellspacing="0" cellpadding="{self.px(10)}">{rows}</table>')

    def _item(self, item: Definition) -> str:
        title = markup.link(item.address, item.title) if item.address else markup.text(item.title)
        return (
            f'<p class="tight strong">{title}</p>'
            f'<p class="tight soft">{markup.text(item.text)}{markup.cites(item.cites)}</p>'
        )
