"""Numbers of things: the popularity rank, and what facets count by.

Every index answers in the order of these numbers, so a LIMIT stops early with the best known things. Things of one
kind and the same mission areas are a group; the group is the number's rest when divided by how many groups there
are, so filters and facet counts need nothing but the number. (Bits for each kind and area would do the same, but
spread the numbers so far apart that the full-text index doubles.)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from homeland_careers.domain.address import THINGS, Kind

_ORDER: dict[Kind, int] = {kind: place for place, kind in enumerate(THINGS)}


@dataclass(frozen=True, slots=True)
class Group:
    """A kind with a set of mission areas, as sorted slugs."""

    kind: Kind
    areas: tuple[str, ...]

    @classmethod
    def of(cls, kind: Kind, areas: Iterable[str]) -> Group:
        """Give the group of a thing."""
        return cls(kind, tuple(sorted(areas)))


class Groups:
    """All groups of a catalogue; their place is their rest.

    `count` is what numbers are divided by, 1 in an empty catalogue; `of_sources` is the rest that all sources
    share, -1 where there are none.
    """

    def __init__(self, every: Iterable[Group]) -> None:
        """Take the groups in the order of their rests."""
        self.every = tuple(every)
        self.count = max(len(self.every), 1)
        self.of_sources = next((r for r, group in enumerate(self.every) if group.kind is Kind.SOURCE), -1)

    @classmethod
    def among(cls, groups: Iterable[Group]) -> Groups:
        """Give the groups that occur, each once, in a lasting order."""
        return cls(sorted(set(groups), key=lambda group: (_ORDER[group.kind], group.areas)))

    def number(self, rank: int, group: Group) -> int:
        """Pack a rank (0 is best) and a group."""
        return rank * self.count + self.every.index(group)

    def rank(self, number: int) -> int:
        """Give the rank that was packed into a number."""
        return number // self.count

    def allowed(self, kinds: Collection[Kind], areas: Collection[str]) -> list[int]:
        """Give the rests that filters let through; an empty filter lets everything through."""
        return [
            rest
            for rest, group in enumerate(self.every)
            if (not kinds or group.kind in kinds) and (not areas or not set(areas).isdisjoint(group.areas))
        ]
