"""Rules are typed, and every one names its sources."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from homeland_careers.domain import rule
from homeland_careers.domain.rule import EducationLevel, EntryAge, Passed, Rule


@pytest.mark.parametrize("kind", Rule.__subclasses__(), ids=lambda kind: kind.__name__)
def test_no_rule_can_be_made_without_its_sources(kind: type[Rule]):
    with pytest.raises(TypeError, match="sources"):
        kind()  # type: ignore[call-arg]
    assert [field.name for field in fields(kind)][:4] == ["sources", "valid_from", "valid_to", "note"]


def test_the_name_of_a_rule_is_its_class_in_small_letters():
    assert rule.KINDS["entry-age"] is EntryAge
    assert rule.KINDS["passed"] is Passed
    assert set(rule.KINDS.values()) == {kind for kind in vars(rule).values() if _is_a_rule(kind)}


def _is_a_rule(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Rule) and value is not Rule


def test_schooling_stands_lowest_first():
    lowest, *_, highest = EducationLevel
    assert (lowest, highest) == (EducationLevel.NONE, EducationLevel.GRADUATE)


def test_what_is_not_said_closes_no_window():
    age = EntryAge(sources=("notice",))
    assert (age.minimum, age.before, age.exempt_until, age.exceptions) == (None, None, None, ())


def test_a_check_is_required_unless_it_says_otherwise():
    assert Passed(sources=("notice",), check=rule.Check.POLYGRAPH).required


def test_rules_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        EntryAge(sources=()).before = 37  # type: ignore[misc]
