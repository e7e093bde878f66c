"""A made-up draft of roles that differ in everything filters ask for, always the same, and which pages fit a filter."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from homeland_careers.domain import rule
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.draft import Draft
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.role import PayBand, PayLadder, Role
from homeland_careers.domain.rule import Check, EducationLevel
from homeland_careers.domain.thing import Post, Term, Thing
from homeland_careers.domain.traits import Traits, traits
from tests.storage.drafts import AREAS, COMPONENTS, DRAFT
from tests.storage.pilot import at, member, section

SAYS = ("notice",)
WORDS = ("lantern", "anchor", "compass", "rudder")
_SLUGS = [component.address.slug for component in COMPONENTS]


def _rules(chance: random.Random) -> tuple[rule.Rule, ...]:
    every: list[rule.Rule] = [
        rule.EntryAge(sources=SAYS, before=37),
        rule.Citizenship(sources=SAYS),
        rule.Clearance(sources=SAYS, level=chance.choice(["none", "Secret"])),
        rule.Vision(sources=SAYS, corrected=20),
        *(rule.Passed(sources=SAYS, check=check, required=chance.random() < 0.7) for check in Check),
        *(rule.Qualification(sources=SAYS, education=chance.choice(list(EducationLevel))) for _ in range(2)),
    ]
    return tuple(chance.sample(every, chance.randrange(len(every))))


def _ladder(chance: random.Random) -> PayLadder | None:
    grades = sorted(chance.sample(range(1, 16), chance.randrange(4)))
    bands = tuple(
        PayBand(grade=f"GS-{grade}", low=10_000 * grade, high=10_000 * grade + 9_999) for grade in grades
    )
    return PayLadder(year=2030, bands=bands, basis="", sources=SAYS) if bands else None


def _page(number: int, chance: random.Random) -> Thing:
    text = " ".join(chance.sample(WORDS, 2))
    shared: dict[str, Any] = {
        "title": f"Page {number}",
        "summary": "",
        "components": tuple(chance.sample(_SLUGS, chance.randrange(3))),
        "memberships": member(*chance.sample(["river", "office"], chance.randrange(3))),
        "sections": (section("What", f"{text} and so on."),),
    }
    if number % 5 == 1:
        return Post(address=at(f"post/p{number}"), published=PartialDate(2030), **shared)
    if number % 5 == 2:
        return Term(address=at(f"term/t{number}"), **shared)
    return Role(address=at(f"role/r{number}"), rules=_rules(chance), pay=_ladder(chance), **shared)


_CHANCE = random.Random(4)
PAGES = tuple(_page(number, _CHANCE) for number in range(80))
VARIED: Draft = replace(DRAFT, things=(*AREAS, *COMPONENTS, *PAGES), moved=(), popularity={})
TRAITS: dict[str, Traits] = {str(thing.address): traits(thing) for thing in VARIED.things}


def fits(entry: Entry, f: Filters) -> bool:
    """Say in plain words whether a page passes the filters, but for what is saved."""
    has = TRAITS.get(str(entry.address), Traits())
    is_role = entry.kind == "role"
    return (
        (not f.kinds or entry.kind in f.kinds)
        and (not f.areas or any(area in f.areas for area in entry.areas))
        and (not f.components or any(slug in f.components for slug in has.components))
        and (not f.grades or any(grade in f.grades for grade in has.grades))
        and (not f.education or enough(f.education, has))
        and all(flag in has.flags for flag in f.has)
        and (not f.lacks or (is_role and not any(flag in has.flags for flag in f.lacks)))
        and (f.pay_from is None or (has.pay is not None and has.pay[1] >= f.pay_from))
        and (f.pay_to is None or (has.pay is not None and has.pay[0] <= f.pay_to))
    )


def enough(level: EducationLevel, has: Traits) -> bool:
    """Say whether this much schooling gets in."""
    levels = list(EducationLevel)
    return has.education is not None and levels.index(has.education) <= levels.index(level)
