"""Which parts a document is drawn with, in order, each made only when its turn comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import (
    Block,
    CardGrid,
    DefinitionList,
    Document,
    EntryList,
    FactGrid,
    FactTable,
    Notice,
    Pair,
    PayChart,
    Prose,
    SourceList,
    StepList,
    Timeline,
)
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.card_grid import CardGridPart
from homeland_careers.ui.page.definitions import DefinitionsPart
from homeland_careers.ui.page.entry_list import EntryListPart, PairPart
from homeland_careers.ui.page.fact_grid import FactGridPart
from homeland_careers.ui.page.fact_table import FactTablePart
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.header import Header
from homeland_careers.ui.page.heading import Heading
from homeland_careers.ui.page.notice import NoticePart
from homeland_careers.ui.page.pay import PayPart
from homeland_careers.ui.page.prose import ProsePart
from homeland_careers.ui.page.setting import Part, Setting
from homeland_careers.ui.page.sources import SourcesPart
from homeland_careers.ui.page.steps import StepListPart
from homeland_careers.ui.page.timeline import TimelinePart

T = TypeVar("T")
Make = Callable[[Setting, QWidget], Part]

_HEADED, _UNHEADED, _UNDER_HEADING = 28, 16, 10
_AT_ONCE = 20
"""Rows of a long table or list of definitions that are laid out in one go."""


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
    facts = _where_facts_are(document)
    for block in document.blocks:
        headed = bool(block.heading) and not isinstance(block, FactGrid)
        if headed:
            yield Piece(block.key, _HEADED, _heading(block))
        gap = _UNDER_HEADING if headed else _HEADED if isinstance(block, Pair) else _UNHEADED
        for number, make in enumerate(_parts(block, facts)):
            yield Piece("" if headed or number else block.key, 0 if number else gap, make)


def _heading(block: Block) -> Make:
    count = len(block.rows) if isinstance(block, EntryList) and block.rows else None
    return lambda setting, parent: Heading(setting, parent, block.heading, count)


def _where_facts_are(document: Document) -> str:
    """Give the key of the section that shows contradictions in full."""
    tables = [block.key for block in document.blocks if isinstance(block, FactTable)]
    notices = [
        block.key for block in document.blocks if isinstance(block, Notice) and block.tone == "disagree"
    ]
    return next(iter(tables + notices), "")


def _parts(block: Block, facts: str) -> Iterator[Make]:
    match block:
        case Prose():
            for html in markup.chunks(block.html):
                yield lambda s, p, html=html: ProsePart(s, p, html, block.heading)  # type: ignore[misc]
        case FactTable():
            yield from _pieces(block.rows, lambda s, p, rows: FactTablePart(s, p, block, rows))
        case DefinitionList():
            yield from _pieces(block.items, lambda s, p, items: DefinitionsPart(s, p, block, items))
        case FactGrid():
            yield lambda s, p: FactGridPart(s, p, block, facts)
        case _:
            yield from _whole(block)


def _pieces(
    rows: tuple[T, ...], make: Callable[[Setting, QWidget, tuple[T, ...]], FramedText]
) -> Iterator[Make]:
    """Give a long table as several parts that look like one."""
    for start in range(0, len(rows), _AT_ONCE):

        def piece(setting: Setting, parent: QWidget, start: int = start) -> Part:
            part = make(setting, parent, rows[start : start + _AT_ONCE])
            part.join(above=start > 0, below=start + _AT_ONCE < len(rows))
            return part

        yield piece


def _whole(block: Block) -> Iterator[Make]:
    match block:
        case PayChart():
            yield lambda s, p: PayPart(s, p, block)
        case StepList():
            yield lambda s, p: StepListPart(s, p, block)
        case EntryList():
            yield lambda s, p: EntryListPart(s, p, block)
        case CardGrid():
            yield lambda s, p: CardGridPart(s, p, block)
        case Pair():
            yield lambda s, p: PairPart(s, p, block)
        case Timeline():
            yield lambda s, p: TimelinePart(s, p, block)
        case Notice():
            yield lambda s, p: NoticePart(s, p, block)
        case SourceList():
            yield lambda s, p: SourcesPart(s, p, block)
