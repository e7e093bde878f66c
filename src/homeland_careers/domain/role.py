"""Roles: the careers themselves."""

from __future__ import annotations

from dataclasses import dataclass

from homeland_careers.domain.rule import Rule
from homeland_careers.domain.thing import Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step on the way into a role; `duration` is empty where no source publishes one."""

    title: str
    detail: str
    phase: str = ""
    duration: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Specialisation:
    """A variant of a role with work of its own; `text` is plain."""

    title: str
    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PayBand:
    """Yearly base pay of one grade, in whole dollars, lowest to highest step; locality pay not included."""

    grade: str
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PayLadder:
    """The bands of a role in one pay year and what was, and was not, counted into them.

    `formula` says in words and with an example how locality pay comes on top; it is empty where no table of the
    year says so.
    """

    year: int
    bands: tuple[PayBand, ...]
    basis: str
    formula: str = ""
    sources: tuple[str, ...]

    def caption(self) -> str:
        """Give what stands under the figures: the year, what is counted, how locality pay comes on top."""
        parts = (f"Yearly base pay in {self.year}", self.basis, self.formula)
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Thing):
    """A career: requirements as rules, the way in as steps, variants, and pay where a table exists.

    `pay_note` says why there is no ladder, or what it leaves out. `generic` marks a title that no
    official vacancy uses and that only a third party describes.
    """

    rules: tuple[Rule, ...] = ()
    steps: tuple[Step, ...] = ()
    specialisations: tuple[Specialisation, ...] = ()
    pay: PayLadder | None = None
    pay_note: str = ""
    generic: bool = False
