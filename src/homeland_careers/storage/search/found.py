"""What the tiers find: numbers of things, with what made them match."""

from __future__ import annotations

from dataclasses import dataclass

from homeland_careers.domain.finding import Match

FILTER = "(:flags IS NULL OR substr(:flags, {id} / :groups + 1, 1) = x'31')"
"""SQL that holds for numbers of things that the sieve of a question lets through."""

OF_GROUP = "(:allowed IS NULL OR {id} % :groups IN (SELECT value FROM json_each(:allowed)))"
"""SQL that holds for numbers, also of names, of the kinds and areas of a question: known before anything is read."""

_ORDER = {match: place for place, match in enumerate(Match)}
_NAMED = (Match.TITLE, Match.ALIAS)


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that matches; `label` is the title or name that did.

    `exact` is true where the name stands as typed, signs included. `loose` is true where the last word typed is
    only the beginning of one.
    """

    number: int
    match: Match
    label: str = ""
    loose: bool = False
    is_source: bool = False
    exact: bool = False

    @property
    def is_late(self) -> bool:
        """Say whether it comes after everything else: a source, unless it is named in full."""
        return self.is_source and self.match not in _NAMED

    @property
    def order(self) -> tuple[int, bool, int, bool, bool, int]:
        """Give what names are ordered by: named in full (sources after things), the match, popularity."""
        place = _ORDER[self.match]
        named = self.match in _NAMED
        return (
            0 if named else place,
            named and self.is_source,
            place,
            not self.exact,
            self.loose,
            self.number,
        )
