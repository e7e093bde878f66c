"""Which parts a document is drawn with, in order, each made only when its turn comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import Block, CardGrid, Document, EntryList, FactGrid, Pair
from homeland_careers.ui.page.card_grid import CardGridPart
from homeland_careers.ui.page.entry_list import EntryListPart, PairPart
from homeland_careers.ui.page.header import Header
from homeland_careers.ui.page.heading import Heading
from homeland_careers.ui.page.setting import Part, Setting

Make = Callable[[Setting, QWidget], Part]

_HEADED, _UNHEADED, _UNDER_HEADING = 28, 16, 10


@dataclass(frozen=True, slots=True)
class Piece:
    """A part to be made: the key of its section if it begins one, and the space above it."""

    key: str
    gap: int
    make: Make


def headings(document: Document) -> tuple[tuple[str, str], ...]:
    """Give key and heading of every section that stands in the outline."""
    return tuple((block.key, block.heading) for block in document.blocks if block.heading)


def pieces(document: Document) -> Iterator[Piece]:
    """Give the parts of a document from top to bottom."""
    yield Piece("", 0, lambda setting, parent: Header(setting, parent, document))
    for block in document.blocks:
        headed = bool(block.heading) and not isinstance(block, FactGrid)
        if headed:
            yield Piece(block.key, _HEADED, _heading(block))
        gap = _UNDER_HEADING if headed else _HEADED if isinstance(block, Pair) else _UNHEADED
        for number, make in enumerate(_parts(block, document)):
            yield Piece("" if headed or number else block.key, 0 if number else gap, make)


def _heading(block: Block) -> Make:
    count = len(block.rows) if isinstance(block, EntryList) and block.rows else None
    return lambda setting, parent: Heading(setting, parent, block.heading, count)


def _parts(block: Block, document: Document) -> Iterator[Make]:
    match block:
        case EntryList():
            yield lambda s, p: EntryListPart(s, p, block)
        case CardGrid():
            yield lambda s, p: CardGridPart(s, p, block)
        case Pair():
            yield lambda s, p: PairPart(s, p, block)
        case _:
            from homeland_careers.ui.page import reading  # noqa: PLC0415  home, shown first, has none of it

            yield from reading.parts(block, document)
