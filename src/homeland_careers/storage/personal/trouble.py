"""What SQLite and the system report, as the sentence a reader can act on."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from homeland_careers.domain.errors import (
    DiskFullError,
    HomelandCareersError,
    ProfileDamagedError,
    ProfileUnavailableError,
)

_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether SQLite met bytes it cannot be reading rightly, text that is no text included."""
    code = _code(error)
    return code & 0xFF in _DAMAGED or (not code and "decode" in str(error).lower())


def is_full(error: OSError) -> bool:
    """Say whether the disk, or what one may use of it, had no room left."""
    return error.errno in _NO_SPACE


def sentence_for(error: sqlite3.Error | OSError, path: Path) -> HomelandCareersError:
    """Give the known trouble, other than damage, behind an error met at the personal database `path`."""
    if isinstance(error, OSError):
        return full(path) if is_full(error) else unavailable(path, error.strerror or str(error))
    code = _code(error)
    if code in _FULL:
        return full(path)
    if code & 0xFF in _BUSY:
        return unavailable(path, "another program has kept it locked for more than five seconds")
    if code & 0xFF == sqlite3.SQLITE_READONLY:
        return unavailable(path, "it or its folder is read-only")
    return unavailable(path, str(error))


def full(path: Path) -> DiskFullError:
    """Say that the disk took no more."""
    return DiskFullError(
        f"The disk that holds {path.parent} took no more data: it is full or over its quota. "
        "Nothing of this change was stored; all that was saved before is kept. Free some space and try again."
    )


def unavailable(path: Path, cause: str) -> ProfileUnavailableError:
    """Say that the database cannot be opened or written, and why."""
    return ProfileUnavailableError(
        f"The saved pages in {path} cannot be used: {cause}. Nothing was changed. "
        "Check the rights of that folder, or name another one with --profile."
    )


def newer(path: Path, revision: str) -> ProfileUnavailableError:
    """Say that a newer program has written the database."""
    return ProfileUnavailableError(
        f"The saved pages in {path} were last used by a newer version of this program (step {revision}). "
        "They were left untouched. Update the program, or name another folder with --profile."
    )


def damaged(path: Path, cause: str, backup: Path | None = None) -> ProfileDamagedError:
    """Say that the database is damaged, that it was kept, and where the newest good backup is."""
    rescue = f"The newest good backup is {backup}." if backup else "There is no good backup of it yet."
    return ProfileDamagedError(
        f"The saved pages in {path} are damaged ({cause}). The file was kept as it is. {rescue} "
        "Move the damaged file aside and copy a backup to its name to go on from there."
    )


def _code(error: sqlite3.Error) -> int:
    """Give SQLite's extended result code, 0 where Python itself raised."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code
