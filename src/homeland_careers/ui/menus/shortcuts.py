"""The page of keyboard shortcuts, made of the same list as the menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from homeland_careers.domain import address as places
from homeland_careers.domain.document import Document, FactLine, FactRow, FactTable
from homeland_careers.ui.menus.deeds import Heading, headings


def shortcuts_page() -> Document:
    """Give the page at `place/shortcuts`."""
    tr = QCoreApplication.translate
    return Document(
        address=places.SHORTCUTS,
        title=tr("Shortcuts", "Keyboard shortcuts"),
        kind_label=tr("Shortcuts", "Help"),
        summary=tr("Shortcuts", "Everything a mouse can do here, the keyboard can do too."),
        blocks=(*(_table(heading) for heading in headings()), _lists()),
        savable=False,
    )


def _table(heading: Heading) -> FactTable:
    rows = [
        FactRow(label=deed.text.rstrip("…"), lines=(FactLine(value=_spelled(deed.keys)),))
        for deed in heading.deeds
        if deed and deed.keys
    ]
    return FactTable(key=heading.title.lower(), heading=heading.title, rows=tuple(rows))


def _lists() -> FactTable:
    tr = QCoreApplication.translate
    rows = (
        (
            tr("Shortcuts", "Go through the lines"),
            tr("Shortcuts", "Up, Down, Home, End, or type the first letters"),
        ),
        (tr("Shortcuts", "Open or close a branch of the sidebar"), tr("Shortcuts", "Right, Left")),
        (tr("Shortcuts", "Open"), tr("Shortcuts", "Enter; with Ctrl in a new tab")),
        (tr("Shortcuts", "Save or remove in search results"), "S"),
        (tr("Shortcuts", "Remove in the saved pages"), _spelled(("Del",))),
        (tr("Shortcuts", "Go from the search field back to the page"), "Esc"),
        (tr("Shortcuts", "All results from the search field"), "Tab"),
    )
    lines = tuple(FactRow(label=label, lines=(FactLine(value=keys),)) for label, keys in rows)
    return FactTable(key="lists", heading=tr("Shortcuts", "In lists and in the search field"), rows=lines)


def _spelled(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    tr = QCoreApplication.translate
    return tr("Shortcuts", " or ").join(QKeySequence(sequence).toString(native) for sequence in keys)
