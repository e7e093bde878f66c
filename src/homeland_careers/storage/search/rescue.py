"""Rescue: where nothing was found, the word or filter that stands in the way, found out by asking without it."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress

from sqlalchemy import text

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Rescue
from homeland_careers.domain.operators import Chip, Understood, droppable, understand
from homeland_careers.domain.words import words
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError

MOST = 5

_PAGES = text("SELECT word, documents FROM word WHERE word IN (SELECT value FROM json_each(:words))")


def in_turn(index: IndexConnection, typed: str, names: Names) -> list[Chip]:
    """Give what can be taken away from a text: filters, which cost nothing to try, then words, the rarest first."""
    sought = understand(typed, names).sought
    chips = droppable(typed, names)
    said = {chip: _parts(chip) for chip in chips if understand(chip.text_without_it, names).sought != sought}
    every = sorted({word for parts in said.values() for word in parts})
    pages: dict[str, int] = dict(index.rows(_PAGES, {"words": json.dumps(every)}))
    rarity = {chip: min(pages.get(word, 0) for word in parts) for chip, parts in said.items()}
    return sorted(chips, key=lambda chip: rarity.get(chip, -1))


def rescues(chips: list[Chip], names: Names, hits: Callable[[Understood], int]) -> tuple[Rescue, ...]:
    """Give those that help, most hits first; what takes too long is left out.

    A text that is left without words comes last: it is no search any more, but a list. `hits` says how many hits a
    text has. Raises what it raises, but for OutOfTimeError.
    """
    found: list[tuple[bool, Rescue]] = []
    with suppress(OutOfTimeError):
        for chip in chips:
            understood = understand(chip.text_without_it, names)
            rescue = Rescue(chip.label, chip.text_without_it, hits(understood))
            found += [(not understood.sought, rescue)] * bool(rescue.hits)
    found.sort(key=lambda one: (one[0], -one[1].hits))
    return tuple(rescue for _, rescue in found[:MOST])


def _parts(chip: Chip) -> list[str]:
    """Give the words that a chip of words shows."""
    return [part for word in words(chip.label) for part in word.parts]
