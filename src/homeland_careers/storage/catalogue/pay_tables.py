"""Pay tables, to and from their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Select, insert, select

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.pay import Localities, PayCap, PayRates, PayTables
from homeland_careers.storage.catalogue.batches import Row
from homeland_careers.storage.catalogue.ordering import Places
from homeland_careers.storage.catalogue.schema import PAY_LOCALITY, PAY_RATE, PAY_SOURCE, PAY_TABLE, THING

_TABLE, _RATE, _LOCALITY, _SOURCE = (
    insert(table) for table in (PAY_TABLE, PAY_RATE, PAY_LOCALITY, PAY_SOURCE)
)
_TABLES = select(
    PAY_TABLE.c.id, PAY_TABLE.c.part, PAY_TABLE.c.plan, PAY_TABLE.c.year, PAY_TABLE.c.maximum
).order_by(PAY_TABLE.c.id)
_SOURCES = (
    select(PAY_SOURCE.c.pay_table, THING.c.slug)
    .join(THING, THING.c.id == PAY_SOURCE.c.source)
    .order_by(PAY_SOURCE.c.pay_table, PAY_SOURCE.c.position)
)
_RATES = select(PAY_RATE.c.pay_table, PAY_RATE.c.grade, PAY_RATE.c.dollars).order_by(
    PAY_RATE.c.pay_table, PAY_RATE.c.position
)
_LOCALITIES = select(PAY_LOCALITY.c.pay_table, PAY_LOCALITY.c.area, PAY_LOCALITY.c.percent).order_by(
    PAY_LOCALITY.c.pay_table, PAY_LOCALITY.c.position
)
_OWNER = Address(Kind.PLACE, "pay")


def pay_rows(pay: PayTables, places: Places) -> Iterator[Row]:
    """Give the rows of all tables. Raises ContentInvalidError for a source that is not in the draft."""
    for number, table in enumerate(pay.every, 1):
        yield from _table_rows(number, table)
        for place, slug in enumerate(table.sources):
            source = places.find(_OWNER, Kind.SOURCE, slug)
            yield _SOURCE, {"pay_table": number, "position": place, "source": source}


def _table_rows(number: int, table: PayRates | Localities | PayCap) -> Iterator[Row]:
    row = {"id": number, "year": table.year, "plan": "", "maximum": 0}
    if isinstance(table, PayRates):
        yield _TABLE, {**row, "part": "rates", "plan": table.plan}
        cells = [(grade, step, pay) for grade, steps in table.grades for step, pay in enumerate(steps, 1)]
        for place, (grade, step, dollars) in enumerate(cells):
            cell = {"pay_table": number, "position": place, "grade": grade, "step": step, "dollars": dollars}
            yield _RATE, cell
    elif isinstance(table, Localities):
        yield _TABLE, {**row, "part": "locality"}
        for place, (area, percent) in enumerate(table.areas):
            yield _LOCALITY, {"pay_table": number, "position": place, "area": area, "percent": percent}
    else:
        yield _TABLE, {**row, "part": "cap", "maximum": table.dollars}


def pay_tables(connection: Connection) -> PayTables:
    """Read all tables back, in the order they were written in."""
    sources = _by_table(connection, _SOURCES)
    cells, areas = _by_table(connection, _RATES), _by_table(connection, _LOCALITIES)
    rates, localities, caps = [], [], []
    for number, part, plan, year, maximum in connection.execute(_TABLES):
        cited = tuple(slug for (slug,) in sources[number])
        if part == "rates":
            rates.append(PayRates(plan=plan, year=year, grades=_grades(cells[number]), sources=cited))
        elif part == "locality":
            found = tuple((area, percent) for area, percent in areas[number])
            localities.append(Localities(year=year, areas=found, sources=cited))
        else:
            caps.append(PayCap(year=year, dollars=maximum, sources=cited))
    return PayTables(rates=tuple(rates), localities=tuple(localities), caps=tuple(caps))


def _by_table(connection: Connection, statement: Select[Any]) -> Mapping[int, list[tuple[Any, ...]]]:
    """Give the rest of each row under its first column, the number of a table."""
    found: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for number, *rest in connection.execute(statement):
        found[number].append(tuple(rest))
    return found


def _grades(cells: Iterable[tuple[Any, ...]]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    steps: dict[str, list[int]] = {}
    for grade, dollars in cells:
        steps.setdefault(grade, []).append(dollars)
    return tuple((grade, tuple(paid)) for grade, paid in steps.items())
