"""Find and open a catalogue file, through `sqlite3` alone: this is on the way to the first window."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from homeland_careers.storage.catalogue.trouble import damaged, missing, reading

APPLICATION_ID = 0x48434154  # HCAT
SCHEMA_VERSION = 3
POINTER = "current"
FILE_NAME = re.compile(r"catalogue-[A-Za-z0-9._]+-[0-9a-f]{8}\.sqlite")

_HEADER = 100
_MAGIC = b"SQLite format 3\x00"
_PRAGMAS = (
    "query_only=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "cache_size=-8192",
)


@dataclass(frozen=True, slots=True)
class Found:
    """A catalogue file and the SHA-256 of its bytes as its pointer states it, empty without a pointer."""

    path: Path
    digest: str = ""


def find(place: Path) -> Found:
    """Give the catalogue a folder points to, or the file itself.

    Raises:
        CatalogueMissingError: nothing stands there.
        CatalogueDamagedError: the pointer names no catalogue.
    """
    if not place.is_dir():
        return Found(place)
    pointer = place / POINTER
    if pointer.exists() and not pointer.is_file():
        raise damaged(pointer, "it is not a file")
    with reading(pointer):
        name, _, digest = pointer.read_text("ascii").strip().partition(" ")
    if not FILE_NAME.fullmatch(name):
        raise damaged(pointer, "it names no catalogue file")
    return Found(place / name, digest)


def open_catalogue(path: Path) -> sqlite3.Connection:
    """Open a catalogue for reading only; the connection may be used from any one thread at a time.

    Raises:
        CatalogueMissingError: no file stands there.
        CatalogueDamagedError: the file is no sound catalogue of this program.
    """
    with reading(path):
        _check_header(path)
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def _check_header(path: Path) -> None:
    """Refuse what is cheap to see: absence, emptiness, foreign or cut files, another form of catalogue."""
    if not path.exists():
        raise missing(path)
    if not path.is_file():  # a pipe would be waited for
        raise damaged(path, "it is not a file")
    with path.open("rb") as file:
        header = file.read(_HEADER)
    size = path.stat().st_size
    if not size:
        raise damaged(path, "the file is empty")
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise damaged(path, "the file is not a database")
    if _number(header, 68) != APPLICATION_ID:
        raise damaged(path, "the file is a database of another program")
    if (version := _number(header, 60)) != SCHEMA_VERSION:
        raise damaged(path, f"it has form {version}, and this program reads form {SCHEMA_VERSION}")
    page_size = _number(header, 16, 2)
    if size != page_size * _number(header, 28):
        raise damaged(path, "the file is not as long as it says, so a part of it is missing")


def _number(header: bytes, offset: int, length: int = 4) -> int:
    return int.from_bytes(header[offset : offset + length], "big")
