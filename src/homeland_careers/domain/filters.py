"""Filters of a search: which pages it may show, as facets offer them and operators write them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from homeland_careers.domain.address import Kind
from homeland_careers.domain.rule import EducationLevel


class Flag(StrEnum):
    """A requirement a role may have, as the typed rules state it."""

    AGE_LIMIT = "age-limit"
    CITIZENSHIP = "citizenship"
    RESIDENCE = "residence"
    LICENCE = "license"
    FIREARM = "firearm"
    CLEARANCE = "clearance"
    POLYGRAPH = "polygraph"
    DRUG_TEST = "drug-test"
    MEDICAL = "medical"
    FITNESS = "fitness"
    VISION = "vision"
    SPANISH = "spanish"
    TRAVEL = "travel"
    SHIFTS = "shifts"
    MOBILITY = "mobility"
    SERVING = "serving"

    @property
    def label(self) -> str:
        """Give the words a reader sees."""
        return _LABELS[self]


_LABELS = {
    Flag.AGE_LIMIT: "Upper age limit",
    Flag.CITIZENSHIP: "Citizenship",
    Flag.RESIDENCE: "Years lived in the U.S.",
    Flag.LICENCE: "License or certificate",
    Flag.FIREARM: "Carries a firearm",
    Flag.CLEARANCE: "Security clearance",
    Flag.POLYGRAPH: "Polygraph",
    Flag.DRUG_TEST: "Drug test",
    Flag.MEDICAL: "Medical examination",
    Flag.FITNESS: "Fitness test",
    Flag.VISION: "Eyesight standard",
    Flag.SPANISH: "Spanish",
    Flag.TRAVEL: "Travel",
    Flag.SHIFTS: "Shift work",
    Flag.MOBILITY: "Mobility agreement",
    Flag.SERVING: "Only for people serving already",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a page has to be; an empty filter lets everything through, all that are set hold together.

    `education` is the most schooling a reader has: roles that ask for more, or do not say, are left out.
    `has` and `lacks` are requirements that a role states, or does not state. `pay_from` and `pay_to` are yearly base
    pay in dollars: a role whose ladder overlaps the span fits. `grades` are numbers (13 for GS-13 and GL-13).
    `saved` is True for pages the reader saved, False for the others.
    """

    kinds: frozenset[Kind] = frozenset()
    areas: frozenset[str] = frozenset()
    components: frozenset[str] = frozenset()
    grades: frozenset[int] = frozenset()
    education: EducationLevel | None = None
    has: frozenset[Flag] = frozenset()
    lacks: frozenset[Flag] = frozenset()
    pay_from: int | None = None
    pay_to: int | None = None
    saved: bool | None = None

    def __bool__(self) -> bool:
        """Say whether any filter is set."""
        return self != Filters()

    def __or__(self, other: Filters) -> Filters:
        """Add up what two say: any of their kinds, the higher schooling, the wider pay; saved and not saved is all."""
        schooling = [level for level in EducationLevel if level in (self.education, other.education)]
        said = {self.saved, other.saved} - {None}
        return Filters(
            kinds=self.kinds | other.kinds,
            areas=self.areas | other.areas,
            components=self.components | other.components,
            grades=self.grades | other.grades,
            education=schooling[-1] if schooling else None,
            has=self.has | other.has,
            lacks=self.lacks | other.lacks,
            pay_from=min(_given(self.pay_from, other.pay_from), default=None),
            pay_to=max(_given(self.pay_to, other.pay_to), default=None),
            saved=said.pop() if len(said) == 1 else None,
        )


def _given(*values: int | None) -> list[int]:
    return [value for value in values if value is not None]
