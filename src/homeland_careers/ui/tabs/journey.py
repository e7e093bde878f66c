"""The way a reader went through the pages in one tab, so that back and forward find everything as it was."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from homeland_careers.domain.address import HOME, Address

LONGEST = 100
"""Stops a journey keeps; the oldest go first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One page of a journey as it was left: how far it was scrolled, which branches of the tree stood open.

    `expanded` is None where the tree was not looked at yet. A search keeps its filters in its address.
    """

    address: Address = HOME
    title: str = ""
    scroll: int = 0
    expanded: frozenset[tuple[Address, ...]] | None = None


@dataclass(slots=True)
class Journey:
    """Stops in the order they were made, and which of them is shown. There is always one."""

    stops: list[Stop] = field(default_factory=lambda: [Stop()])
    at: int = 0

    @property
    def current(self) -> Stop:
        """Give the stop that is shown."""
        return self.stops[self.at]

    @property
    def behind(self) -> tuple[Stop, ...]:
        """Give what back leads to, nearest first."""
        return tuple(reversed(self.stops[: self.at]))

    @property
    def ahead(self) -> tuple[Stop, ...]:
        """Give what forward leads to, nearest first."""
        return tuple(self.stops[self.at + 1 :])

    def go(self, stop: Stop) -> None:
        """Make a new stop after the current one and forget what lay ahead; the same page again is none."""
        if stop.address == self.current.address:
            return
        self.stops = [*self.stops[: self.at + 1], stop][-LONGEST:]
        self.at = len(self.stops) - 1

    def move(self, steps: int) -> Stop:
        """Go that many stops forward, or back if negative, as far as there are any; give the stop reached."""
        self.at = min(max(self.at + steps, 0), len(self.stops) - 1)
        return self.current

    def amend(self, **changes: Any) -> None:
        """Change fields of the current stop, such as its scroll position or the words of a search."""
        self.stops[self.at] = replace(self.current, **changes)
