"""Pay: from the grades a role names to the bands of its ladder, by the tables in `content/pay`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from homeland_careers.content.schema.kinds import WrittenPay
from homeland_careers.content.schema.registers import WrittenPayTable
from homeland_careers.domain.role import PayBand, PayLadder

Tables: TypeAlias = Mapping[tuple[str, int], WrittenPayTable]
"""Pay tables by plan (`GS`) and year."""


def by_plan(tables: Iterable[WrittenPayTable]) -> Tables:
    """Give the tables by plan and year."""
    return {(table.plan, table.year): table for table in tables}


def ladder(pay: WrittenPay, tables: Tables) -> PayLadder | None:
    """Give lowest and highest yearly base pay of each grade, or None where the role names no grades.

    Every grade stands in a table of its year; the checks see to that.
    """
    if pay.year is None:
        return None
    bands, steps, sources = [], set(), dict[str, None]()
    for name in pay.grades:
        plan, grade = name.split("-")
        table = tables[plan, pay.year]
        rates = table.grades[grade]
        bands.append(PayBand(grade=name, low=rates[0], high=rates[-1]))
        steps.add(len(rates))
        sources.update(dict.fromkeys(table.sources))
    last = str(steps.pop()) if len(steps) == 1 else "the last"
    basis = f"Steps 1 to {last}, before locality pay"
    return PayLadder(year=pay.year, bands=tuple(bands), basis=basis, sources=tuple(sources))
