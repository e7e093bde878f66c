"""Dates known to the day, the month or only the year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MONTHS = ("January February March April May June July August September October November December").split()


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date with the precision its source gives: `month` and `day` are 0 where unknown."""

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        """Refuse a date the calendar does not have. Raises ValueError."""
        if self.day and not self.month:
            raise ValueError("a day without a month is not a date")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2022`, `2022-05` or `2022-05-16`. Raises ValueError for anything else."""
        match = _ISO.fullmatch(text.strip())
        if not match:
            raise ValueError(f"“{text}” is not a date: write 2022, 2022-05 or 2022-05-16")
        return cls(*(int(part or 0) for part in match.groups()))

    def __str__(self) -> str:
        """Give ISO form, as long as the precision allows."""
        return "-".join([f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)])

    @property
    def precision(self) -> str:
        """Say `day`, `month` or `year`."""
        return "day" if self.day else "month" if self.month else "year"

    def spoken(self) -> str:
        """Give the date for a reader: `16 May 2022`, `May 2022` or `2022`."""
        month = _MONTHS[self.month - 1] if self.month else ""
        return " ".join(part for part in (str(self.day or ""), month, str(self.year)) if part)
