"""The few extra columns that lists show of each kind of thing."""

from __future__ import annotations

from functools import singledispatch

from homeland_careers.domain.fact import Field, of_field
from homeland_careers.domain.role import Role
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Component, Organization, Post, Question, Thing

_COLUMN = 40


@singledispatch
def detail(_thing: Thing | Source) -> dict[str, str]:
    """Give the columns by name; those of a kind that is not named below have none."""
    return {}


@detail.register
def _role(role: Role) -> dict[str, str]:
    bands = role.pay.bands if role.pay else ()
    ladder = " to ".join(dict.fromkeys((bands[0].grade, bands[-1].grade))) if bands else ""
    return {
        "grades": ladder or _short(role, Field.GRADES) or _short(role, Field.PAY),
        "education": _short(role, Field.EDUCATION),
        "pay": _brief(role, Field.PAY),
    }


def _short(role: Role, field: Field) -> str:
    """Give what fits a column: nothing where there is no value, or only a long one."""
    value = next((fact.shown() for fact in of_field(role.facts, field) if not fact.missing), "")
    return value if len(value) <= _COLUMN else ""


@detail.register
def _component(component: Component) -> dict[str, str]:
    return {
        "acronym": component.acronym,
        "head-count": _brief(component, Field.HEAD_COUNT),
        "standing": component.standing.value,
        "parent": component.parent,
    }


@detail.register
def _post(post: Post) -> dict[str, str]:
    return {
        "date": post.published.spoken(),
        "published": str(post.published),
        "author": post.author,
        "topic": post.topic,
    }


@detail.register
def _organization(organization: Organization) -> dict[str, str]:
    return {"acronym": organization.acronym, "website": organization.website}


@detail.register
def _question(question: Question) -> dict[str, str]:
    return {"asked-by": question.asked_by.value}


@detail.register
def _source(source: Source) -> dict[str, str]:
    return {"publisher": source.publisher, "kind": source.kind.label, "dates": source.dates()}


def _brief(thing: Thing, field: Field) -> str:
    facts = of_field(thing.facts, field)
    return facts[0].shown() if facts else ""
