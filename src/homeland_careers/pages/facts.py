"""Facts as a quick-facts grid and as the table of every fact."""

from __future__ import annotations

from collections.abc import Iterator

from homeland_careers.domain.document import FactGrid, FactLine, FactRow, FactTable, GridCell, Notice
from homeland_careers.domain.fact import Disagreement, Fact, Field, Missing, of_field
from homeland_careers.domain.thing import Thing
from homeland_careers.pages.citing import Citations


def grid(thing: Thing, fields: tuple[Field, ...], citations: Citations) -> FactGrid:
    """Give the same cells in the same order for every thing of a kind; empty ones say why."""
    disputed = {disagreement.field for disagreement in thing.disagreements}
    cells = tuple(
        _cell(field, of_field(thing.facts, field), field in disputed, citations) for field in fields
    )
    return FactGrid(key="at-a-glance", heading="At a glance", cells=cells)


def _cell(field: Field, facts: tuple[Fact, ...], disputed: bool, citations: Citations) -> GridCell:
    if not facts:
        return GridCell(label=field.label, value="Not checked", missing=Missing.NOT_CHECKED)
    first = facts[0]
    return GridCell(
        label=field.label,
        value=first.shown().removeprefix("https://").rstrip("/"),
        cites=citations.cite(first.sources),
        missing=first.missing,
        disagree=disputed,
        url=first.value if first.value.startswith("https://") else "",
    )


def table(thing: Thing, citations: Citations) -> tuple[FactTable, ...]:
    """Give every fact in field order with conditions, period and sources; nothing if there are none."""
    about = {disagreement.field: disagreement.about for disagreement in thing.disagreements}
    known = tuple(
        FactRow(
            label=field.label,
            lines=tuple(_line(fact, citations) for fact in facts),
            disagreement=about.get(field, ""),
        )
        for field in Field
        if (facts := tuple(fact for fact in of_field(thing.facts, field) if not fact.missing))
    )
    rows = (*known, *_without_value(thing))
    return (FactTable(key="every-fact", heading="Every fact, with its source", rows=rows),) if rows else ()


def _without_value(thing: Thing) -> Iterator[FactRow]:
    """Give one row for each reason why fields have no value, with all of them."""
    for reason in Missing:
        labels = [
            field.label
            for field in Field
            if any(fact.missing is reason for fact in of_field(thing.facts, field))
        ]
        if labels:
            yield FactRow(
                label=str(reason).capitalize(), lines=(FactLine(value=", ".join(labels), missing=reason),)
            )


def _line(fact: Fact, citations: Citations) -> FactLine:
    return FactLine(
        value=fact.value,
        conditions=fact.conditions,
        period=fact.period(),
        cites=citations.cite(fact.sources),
    )


def disagreements(thing: Thing, citations: Citations) -> tuple[Notice, ...]:
    """Give one notice for all contradictions of a page, citing every source involved."""
    if not thing.disagreements:
        return ()
    sources = [
        s for d in thing.disagreements for fact in of_field(thing.facts, d.field) for s in fact.sources
    ]
    return (
        Notice(
            key="disagree",
            title="The sources disagree",
            text="\n".join(_about(disagreement) for disagreement in thing.disagreements),
            tone="disagree",
            cites=citations.cite(dict.fromkeys(sources)),
        ),
    )


def _about(disagreement: Disagreement) -> str:
    return f"{disagreement.field.label}: {disagreement.about}"


def shown_facts(thing: Thing) -> tuple[tuple[str, str], ...]:
    """Give the pairs of field and value that a bookmark keeps."""
    return tuple((str(fact.field), fact.value or str(fact.missing)) for fact in thing.facts)
