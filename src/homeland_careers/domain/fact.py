"""Facts: one field of one thing, with what it depends on, when it holds, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from homeland_careers.domain.dates import PartialDate


class Missing(StrEnum):
    """Why a field has no value; the three are different things and readers see which."""

    NOT_PUBLISHED = "not published"
    NOT_APPLICABLE = "not applicable"
    NOT_CHECKED = "not checked"


class Field(StrEnum):
    """Every field a thing can have, in the one order all pages keep."""

    # quick facts of a role
    PAY = "pay"
    EDUCATION = "education"
    ENTRY_AGE = "entry-age"
    CITIZENSHIP = "citizenship"
    BACKGROUND = "background"
    FITNESS = "fitness"
    TRAINING = "training"
    WHERE = "where"
    # requirements of a role in full
    EXPERIENCE = "experience"
    RESIDENCE = "residence"
    LICENCE = "licence"
    FIREARM = "firearm"
    RECORD = "record"
    CLEARANCE = "clearance"
    POLYGRAPH = "polygraph"
    DRUG_TEST = "drug-test"
    MEDICAL = "medical"
    VISION = "vision"
    LANGUAGE = "language"
    SELECTIVE_SERVICE = "selective-service"
    # the job itself
    PAY_PLAN = "pay-plan"
    SERIES = "series"
    GRADES = "grades"
    OVERTIME = "overtime"
    INCENTIVE = "incentive"
    HOURS = "hours"
    TRAVEL = "travel"
    TELEWORK = "telework"
    APPOINTMENT = "appointment"
    PROBATION = "probation"
    RETIREMENT = "retirement"
    HIRING_TIME = "hiring-time"
    OCCUPATION = "occupation"
    INTERESTS = "interests"
    # components and other things
    FORMED = "formed"
    HEAD_COUNT = "head-count"
    HEADQUARTERS = "headquarters"
    OFFICES = "offices"
    LAW = "law"
    WEBSITE = "website"
    CAREERS_SITE = "careers-site"
    STANDING = "standing"
    BUDGET = "budget"
    NUMBERS = "numbers"

    @property
    def label(self) -> str:
        """Give the words a reader sees."""
        return _LABELS.get(self, self.value.replace("-", " ").capitalize())


_LABELS = {
    Field.ENTRY_AGE: "Age at entry",
    Field.BACKGROUND: "Background check",
    Field.WHERE: "Where",
    Field.LICENCE: "License",
    Field.RECORD: "Criminal record",
    Field.DRUG_TEST: "Drug test",
    Field.SELECTIVE_SERVICE: "Selective Service",
    Field.PAY_PLAN: "Pay plan",
    Field.RETIREMENT: "Retirement cover",
    Field.HIRING_TIME: "Time to hire",
    Field.OCCUPATION: "O*NET occupation",
    Field.INTERESTS: "Interests (Holland code)",
    Field.HEAD_COUNT: "People",
    Field.CAREERS_SITE: "Careers site",
    Field.STANDING: "Status",
    Field.NUMBERS: "Numbers reported",
}

ROLE_FIELDS = tuple(Field)[: tuple(Field).index(Field.FORMED)]
"""What is asked of every role: each of these has a value or a reason why it has none."""

ROLE_GRID = (
    Field.PAY,
    Field.EDUCATION,
    Field.ENTRY_AGE,
    Field.CITIZENSHIP,
    Field.BACKGROUND,
    Field.FITNESS,
    Field.TRAINING,
    Field.WHERE,
)
COMPONENT_GRID = (Field.FORMED, Field.HEAD_COUNT, Field.HEADQUARTERS, Field.CAREERS_SITE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One value of one field.

    `brief` is the value in at most about 40 characters, for the grid. `sources` are slugs.
    Several facts may stand for one field; a missing value says why instead.
    """

    field: Field
    value: str = ""
    brief: str = ""
    conditions: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    sources: tuple[str, ...] = ()
    missing: Missing | None = None

    def __post_init__(self) -> None:
        """Hold the two promises: a value or a reason, and no value without a source."""
        if bool(self.value) == bool(self.missing):
            raise ValueError(f"{self.field}: give a value or say why it is missing, one of the two")
        if self.value and not self.sources:
            raise ValueError(f"{self.field}: a value needs a source")

    def shown(self) -> str:
        """Give what the grid shows: the brief, else the value, else why it is missing."""
        return self.brief or self.value or str(self.missing).capitalize()

    def period(self) -> str:
        """Give when the value holds, for a reader, or an empty string."""
        since = f"from {self.valid_from.spoken()}" if self.valid_from else ""
        until = f"until {self.valid_to.spoken()}" if self.valid_to else ""
        return " ".join(part for part in (since, until) if part)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sources that contradict each other about one field, and how."""

    field: Field
    about: str


def of_field(facts: tuple[Fact, ...], field: Field) -> tuple[Fact, ...]:
    """Give the facts of one field, in their written order (the one to lead with first)."""
    return tuple(fact for fact in facts if fact.field is field)
