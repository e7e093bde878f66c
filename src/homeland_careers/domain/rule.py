"""Rules: entry requirements as typed data that a machine can decide, never sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from homeland_careers.domain.dates import PartialDate


class AgeEvent(StrEnum):
    """What has to happen before the birthday that closes an entry window."""

    APPLICATION = "application"
    REFERRAL = "referral"
    CONDITIONAL_OFFER = "conditional offer"
    APPOINTMENT = "appointment"


class AgeException(StrEnum):
    """Who may be older than the rule says."""

    PREFERENCE_ELIGIBLE_VETERAN = "preference-eligible veteran"
    COVERED_FEDERAL_SERVICE = "current or former covered federal service"


class EducationLevel(StrEnum):
    """Schooling, lowest first."""

    NONE = "none"
    DIPLOMA = "high-school diploma or GED"
    SOME_COLLEGE = "some college"
    BACHELOR = "bachelor's degree"
    GRADUATE = "graduate study"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What all requirements share: who says so (source slugs) and from when to when it holds."""

    sources: tuple[str, ...]
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryAge(Rule):
    """The age window in whole years; `before` is the birthday that closes it (None: no maximum).

    `exempt_until` is the later closing birthday of those named in `exceptions` (None: no limit for them).
    """

    minimum: int | None = None
    minimum_event: AgeEvent = AgeEvent.APPLICATION
    before: int | None = None
    event: AgeEvent = AgeEvent.APPOINTMENT
    exceptions: tuple[AgeException, ...] = ()
    exempt_until: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citizenship(Rule):
    """Who may apply: citizens, and nationals where `nationals` is true."""

    nationals: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Residence(Rule):
    """Years lived in the United States out of the last years; equal numbers mean without a break."""

    years: int
    of_last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification(Rule):
    """Ways to qualify for one grade; any one suffices.

    `experience_years` counts years of work of the kind in `experience_kind`; `semester_hours` of
    `field_of_study` with `hours_plus_experience` saying whether work must come on top.
    `combination` says whether schooling and work may be added up.
    """

    grade: str = ""
    education: EducationLevel | None = None
    field_of_study: str = ""
    experience_years: float | None = None
    experience_kind: str = ""
    semester_hours: int | None = None
    hours_plus_experience: bool = False
    combination: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence(Rule):
    """A licence or certificate held at entry, such as a driver license."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlightHours(Rule):
    """Pilot hours needed, in hours; `waivable` of the total may be waived."""

    total: int
    waivable: int = 0
    pilot_in_command: int = 0
    night: int = 0
    instrument: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance(Rule):
    """The security clearance to hold or obtain: `Secret`, `Top Secret`, `Top Secret/SCI`, `none`."""

    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vision(Rule):
    """Eyesight as the lower number of 20/x; None where no limit is stated. Colour vision if needed."""

    uncorrected: int | None = None
    corrected: int | None = None
    colour: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt(Rule):
    """The amount in dollars of overdue debt from which an applicant is turned away."""

    dollars: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingGrade(Rule):
    """Only people who serve, or served within `within_years`, in this grade and post may apply."""

    grade: str
    post: str
    within_years: int | None = None


class Check(StrEnum):
    """Requirements that are simply passed or not."""

    FIREARM = "able to carry a firearm"
    DOMESTIC_VIOLENCE = "no conviction for domestic violence"
    BACKGROUND = "background investigation"
    POLYGRAPH = "polygraph"
    DRUG_TEST = "drug test"
    MEDICAL = "medical examination"
    FITNESS = "fitness test"
    HEARING = "hearing test"
    CREDIT = "credit check"
    SELECTIVE_SERVICE = "Selective Service registration"
    ENGLISH = "English"
    SPANISH = "Spanish"
    MOBILITY = "signed mobility agreement"
    TRAVEL = "travel"
    UNIFORM = "uniform"
    TATTOO = "no visible tattoo on head, neck or hands"
    SHIFTS = "shift work"
    SKILLS_TEST = "skills test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed(Rule):
    """One yes-or-no requirement; `required` false states that it is expressly not asked for."""

    check: Check
    required: bool = True


KINDS: Mapping[str, type[Rule]] = {
    re.sub(r"\B(?=[A-Z])", "-", kind.__name__).lower(): kind for kind in Rule.__subclasses__()
}
"""Every kind of rule by the name it is written and stored under: `EntryAge` is `entry-age`."""
