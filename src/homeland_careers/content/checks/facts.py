"""Facts: every field answered once, short where space is short, disagreements with two sides, periods in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from homeland_careers.content.library import Library, Piece
from homeland_careers.content.problem import Problem
from homeland_careers.domain.address import Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.fact import COMPONENT_GRID, ROLE_FIELDS, ROLE_GRID

_ASKED = {Kind.ROLE: ROLE_FIELDS, Kind.COMPONENT: COMPONENT_GRID}
_GRIDS = {Kind.ROLE: ROLE_GRID, Kind.COMPONENT: COMPONENT_GRID}
_LONG = 60


def fields(library: Library) -> Iterator[Problem]:
    """Name fields that a page leaves open, and those it answers in two ways at once."""
    for piece in library.pieces.values():
        valued = {fact.field for fact in piece.written.facts}
        missing = Counter(field for listed in piece.written.missing.values() for field in listed)
        for reason, listed in piece.written.missing.items():
            key = reason.replace(" ", "-")
            for number, field in enumerate(listed):
                if field in valued:
                    yield piece.problem(f"“{field}” is {reason}, but a fact gives it a value.", key, number)
                elif missing[field] > 1:
                    yield piece.problem(f"“{field}” is listed as missing more than once.", key, number)
        for field in _ASKED.get(piece.address.kind, ()):
            if field not in valued and field not in missing:
                yield piece.problem(
                    f"“{field}” is not answered: give a fact, or list it under "
                    "“not-published”, “not-applicable” or “not-checked”.",
                    "facts",
                )


def grids(library: Library) -> Iterator[Problem]:
    """Name long values that stand in the quick facts without a short form."""
    for piece in library.pieces.values():
        for number, fact in enumerate(piece.written.facts):
            in_grid = fact.field in _GRIDS.get(piece.address.kind, ())
            if in_grid and len(fact.value) > _LONG and not fact.brief:
                sentence = (
                    f"“{fact.field}” has {len(fact.value)} characters; over {_LONG} it needs a “brief”."
                )
                yield piece.problem(sentence, "facts", number, "value")


def disagreements(library: Library) -> Iterator[Problem]:
    """Name disagreements that do not show both sides."""
    for piece in library.pieces.values():
        sides = Counter(fact.field for fact in piece.written.facts)
        for number, disagreement in enumerate(piece.written.disagreements):
            if sides[disagreement.field] < 2:
                sentence = (
                    f"A disagreement about “{disagreement.field}” needs two facts that contradict each other."
                )
                yield piece.problem(sentence, "disagreements", number, "field")


def periods(library: Library) -> Iterator[Problem]:
    """Name facts and rules that end before they begin."""
    for piece in library.pieces.values():
        for path, since, until in _periods(piece):
            if since and until and _later(since, until):
                yield piece.problem(f"“from” ({since}) is after “until” ({until}).", *path, "from")


def _periods(piece: Piece) -> Iterator[tuple[tuple[str, int], PartialDate | None, PartialDate | None]]:
    for number, fact in enumerate(piece.written.facts):
        yield ("facts", number), fact.valid_from, fact.valid_to
    for number, rule in enumerate(piece.role.rules if piece.role else ()):
        yield ("rules", number), rule.valid_from, rule.valid_to


def _later(one: PartialDate, other: PartialDate) -> bool:
    """Compare as far as both are known."""
    pairs = zip((one.year, one.month, one.day), (other.year, other.month, other.day), strict=True)
    known = [(mine, theirs) for mine, theirs in pairs if mine and theirs]
    return [mine for mine, _ in known] > [theirs for _, theirs in known]
