"""Coverage, counted in the catalogue itself: what readers see is what is measured.

Only the fields that every role is asked for are counted; head-counts and the like are extras.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from homeland_careers.domain.coverage import Coverage, Tally
from homeland_careers.domain.fact import ROLE_FIELDS, Field, Missing
from homeland_careers.storage.catalogue.schema import CITATION, FACT, SOURCE, THING, THING_COMPONENT

_PARENT = THING.alias("component_thing")
_ROLES = THING.c.kind == "role"
_OF = THING.c.id.in_(
    select(THING_COMPONENT.c.thing)
    .join(_PARENT, _PARENT.c.id == THING_COMPONENT.c.component)
    .where(_PARENT.c.slug == bindparam("component"))
)
_ASKED = FACT.c.field.in_([field.value for field in ROLE_FIELDS])
_FIELDS = (
    select(FACT.c.field, FACT.c.missing, func.count(FACT.c.thing.distinct()))
    .join(THING, THING.c.id == FACT.c.thing)
    .where(_ROLES, _ASKED)
    .group_by(FACT.c.field, FACT.c.missing)
)
_COMPONENTS = (
    select(
        _PARENT.c.slug,
        _PARENT.c.title,
        FACT.c.field,
        FACT.c.missing,
        func.count(FACT.c.thing.distinct()),
    )
    .join(THING_COMPONENT, THING_COMPONENT.c.thing == FACT.c.thing)
    .join(_PARENT, _PARENT.c.id == THING_COMPONENT.c.component)
    .join(THING, THING.c.id == FACT.c.thing)
    .where(_ROLES, _ASKED)
    .group_by(_PARENT.c.slug, FACT.c.field, FACT.c.missing)
    .order_by(_PARENT.c.title)
)
_STATES = {
    "": "sourced",
    Missing.NOT_PUBLISHED.value: "not_published",
    Missing.NOT_APPLICABLE.value: "not_applicable",
    Missing.NOT_CHECKED.value: "not_checked",
}
_ROLE_COUNT = select(func.count()).select_from(THING).where(_ROLES)
_SPREAD = (
    select(CITATION.c.source)
    .join(THING, THING.c.id == CITATION.c.thing)
    .where(_ROLES)
    .group_by(CITATION.c.source)
    .having(
        func.count(CITATION.c.thing.distinct()) * 4 > select(func.count()).where(_ROLES).scalar_subquery() + 4
    )
)
"""Sources that more than a quarter of the roles share: files of statistics and tables, which say little of any one."""
_OFFICIAL = (
    select(func.count(CITATION.c.thing.distinct()))
    .join(SOURCE, SOURCE.c.thing == CITATION.c.source)
    .join(THING, THING.c.id == CITATION.c.thing)
    .where(
        _ROLES,
        SOURCE.c.trust.in_(("official", "announcement")),
        SOURCE.c.retrieved != "",
        SOURCE.c.as_of != "",
        CITATION.c.source.not_in(_SPREAD),
    )
)


def coverage(connection: Connection, component: str = "") -> Coverage:
    """Count the fields of roles by state; with a slug, of the roles of that component alone."""

    def rows(statement: Select[Any]) -> Sequence[Any]:
        """Run a statement, narrowed to the component if one was asked for."""
        narrowed = statement.where(_OF) if component else statement
        return connection.execute(narrowed, {"component": component} if component else {}).all()

    (number,), (official,) = rows(_ROLE_COUNT)[0], rows(_OFFICIAL)[0]
    tallies: dict[Field, Tally] = dict.fromkeys(ROLE_FIELDS, Tally())
    for field, missing, count in rows(_FIELDS):
        tallies[Field(field)] += _tally(missing, count)
    return Coverage(
        roles=number,
        official=official,
        fields=tuple(tallies.items()),
        components=_components(rows(_COMPONENTS), component),
    )


def _components(rows: Iterable[Any], only: str) -> tuple[tuple[str, str, int, Tally], ...]:
    """Add the fields of each component up; every role answers every field, so any field counts the roles."""
    found: dict[tuple[str, str], dict[str, Tally]] = {}
    for slug, title, field, missing, count in rows:
        fields = found.setdefault((slug, title), {})
        fields[field] = fields.get(field, Tally()) + _tally(missing, count)
    return tuple(
        (slug, title, max(tally.total for tally in fields.values()), sum(fields.values(), Tally()))
        for (slug, title), fields in found.items()
        if not only or slug == only
    )


def _tally(missing: str, count: int) -> Tally:
    return Tally(**{_STATES[missing]: count})
