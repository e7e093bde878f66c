"""Checks of the library against itself: what one file says about another, and what no schema can see."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from homeland_careers.content.checks.citations import citations, figures
from homeland_careers.content.checks.facts import disagreements, fields, grids, periods
from homeland_careers.content.checks.links import links, parts, prose_links, ways_on
from homeland_careers.content.checks.names import agencies, titles
from homeland_careers.content.checks.orphans import asked, orphans
from homeland_careers.content.checks.registers import moved, pay, sources
from homeland_careers.content.checks.requirements import dated, ruled
from homeland_careers.content.checks.sections import lengths, markup, sections
from homeland_careers.content.checks.wording import letters, readability, repeats
from homeland_careers.content.library import Library
from homeland_careers.content.problem import Problem

CHECKS: tuple[Callable[[Library], Iterable[Problem]], ...] = (
    parts, links, prose_links, ways_on, citations, figures, sources, pay, moved,
    fields, grids, disagreements, periods, titles, agencies, sections, lengths, markup,
    ruled, dated, readability, repeats, letters, orphans, asked,
)  # fmt: skip


def problems_of(library: Library) -> list[Problem]:
    """Give every problem of the library, the schema's included, ordered by file and line."""
    found = set(library.problems)
    for check in CHECKS:
        found.update(check(library))
    return sorted(found)
