"""What a short hint says about a link before it is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from homeland_careers.domain.document import Document
from homeland_careers.ui.page import markup

if TYPE_CHECKING:
    from homeland_careers.domain.source import Source

_SHOWN = 1600
_WIDEST = 360


class Hint(QLabel):
    """A small card over the page: a source's kind and dates, or where a link out of the program would lead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self._over = parent
        self._gone = QTimer(self, singleShot=True, interval=_SHOWN)
        self._gone.timeout.connect(self.hide)
        self.hide()

    def explain(self, document: Document | None, href: str, at: QPoint) -> None:
        """Say what stands behind a link, near a place on the screen; an empty one takes the hint away."""
        words = _words(document, href)
        if words:
            self._show(words, at)
        else:
            self.hide()

    def say(self, words: str) -> None:
        """Say something short where the mouse is, for a moment."""
        self._show(markup.text(words), self.cursor().pos())
        self._gone.start()

    def _show(self, words: str, at: QPoint) -> None:
        self._gone.stop()
        self.setText(words)
        self.setFixedWidth(min(_WIDEST * self.fontMetrics().height() // 17, self._over.width()))
        self.adjustSize()
        room, place = self._over.size() - self.size(), self._over.mapFromGlobal(at)
        below = place.y() + self.fontMetrics().height()
        above = place.y() - self.height() - 4
        y = below if below <= room.height() else above
        self.move(max(min(place.x(), room.width()), 0), max(y, 0))
        self.show()
        self.raise_()


def source_of(document: Document | None, number: str) -> Source | None:
    """Give a source of the page by its number, or None."""
    if document is None or not number.isdecimal() or not 0 < int(number) <= len(document.sources):
        return None
    return document.sources[int(number) - 1]


def source_hint(source: Source) -> str:
    """Give name, publisher, kind and dates of a source as a few lines of HTML."""
    about = " · ".join(part for part in (source.publisher, source.kind.label) if part)
    return f"<b>{markup.text(source.title)}</b><br>{markup.text(about)}<br>{markup.text(source.dates())}"


def _words(document: Document | None, href: str) -> str:
    if href.startswith(markup.CITE):
        source = source_of(document, href.removeprefix(markup.CITE))
        return source_hint(source) if source else ""
    return markup.text(href) if href.startswith(("https:", "mailto:")) else ""
