"""A made-up draft that fills every field of every kind at least once, and its parts."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain.address import Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.draft import Draft, Moved
from homeland_careers.domain.fact import Field
from homeland_careers.domain.pay import Localities, PayCap, PayRates, PayTables
from homeland_careers.domain.role import Role
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
    Standing,
    Term,
    Thing,
    Tool,
)
from tests.storage.pilot import PILOT, at, fact, member, section

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
PAY = PayTables(
    rates=(
        PayRates(
            plan="GS",
            year=2031,
            grades=(("9", (50_000, 51_000, 53_000)), ("11", (60_000,))),
            sources=("table",),
        ),
        PayRates(plan="GL", year=2030, grades=(("10", (41_000, 42_000)),), sources=("table", "gazette")),
    ),
    localities=(Localities(year=2031, areas=(("River", 17.06), ("A Lake, ÄÖ", 0.5)), sources=("gazette",)),),
    caps=(PayCap(year=2031, dollars=90_000, sources=("table",)),),
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
    pay=PAY,
    popularity={PILOT.address: 900, WARDEN.address: 20},
)


def with_things(*things: Thing, draft: Draft = DRAFT) -> Draft:
    """Give the draft with these things, each in the place of the one that had its address."""
    kept = [thing for thing in draft.things if thing.address not in {new.address for new in things}]
    return replace(draft, things=(*kept, *things))
