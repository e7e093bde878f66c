"""Traits: what filters ask of a page, worked out from its typed rules, its pay and its facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from homeland_careers.domain.fact import Field, of_field
from homeland_careers.domain.filters import Flag
from homeland_careers.domain.role import Role
from homeland_careers.domain.rule import (
    Check,
    Citizenship,
    Clearance,
    EducationLevel,
    EntryAge,
    Licence,
    Passed,
    Qualification,
    Residence,
    Rule,
    ServingGrade,
    Vision,
)
from homeland_careers.domain.thing import Component, Thing

_BY_KIND: Mapping[type[Rule], Flag] = {
    Citizenship: Flag.CITIZENSHIP,
    Residence: Flag.RESIDENCE,
    Licence: Flag.LICENCE,
    Vision: Flag.VISION,
    ServingGrade: Flag.SERVING,
}
_BY_CHECK: Mapping[Check, Flag] = {
    Check.FIREARM: Flag.FIREARM,
    Check.POLYGRAPH: Flag.POLYGRAPH,
    Check.DRUG_TEST: Flag.DRUG_TEST,
    Check.MEDICAL: Flag.MEDICAL,
    Check.FITNESS: Flag.FITNESS,
    Check.SPANISH: Flag.SPANISH,
    Check.TRAVEL: Flag.TRAVEL,
    Check.SHIFTS: Flag.SHIFTS,
    Check.MOBILITY: Flag.MOBILITY,
}
_NO_CLEARANCE = "none"

# General Schedule grades and those of law-enforcement officers on the same ladder; "GS-5 to GS-7" has all between.
_GRADE = r"G[GLS]-(1[0-5]|[1-9])\b"
_GRADES = re.compile(rf"{_GRADE}(?: to {_GRADE})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What one page has. `education` is the least schooling that gets in, None where no rule says any.

    `pay` is the least and the most of its ladder, yearly base pay in dollars, None without one.
    """

    components: frozenset[str] = frozenset()
    flags: frozenset[Flag] = frozenset()
    education: EducationLevel | None = None
    grades: frozenset[int] = frozenset()
    pay: tuple[int, int] | None = None


def traits(thing: Thing) -> Traits:
    """Give the traits of a thing; only roles have more than components."""
    if not isinstance(thing, Role):
        return Traits(components=frozenset(_components(thing)))
    bands = thing.pay.bands if thing.pay else ()
    return Traits(
        components=frozenset(thing.components),
        flags=frozenset(flag for rule in thing.rules if (flag := _flag(rule))),
        education=_lowest(level for rule in thing.rules for level in _schooling(rule)),
        grades=frozenset(_grades(thing)),
        pay=(min(band.low for band in bands), max(band.high for band in bands)) if bands else None,
    )


def _components(thing: Thing) -> Iterator[str]:
    """Give the components of a thing; one itself belongs to itself and to the one above it."""
    yield from thing.components
    if isinstance(thing, Component):
        yield thing.address.slug
        if thing.parent:
            yield thing.parent


def _flag(rule: Rule) -> Flag | None:
    """Give the requirement that a rule states; one that is expressly not asked for is none."""
    if isinstance(rule, Passed):
        return _BY_CHECK.get(rule.check) if rule.required else None
    if isinstance(rule, EntryAge):
        return Flag.AGE_LIMIT if rule.before is not None else None
    if isinstance(rule, Clearance):
        return Flag.CLEARANCE if rule.level != _NO_CLEARANCE else None
    return _BY_KIND.get(type(rule))


def _schooling(rule: Rule) -> Iterator[EducationLevel]:
    """Give the least schooling of each way in that a rule names; where work comes on top, it opens no way alone."""
    if not isinstance(rule, Qualification):
        return
    if rule.experience_years is not None and not rule.hours_plus_experience:
        yield EducationLevel.NONE
    if rule.education:
        yield rule.education
    elif rule.semester_hours is not None:
        yield EducationLevel.SOME_COLLEGE


def _lowest(levels: Iterable[EducationLevel]) -> EducationLevel | None:
    named = set(levels)
    return next((level for level in EducationLevel if level in named), None)


def _grades(role: Role) -> Iterator[int]:
    """Give the grades of the ladder, else those the fact names."""
    texts = [band.grade for band in role.pay.bands] if role.pay else []
    for text in texts or [fact.value for fact in of_field(role.facts, Field.GRADES)]:
        for low, high in _GRADES.findall(text):
            yield from range(int(low), int(high or low) + 1)
