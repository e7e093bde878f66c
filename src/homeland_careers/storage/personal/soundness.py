"""Whether a personal database is whole: SQLite's own check, its keys, and the hash of every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from homeland_careers.storage.personal import revisions
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.rows import HASHED, row_hash


def problems(path: Path, mode: str = "rw") -> tuple[str, ...]:
    """Give what is wrong with the file, one phrase each; empty if it is whole. Nothing is changed."""
    found: list[str] = []
    try:
        with closing(connect(path, mode)) as connection:
            at_newest = revisions.stored(connection) == revisions.NEWEST
            connection.text_factory = bytes  # a flipped bit may leave text that is no text
            found.extend(_structure(connection))
            found.extend(_hashes(connection) if at_newest else ())
    except sqlite3.Error as error:
        found.append(str(error))
    return tuple(found)


def _structure(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check(20)"):
        if line != b"ok":
            yield line.decode("utf-8", "replace")
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of “{table.decode()}” belongs to nothing"


def _hashes(connection: sqlite3.Connection) -> Iterator[str]:
    for table, columns in HASHED.items():
        for *fields, kept in connection.execute(f"SELECT {', '.join(columns)}, row_hash FROM {table}"):
            if row_hash(table, *fields) != kept:
                yield f"the {table} of {fields[0].decode('utf-8', 'replace')} is not as it was stored"
