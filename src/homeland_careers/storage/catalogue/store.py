"""The catalogue as the window and the terminal ask for it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, QueuePool, create_engine
from sqlalchemy.exc import DBAPIError, NoResultFound

from homeland_careers.domain.address import THINGS, Address, Kind
from homeland_careers.domain.coverage import Coverage
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.draft import Moved
from homeland_careers.domain.entry import CatalogueInfo, Entry, Outline
from homeland_careers.domain.pay import PayTables
from homeland_careers.domain.source import Source, SourceKind
from homeland_careers.domain.thing import Link, Relation, Thing
from homeland_careers.storage.catalogue import first_paint, statements, unknown
from homeland_careers.storage.catalogue.coverage import coverage
from homeland_careers.storage.catalogue.entries import entry_of
from homeland_careers.storage.catalogue.kinds import thing_of
from homeland_careers.storage.catalogue.opening import Found, find, open_catalogue
from homeland_careers.storage.catalogue.pay_tables import pay_tables
from homeland_careers.storage.catalogue.rules import date
from homeland_careers.storage.catalogue.soundness import digest_of
from homeland_careers.storage.catalogue.trouble import damaged, reading


class CatalogueStore:
    """A catalogue opened for reading; fits `shelves.Catalogue` and may be asked from any thread.

    Every call raises CatalogueMissingError or CatalogueDamagedError where the file is not, or no longer, whole.
    """

    def __init__(self, place: Path) -> None:
        """Take a catalogue file, or the folder whose pointer names one. The file is looked into at once.

        Raises CatalogueMissingError or CatalogueDamagedError.
        """
        self._found = find(place)
        self._engine = create_engine(
            "sqlite://", creator=lambda: open_catalogue(self._found.path), poolclass=QueuePool
        )
        with self._reading():
            pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def info(self) -> CatalogueInfo:
        """Say which catalogue is open."""
        with self._reading() as connection:
            return first_paint.info(_plain(connection), self._stated())

    def outline(self) -> Outline:
        """Give the tree of areas, components and roles, and the newest posts."""
        with self._reading() as connection:
            return first_paint.outline(_plain(connection), self._stated())

    def follow(self, address: Address) -> Address:
        """Give the address a moved thing has now, the first one if it was divided; else the same address."""
        seen = {address}
        with self._reading() as connection:
            while (moved := _moved(connection, address)) and moved.to and moved.to[0] not in seen:
                address = moved.to[0]
                seen.add(address)
        return address

    def moved(self, address: Address) -> Moved | None:
        """Say what became of an address that is no longer used; None if it never moved."""
        with self._reading() as connection:
            return _moved(connection, address)

    def thing(self, address: Address) -> Thing:
        """Give everything about a thing; of a source only what things share. Raises UnknownAddressError."""
        with self._reading() as connection:
            if row := _line(connection, address):
                return thing_of(connection, row[0], entry_of(row))
            slugs = connection.execute(statements.SLUGS, {"limit": unknown.MOST_COMPARED})
            raise unknown.trouble(
                address, _moved(connection, address), [f"{kind}/{slug}" for kind, slug in slugs]
            )

    def entry(self, address: Address) -> Entry | None:
        """Give the list line of a thing, or None."""
        with self._reading() as connection:
            row = _line(connection, address)
            return entry_of(row) if row else None

    def entries(self, kind: Kind, area: str = "", component: str = "") -> tuple[Entry, ...]:
        """Give all things of a kind in reading order, filtered by area and component slug.

        Roles stand by head-count, areas by position, posts newest first, all others by title. Components are
        those below the component asked for.
        """
        if not component.isascii():
            return ()
        statement = statements.ENTRIES_OF_COMPONENT if component else statements.ENTRIES_OF_KIND
        with self._reading() as connection:
            found = map(entry_of, connection.execute(statement, {"kind": kind.value, "component": component}))
            return tuple(entry for entry in found if not area or area in entry.areas)

    def entries_at(self, addresses: Iterable[Address]) -> dict[Address, Entry]:
        """Give the list lines of many addresses at once, in the order asked for; unknown ones are left out."""
        asked = [address for address in addresses if address.kind in THINGS]
        slugs: defaultdict[Kind, list[str]] = defaultdict(list)
        for address in asked:
            slugs[address.kind].append(address.slug)
        with self._reading() as connection:
            found = {
                entry.address: entry
                for kind, wanted in slugs.items()
                for row in connection.execute(statements.ENTRIES_AT, {"kind": kind.value, "slugs": wanted})
                for entry in (entry_of(row),)
            }
        return {address: found[address] for address in asked if address in found}

    def links_to(self, address: Address) -> tuple[tuple[Entry, Link], ...]:
        """Give who points here, and with which reason (the link is as its owner wrote it)."""
        with self._reading() as connection:
            if not (line := _line(connection, address)):
                return ()
            cited: defaultdict[tuple[int, int], tuple[str, ...]] = defaultdict(tuple)
            for owner, position, slug in connection.execute(
                statements.CITED_BY_LINKS_TO, {"number": line[0]}
            ):
                cited[owner, position] += (slug,)
            return tuple(
                (
                    entry_of(row),
                    Link(
                        relation=Relation(relation),
                        target=address,
                        reason=reason,
                        sources=cited[row[0], position],
                    ),
                )
                for *row, position, relation, reason in connection.execute(
                    statements.LINKS_TO, {"number": line[0]}
                )
            )

    def sources(self, slugs: Iterable[str]) -> dict[str, Source]:
        """Give sources by slug, in the order asked for; unknown ones are left out."""
        asked = [slug for slug in slugs if slug.isascii()]
        with self._reading() as connection:
            found = {row[0]: _source(row) for row in connection.execute(statements.SOURCES, {"slugs": asked})}
        return {slug: found[slug] for slug in asked if slug in found}

    def citing(self, source: str) -> tuple[Entry, ...]:
        """Give the things that cite a source, for a fact, in their prose or for the page."""
        if not source.isascii():
            return ()
        with self._reading() as connection:
            return tuple(entry_of(row) for row in connection.execute(statements.CITING, {"slug": source}))

    def pay(self) -> PayTables:
        """Give all pay tables, newest year first."""
        with self._reading() as connection:
            return pay_tables(connection)

    def coverage(self, component: str = "") -> Coverage:
        """Say how far the fields of roles are filled, of all roles or of those of one component."""
        with self._reading() as connection:
            return coverage(connection, component)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Open a connection; what cannot be read, or is no value that was ever written, is damage."""
        path = self._found.path
        try:
            with reading(path), self._engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise damaged(path, str(error.orig)) from error
        except (NoResultFound, ValueError) as error:
            raise damaged(path, str(error)) from error

    def _stated(self) -> Found:
        """Give the file with its digest, worked out once where no pointer states it."""
        if not self._found.digest:
            self._found = replace(self._found, digest=digest_of(self._found.path))
        return self._found


def _plain(connection: Connection) -> sqlite3.Connection:
    plain = connection.connection.driver_connection
    assert isinstance(plain, sqlite3.Connection)  # noqa: S101  for the type checker: open_catalogue made it
    return plain


def _line(connection: Connection, address: Address) -> Sequence[Any] | None:
    if address.kind not in THINGS:
        return None
    return connection.execute(statements.ENTRY_AT, {"kind": address.kind.value, "slug": address.slug}).first()


def _moved(connection: Connection, address: Address) -> Moved | None:
    if address.kind not in THINGS:
        return None
    rows = connection.execute(statements.MOVED_FROM, {"address": str(address)}).all()
    if not rows:
        return None
    targets = tuple(Address.parse(target) for *_, target in rows if target)
    return Moved(address, targets, rows[0][0], PartialDate.parse(rows[0][1]))


def _source(row: Sequence[Any]) -> Source:
    slug, title, publisher, trust, url, archived_url, retrieved, as_of, note = row
    return Source(
        slug=slug,
        title=title,
        publisher=publisher,
        kind=SourceKind(trust),
        url=url,
        archived_url=archived_url,
        retrieved=date(retrieved),
        as_of=date(as_of),
        note=note,
    )
