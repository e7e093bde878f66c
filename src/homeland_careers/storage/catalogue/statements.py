"""The questions put to a catalogue: built once, compiled once."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Column, Executable, Table, bindparam, or_, select

from homeland_careers.storage.catalogue import schema
from homeland_careers.storage.catalogue.schema import (
    CITATION,
    COMPONENT,
    ENTRY,
    LINK,
    MEMBERSHIP,
    MOVED,
    MOVED_TO,
    SOURCE,
    THING,
    THING_COMPONENT,
)

_NUMBER: BindParameter[int] = bindparam("number")

_ENTRY_COLUMNS = (
    THING.c.id,
    THING.c.kind,
    THING.c.slug,
    THING.c.title,
    THING.c.short_title,
    THING.c.summary,
    ENTRY.c.areas,
    ENTRY.c.component,
    ENTRY.c.detail,
)
_ENTRIES = select(*_ENTRY_COLUMNS).join(ENTRY, ENTRY.c.thing == THING.c.id)

ENTRY_AT = _ENTRIES.where(THING.c.kind == bindparam("kind"), THING.c.slug == bindparam("slug"))
ENTRIES_AT = _ENTRIES.where(
    THING.c.kind == bindparam("kind"), THING.c.slug.in_(bindparam("slugs", expanding=True))
)
ENTRIES_OF_KIND = _ENTRIES.where(THING.c.kind == bindparam("kind")).order_by(THING.c.position)
_ID_OF_COMPONENT = (
    select(THING.c.id)
    .where(THING.c.kind == "component", THING.c.slug == bindparam("component"))
    .scalar_subquery()
)
ENTRIES_OF_COMPONENT = ENTRIES_OF_KIND.where(
    or_(
        THING.c.id.in_(
            select(THING_COMPONENT.c.thing).where(THING_COMPONENT.c.component == _ID_OF_COMPONENT)
        ),
        THING.c.id.in_(select(COMPONENT.c.thing).where(COMPONENT.c.parent == _ID_OF_COMPONENT)),
    )
)
CITING = _ENTRIES.where(
    THING.c.id.in_(
        select(CITATION.c.thing)
        .join(THING, THING.c.id == CITATION.c.source)
        .where(THING.c.kind == "source", THING.c.slug == bindparam("slug"))
    )
).order_by(THING.c.position)


def _parts(table: Table) -> Executable:
    """Give the parts of one thing in their written order."""
    return select(*_own(table)).where(table.c.thing == _NUMBER).order_by(table.c.position)


def _only_one(table: Table) -> Executable:
    return select(*_own(table)).where(table.c.thing == _NUMBER)


def _own(table: Table) -> list[Column[Any]]:
    return [column for column in table.c if not column.primary_key]


NAMES = _parts(schema.NAME)
MEMBERSHIPS = (
    select(THING.c.slug, MEMBERSHIP.c.added, MEMBERSHIP.c.note)
    .join(MEMBERSHIP, THING.c.id == MEMBERSHIP.c.area)
    .where(MEMBERSHIP.c.thing == _NUMBER)
    .order_by(MEMBERSHIP.c.position)
)
COMPONENTS = (
    select(THING.c.slug)
    .join(THING_COMPONENT, THING.c.id == THING_COMPONENT.c.component)
    .where(THING_COMPONENT.c.thing == _NUMBER)
    .order_by(THING_COMPONENT.c.position)
)
LINKS = (
    select(LINK.c.relation, THING.c.kind, THING.c.slug, LINK.c.reason)
    .join(LINK, THING.c.id == LINK.c.target)
    .where(LINK.c.thing == _NUMBER)
    .order_by(LINK.c.position)
)
FACTS = _parts(schema.FACT)
DISAGREEMENTS = _parts(schema.DISAGREEMENT)
SECTIONS = _parts(schema.SECTION)
EVENTS = _parts(schema.EVENT)
RULES = _parts(schema.RULE)
STEPS = _parts(schema.STEP)
SPECIALISATIONS = _parts(schema.SPECIALISATION)
PAY_BANDS = _parts(schema.PAY_BAND)
CITATIONS = (
    select(CITATION.c.part, CITATION.c.position, THING.c.slug)
    .join(THING, THING.c.id == CITATION.c.source)
    .where(CITATION.c.thing == _NUMBER)
    .order_by(CITATION.c.part, CITATION.c.position, CITATION.c.place)
)

AREA = _only_one(schema.AREA)
COMPONENT_ITSELF = (
    select(COMPONENT.c.acronym, THING.c.slug, COMPONENT.c.standing, COMPONENT.c.standing_note)
    .outerjoin(THING, THING.c.id == COMPONENT.c.parent)
    .where(COMPONENT.c.thing == _NUMBER)
)
POST = _only_one(schema.POST)
ORGANIZATION = _only_one(schema.ORGANIZATION)
QUESTION = _only_one(schema.QUESTION)
ROLE = _only_one(schema.ROLE)

LINKS_TO = (
    select(*_ENTRY_COLUMNS, LINK.c.position, LINK.c.relation, LINK.c.reason)
    .join(ENTRY, ENTRY.c.thing == THING.c.id)
    .join(LINK, LINK.c.thing == THING.c.id)
    .where(LINK.c.target == _NUMBER)
    .order_by(THING.c.position, LINK.c.position)
)
CITED_BY_LINKS_TO = (
    select(CITATION.c.thing, CITATION.c.position, THING.c.slug)
    .join(LINK, (LINK.c.thing == CITATION.c.thing) & (LINK.c.position == CITATION.c.position))
    .join(THING, THING.c.id == CITATION.c.source)
    .where(LINK.c.target == _NUMBER, CITATION.c.part == "link")
    .order_by(CITATION.c.thing, CITATION.c.position, CITATION.c.place)
)

SOURCES = (
    select(THING.c.slug, THING.c.title, *_own(SOURCE))
    .join(SOURCE, SOURCE.c.thing == THING.c.id)
    .where(THING.c.kind == "source", THING.c.slug.in_(bindparam("slugs", expanding=True)))
)
MOVED_FROM = (
    select(MOVED.c.reason, MOVED.c.date, MOVED_TO.c.target)
    .outerjoin(MOVED_TO, MOVED_TO.c.address == MOVED.c.address)
    .where(MOVED.c.address == bindparam("address"))
    .order_by(MOVED_TO.c.position)
)
SLUGS = select(THING.c.kind, THING.c.slug).order_by(THING.c.id).limit(bindparam("limit"))
