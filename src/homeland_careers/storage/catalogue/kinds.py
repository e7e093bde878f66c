"""Read a whole thing back as the value of its kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection

from homeland_careers.domain.address import Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.role import PayBand, PayLadder, Role, Specialisation, Step
from homeland_careers.domain.thing import (
    Component,
    Event,
    MissionArea,
    Organization,
    Post,
    Question,
    QuestionKind,
    Standing,
    Term,
    Thing,
    Tool,
)
from homeland_careers.storage.catalogue import statements
from homeland_careers.storage.catalogue.reading import Reader
from homeland_careers.storage.catalogue.rules import rule_of


def thing_of(connection: Connection, number: int, line: Entry) -> Thing:
    """Read everything about the thing that has this number and list line."""
    reader = Reader(connection, number)
    return _KINDS[line.kind](reader, reader.shared(line))


def _area(reader: Reader, shared: dict[str, Any]) -> Thing:
    position, note = reader.one(statements.AREA)
    return MissionArea(position=position, note=note, **shared)


def _component(reader: Reader, shared: dict[str, Any]) -> Thing:
    acronym, parent, standing, standing_note = reader.one(statements.COMPONENT_ITSELF)
    history = tuple(
        Event(date=PartialDate.parse(day), text=text, sources=reader.sources("event", place))
        for place, (day, text) in enumerate(reader.rows(statements.EVENTS))
    )
    return Component(
        acronym=acronym,
        parent=parent or "",
        standing=Standing(standing),
        standing_note=standing_note,
        standing_sources=reader.sources("standing"),
        history=history,
        **shared,
    )


def _post(reader: Reader, shared: dict[str, Any]) -> Thing:
    published, date_note, author, author_note, topic = reader.one(statements.POST)
    return Post(
        published=PartialDate.parse(published),
        date_note=date_note,
        author=author,
        author_note=author_note,
        topic=topic,
        **shared,
    )


def _organization(reader: Reader, shared: dict[str, Any]) -> Thing:
    acronym, website = reader.one(statements.ORGANIZATION)
    return Organization(acronym=acronym, website=website, **shared)


def _question(reader: Reader, shared: dict[str, Any]) -> Thing:
    (asked_by,) = reader.one(statements.QUESTION)
    return Question(asked_by=QuestionKind(asked_by), **shared)


def _role(reader: Reader, shared: dict[str, Any]) -> Thing:
    generic, pay_note, pay_year, pay_basis, pay_formula = reader.one(statements.ROLE)
    bands = tuple(
        PayBand(grade=grade, low=low, high=high) for grade, low, high in reader.rows(statements.PAY_BANDS)
    )
    ladder = None
    if pay_year is not None:
        ladder = PayLadder(
            year=pay_year,
            bands=bands,
            basis=pay_basis,
            formula=pay_formula,
            sources=reader.sources("pay"),
        )
    return Role(
        rules=tuple(
            rule_of(row, reader.sources("rule", place))
            for place, row in enumerate(reader.rows(statements.RULES))
        ),
        steps=tuple(
            Step(
                title=title,
                detail=detail,
                phase=phase,
                duration=duration,
                sources=reader.sources("step", place),
            )
            for place, (title, detail, phase, duration) in enumerate(reader.rows(statements.STEPS))
        ),
        specialisations=tuple(
            Specialisation(title=title, text=text, sources=reader.sources("specialisation", place))
            for place, (title, text) in enumerate(reader.rows(statements.SPECIALISATIONS))
        ),
        pay=ladder,
        pay_note=pay_note,
        generic=bool(generic),
        **shared,
    )


_KINDS: Mapping[Kind, Callable[[Reader, dict[str, Any]], Thing]] = {
    Kind.AREA: _area,
    Kind.COMPONENT: _component,
    Kind.POST: _post,
    Kind.ORGANIZATION: _organization,
    Kind.QUESTION: _question,
    Kind.ROLE: _role,
    Kind.TERM: lambda _reader, shared: Term(**shared),
    Kind.TOOL: lambda _reader, shared: Tool(**shared),
    Kind.SOURCE: lambda _reader, shared: Thing(**shared),
}
