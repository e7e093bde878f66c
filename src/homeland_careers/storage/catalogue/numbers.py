"""Numbers of things: the popularity rank, with mission areas and kind in the low bits.

Every index answers in the order of these numbers, so a LIMIT stops early with the best known things, and filters
and facet counts need nothing but the number itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from homeland_careers.domain.address import THINGS, Kind

KIND_BITS = 4
AREA_BITS = 8
LOW_BITS = KIND_BITS + AREA_BITS
MOST_AREAS = AREA_BITS

_CODES: dict[Kind, int] = {kind: code for code, kind in enumerate(THINGS)}
SOURCE_CODE = _CODES[Kind.SOURCE]


def number(rank: int, kind: Kind, areas: Iterable[int]) -> int:
    """Pack a rank (0 is best), a kind and the places of mission areas (0 to 7) into one number."""
    return rank << LOW_BITS | area_mask(areas) << KIND_BITS | _CODES[kind]


def area_mask(areas: Iterable[int]) -> int:
    """Give the areas' places as bits, not yet shifted to where a number has them."""
    mask = 0
    for area in areas:
        mask |= 1 << area
    return mask


def kind_mask(kinds: Iterable[Kind]) -> int:
    """Give one bit for each kind, by its code."""
    mask = 0
    for kind in kinds:
        mask |= 1 << _CODES[kind]
    return mask


def kind_of(number: int) -> Kind:
    """Give the kind of a thing by its number."""
    return THINGS[number & (1 << KIND_BITS) - 1]


def areas_of(number: int) -> int:
    """Give the mask of the areas of a thing by its number."""
    return number >> KIND_BITS & (1 << AREA_BITS) - 1
