"""The sieve: which things the filters of a question let through, and what each facet would leave."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias, TypeVar

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.clauses import GRADES
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.finding import FacetCounts
from homeland_careers.domain.rule import EducationLevel
from homeland_careers.storage.catalogue.facets import Facet
from homeland_careers.storage.search.bitmaps import flags_for_sql
from homeland_careers.storage.search.known import Known

_Value = TypeVar("_Value")
_Enough: TypeAlias = Callable[[_Value], tuple[_Value, ...]]
_LEVELS = tuple(EducationLevel)


@dataclass(frozen=True)
class Sieve:
    """Filters over one catalogue, and what else must hold (phrases, exclusions, what is saved) as a set, or None."""

    known: Known = field(default_factory=Known)
    filters: Filters = field(default_factory=Filters)
    only: int | None = None

    @property
    def is_open(self) -> bool:
        """Say whether it lets everything through."""
        return not self.sets

    @cached_property
    def sets(self) -> Mapping[Hashable, int]:
        """Give what each filter that is set lets through."""
        f, having = self.filters, self.known.bitmaps.having
        found: dict[Hashable, int] = {
            facet: having(facet, values)
            for facet, values in (
                (Facet.KIND, f.kinds),
                (Facet.AREA, f.areas),
                (Facet.COMPONENT, f.components),
                (Facet.GRADE, f.grades),
            )
            if values
        }
        if f.education:
            found[Facet.EDUCATION] = having(Facet.EDUCATION, _up_to(f.education))
        for flag in f.has | f.lacks:
            found[flag] = self._stating(flag)
        if (f.pay_from, f.pay_to) != (None, None):
            found[Facet.LADDER] = self.known.bitmaps.paying(f.pay_from, f.pay_to)
        if self.only is not None:
            found[None] = self.only
        return found

    @cached_property
    def flags(self) -> bytes | None:
        """Give one byte for each thing, in the order of ranks, `1` for what is let through; None when open."""
        return None if self.is_open else flags_for_sql(self.let_through(self.known.bitmaps.every))

    def lets(self, number: int) -> bool:
        """Say whether the thing of this number gets through."""
        rank = self.known.groups.rank(number)
        return self.flags is None or self.flags[rank : rank + 1] == b"1"

    def let_through(self, among: int, *, leaving_out: Hashable = ()) -> int:
        """Give the things of a set that all filters let through, or all but one of them."""
        for facet, those in self.sets.items():
            if facet != leaving_out:
                among &= those
        return among

    def counts(self, matched: int) -> FacetCounts:
        """Count what each value would leave of the matches, as if its own filter were not set."""
        names, bitmaps = self.known.names, self.known.bitmaps
        whole = self.let_through(matched)

        def base(own: Hashable) -> int:
            return self.let_through(matched, leaving_out=own) if own in self.sets else whole

        def of(
            facet: Facet, values: Iterable[_Value], enough: _Enough[_Value] = _itself
        ) -> dict[_Value, int]:
            among = base(facet)
            return _counted((value, among & bitmaps.having(facet, enough(value))) for value in values)

        return FacetCounts(
            kinds=of(Facet.KIND, THINGS),
            areas=of(Facet.AREA, names.areas),
            components=of(Facet.COMPONENT, names.components),
            grades=of(Facet.GRADE, GRADES),
            education=of(Facet.EDUCATION, _LEVELS, _up_to),
            flags=_counted((flag, base(flag) & bitmaps.having(Facet.FLAG, (flag,))) for flag in Flag),
            pay=bitmaps.pay_span(base(Facet.LADDER)),
        )

    def _stating(self, flag: Flag) -> int:
        """Give the roles that state a requirement, or do not, or (asked for both) none."""
        stating = self.known.bitmaps.having(Facet.FLAG, (flag,))
        roles = self.known.bitmaps.having(Facet.KIND, (Kind.ROLE,))
        found = roles
        if flag in self.filters.has:
            found &= stating
        return found & ~stating if flag in self.filters.lacks else found


def _counted(sets: Iterable[tuple[_Value, int]]) -> dict[_Value, int]:
    """Give the size of each set that is not empty."""
    return {value: number for value, found in sets if (number := found.bit_count())}


def _itself(value: _Value) -> tuple[_Value, ...]:
    return (value,)


def _up_to(level: EducationLevel) -> tuple[EducationLevel, ...]:
    """Give the levels that a reader with this one has."""
    return _LEVELS[: _LEVELS.index(level) + 1]
