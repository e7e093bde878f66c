"""What filters ask of a page is worked out from its typed rules, its pay, and the grades its facts name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from homeland_careers.domain import rule
from homeland_careers.domain.fact import Field
from homeland_careers.domain.filters import Flag
from homeland_careers.domain.role import PayBand, PayLadder, Role
from homeland_careers.domain.rule import Check, EducationLevel
from homeland_careers.domain.traits import Traits, traits
from tests.storage.drafts import COMPONENTS, OTHERS
from tests.storage.pilot import PILOT, at, fact

BARE = Role(address=at("role/bare"), title="Bare", summary="")
SAYS = ("notice",)


def passed(check: Check, *, required: bool = True) -> rule.Rule:
    return rule.Passed(sources=SAYS, check=check, required=required)


def qualified(**way) -> rule.Rule:
    return rule.Qualification(sources=SAYS, **way)


FLAGS: dict[str, tuple[rule.Rule, Flag | None]] = {
    "age": (rule.EntryAge(sources=SAYS, before=37), Flag.AGE_LIMIT),
    "an age to begin at is no limit": (rule.EntryAge(sources=SAYS, minimum=18), None),
    "citizenship": (rule.Citizenship(sources=SAYS), Flag.CITIZENSHIP),
    "residence": (rule.Residence(sources=SAYS, years=3, of_last=5), Flag.RESIDENCE),
    "license": (rule.Licence(sources=SAYS, name="driver"), Flag.LICENCE),
    "clearance": (rule.Clearance(sources=SAYS, level="Secret"), Flag.CLEARANCE),
    "no clearance": (rule.Clearance(sources=SAYS, level="none"), None),
    "vision": (rule.Vision(sources=SAYS, corrected=20), Flag.VISION),
    "serving": (rule.ServingGrade(sources=SAYS, grade="GS-9", post="clerk"), Flag.SERVING),
    "firearm": (passed(Check.FIREARM), Flag.FIREARM),
    "polygraph": (passed(Check.POLYGRAPH), Flag.POLYGRAPH),
    "expressly no polygraph": (passed(Check.POLYGRAPH, required=False), None),
    "drug test": (passed(Check.DRUG_TEST), Flag.DRUG_TEST),
    "medical": (passed(Check.MEDICAL), Flag.MEDICAL),
    "fitness": (passed(Check.FITNESS), Flag.FITNESS),
    "spanish": (passed(Check.SPANISH), Flag.SPANISH),
    "travel": (passed(Check.TRAVEL), Flag.TRAVEL),
    "shifts": (passed(Check.SHIFTS), Flag.SHIFTS),
    "mobility": (passed(Check.MOBILITY), Flag.MOBILITY),
    "uniform is not asked about": (passed(Check.UNIFORM), None),
    "debt is not asked about": (rule.Debt(sources=SAYS, dollars=1), None),
}


@pytest.mark.parametrize(("written", "flag"), FLAGS.values(), ids=FLAGS)
def test_a_rule_is_a_flag(written: rule.Rule, flag: Flag | None):
    assert traits(replace(BARE, rules=(written,))).flags == ({flag} if flag else set())


def test_every_flag_has_a_rule():
    assert {flag for _, flag in FLAGS.values() if flag} == set(Flag)


LEVEL = EducationLevel
EDUCATION = {
    "no rule": ([], None),
    "a rule without a way": ([qualified(grade="GS-5", combination=True)], None),
    "work alone": ([qualified(experience_years=1)], LEVEL.NONE),
    "no year of work": ([qualified(experience_years=0)], LEVEL.NONE),
    "a degree": ([qualified(education=LEVEL.BACHELOR)], LEVEL.BACHELOR),
    "a degree or work, in one rule": ([qualified(education=LEVEL.BACHELOR, experience_years=3)], LEVEL.NONE),
    "a degree and work": (
        [qualified(education=LEVEL.GRADUATE, experience_years=2, hours_plus_experience=True)],
        LEVEL.GRADUATE,
    ),
    "hours": ([qualified(semester_hours=24)], LEVEL.SOME_COLLEGE),
    "hours and work": (
        [qualified(semester_hours=24, experience_years=4, hours_plus_experience=True)],
        LEVEL.SOME_COLLEGE,
    ),
    "hours within a degree": ([qualified(education=LEVEL.BACHELOR, semester_hours=24)], LEVEL.BACHELOR),
    "the lowest of several": (
        [
            qualified(education=LEVEL.GRADUATE),
            qualified(education=LEVEL.DIPLOMA),
            qualified(semester_hours=9),
        ],
        LEVEL.DIPLOMA,
    ),
    "no schooling": ([qualified(education=LEVEL.NONE)], LEVEL.NONE),
}


@pytest.mark.parametrize(("rules", "level"), EDUCATION.values(), ids=EDUCATION)
def test_the_least_schooling_that_gets_in(rules: list[rule.Rule], level: EducationLevel | None):
    assert traits(replace(BARE, rules=tuple(rules))).education == level


GRADES = {
    "GS-13": {13},
    "GS-5 to GS-7, with GS-9 in sight": {5, 6, 7, 9},
    "From GL-7 to GL-9; GG-15 at the top": {7, 8, 9, 15},
    "GS-5, GS-7 and GS-11": {5, 7, 11},
    "IC-9, LE-1, SV-G, GS-16, GS-150, E-4": set(),
    "GS-9 to GS-5": set(),
}


@pytest.mark.parametrize(("text", "grades"), GRADES.items(), ids=GRADES)
def test_grades_are_read_from_the_fact(text: str, grades: set[int]):
    assert traits(replace(BARE, facts=(fact(Field.GRADES, text),))).grades == grades


def test_the_ladder_goes_before_the_fact():
    bands = (PayBand(grade="GL-7", low=40_000, high=50_000), PayBand(grade="GS-12", low=45_000, high=49_000))
    ladder = PayLadder(year=2030, bands=bands, basis="", sources=SAYS)
    role = replace(BARE, pay=ladder, facts=(fact(Field.GRADES, "GS-15"),))
    assert traits(role) == Traits(grades=frozenset({7, 12}), pay=(40_000, 50_000))


def test_a_whole_role():
    assert traits(PILOT) == Traits(
        components=frozenset({"river-agency"}),
        flags=frozenset(
            {
                Flag.AGE_LIMIT,
                Flag.CITIZENSHIP,
                Flag.RESIDENCE,
                Flag.LICENCE,
                Flag.CLEARANCE,
                Flag.VISION,
                Flag.SERVING,
            }
        ),
        education=LEVEL.SOME_COLLEGE,
        grades=frozenset({5, 11}),
        pay=(40_000, 90_000),
    )


def test_other_pages_have_components_alone():
    lake, *_ = COMPONENTS
    post, *_ = OTHERS
    assert traits(lake) == Traits(components=frozenset({"lake-office", "river-agency"}))
    assert traits(post) == Traits(components=frozenset({"river-agency"}))
