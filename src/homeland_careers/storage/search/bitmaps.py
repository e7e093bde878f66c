"""Bitmaps: sets of things as long numbers, one bit a thing, and what the catalogue's facets are in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import text

from homeland_careers.storage.catalogue.facets import PAY_DIGITS, Facet
from homeland_careers.storage.search.connection import IndexConnection

_FACETS = text("SELECT name, value, bits FROM facet")


def bitmap(ranks: Collection[int]) -> int:
    """Give the set of these ranks."""
    digits = bytearray(b"0") * (max(ranks, default=0) + 1)
    for rank in ranks:
        digits[~rank] = 0x31  # the last digit is the first bit
    return int(digits, 2)


def flags_for_sql(bits: int) -> bytes:
    """Give one byte a thing, `1` where it is in the set: what SQL can look up by place."""
    return f"{bits:b}"[::-1].encode()


@dataclass(frozen=True, slots=True)
class Bitmaps:
    """The facets of a catalogue of `size` things: which things have a value, by facet and value."""

    size: int = 0
    of: Mapping[tuple[str, str], int] = field(default_factory=dict)

    @classmethod
    def read(cls, index: IndexConnection, size: int) -> Bitmaps:
        """Read all facets."""
        rows = index.rows(_FACETS, {})
        return cls(size, {(name, value): int.from_bytes(bits, "little") for name, value, bits in rows})

    @property
    def every(self) -> int:
        """Give the set of all things."""
        return (1 << self.size) - 1

    def having(self, facet: Facet, values: Iterable[object]) -> int:
        """Give the things that have any of the values."""
        found = 0
        for value in values:
            found |= self.of.get((facet, str(value)), 0)
        return found

    def paying(self, least: int | None, most: int | None) -> int:
        """Give the things whose ladder overlaps a span of yearly pay in dollars; None leaves an end open."""
        found = self.of.get((Facet.LADDER, ""), 0)
        if least is not None:
            found &= ~self._at_most(Facet.HIGH, least - 1)
        return found if most is None else found & self._at_most(Facet.LOW, most)

    def pay_span(self, among: int) -> tuple[int, int] | None:
        """Give the lowest and the highest pay of the ladders among things; None if none of them has one."""
        among &= self.of.get((Facet.LADDER, ""), 0)
        return (self._end(Facet.LOW, among), self._end(Facet.HIGH, among)) if among else None

    def _at_most(self, facet: Facet, dollars: int) -> int:
        """Give the things whose number is no larger, from the highest binary digit on (things without pay too)."""
        if dollars < 0:
            return 0
        less, same = 0, self.every
        for digit in reversed(range(PAY_DIGITS)):
            ones = self.of.get((facet, str(digit)), 0)
            if dollars >> digit & 1:
                less |= same & ~ones
                same &= ones
            else:
                same &= ~ones
        return self.every if dollars >> PAY_DIGITS else less | same

    def _end(self, facet: Facet, among: int) -> int:
        """Give the lowest LOW or the highest HIGH among things."""
        dollars = 0
        for digit in reversed(range(PAY_DIGITS)):
            ones = self.of.get((facet, str(digit)), 0)
            wanted = among & ones if facet is Facet.HIGH else among & ~ones
            if wanted:
                among = wanted
            dollars |= (bool(wanted) == (facet is Facet.HIGH)) << digit
        return dollars
