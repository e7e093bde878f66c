"""Compile: the library, checked and without a problem, as the values a catalogue holds."""

from __future__ import annotations

from pathlib import Path

from homeland_careers.content.checks import problems_of
from homeland_careers.content.library import Library, read_library
from homeland_careers.content.pay import pay_tables
from homeland_careers.content.problem import Problem
from homeland_careers.content.schema.registers import WrittenSource
from homeland_careers.content.things import compose
from homeland_careers.content.wordlist import word_list
from homeland_careers.domain.address import THINGS, Address
from homeland_careers.domain.draft import Draft, Moved
from homeland_careers.domain.errors import ContentInvalidError
from homeland_careers.domain.source import Source


def check_content(content: Path) -> list[Problem]:
    """Give every problem of the written sources, ordered by file and line."""
    return problems_of(read_library(content))


def compile_content(content: Path) -> Draft:
    """Give the draft of the catalogue, the same for the same sources.

    Raises:
        ContentInvalidError: the sources break rules; its text has every problem on a line of its own.
    """
    library = read_library(content)
    if problems := problems_of(library):
        raise ContentInvalidError("\n".join(map(str, problems)))
    return _draft(library)


def _draft(library: Library) -> Draft:
    words = word_list(library)
    tables = pay_tables(library)
    pieces = [library.pieces[address] for address in sorted(library.pieces, key=_order)]
    counted = {piece.address: piece.role.popularity for piece in pieces if piece.role}
    return Draft(
        version=_version(library),
        things=tuple(compose(piece, tables, words) for piece in pieces),
        sources=tuple(_source(slug, library.sources[slug]) for slug in sorted(library.sources)),
        moved=tuple(
            Moved(old, move.to, move.reason, move.date)
            for old, move in sorted(library.moved.items(), key=lambda entry: _order(entry[0]))
        ),
        pay=tables,
        thesaurus=tuple(
            (say, mean) for entry in library.meanings for say in entry.say for mean in entry.mean
        ),
        popularity={address: count for address, count in counted.items() if count is not None},
    )


def _order(address: Address) -> tuple[int, str]:
    return THINGS.index(address.kind), address.slug


def _version(library: Library) -> str:
    """Give year and month of the newest reading of a source: how new the facts are, not the file."""
    read = [source.retrieved for source in library.sources.values() if source.retrieved]
    return f"{max(read).year}.{max(read).month:02}" if read else "0"


def _source(slug: str, written: WrittenSource) -> Source:
    return Source(
        slug=slug,
        title=written.title,
        publisher=written.publisher,
        kind=written.kind,
        url=written.url,
        archived_url=written.archived_url,
        retrieved=written.retrieved,
        as_of=written.as_of,
        note=written.note,
    )
