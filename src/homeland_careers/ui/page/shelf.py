"""The sheets shown lately, kept laid out so that going back to one takes no time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import Document
from homeland_careers.ui.page.setting import Setting
from homeland_careers.ui.page.sheet import Sheet

_KEPT = 6


class Shelf:
    """A few sheets by address, the one used last at the end. A changed document gets a new sheet."""

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        self._setting = setting
        self._parent = parent
        self._sheets: dict[Address, Sheet] = {}

    def sheet(self, document: Document) -> Sheet:
        """Give the sheet of a document, new or kept."""
        kept = self._sheets.pop(document.address, None)
        if kept is not None and kept.document != document:
            _drop(kept)
            kept = None
        self._sheets[document.address] = kept or Sheet(self._setting, self._parent, document)
        for oldest in list(self._sheets)[:-_KEPT]:
            _drop(self._sheets.pop(oldest))
        return self._sheets[document.address]

    def clear(self) -> None:
        """Throw all sheets away at once, so that a new theme need not dress them; not from within one of them."""
        for sheet in self._sheets.values():
            _drop(sheet)
            QCoreApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
        self._sheets.clear()


def _drop(sheet: Sheet) -> None:
    sheet.hide()
    sheet.deleteLater()
