"""What the tiers find: numbers of things, with what made them match."""

from __future__ import annotations

from dataclasses import dataclass

from homeland_careers.domain.finding import Match
from homeland_careers.storage.catalogue.numbers import SOURCE_CODE

FILTER = "(:kinds >> ({id} & 15)) & 1 AND (:areas = 0 OR ({id} >> 4) & 255 & :areas)"
"""SQL that holds for numbers of the kinds and areas of a question."""

IS_SOURCE = f"({{id}} & 15) = {SOURCE_CODE}"

_ORDER = {match: place for place, match in enumerate(Match)}
_NAMED = (Match.TITLE, Match.ALIAS)


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that matches; `label` is the title or name that did.

    `loose` is true where the last word typed is only the beginning of one.
    """

    number: int
    match: Match
    label: str = ""
    loose: bool = False

    @property
    def is_late(self) -> bool:
        """Say whether it comes after everything else: a source, unless it is named in full."""
        return self.number & 15 == SOURCE_CODE and self.match not in _NAMED

    @property
    def order(self) -> tuple[int, bool, int]:
        """Give what names are ordered by: the match, whole words, popularity."""
        return _ORDER[self.match], self.loose, self.number
