"""What SQLite and the system report about a catalogue, as the sentence a reader can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from homeland_careers.domain.errors import (
    CatalogueDamagedError,
    CatalogueMissingError,
    DiskFullError,
    HomelandCareersError,
)

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE}


def missing(place: Path) -> CatalogueMissingError:
    """Say that no catalogue stands here."""
    return CatalogueMissingError(
        f"No catalogue stands at {place}. Saved pages are not touched by this. Install the program again, or build "
        "the catalogue in a checkout with: homeland-careers content build"
    )


def damaged(place: Path, cause: str) -> CatalogueDamagedError:
    """Say that the file is not a sound catalogue, and why."""
    return CatalogueDamagedError(
        f"The catalogue {place} cannot be used: {cause}. Saved pages are not touched by this. Install the program "
        "again, or build the catalogue in a checkout with: homeland-careers content build"
    )


def unwritten(folder: Path, error: BaseException) -> HomelandCareersError:
    """Say that a catalogue could not be written, and that the one before still stands."""
    kept = f"The catalogue that was in {folder} is unchanged."
    if isinstance(error, OSError):
        full, cause = error.errno in _NO_SPACE, error.strerror or str(error)
    else:
        full, cause = getattr(error, "sqlite_errorcode", 0) in _FULL, str(error)
    if full:
        return DiskFullError(
            f"The disk took no more while the catalogue was written. {kept} Free some space and retry."
        )
    return HomelandCareersError(f"The catalogue could not be written to {folder}: {cause}. {kept}")


@contextmanager
def reading(place: Path) -> Iterator[None]:
    """Turn what SQLite or the system says while a catalogue is read into a known trouble."""
    try:
        yield
    except FileNotFoundError as error:
        raise missing(place) from error
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise damaged(place, str(error)) from error
