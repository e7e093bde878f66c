"""What a short hint says about a link before it is followed."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from homeland_careers.domain.document import Document
from homeland_careers.domain.source import Source
from homeland_careers.ui.page import markup


class Hints:
    """Shows a source's kind and dates, or where a link out of the program would lead."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner

    def explain(self, document: Document | None, href: str, at: QPoint) -> None:
        """Say what stands behind a link; an empty one takes the hint away."""
        words = self._words(document, href)
        if words:
            QToolTip.showText(at + QPoint(0, 4), words, self._owner)
        else:
            QToolTip.hideText()

    def say(self, words: str) -> None:
        """Say something short where the mouse is."""
        QToolTip.showText(QCursor.pos(), words, self._owner)

    @staticmethod
    def source(document: Document | None, number: str) -> Source | None:
        """Give a source of the page by its number, or None."""
        if document is None or not number.isdecimal() or not 0 < int(number) <= len(document.sources):
            return None
        return document.sources[int(number) - 1]

    def _words(self, document: Document | None, href: str) -> str:
        if href.startswith(markup.CITE):
            source = self.source(document, href.removeprefix(markup.CITE))
            return source_hint(source) if source else ""
        return markup.text(href) if href.startswith(("https:", "mailto:")) else ""


def source_hint(source: Source) -> str:
    """Give name, publisher, kind and dates of a source as a few lines of HTML."""
    about = " · ".join(part for part in (source.publisher, source.kind.label) if part)
    return f"<b>{markup.text(source.title)}</b><br>{markup.text(about)}<br>{markup.text(source.dates())}"
