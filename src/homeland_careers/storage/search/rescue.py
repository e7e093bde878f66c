"""Rescue: where nothing was found, the word or filter that stands in the way, found out by asking without it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Rescue
from homeland_careers.domain.operators import droppable, understand
from homeland_careers.storage.search.connection import OutOfTimeError

MOST = 5


def rescues(text: str, names: Names, hits: Callable[[str], int]) -> tuple[Rescue, ...]:
    """Give what to take away from a text that finds nothing, most hits first; what takes too long is left out.

    A text that is left without words comes last: it is no search any more, but a list.
    `hits` says how many hits a text has. Raises what it raises, but for OutOfTimeError.
    """
    found: list[Rescue] = []
    with suppress(OutOfTimeError):
        found.extend(
            Rescue(chip.label, chip.text_without_it, hits(chip.text_without_it))
            for chip in droppable(text, names)
        )
    helpful = (rescue for rescue in found if rescue.hits)
    listed = {rescue for rescue in found if not understand(rescue.text, names).sought}
    return tuple(sorted(helpful, key=lambda rescue: (rescue in listed, -rescue.hits))[:MOST])
