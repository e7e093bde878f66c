"""Things as rows: what is written of every kind, and what only one kind has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from sqlalchemy import Insert, Table, insert

from homeland_careers.domain.address import Kind
from homeland_careers.domain.draft import Moved
from homeland_careers.domain.role import Role
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Component, MissionArea, Organization, Post, Question, Thing
from homeland_careers.storage.catalogue import schema
from homeland_careers.storage.catalogue.batches import Row
from homeland_careers.storage.catalogue.details import detail
from homeland_careers.storage.catalogue.entries import written_detail
from homeland_careers.storage.catalogue.ordering import Places
from homeland_careers.storage.catalogue.parts import parts

_INTO: dict[Table, Insert] = {table: insert(table) for table in schema.METADATA.sorted_tables}


def thing_rows(thing: Thing, places: Places) -> Iterator[Row]:
    """Give all rows of a thing. Raises ContentInvalidError if it names what is not in the draft."""
    id_ = places.numbers[thing.address]
    yield from _line(thing, places, places.areas[thing.address], _component_name(thing, places))
    yield from _of_kind(thing, id_, places)
    for table, items in parts(thing, places).items():
        for position, (columns, sources) in enumerate(items):
            yield _INTO[table], {"thing": id_, "position": position, **columns}
            yield from _cited(thing, id_, table.name, position, sources, places)
    yield from _cited(thing, id_, "page", 0, thing.sources, places)


def source_rows(source: Source, places: Places) -> Iterator[Row]:
    """Give all rows of a source."""
    yield from _line(source, places, (), "")
    yield (
        _INTO[schema.SOURCE],
        {
            "thing": places.numbers[source.address],
            "publisher": source.publisher,
            "trust": source.kind.value,
            "url": source.url,
            "archived_url": source.archived_url,
            "retrieved": str(source.retrieved or ""),
            "as_of": str(source.as_of or ""),
            "note": source.note,
        },
    )


def group_rows(places: Places) -> Iterator[Row]:
    """Give the rows of the groups that numbers speak of."""
    for rest, group in enumerate(places.groups.every):
        row = {"rest": rest, "kind": group.kind.value, "areas": " ".join(group.areas)}
        yield _INTO[schema.FACET_GROUP], row


def moved_rows(moved: Moved) -> Iterator[Row]:
    """Give the rows of an address that is no longer used."""
    old = str(moved.old)
    yield _INTO[schema.MOVED], {"address": old, "reason": moved.reason, "date": str(moved.date)}
    for position, target in enumerate(moved.to):
        yield _INTO[schema.MOVED_TO], {"address": old, "position": position, "target": str(target)}


def _line(item: Thing | Source, places: Places, areas: Iterable[str], component: str) -> Iterator[Row]:
    address = item.address
    id_ = places.numbers[address]
    yield (
        _INTO[schema.THING],
        {
            "id": id_,
            "kind": address.kind.value,
            "slug": address.slug,
            "title": item.title,
            "short_title": item.short_title if isinstance(item, Thing) else "",
            "summary": item.summary if isinstance(item, Thing) else item.publisher,
            "position": places.positions[address],
        },
    )
    extra = written_detail(detail(item))
    yield (
        _INTO[schema.ENTRY],
        {"thing": id_, "areas": " ".join(areas), "component": component, "detail": extra},
    )


def _component_name(thing: Thing, places: Places) -> str:
    own = (thing.address.slug,) if isinstance(thing, Component) else ()
    return next((places.component_names.get(slug, "") for slug in (*own, *thing.components)), "")


def _cited(
    thing: Thing, id_: int, part: str, position: int, sources: Iterable[str], places: Places
) -> Iterator[Row]:
    for place, slug in enumerate(sources):
        source = places.find(thing.address, Kind.SOURCE, slug)
        row = {"thing": id_, "part": part, "position": position, "place": place, "source": source}
        yield _INTO[schema.CITATION], row


@singledispatch
def _of_kind(_thing: Thing, _id: int, _places: Places) -> Iterator[Row]:
    """Give the row of what only one kind has; terms and tools have nothing of their own."""
    yield from ()


@_of_kind.register
def _area(area: MissionArea, id_: int, _places: Places) -> Iterator[Row]:
    yield _INTO[schema.AREA], {"thing": id_, "position": area.position, "note": area.note}


@_of_kind.register
def _component(component: Component, id_: int, places: Places) -> Iterator[Row]:
    owner = component.address
    parent = places.find(owner, Kind.COMPONENT, component.parent) if component.parent else None
    yield (
        _INTO[schema.COMPONENT],
        {
            "thing": id_,
            "acronym": component.acronym,
            "parent": parent,
            "standing": component.standing.value,
            "standing_note": component.standing_note,
        },
    )
    yield from _cited(component, id_, "standing", 0, component.standing_sources, places)


@_of_kind.register
def _post(post: Post, id_: int, _places: Places) -> Iterator[Row]:
    columns = {name: getattr(post, name) for name in ("date_note", "author", "author_note", "topic")}
    yield _INTO[schema.POST], {"thing": id_, "published": str(post.published), **columns}


@_of_kind.register
def _organization(organization: Organization, id_: int, _places: Places) -> Iterator[Row]:
    row = {"thing": id_, "acronym": organization.acronym, "website": organization.website}
    yield _INTO[schema.ORGANIZATION], row


@_of_kind.register
def _question(question: Question, id_: int, _places: Places) -> Iterator[Row]:
    yield _INTO[schema.QUESTION], {"thing": id_, "asked_by": question.asked_by.value}


@_of_kind.register
def _role(role: Role, id_: int, places: Places) -> Iterator[Row]:
    pay = role.pay
    yield (
        _INTO[schema.ROLE],
        {
            "thing": id_,
            "generic": int(role.generic),
            "pay_note": role.pay_note,
            "pay_year": pay.year if pay else None,
            "pay_basis": pay.basis if pay else "",
            "pay_formula": pay.formula if pay else "",
        },
    )
    yield from _cited(role, id_, "pay", 0, pay.sources if pay else (), places)
