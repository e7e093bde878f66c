"""The parts a page is read in: text, facts, pay, steps, history, sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from homeland_careers.domain.document import (
    Block,
    DefinitionList,
    Document,
    FactGrid,
    FactTable,
    Figures,
    Notice,
    PayChart,
    Prose,
    SourceList,
    StepList,
    Timeline,
)
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.definitions import DefinitionsPart
from homeland_careers.ui.page.fact_grid import FactGridPart
from homeland_careers.ui.page.fact_table import FactTablePart
from homeland_careers.ui.page.figures import CaptionPart, FiguresPart
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.notice import NoticePart
from homeland_careers.ui.page.pay import PayPart
from homeland_careers.ui.page.prose import ProsePart
from homeland_careers.ui.page.setting import Part, Setting
from homeland_careers.ui.page.sources import SourcesPart
from homeland_careers.ui.page.steps import StepListPart
from homeland_careers.ui.page.timeline import TimelinePart

T = TypeVar("T")
Make = Callable[[Setting, QWidget], Part]

_AT_ONCE = 20
"""Rows of a long table or list of definitions that are laid out in one go."""


def parts(block: Block, document: Document) -> Iterator[Make]:
    """Give the parts of a block that is read rather than chosen from."""
    match block:
        case Prose():
            for html in markup.chunks(block.html):
                yield lambda s, p, html=html: ProsePart(s, p, html, block.heading)  # type: ignore[misc]
        case FactTable():
            yield from _pieces(block.rows, lambda s, p, rows: FactTablePart(s, p, block, rows))
        case DefinitionList():
            yield from _pieces(block.items, lambda s, p, items: DefinitionsPart(s, p, block, items))
        case Figures():
            yield from _pieces(block.rows, lambda s, p, rows: FiguresPart(s, p, block, rows))
            if block.note:
                yield lambda s, p: CaptionPart(s, p, block)
        case FactGrid():
            yield lambda s, p: FactGridPart(s, p, block, _where_facts_are(document))
        case _:
            yield from _whole(block)


def _pieces(
    rows: tuple[T, ...], make: Callable[[Setting, QWidget, tuple[T, ...]], FramedText]
) -> Iterator[Make]:
    """Give a long table as several parts that look like one."""
    for start in range(0, len(rows), _AT_ONCE):

        def piece(setting: Setting, parent: QWidget, start: int = start) -> Part:
            """Make one piece of a long table, joined to the pieces above and below it."""
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
        case Timeline():
            yield lambda s, p: TimelinePart(s, p, block)
        case Notice():
            yield lambda s, p: NoticePart(s, p, block)
        case SourceList():
            yield lambda s, p: SourcesPart(s, p, block)


def _where_facts_are(document: Document) -> str:
    """Give the key of the section that shows contradictions in full."""
    tables = [block.key for block in document.blocks if isinstance(block, FactTable)]
    notices = [
        block.key for block in document.blocks if isinstance(block, Notice) and block.tone == "disagree"
    ]
    return next(iter(tables + notices), "")
