"""Registers: sources that can be followed, pay that stands in a table, addresses that moved somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from homeland_careers.content.checks.citations import cited
from homeland_careers.content.library import Library
from homeland_careers.content.manuscript import Manuscript
from homeland_careers.content.problem import Problem
from homeland_careers.content.schema.registers import WrittenPayTable
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.source import SourceKind


def sources(library: Library) -> Iterator[Problem]:
    """Name sources that nothing cites, and official ones that cannot be followed."""
    used = {slug for _, _, slug in cited(library)}
    for slug, source in library.sources.items():
        if source.kind in (SourceKind.OFFICIAL, SourceKind.ANNOUNCEMENT):
            if not source.url:
                yield _at(library.register_of(slug), f"A source of kind “{source.kind}” needs “url”.", slug)
            if not (source.retrieved or source.note):
                sentence = (
                    f"A source of kind “{source.kind}” needs “retrieved”, or a “note” why it was not read."
                )
                yield _at(library.register_of(slug), sentence, slug)
        if library.whole and slug not in used:
            yield _at(library.register_of(slug), f"Nothing cites the source “{slug}”.", slug)


def pay(library: Library) -> Iterator[Problem]:
    """Name tables that stand twice, and grades that stand in none."""
    tables: dict[tuple[str, int], WrittenPayTable] = {}
    for manuscript, table in library.pay:
        if tables.setdefault((table.plan, table.year), table) is not table:
            yield _at(manuscript, f"Another file holds the {table.plan} table of {table.year}.", "plan")
    yield from _years(library)
    if library.pay_whole:
        known = {
            (year, f"{plan}-{grade}") for (plan, year), table in tables.items() for grade in table.grades
        }
        yield from _grades(library, known)


def _years(library: Library) -> Iterator[Problem]:
    """Name years for which two files give locality rates, or a cap, and those that a file’s name denies."""
    for what, files in (("locality rates", library.localities), ("cap", library.caps)):
        seen: set[int] = set()
        for manuscript, written in files:
            if written.year in seen:
                yield _at(manuscript, f"Another file holds the {what} of {written.year}.", "year")
            seen.add(written.year)
            if not manuscript.path.endswith(f"-{written.year}.yaml"):
                yield _at(manuscript, f"The file’s name is not of the year {written.year}.", "year")


def _grades(library: Library, known: set[tuple[int, str]]) -> Iterator[Problem]:
    for piece in library.pieces.values():
        if not piece.role or piece.role.pay.year is None:
            continue
        for number, grade in enumerate(piece.role.pay.grades):
            if (piece.role.pay.year, grade) not in known:
                sentence = f"No pay table of {piece.role.pay.year} holds {grade}."
                yield piece.problem(sentence, "pay", "grades", number)


def moved(library: Library) -> Iterator[Problem]:
    """Name old addresses that are still in use, and new ones that are not there."""
    for old, move in library.moved.items():
        if _exists(library, old):
            yield _at(library.shelf.moved, f"“{old}” is still in use, so it cannot have moved.", str(old))
        for number, new in enumerate(move.to):
            if new in library.moved:
                sentence = f"“{new}” has moved itself; name the address it has now."
            elif not _exists(library, new):
                sentence = f"Nothing has the address “{new}”."
            else:
                continue
            yield _at(library.shelf.moved, sentence, str(old), "to", number)


def _exists(library: Library, address: Address) -> bool:
    return address in library.known or (address.kind is Kind.SOURCE and library.knows_source(address.slug))


def _at(manuscript: Manuscript | None, sentence: str, *path: str | int) -> Problem:
    assert manuscript  # noqa: S101  a register with entries has a file
    return Problem(manuscript.path, manuscript.tree.line(path), sentence)
