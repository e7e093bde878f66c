"""Facets: for every value that filters ask for, which things have it, as one bit for each thing.

Bits stand in the order of ranks, so a filter is a few ANDs of long numbers and a count is a population count, at any
size and without looking up a page. Pay is stored as the binary digits of its dollars, a bitmap for each digit: a span
is compared digit by digit, however many different ladders there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from sqlalchemy import insert

from homeland_careers.domain.address import Kind
from homeland_careers.domain.draft import Draft
from homeland_careers.domain.thing import Thing
from homeland_careers.domain.traits import traits
from homeland_careers.storage.catalogue import schema
from homeland_careers.storage.catalogue.batches import Row
from homeland_careers.storage.catalogue.ordering import Places

PAY_DIGITS = 20
"""Binary digits of a year's pay: enough for a million dollars; whoever earns more counts as that."""

_INTO = insert(schema.FACET)


class Facet(StrEnum):
    """What things are told apart by. LADDER has the one value of things with pay; LOW and HIGH its digits."""

    KIND = "kind"
    AREA = "area"
    COMPONENT = "component"
    FLAG = "flag"
    EDUCATION = "education"
    GRADE = "grade"
    LADDER = "ladder"
    LOW = "low"
    HIGH = "high"


def facet_rows(draft: Draft, places: Places) -> Iterator[Row]:
    """Give the rows of all facet values that any thing has."""
    bits: defaultdict[tuple[Facet, str], bytearray] = defaultdict(bytearray)
    for thing in draft.things:
        rank = places.groups.rank(places.numbers[thing.address])
        for facet, value in _values(thing, places):
            _set(bits[facet, value], rank)
    for source in draft.sources:
        _set(bits[Facet.KIND, Kind.SOURCE.value], places.groups.rank(places.numbers[source.address]))
    for (facet, value), every in sorted(bits.items()):
        yield _INTO, {"name": facet.value, "value": value, "bits": bytes(every)}


def _values(thing: Thing, places: Places) -> Iterator[tuple[Facet, str]]:
    has = traits(thing)
    yield Facet.KIND, thing.kind.value
    for area in places.areas[thing.address]:
        yield Facet.AREA, area
    for component in has.components:
        yield Facet.COMPONENT, component
    for flag in has.flags:
        yield Facet.FLAG, flag.value
    for grade in has.grades:
        yield Facet.GRADE, str(grade)
    if has.education:
        yield Facet.EDUCATION, has.education.value
    if has.pay:
        yield Facet.LADDER, ""
        for facet, dollars in zip((Facet.LOW, Facet.HIGH), has.pay, strict=True):
            for digit in range(PAY_DIGITS):
                if min(dollars, (1 << PAY_DIGITS) - 1) >> digit & 1:
                    yield facet, str(digit)


def _set(bits: bytearray, rank: int) -> None:
    missing = (rank >> 3) + 1 - len(bits)
    if missing > 0:
        bits.extend(bytes(missing))
    bits[rank >> 3] |= 1 << (rank & 7)
