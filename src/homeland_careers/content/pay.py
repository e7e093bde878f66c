"""Pay: the tables of `content/pay` as values, and from the grades a role names to the bands of its ladder."""

from __future__ import annotations

from homeland_careers.content.library import Library
from homeland_careers.content.schema.kinds import WrittenPay
from homeland_careers.domain.pay import Localities, PayCap, PayRates, PayTables, build_up
from homeland_careers.domain.role import PayBand, PayLadder

_MOST = "GS"
"""The plan most people are paid by; it leads."""


def pay_tables(library: Library) -> PayTables:
    """Give all tables, newest year first, the General Schedule before the other plans of a year."""
    rates = [
        PayRates(plan=table.plan, year=table.year, grades=tuple(table.grades.items()), sources=table.sources)
        for _, table in library.pay
    ]
    localities = [
        Localities(year=written.year, areas=tuple(written.percent.items()), sources=written.sources)
        for _, written in library.localities
    ]
    caps = [
        PayCap(year=written.year, dollars=written.maximum, sources=written.sources)
        for _, written in library.caps
    ]
    return PayTables(
        rates=tuple(sorted(rates, key=lambda table: (-table.year, table.plan != _MOST, table.plan))),
        localities=tuple(sorted(localities, key=lambda table: -table.year)),
        caps=tuple(sorted(caps, key=lambda cap: -cap.year)),
    )


def ladder(pay: WrittenPay, tables: PayTables) -> PayLadder | None:
    """Give lowest and highest yearly base pay of each grade, or None where the role names no grades.

    Every grade stands in a table of its year; the checks see to that.
    """
    if pay.year is None:
        return None
    bands, steps, sources = [], set(), dict[str, None]()
    for name in pay.grades:
        plan, grade = name.split("-")
        table = tables.rates_of(plan, pay.year)
        assert table  # noqa: S101  the checks found it
        rates = table.steps(grade)
        bands.append(PayBand(grade=name, low=rates[0], high=rates[-1]))
        steps.add(len(rates))
        sources.update(dict.fromkeys(table.sources))
    last = str(steps.pop()) if len(steps) == 1 else "the last"
    formula, behind = _formula(bands[0], pay.year, tables)
    return PayLadder(
        year=pay.year,
        bands=tuple(bands),
        basis=f"Steps 1 to {last}, before locality pay",
        formula=formula,
        sources=tuple(dict.fromkeys((*sources, *behind))),
    )


def _formula(band: PayBand, year: int, tables: PayTables) -> tuple[str, tuple[str, ...]]:
    """Say how locality pay comes on top, with the lowest band as the example, and give the sources of that."""
    localities, cap = tables.localities_of(year), tables.cap_of(year)
    if localities is None:
        return "", ()
    (low_area, low), (high_area, high) = (
        choose(localities.areas, key=lambda area: area[1]) for choose in (min, max)
    )
    made = build_up(band.low, low, cap.dollars if cap else None)
    limit = f", to at most ${cap.dollars:,}" if cap else ""
    text = (
        f"Your duty station adds {low}% ({low_area}) to {high}% ({high_area}) of base pay{limit}. "
        f"So {band.grade}, step 1, comes to ${band.low:,} + {low}% = ${made.total:,} in {low_area.rstrip('.')}."
    )
    return text, (*localities.sources, *(cap.sources if cap else ()))
