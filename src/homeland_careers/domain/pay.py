"""Pay tables, and how a year's pay is worked out from them.

The formula is that of the General Schedule (5 U.S.C. 5304): a locality rate is the base rate plus the area's
percentage of it, to the nearest dollar, and never more than level IV of the Executive Schedule.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PayRates:
    """Yearly base pay of one plan in one year, in whole dollars: each grade with its steps, lowest first."""

    plan: str
    year: int
    grades: tuple[tuple[str, tuple[int, ...]], ...]
    sources: tuple[str, ...]

    def steps(self, grade: str) -> tuple[int, ...]:
        """Give the pay of each step of a grade (`12`), or nothing where the table has no such grade."""
        return dict(self.grades).get(grade, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Localities:
    """Percent that is added to base pay in each locality area in one year, in the order of the source."""

    year: int
    areas: tuple[tuple[str, float], ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayCap:
    """The most that base and locality pay together may come to in one year, in whole dollars."""

    year: int
    dollars: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayTables:
    """All pay tables of a catalogue, newest year first."""

    rates: tuple[PayRates, ...] = ()
    localities: tuple[Localities, ...] = ()
    caps: tuple[PayCap, ...] = ()

    @property
    def every(self) -> tuple[PayRates | Localities | PayCap, ...]:
        """Give all of them, rates first."""
        return (*self.rates, *self.localities, *self.caps)

    @property
    def years(self) -> tuple[int, ...]:
        """Give the years for which any base pay stands, newest first."""
        return tuple(sorted({table.year for table in self.rates}, reverse=True))

    def rates_of(self, plan: str, year: int) -> PayRates | None:
        """Give the table of a plan (`GS`) and year, or None."""
        return next((table for table in self.rates if (table.plan, table.year) == (plan, year)), None)

    def localities_of(self, year: int) -> Localities | None:
        """Give the locality percentages of a year, or None."""
        return next((table for table in self.localities if table.year == year), None)

    def cap_of(self, year: int) -> PayCap | None:
        """Give the cap of a year, or None."""
        return next((cap for cap in self.caps if cap.year == year), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildUp:
    """A year's pay, part by part, in whole dollars; `capped` says that the cap cut the locality rate.

    `supplement` is what an overtime regime of a fixed percentage adds on top, such as availability pay.
    """

    base: int
    locality: int
    supplement: int
    capped: bool

    @property
    def total(self) -> int:
        """Give the sum."""
        return self.base + self.locality + self.supplement


def build_up(base: int, percent: float, cap: int | None = None, supplement: float = 0.0) -> BuildUp:
    """Work out a year's pay from base pay, the locality percent and the percent of an overtime supplement.

    The supplement is a share of base and locality pay together (5 U.S.C. 5545a for availability pay). The cap on
    premium pay of each pay period (5 U.S.C. 5547) is another one, and is not applied.
    """
    adjusted = rounded(base * (1 + percent / 100))
    capped = cap is not None and adjusted > cap
    limited = max(base, cap) if capped and cap is not None else adjusted
    return BuildUp(
        base=base, locality=limited - base, supplement=rounded(limited * supplement / 100), capped=capped
    )


def rounded(dollars: float) -> int:
    """Give the nearest whole dollar, halves upward, as pay tables are rounded."""
    return int(dollars + 0.5 + 1e-9)
