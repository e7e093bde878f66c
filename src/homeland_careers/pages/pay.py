"""The pay tables: base pay by year, what a duty station adds, and the most it may come to."""

from __future__ import annotations

from collections.abc import Iterator

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import Block, Definition, DefinitionList, Document, Figures, Notice
from homeland_careers.domain.pay import Localities, PayCap, PayRates, PayTables, build_up
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.pages.citing import Citations

_PLANS = {"GS": "General Schedule (GS)", "GL": "Law enforcement, grades 3 to 10 (GL)"}
_OTHERS = (
    "special-salary-rate",
    "leap",
    "auo",
    "copra",
    "sv-pay-bands",
    "fema-pay-plans",
    "uniformed-division-pay-plan",
    "cybersecurity-talent-management-system",
    "federal-wage-system",
    "military-basic-pay",
    "senior-executive-service",
)
"""Terms of the glossary that explain what stands in no table here."""
_EXAMPLE = ("GS", "9")


def pay(catalogue: Catalogue) -> Document:
    """Give every pay table with its sources, newest year first, after the newest formula that joins them."""
    tables = catalogue.pay()
    citations = Citations(catalogue.sources(slug for table in tables.every for slug in table.sources))
    blocks = (*_blocks(catalogue, tables, citations), *citations.closing())
    return Document(
        address=places.PAY,
        title="Pay tables",
        kind_label="Place",
        summary="Base pay by grade and step, what a duty station adds, and how the two make a year’s pay.",
        blocks=blocks,
        sources=citations.sources,
        savable=False,
    )


def _blocks(catalogue: Catalogue, tables: PayTables, citations: Citations) -> Iterator[Block]:
    told = [notice for year in tables.years for notice in _formula(tables, year, citations)]
    yield from told[:1]
    for year in tables.years:
        for table in tables.rates:
            if table.year == year:
                yield _rates(table, citations)
    for localities in tables.localities:
        yield _localities(localities, tables.cap_of(localities.year), citations)
    if not tables.every:
        yield Notice(key="none", title="No pay tables", text="This catalogue holds no pay tables.")
    yield from _others(catalogue)


def _others(catalogue: Catalogue) -> Iterator[DefinitionList]:
    """Lead to the plans and additions that the tables do not hold."""
    entries = catalogue.entries_at(Address(Kind.TERM, slug) for slug in _OTHERS).values()
    items = tuple(
        Definition(title=entry.title, text=entry.summary, address=entry.address) for entry in entries
    )
    if items:
        yield DefinitionList(key="others", heading="Other plans and additions", items=items)


def _formula(tables: PayTables, year: int, citations: Citations) -> Iterator[Notice]:
    """Say how base and locality pay are added, with one grade worked out in the least and the best paid area."""
    rates, localities, cap = (
        tables.rates_of(_EXAMPLE[0], year),
        tables.localities_of(year),
        tables.cap_of(year),
    )
    if not rates or not localities or not rates.steps(_EXAMPLE[1]):
        return
    base = rates.steps(_EXAMPLE[1])[0]
    lines = [
        f"GS-9, step 1, {area}: ${base:,} + {percent}% = "
        f"${build_up(base, percent, cap.dollars if cap else None).total:,}"
        for area, percent in sorted(localities.areas, key=lambda area: area[1])[
            :: len(localities.areas) - 1 or 1
        ]
    ]
    yield Notice(
        key="formula",
        title="How a year’s pay is made",
        text="\n".join(
            ("Base pay × (1 + locality percent), to the nearest dollar" + _limit(cap) + ".", *lines)
        ),
        cites=citations.cite((*rates.sources, *localities.sources, *(cap.sources if cap else ()))),
    )


def _limit(cap: PayCap | None) -> str:
    return f", at most ${cap.dollars:,} in {cap.year} (level IV of the Executive Schedule)" if cap else ""


def _rates(table: PayRates, citations: Citations) -> Figures:
    steps = max(len(pay) for _, pay in table.grades)
    rows = tuple(
        (f"{table.plan}-{grade}", *(f"{dollars:,}" for dollars in pay), *[""] * (steps - len(pay)))
        for grade, pay in table.grades
    )
    return Figures(
        key=f"{table.plan.lower()}-{table.year}",
        heading=f"{_PLANS.get(table.plan, table.plan)}, {table.year}",
        head=("Grade", *(f"Step {step}" for step in range(1, steps + 1))),
        rows=rows,
        note="Dollars a year at each step, before locality pay.",
        cites=citations.cite(table.sources),
    )


def _localities(table: Localities, cap: PayCap | None, citations: Citations) -> Figures:
    return Figures(
        key=f"locality-{table.year}",
        heading=f"Locality pay, {table.year}",
        head=("Area", "Added to base pay"),
        rows=tuple((area, f"{percent:.2f}%") for area, percent in table.areas),
        cites=citations.cite((*table.sources, *(cap.sources if cap else ()))),
        note="Percent of base pay by the area of the duty station; both together come to"
        + (f" at most ${cap.dollars:,}." if cap else " a limit that was not found."),
    )
