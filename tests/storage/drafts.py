"""A made-up draft that fills every field of every kind at least once, and its parts."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain import rule
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.draft import Draft, Moved
from homeland_careers.domain.fact import Disagreement, Fact, Field, Missing
from homeland_careers.domain.role import PayBand, PayLadder, Role, Specialisation, Step
from homeland_careers.domain.source import Source, SourceKind
from homeland_careers.domain.thing import (
    Component,
    Event,
    Link,
    Membership,
    MissionArea,
    Name,
    Organization,
    Post,
    Question,
    QuestionKind,
    Relation,
    Section,
    Standing,
    Term,
    Thing,
    Tool,
)


def at(address: str) -> Address:
    return Address.parse(address)


def section(heading: str, text: str, cites: str = "") -> Section:
    key = heading.lower().replace(" ", "-")
    return Section(key=key, heading=heading, markdown=text + cites, html=f"<p>{text}</p>", text=text)


def member(*areas: str) -> tuple[Membership, ...]:
    return tuple(Membership(area=area, sources=("notice",)) for area in areas)


def fact(field: Field, value: str, *sources: str, **rest) -> Fact:
    return Fact(field=field, value=value, sources=sources or ("notice",), **rest)


AREAS = (
    MissionArea(
        address=at("area/river"),
        title="River Safety",
        summary="Keeps rivers safe",
        position=1,
        sections=(section("What it does", "Boats and banks are watched by day and by night."),),
        facts=(fact(Field.NUMBERS, "12 rivers"),),
    ),
    MissionArea(
        address=at("area/office"),
        title="Office Work",
        summary="Keeps papers",
        position=2,
        note="Its list leaves some out.",
    ),
    MissionArea(address=at("area/empty"), title="Nothing Yet", summary="Holds nothing", position=3),
)
COMPONENTS = (
    Component(
        address=at("component/lake-office"),
        title="Lake Office",
        summary="Looks after lakes",
        parent="river-agency",
        standing=Standing.REDUCED,
        standing_note="Half of it was closed.",
        standing_sources=("gazette", "notice"),
        memberships=(
            Membership(area="office", sources=("gazette",), added=True, note="The list forgot it."),
        ),
    ),
    Component(
        address=at("component/archive"),
        title="Archive",
        summary="Keeps what was written",
        memberships=member("office"),
    ),
    Component(
        address=at("component/river-agency"),
        title="U.S. River Agency",
        short_title="River Agency",
        summary="Looks after rivers",
        acronym="RVA",
        names=(Name("Stream Watch"), Name("river bureau", public=False)),
        memberships=member("river", "office"),
        facts=(fact(Field.HEAD_COUNT, "About 1,200 people in all", brief="1,200 people"),),
        history=(
            Event(date=PartialDate(1990, 3, 1), text="Founded.", sources=("notice",)),
            Event(date=PartialDate(2010), text="Grew.", sources=("gazette", "notice")),
        ),
    ),
)

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
            text="Runs the **night** [ferry](homeland:term/ferry).[^notice]",
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
CLERK = Role(
    address=at("role/clerk"),
    title="Clerk",
    summary="Writes things down",
    generic=True,
    memberships=member("office", "river"),
    components=("archive", "lake-office"),
    facts=(fact(Field.GRADES, "GS-5 to GS-7", brief="GS-5/7"),),
    sections=(section("What you do", "You write letters. Inspections are filed by you."),),
    pay_note="Nobody says.",
)
WARDEN = Role(
    address=at("role/bank-warden"),
    title="Bank Warden",
    summary="Walks along the water",
    memberships=member("office"),
    components=("river-agency",),
)
LOOKOUT = replace(
    WARDEN, address=at("role/lookout"), title="Lookout", memberships=member("river"), components=("archive",)
)
ROLES = (WARDEN, CLERK, LOOKOUT, PILOT)

OTHERS: tuple[Thing, ...] = (
    Post(
        address=at("post/a-wet-year"),
        title="A Wet Year",
        summary="Much rain fell",
        published=PartialDate(2029, 5, 16),
        date_note="On the page.",
        author="Ann Example",
        author_note="Signed.",
        topic="Weather",
        components=("river-agency",),
        links=(Link(relation=Relation.ABOUT, target=at("role/river-pilot"), reason="Tells of a pilot."),),
    ),
    Post(address=at("post/older"), title="An Older One", summary="", published=PartialDate(2029)),
    Term(
        address=at("term/ferry"),
        title="Ferry",
        summary="A boat that comes back",
        names=(Name("cable ferry"),),
    ),
    Organization(
        address=at("organization/rowers"),
        title="Guild of Rowers",
        summary="They row",
        acronym="GOR",
        website="https://example.org/rowers",
    ),
    Tool(address=at("tool/sounding-line"), title="Sounding line", summary="A rope with lead"),
    Question(
        address=at("question/degree"),
        title="Do I need a degree?",
        summary="No",
        asked_by=QuestionKind.FREQUENT,
    ),
    Question(
        address=at("question/why-rivers"),
        title="Why rivers?",
        summary="Be honest",
        asked_by=QuestionKind.INTERVIEW,
    ),
)
SOURCES = (
    Source(
        slug="gazette",
        title="The Gazette of Rivers",
        publisher="Gazette",
        kind=SourceKind.THIRD_PARTY,
        url="https://example.org/gazette",
        archived_url="https://example.org/old/gazette",
        retrieved=PartialDate(2030, 2, 11),
        as_of=PartialDate(2028, 6),
        note="Read in a stored copy.",
    ),
    Source(slug="notice", title="River Pilot notice", publisher="River Agency", kind=SourceKind.ANNOUNCEMENT),
    Source(
        slug="table",
        title="Pay table",
        publisher="Pay Office",
        kind=SourceKind.OFFICIAL,
        as_of=PartialDate(2030, 1),
    ),
)
MOVED = (
    Moved(at("role/boatman"), (at("role/steersman"),), "The title changed.", PartialDate(2029, 7, 1)),
    Moved(
        at("role/half-clerk"),
        (at("role/clerk"), at("role/river-pilot")),
        "Work was divided.",
        PartialDate(2029, 7),
    ),
    Moved(at("role/steersman"), (at("role/river-pilot"),), "It changed again.", PartialDate(2030)),
    Moved(at("term/bell"), (), "Nobody says it.", PartialDate(2029)),
    Moved(at("term/hen"), (at("term/egg"),), "First.", PartialDate(2029)),
    Moved(at("term/egg"), (at("term/hen"),), "First, too.", PartialDate(2029)),
)
DRAFT = Draft(
    version="2030.02",
    things=tuple(
        sorted(
            (*AREAS, *COMPONENTS, *ROLES, *OTHERS),
            key=lambda thing: (list(Kind).index(thing.kind), thing.address),
        )
    ),
    sources=SOURCES,
    moved=MOVED,
    popularity={PILOT.address: 900, WARDEN.address: 20},
)


def with_things(*things: Thing, draft: Draft = DRAFT) -> Draft:
    """Give the draft with these things, each in the place of the one that had its address."""
    kept = [thing for thing in draft.things if thing.address not in {new.address for new in things}]
    return replace(draft, things=(*kept, *things))
