"""The links of a text, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument


def links_of(document: QTextDocument) -> list[QTextCursor]:
    """Give every link of a text as a selection."""
    found: list[QTextCursor] = []
    block = document.begin()
    while block.isValid():
        found.extend(_links_in(document, block))
        block = block.next()
    return found


def link_after(
    document: QTextDocument, link: QTextCursor | None, caret: int, forward: bool
) -> QTextCursor | None:
    """Give the link next to another one, or without one next to the caret; None at the end.

    Going backward without a link begins with the last one.
    """
    links = links_of(document)
    starts = [other.selectionStart() for other in links]
    if link is not None:
        number = starts.index(link.selectionStart()) + (1 if forward else -1)
    else:
        number = sum(start < caret for start in starts) if forward else len(links) - 1
    return links[number] if 0 <= number < len(links) else None


def _links_in(document: QTextDocument, block: QTextBlock) -> Iterator[QTextCursor]:
    for piece in cast(Iterable[QTextBlock.iterator], block):
        fragment = piece.fragment()
        if fragment.charFormat().anchorHref():
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            yield cursor
