"""A document as plain text, 78 characters wide, for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from functools import singledispatch

from homeland_careers.domain.document import (
    Block,
    CardGrid,
    Cites,
    DefinitionList,
    Document,
    EntryList,
    FactGrid,
    FactTable,
    Figures,
    ListRow,
    Notice,
    Pair,
    PayChart,
    Prose,
    SourceList,
    StepList,
    Timeline,
)
from homeland_careers.pages.plain import plain

_WIDTH = 78


def to_text(document: Document) -> str:
    """Give the page as plain text; citations stand as [1] and are resolved in the list of sources."""
    lines = [document.title, "=" * min(len(document.title), _WIDTH)]
    lines += [f"{document.kind_label} · {document.address}"]
    lines += [_wrap(part) for part in (document.byline, document.summary) if part]
    for block in document.blocks:
        lines += ["", *_headed(block)]
    return "\n".join(lines).rstrip() + "\n"


def _headed(block: Block) -> Iterator[str]:
    if block.heading:
        yield from (block.heading, "-" * min(len(block.heading), _WIDTH))
    yield from lines_of(block)


def _wrap(text: str, indent: str = "") -> str:
    paragraphs = text.split("\n")
    return "\n".join(
        textwrap.fill(p, _WIDTH, initial_indent=indent, subsequent_indent=indent) for p in paragraphs
    )


def marks(cites: Cites) -> str:
    """Give citation numbers as ` [1][2]`, or nothing."""
    return f" {''.join(f'[{n}]' for n in cites)}" if cites else ""


@singledispatch
def lines_of(block: Block) -> Iterator[str]:
    """Give a block's lines; every kind of block has its own form."""
    raise NotImplementedError(type(block).__name__)


@lines_of.register
def _(block: FactGrid) -> Iterator[str]:
    for cell in block.cells:
        mark = " (sources disagree)" if cell.disagree else ""
        yield f"{cell.label + ':':<24}{cell.value}{marks(cell.cites)}{mark}"


@lines_of.register
def _(block: FactTable) -> Iterator[str]:
    for row in block.rows:
        yield f"{row.label}:"
        for line in row.lines:
            extra = "; ".join(part for part in (line.conditions, line.period) if part)
            yield _wrap(f"{line.value}{marks(line.cites)}" + (f" ({extra})" if extra else ""), "  ")
        if row.disagreement:
            yield _wrap(f"Sources disagree: {row.disagreement}", "  ")


@lines_of.register
def _(block: Prose) -> Iterator[str]:
    yield "\n\n".join(_wrap(paragraph) for paragraph in plain(block.html).split("\n\n"))


@lines_of.register
def _(block: PayChart) -> Iterator[str]:
    for band in block.ladder.bands:
        yield f"{band.grade:<8}${band.low:,} – ${band.high:,}"
    yield _wrap(block.ladder.caption() + marks(block.cites))
    if block.note:
        yield _wrap(block.note)


@lines_of.register
def _(block: Figures) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(block.head, *block.rows, strict=True)]
    for first, *rest in (block.head, *block.rows):
        cells = (cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells)).rstrip()
    if block.note:
        yield _wrap(block.note + marks(block.cites))


@lines_of.register
def _(block: StepList) -> Iterator[str]:
    for number, step in enumerate(block.steps, 1):
        duration = f" ({step.duration})" if step.duration else ""
        yield f"{number}. {step.title}{duration}{marks(step.cites)}"
        yield _wrap(step.detail, "   ")
    if block.note:
        yield _wrap(block.note)


def _row(row: ListRow) -> Iterator[str]:
    columns = " · ".join(part for part in row.columns if part)
    yield f"* {row.entry.title} <{row.entry.address}>" + (f" · {columns}" if columns else "")
    for part in (row.reason, f"Note: {row.note}" if row.note else ""):
        if part:
            yield _wrap(part + (marks(row.cites) if part is row.reason else ""), "  ")


@lines_of.register
def _(block: EntryList) -> Iterator[str]:
    if not block.rows:
        yield _wrap(block.empty)
    for row in block.rows:
        yield from _row(row)


@lines_of.register
def _(block: CardGrid) -> Iterator[str]:
    for card in block.cards:
        yield f"* {card.title} <{card.address}> · {card.count}"
        yield _wrap(card.text, "  ")


@lines_of.register
def _(block: Pair) -> Iterator[str]:
    yield from (*_headed(block.left), "", *_headed(block.right))


@lines_of.register
def _(block: Timeline) -> Iterator[str]:
    for row in block.rows:
        yield _wrap(f"{row.date}: {row.text}{marks(row.cites)}")


@lines_of.register
def _(block: Notice) -> Iterator[str]:
    yield _wrap(f"{block.title}: {block.text}{marks(block.cites)}")


@lines_of.register
def _(block: DefinitionList) -> Iterator[str]:
    for item in block.items:
        address = f" <{item.address}>" if item.address else ""
        yield f"{item.title}{address}"
        yield _wrap(item.text + marks(item.cites), "  ")


@lines_of.register
def _(block: SourceList) -> Iterator[str]:
    for number, source in enumerate(block.sources, 1):
        yield textwrap.fill(
            f"[{number}] {source.citation()}", _WIDTH, subsequent_indent="    ", break_long_words=False
        )
