"""An invented block of every kind; none of it is a fact."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain import document as d
from homeland_careers.domain.address import Address
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.fact import Missing
from homeland_careers.domain.role import PayBand, PayLadder
from homeland_careers.domain.source import Source, SourceKind


def source(slug: str, title: str, kind: SourceKind = SourceKind.OFFICIAL) -> Source:
    return Source(
        slug=slug,
        title=title,
        publisher="Office of Lamps",
        kind=kind,
        url=f"https://lamps.example/{slug}",
        retrieved=PartialDate(2026, 10, 3),
        as_of=PartialDate(2026, 9),
    )


SOURCES = (
    source("keeper", "Lamp Keeper"),
    source("notice-7", "Vacancy notice 7", SourceKind.ANNOUNCEMENT),
    source("handbook", "A handbook of harbours", SourceKind.THIRD_PARTY),
)
PARAGRAPH = (
    "<p>A keeper walks the pier at dusk, trims each wick, and writes down what the weather did to the glass. "
    'Most of the work is <a href="homeland:term/lookout">looking out</a>, the rest is telling others in time'
    '<sup><a href="cite:1">1</a></sup><sup><a href="cite:3">3</a></sup>. Shifts change with the tide.</p>'
)
PROSE = PARAGRAPH + (
    "<p>Three things repeat every night:</p><ul><li>trim and light, <b>before</b> the first boat;</li>"
    "<li>log the wind and the tide;</li><li>call the harbour when a mark is dark.</li></ul>"
    '<p>The <a href="https://lamps.example/rules">rules of the pier</a> say the rest.</p>'
)


def entry(address: str, title: str, area: str = "", **detail: str) -> Entry:
    return Entry(address=Address.parse(address), title=title, areas=(area,) if area else (), detail=detail)


KEEPER = Address.parse("role/lamp-keeper")
CELLS = (
    d.GridCell(label="Pay", value="LK-5 to LK-9 and night pay", cites=(1, 2)),
    d.GridCell(label="Education", value="School, or a year at sea", cites=(2,), disagree=True),
    d.GridCell(label="Age at entry", value="Under 44", cites=(2,)),
    d.GridCell(label="Citizenship", value="Citizen of the harbour", cites=(1,)),
    d.GridCell(label="Background check", value="Named twice", cites=(1,)),
    d.GridCell(label="Fitness", value="", missing=Missing.NOT_PUBLISHED),
    d.GridCell(label="Training", value="North Pier, 9 weeks", cites=(1,)),
    d.GridCell(label="Careers site", value="lamps.example/work", url="https://lamps.example/work"),
)
GRID = d.FactGrid(key="at-a-glance", heading="At a glance", cells=CELLS)
BANDS = tuple(
    PayBand(grade=f"LK-{g}", low=31_000 + 3_450 * g, high=40_000 + 4_700 * g) for g in (5, 6, 7, 8, 9)
)
PAY = d.PayChart(
    key="pay",
    heading="Pay as you advance",
    ladder=PayLadder(year=2026, bands=BANDS, basis="Night pay is not counted.", sources=("keeper",)),
    note="Outer piers pay a tenth more.",
    cites=(1, 2),
    area="immigration-and-travel-security",
)
STEPS = d.StepList(
    key="steps",
    heading="How to become one",
    steps=(
        d.StepLine(title="Read the notice", detail="It names the pier and the tide tables.", phase="Apply"),
        d.StepLine(title="Send the form", detail="One page, by post.", phase="Apply", duration="2 weeks"),
        d.StepLine(title="Climb the stair", detail="", phase="Be tested", duration="1 day", cites=(2,)),
        d.StepLine(
            title="Stand a watch",
            detail="A night with two keepers who both write down what they saw, and compare their books.",
            phase="Be tested",
        ),
    ),
)
FACTS = d.FactTable(
    key="facts",
    heading="All facts",
    rows=(
        d.FactRow(
            label="Education",
            lines=(
                d.FactLine(value="School leaving certificate", conditions="inner piers", cites=(1,)),
                d.FactLine(value="A year at sea", period="from May 2024", cites=(2,)),
            ),
            disagreement="the notice asks for less than the handbook says.",
        ),
        d.FactRow(label="Fitness", lines=(d.FactLine(value="", missing=Missing.NOT_PUBLISHED),)),
        d.FactRow(label="Hours", lines=(d.FactLine(value="Dusk to dawn, four nights a week", cites=(1, 3)),)),
    ),
)
ROWS = d.EntryList(
    key="related",
    heading="Related careers",
    rows=(
        d.ListRow(
            entry=entry("role/bell-ringer", "Bell Ringer", "law-enforcement"),
            reason="Warns by ear where the keeper warns by eye.",
            columns=("BR-4 – BR-8", "School"),
            cites=(1,),
        ),
        d.ListRow(
            entry=entry("role/tide-reader", "Tide Reader", "prevention-and-response"),
            reason="Works from the same tables, and hands them to the keepers at the change of every watch.",
            columns=("TR-7 – TR-11", "24 hours of courses"),
            note="Named so on one pier only.",
        ),
        d.ListRow(
            entry=entry("role/glass-cutter", "Glass Cutter", "mission-support"),
            reason="Makes the lenses.",
            columns=("GC-3", ""),
        ),
    ),
)
CARDS = d.CardGrid(
    key="areas",
    heading="Mission areas",
    cards=(
        d.Card(
            title="Law Enforcement",
            text="Keep the quay in order and see that what is landed may be landed.",
            address=Address.parse("area/law-enforcement"),
            foot="North · South · Outer",
            count="31 roles",
            area="law-enforcement",
        ),
        d.Card(
            title="Immigration and Travel Security",
            text="Let people through, safely and in turn.",
            address=Address.parse("area/immigration-and-travel-security"),
            foot="Ferry · Customs",
            count="18 roles",
            area="immigration-and-travel-security",
        ),
        d.Card(
            title="Prevention and Response",
            text="Prepare for weather, answer it, and mend what it broke.",
            address=Address.parse("area/prevention-and-response"),
            foot="Storm watch",
            count="22 roles",
            area="prevention-and-response",
        ),
        d.Card(
            title="Mission Support",
            text="Money, oil, wicks and paper for everybody else.",
            address=Address.parse("area/mission-support"),
            foot="Stores · Accounts · Archive · 26 more",
            count="24 roles",
            area="mission-support",
        ),
        d.Card(
            title="Cybersecurity",
            text="Guard the signal lines.",
            address=Address.parse("area/cybersecurity"),
            foot="Signals",
            count="12 roles",
            area="cybersecurity",
        ),
        d.Card(
            title="Who says so?",
            text="Every fact names its source and its date.",
            address=Address.parse("place/about"),
            foot="How this was made",
            count="212 sources",
        ),
    ),
)
TIMELINE = d.Timeline(
    key="history",
    heading="Where it came from",
    rows=(
        d.TimelineRow(date="1789", text="The first lamp is lit by subscription.", cites=(3,)),
        d.TimelineRow(
            date="May 1924", text="Keepers are hired by the harbour, not by the guild.", cites=(1,)
        ),
        d.TimelineRow(date="1 March 2003", text="North and South are put under one office.", cites=(1, 2)),
    ),
)
NOTICES = (
    d.Notice(key="n-info", title="Also called", text="Wickie · Light warden · Keeper"),
    d.Notice(
        key="n-caution", title="Reduced", text="Two of five piers are dark.", tone="caution", cites=(2,)
    ),
    d.Notice(
        key="n-disagree",
        title="Education",
        text="The notice asks for less than the handbook says.",
        tone="disagree",
        cites=(2, 3),
    ),
)
DEFINITIONS = d.DefinitionList(
    key="kinds",
    heading="Ways to specialize",
    items=(
        d.Definition(title="Fog keeper", text="Works by bell and horn when no lamp carries.", cites=(1,)),
        d.Definition(
            title="Relief keeper",
            text="Goes where somebody is ill.",
            address=Address.parse("role/relief-keeper"),
        ),
    ),
)
PAIR = d.Pair(
    key="mine",
    left=d.EntryList(
        key="saved",
        heading="Saved",
        rows=tuple(replace(row, reason="", cites=(), note="") for row in ROWS.rows),
    ),
    right=d.EntryList(
        key="blog",
        heading="From the blog",
        rows=(
            d.ListRow(
                entry=entry("post/a-dark-week", "A dark week on the outer pier"), columns=("May 2022",)
            ),
            d.ListRow(entry=entry("post/oil", "What the oil costs"), columns=("2021",)),
            d.ListRow(entry=entry("post/glass", "Glass from the south, and why"), columns=("2020",)),
        ),
        starred=False,
    ),
)
EMPTY = d.EntryList(key="empty", heading="From the blog", rows=(), empty="No post is about keepers yet.")
DUTIES = d.Prose(key="duties", heading="What you do", html=PROSE, markdown="")
DAY = d.Prose(key="day", heading="A day at work", html=PARAGRAPH * 3, markdown="")
CLOSING = d.SourceList(key="sources", heading="Sources (3)", sources=SOURCES)
