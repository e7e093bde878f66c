"""Drafts: a whole catalogue as values, checked and compiled, before it is written to a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from homeland_careers.domain.address import Address
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.pay import PayTables
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Thing


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of an address that is no longer used; `to` is empty where the thing was withdrawn."""

    old: Address
    to: tuple[Address, ...]
    reason: str
    date: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """All that a catalogue holds.

    `things` are ordered by kind (in the order of `THINGS`) and slug, `sources` by slug, `moved` by old
    address. `popularity` is the head-count of those roles that give one; what is absent counts as 0.
    `thesaurus` pairs what people say with words that mean it.
    """

    version: str
    things: tuple[Thing, ...]
    sources: tuple[Source, ...]
    moved: tuple[Moved, ...] = ()
    pay: PayTables = field(default_factory=PayTables)
    popularity: Mapping[Address, int]
    thesaurus: tuple[tuple[str, str], ...] = ()
