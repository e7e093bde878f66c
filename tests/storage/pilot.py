"""A made-up role that fills every field, with every sort of rule, and short ways to write such values."""

from __future__ import annotations

from homeland_careers.domain import rule
from homeland_careers.domain.address import Address
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.fact import Disagreement, Fact, Field, Missing
from homeland_careers.domain.role import PayBand, PayLadder, Role, Specialisation, Step
from homeland_careers.domain.thing import Link, Membership, Name, Relation, Section


def at(address: str) -> Address:
    return Address.parse(address)


def section(heading: str, text: str, cites: str = "") -> Section:
    key = heading.lower().replace(" ", "-")
    return Section(key=key, heading=heading, markdown=text + cites, html=f"<p>{text}</p>", text=text)


def member(*areas: str) -> tuple[Membership, ...]:
    return tuple(Membership(area=area, sources=("notice",)) for area in areas)


def fact(field: Field, value: str, *sources: str, **rest) -> Fact:
    return Fact(field=field, value=value, sources=sources or ("notice",), **rest)


PILOT = Role(
    address=at("role/river-pilot"),
    title="River Pilot",
    short_title="Pilot",
    summary="Steers boats through narrow water",
    names=(Name("Boatman"), Name("0099", public=False)),
    memberships=member("river"),
    components=("river-agency",),
    facts=(
        fact(
            Field.PAY,
            "$51,000 to $90,000 a year",
            "notice",
            "table",
            brief="$51,000 to $90,000",
            conditions="Base",
        ),
        fact(Field.EDUCATION, "High-school diploma", valid_from=PartialDate(2030, 1)),
        fact(Field.EDUCATION, "A degree is usual", "gazette", valid_to=PartialDate(2029, 12, 31)),
        Fact(field=Field.TELEWORK, missing=Missing.NOT_PUBLISHED),
        Fact(field=Field.VISION, missing=Missing.NOT_APPLICABLE, sources=("notice",)),
    ),
    disagreements=(Disagreement(Field.EDUCATION, "One asks for a diploma, the other calls a degree usual."),),
    sections=(
        section(
            "What you do",
            "You steer. You inspect first-responder boats for the co-ordinator.",
            "[^notice] [^table]",
        ),
        section("Training", "Twelve weeks in a swamp; the children’s harbor comes last."),
    ),
    links=(
        Link(
            relation=Relation.NEXT,
            target=at("role/clerk"),
            reason="Pilots often end on land.",
            sources=("notice", "table"),
        ),
        Link(relation=Relation.USES, target=at("tool/sounding-line")),
    ),
    sources=("gazette",),
    rules=(
        rule.EntryAge(
            sources=("notice", "gazette"),
            minimum=21,
            minimum_event=rule.AgeEvent.REFERRAL,
            before=37,
            event=rule.AgeEvent.CONDITIONAL_OFFER,
            exceptions=(
                rule.AgeException.PREFERENCE_ELIGIBLE_VETERAN,
                rule.AgeException.COVERED_FEDERAL_SERVICE,
            ),
            exempt_until=40,
            valid_from=PartialDate(2030),
            valid_to=PartialDate(2031, 5),
            note="Older rule below.",
        ),
        rule.Citizenship(sources=("notice",), nationals=True),
        rule.Residence(sources=("notice",), years=3, of_last=5),
        rule.Qualification(
            sources=("notice",),
            grade="GL-5",
            education=rule.EducationLevel.SOME_COLLEGE,
            field_of_study="water",
            experience_years=1.5,
            experience_kind="boats",
            semester_hours=24,
            hours_plus_experience=True,
            combination=True,
        ),
        rule.Licence(sources=("notice",), name="boat license"),
        rule.FlightHours(sources=("notice",), total=1500, waivable=500),
        rule.Clearance(sources=("notice",), level="Secret"),
        rule.Vision(sources=("notice",), uncorrected=100, corrected=20, colour=True),
        rule.Debt(sources=("notice",), dollars=7500),
        rule.ServingGrade(sources=("notice",), grade="GS-9", post="clerk", within_years=3),
        rule.Passed(sources=("notice",), check=rule.Check.POLYGRAPH, required=False),
    ),
    steps=(
        Step(title="Apply", detail="Send a letter.", phase="Applying", duration="1 day", sources=("notice",)),
        Step(title="Swim", detail="Across the river.", sources=()),
    ),
    specialisations=(
        Specialisation(
            title="Ferry pilot",
            text="Runs the night ferry.",
            sources=("table",),
        ),
    ),
    pay=PayLadder(
        year=2030,
        bands=(PayBand(grade="GL-5", low=40000, high=50000), PayBand(grade="GS-11", low=60000, high=90000)),
        basis="Base pay",
        sources=("table",),
    ),
    pay_note="Locality pay comes on top.",
)
