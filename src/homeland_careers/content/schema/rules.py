"""Requirements as they are written: one model for each class of `domain/rule.py`, told apart by `rule`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from homeland_careers.content.schema.values import (
    Date,
    Flag,
    Grade,
    Number,
    Sources,
    Text,
    Whole,
    Written,
    unsound,
)
from homeland_careers.domain.rule import AgeEvent, AgeException, Check, EducationLevel


class WrittenRule(Written):
    """What every rule may say besides its own fields."""

    sources: Sources
    valid_from: Date | None = Field(None, alias="from")
    valid_to: Date | None = Field(None, alias="until")
    note: Text = ""


class WrittenEntryAge(WrittenRule):
    """The age window; one end at least."""

    rule: Literal["entry-age"]
    minimum: Whole | None = None
    minimum_event: AgeEvent = AgeEvent.APPLICATION
    before: Whole | None = None
    event: AgeEvent = AgeEvent.APPOINTMENT
    exceptions: tuple[AgeException, ...] = ()
    exempt_until: Whole | None = None

    @model_validator(mode="after")
    def _window(self) -> WrittenEntryAge:
        if self.minimum is None and self.before is None:
            raise unsound("An entry age needs “minimum”, “before” or both")
        if self.minimum is not None and self.before is not None and self.minimum >= self.before:
            raise unsound("“minimum” must be below “before”")
        if self.exempt_until is not None and not self.exceptions:
            raise unsound("“exempt_until” says nothing without “exceptions”")
        return self


class WrittenCitizenship(WrittenRule):
    """Citizens, or also nationals."""

    rule: Literal["citizenship"]
    nationals: Flag = False


class WrittenResidence(WrittenRule):
    """Years out of the last years."""

    rule: Literal["residence"]
    years: Whole
    of_last: Whole

    @model_validator(mode="after")
    def _within(self) -> WrittenResidence:
        if self.years > self.of_last:
            raise unsound("“years” cannot be more than “of_last”")
        return self


class WrittenQualification(WrittenRule):
    """Ways to qualify for a grade."""

    rule: Literal["qualification"]
    grade: Grade = ""
    education: EducationLevel | None = None
    field_of_study: Text = ""
    experience_years: Number | None = None
    experience_kind: Text = ""
    semester_hours: Whole | None = None
    hours_plus_experience: Flag = False
    combination: Flag = False

    @model_validator(mode="after")
    def _some_way(self) -> WrittenQualification:
        ways = (self.education, self.experience_years, self.experience_kind or None, self.semester_hours)
        if all(way is None for way in ways):
            raise unsound("A qualification needs schooling, experience or semester hours")
        return self


class WrittenLicence(WrittenRule):
    """A licence held at entry."""

    rule: Literal["licence"]
    name: Text


class WrittenFlightHours(WrittenRule):
    """Pilot hours."""

    rule: Literal["flight-hours"]
    total: Whole
    waivable: Whole = 0
    pilot_in_command: Whole = 0
    night: Whole = 0
    instrument: Whole = 0


class WrittenClearance(WrittenRule):
    """The clearance to hold or obtain."""

    rule: Literal["clearance"]
    level: Literal["Secret", "Top Secret", "Top Secret/SCI", "none"]


class WrittenVision(WrittenRule):
    """Eyesight."""

    rule: Literal["vision"]
    uncorrected: Whole | None = None
    corrected: Whole | None = None
    colour: Flag = False


class WrittenDebt(WrittenRule):
    """Overdue debt that rules out."""

    rule: Literal["debt"]
    dollars: Whole


class WrittenServingGrade(WrittenRule):
    """Only those who serve already."""

    rule: Literal["serving-grade"]
    grade: Grade
    post: Text
    within_years: Whole | None = None


class WrittenPassed(WrittenRule):
    """A yes-or-no requirement."""

    rule: Literal["passed"]
    check: Check
    required: Flag = True


AnyRule: TypeAlias = Annotated[
    WrittenEntryAge
    | WrittenCitizenship
    | WrittenResidence
    | WrittenQualification
    | WrittenLicence
    | WrittenFlightHours
    | WrittenClearance
    | WrittenVision
    | WrittenDebt
    | WrittenServingGrade
    | WrittenPassed,
    Field(discriminator="rule"),
]
