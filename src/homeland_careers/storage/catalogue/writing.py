"""Write a catalogue: whole, checked and under a name of its own before anything points to it."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import StaticPool, create_engine, insert
from sqlalchemy.exc import DBAPIError

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.draft import Draft
from homeland_careers.domain.errors import ContentInvalidError, HomelandCareersError
from homeland_careers.storage.atomic import put_in_place, write_atomically
from homeland_careers.storage.catalogue import opening, schema
from homeland_careers.storage.catalogue.batches import Row, insert_all
from homeland_careers.storage.catalogue.facets import facet_rows
from homeland_careers.storage.catalogue.ordering import Places, places
from homeland_careers.storage.catalogue.pay_tables import pay_rows
from homeland_careers.storage.catalogue.rows import group_rows, moved_rows, source_rows, thing_rows
from homeland_careers.storage.catalogue.soundness import digest_of, problem
from homeland_careers.storage.catalogue.trouble import unwritten
from homeland_careers.storage.search import index
from homeland_careers.storage.search import schema as search_schema

_META = insert(schema.META)
_READABLE = 0o644  # temporary files are their owner's alone; a catalogue may be installed for everyone


def write_catalogue(draft: Draft, folder: Path) -> Path:
    """Write the draft to `catalogue-<version>-<digest>.sqlite`, point `current` to it, and give its path.

    The same draft gives the same bytes. The catalogue before stays for those who still read it; older ones go.

    Raises:
        ContentInvalidError: a thing names another that is not in the draft, an address stands twice, or the
            version cannot be part of a file name.
        DiskFullError: the disk took no more.
        HomelandCareersError: the folder cannot be written. The catalogue before is unchanged in every case.
    """
    where = places(draft)
    if not opening.FILE_NAME.fullmatch(f"catalogue-{draft.version}-{'0' * 8}.sqlite"):
        raise ContentInvalidError(
            f"“{draft.version}” is no version: use letters, digits, dots and underscores."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _temporary(folder) as temporary:
            with closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
                _write(connection, draft, where)
            digest = digest_of(temporary)
            path = folder / f"catalogue-{draft.version}-{digest[:8]}.sqlite"
            temporary.chmod(_READABLE)
            put_in_place(temporary, path)
        before = _pointed_to(folder)
        pointer = folder / opening.POINTER
        write_atomically(pointer, f"{path.name} {digest}\n".encode())
        pointer.chmod(_READABLE)
    except DBAPIError as error:
        raise unwritten(folder, error.orig or error) from error
    except (sqlite3.Error, OSError) as error:
        raise unwritten(folder, error) from error
    _forget_others(folder, {path.name, before})
    return path


@contextmanager
def _temporary(folder: Path) -> Iterator[Path]:
    """Give the name of a new file that is gone afterwards, with its journal, unless it was renamed."""
    handle, name = tempfile.mkstemp(prefix=".catalogue-", suffix=".part", dir=folder)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for leftover in (Path(name), Path(f"{name}-journal")):
            leftover.unlink(missing_ok=True)


def _write(connection: sqlite3.Connection, draft: Draft, where: Places) -> None:
    for pragma in (
        "journal_mode=DELETE",
        "cache_size=-65536",
        "synchronous=OFF",  # nobody reads the file before it is synced and renamed
        f"application_id={opening.APPLICATION_ID}",
        f"user_version={opening.SCHEMA_VERSION}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as core:
        core.exec_driver_sql("BEGIN")  # one transaction: each of thousands would cost more than the work
        schema.METADATA.create_all(core)
        search_schema.create(core)
        insert_all(core, _rows(draft, where))
        index.fill(core, draft, where)
        core.commit()
    for statement in ("ANALYZE", "VACUUM"):
        connection.execute(statement)
    if wrong := problem(connection):
        raise HomelandCareersError(f"The catalogue did not come out sound: {wrong}. Nothing was replaced.")


def _rows(draft: Draft, where: Places) -> Iterator[Row]:
    for thing in sorted(draft.things, key=lambda thing: thing.address):
        yield from thing_rows(thing, where)
    for source in draft.sources:
        yield from source_rows(source, where)
    for moved in sorted(draft.moved, key=lambda moved: moved.old):
        yield from moved_rows(moved)
    yield from pay_rows(draft.pay, where)
    yield from group_rows(where)
    yield from facet_rows(draft, where)
    for key, value in _meta(draft).items():
        yield _META, {"key": key, "value": value}


def _meta(draft: Draft) -> dict[str, str]:
    """Give what is known of the whole: version, first and last day its sources were read, number of each kind."""
    dates = [source.retrieved for source in draft.sources if source.retrieved]
    kinds = Counter(thing.kind for thing in draft.things)
    kinds[Kind.SOURCE] = len(draft.sources)
    counts = {f"count-{kind}": str(kinds[kind]) for kind in THINGS}
    oldest, newest = (str(min(dates)), str(max(dates))) if dates else ("", "")
    return {"version": draft.version, "oldest": oldest, "newest": newest, **counts}


def _pointed_to(folder: Path) -> str:
    with suppress(HomelandCareersError):
        return opening.find(folder).path.name
    return ""


def _forget_others(folder: Path, kept: set[str]) -> None:
    """Take away catalogues nobody points to; one that is still open on some systems stays until next time."""
    for path in folder.glob("catalogue-*.sqlite"):
        if path.name not in kept and opening.FILE_NAME.fullmatch(path.name):
            with suppress(OSError):
                path.unlink()
