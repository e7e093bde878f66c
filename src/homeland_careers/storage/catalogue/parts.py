"""The repeated parts of a thing, by the table they go into."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from sqlalchemy import Table

from homeland_careers.domain.address import Kind
from homeland_careers.domain.fact import Fact
from homeland_careers.domain.role import Role
from homeland_careers.domain.thing import Component, Section, Thing
from homeland_careers.storage.catalogue import schema
from homeland_careers.storage.catalogue.ordering import Places
from homeland_careers.storage.catalogue.rules import rule_row

Items: TypeAlias = list[tuple[dict[str, Any], tuple[str, ...]]]
"""The columns of each item in its written order, and its sources."""

_CITED_IN_TEXT = re.compile(r"\[\^([a-z0-9-]+)\]")


def parts(thing: Thing, places: Places) -> dict[Table, Items]:
    """Give the repeated parts of a thing. Raises ContentInvalidError if one names what is not in the draft."""
    owner = thing.address
    found: dict[Table, Items] = {
        schema.NAME: [({"text": name.text, "public": int(name.public)}, ()) for name in thing.names],
        schema.MEMBERSHIP: [
            (
                {"area": places.find(owner, Kind.AREA, m.area), "added": int(m.added), "note": m.note},
                m.sources,
            )
            for m in thing.memberships
        ],
        schema.THING_COMPONENT: [
            ({"component": places.find(owner, Kind.COMPONENT, slug)}, ()) for slug in thing.components
        ],
        schema.FACT: [(_fact(fact), fact.sources) for fact in thing.facts],
        schema.DISAGREEMENT: [({"field": d.field.value, "about": d.about}, ()) for d in thing.disagreements],
        schema.SECTION: [(_section(section), _cited_in(section)) for section in thing.sections],
        schema.LINK: [
            (
                {
                    "relation": link.relation.value,
                    "target": places.find(owner, link.target.kind, link.target.slug),
                    "reason": link.reason,
                },
                link.sources,
            )
            for link in thing.links
        ],
    }
    if isinstance(thing, Component):
        found[schema.EVENT] = [({"date": str(e.date), "text": e.text}, e.sources) for e in thing.history]
    return found | _role_parts(thing) if isinstance(thing, Role) else found


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "field": fact.field.value,
        "value": fact.value,
        "brief": fact.brief,
        "conditions": fact.conditions,
        "valid_from": str(fact.valid_from or ""),
        "valid_to": str(fact.valid_to or ""),
        "missing": fact.missing.value if fact.missing else "",
    }


def _section(section: Section) -> dict[str, Any]:
    return {name: getattr(section, name) for name in ("key", "heading", "markdown", "html", "text")}


def _cited_in(section: Section) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_CITED_IN_TEXT.findall(section.markdown)))


def _role_parts(role: Role) -> dict[Table, Items]:
    bands = role.pay.bands if role.pay else ()
    return {
        schema.RULE: [(rule_row(rule), rule.sources) for rule in role.rules],
        schema.STEP: [
            ({"title": s.title, "detail": s.detail, "phase": s.phase, "duration": s.duration}, s.sources)
            for s in role.steps
        ],
        schema.SPECIALISATION: [
            ({"title": s.title, "text": s.text}, s.sources) for s in role.specialisations
        ],
        schema.PAY_BAND: [({"grade": b.grade, "low": b.low, "high": b.high}, ()) for b in bands],
    }
