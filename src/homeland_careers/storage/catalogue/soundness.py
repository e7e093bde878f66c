"""Whether a catalogue is whole: its own keys and index, SQLite's check, and the hash of its bytes."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from homeland_careers.storage.catalogue.opening import find, open_catalogue
from homeland_careers.storage.catalogue.trouble import damaged, reading


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file's bytes, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify(place: Path) -> Path:
    """Read every byte of the catalogue of a folder (or a file) and give its path.

    Raises:
        CatalogueMissingError: nothing stands there.
        CatalogueDamagedError: something is not as it was written.
    """
    found = find(place)
    with closing(open_catalogue(found.path)) as connection, reading(found.path):
        if wrong := problem(connection):
            raise damaged(found.path, wrong)
        if found.digest and digest_of(found.path) != found.digest:
            raise damaged(found.path, "its bytes are not those that were written")
    return found.path


def problem(connection: sqlite3.Connection) -> str:
    """Give what SQLite's own checks find first, or an empty string."""
    (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if said != "ok":
        return f"its structure is broken ({said})"
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    return f"a row of “{orphan[0]}” belongs to nothing" if orphan else ""
