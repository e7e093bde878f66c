"""A document as Markdown, for export and for other tools."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import singledispatch

from homeland_careers.domain.document import (
    Block,
    CardGrid,
    DefinitionList,
    Document,
    EntryList,
    FactGrid,
    FactTable,
    Figures,
    Notice,
    Pair,
    PayChart,
    Prose,
    SourceList,
    StepList,
    Timeline,
)
from homeland_careers.pages.text import marks

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def to_markdown(document: Document) -> str:
    """Give the page as Markdown; links keep their `homeland:` addresses."""
    parts = [f"# {_safe(document.title)}", f"*{_safe(document.kind_label)}* · `{document.address}`"]
    parts += [_safe(part) for part in (document.byline, document.summary) if part]
    for block in document.blocks:
        parts += _headed(block)
    return "\n\n".join(parts).rstrip() + "\n"


def _safe(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _headed(block: Block, level: str = "##") -> Iterator[str]:
    if block.heading:
        yield f"{level} {_safe(block.heading)}"
    yield from parts_of(block)


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("\n", " ") for cell in line) + " |" for line in lines)


@singledispatch
def parts_of(block: Block) -> Iterator[str]:
    """Give a block's paragraphs; every kind of block has its own form."""
    raise NotImplementedError(type(block).__name__)


@parts_of.register
def _(block: FactGrid) -> Iterator[str]:
    yield _table(
        ("", ""), ((_safe(cell.label), _safe(cell.value) + marks(cell.cites)) for cell in block.cells)
    )


@parts_of.register
def _(block: FactTable) -> Iterator[str]:
    rows = (
        (
            _safe(row.label),
            _safe(line.value) + marks(line.cites),
            _safe("; ".join(part for part in (line.conditions, line.period) if part)),
        )
        for row in block.rows
        for line in row.lines
    )
    yield _table(("Field", "Value", "Depends on"), rows)
    for row in block.rows:
        if row.disagreement:
            yield f"> **Sources disagree on {_safe(row.label)}.** {_safe(row.disagreement)}"


@parts_of.register
def _(block: Prose) -> Iterator[str]:
    yield block.markdown.strip()


@parts_of.register
def _(block: PayChart) -> Iterator[str]:
    rows = ((band.grade, f"${band.low:,}", f"${band.high:,}") for band in block.ladder.bands)
    yield _table(("Grade", "From", "To"), rows)
    yield _safe(block.ladder.caption()) + marks(block.cites)
    if block.note:
        yield _safe(block.note)


@parts_of.register
def _(block: Figures) -> Iterator[str]:
    yield _table(tuple(map(_safe, block.head)), (tuple(map(_safe, row)) for row in block.rows))
    if block.note:
        yield _safe(block.note) + marks(block.cites)


@parts_of.register
def _(block: StepList) -> Iterator[str]:
    yield "\n".join(
        f"{number}. **{_safe(step.title)}**{f' ({step.duration})' if step.duration else ''}{marks(step.cites)}  \n"
        f"   {_safe(step.detail)}"
        for number, step in enumerate(block.steps, 1)
    )
    if block.note:
        yield _safe(block.note)


@parts_of.register
def _(block: EntryList) -> Iterator[str]:
    lines = []
    for row in block.rows:
        tail = " · ".join(_safe(part) for part in (row.reason, *row.columns, row.note) if part)
        lines.append(
            f"- [{_safe(row.entry.title)}]({row.entry.address.url})"
            + (f" – {tail}" if tail else "")
            + marks(row.cites)
        )
    yield "\n".join(lines) if lines else _safe(block.empty)


@parts_of.register
def _(block: CardGrid) -> Iterator[str]:
    yield "\n".join(
        f"- [{_safe(card.title)}]({card.address.url}) – {_safe(card.text)} ({_safe(card.count)})"
        for card in block.cards
    )


@parts_of.register
def _(block: Pair) -> Iterator[str]:
    yield from (*_headed(block.left), *_headed(block.right))


@parts_of.register
def _(block: Timeline) -> Iterator[str]:
    yield "\n".join(f"- **{row.date}** {_safe(row.text)}{marks(row.cites)}" for row in block.rows)


@parts_of.register
def _(block: Notice) -> Iterator[str]:
    text = _safe(block.text).replace("\n", "\n>\n> ")
    yield f"> **{_safe(block.title)}.** {text}{marks(block.cites)}"


@parts_of.register
def _(block: DefinitionList) -> Iterator[str]:
    for item in block.items:
        title = f"[{_safe(item.title)}]({item.address.url})" if item.address else _safe(item.title)
        yield f"**{title}**  \n{_safe(item.text)}{marks(item.cites)}"


@parts_of.register
def _(block: SourceList) -> Iterator[str]:
    yield "\n".join(f"{number}. {_safe(source.citation())}" for number, source in enumerate(block.sources, 1))
