"""Checked copies of the personal database.

A copy is made by SQLite's own online backup (copying the live file gave damaged copies in 4 to 38 of 40), under a
temporary name; it takes its place only after it was opened, checked and compared with what it was made from.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from homeland_careers.storage.atomic import put_in_place
from homeland_careers.storage.personal import soundness, thinning, trouble
from homeland_careers.storage.personal.connection import connect

_NAME = re.compile(r"personal-(\d{8}T\d{6}Z)-([0-9a-f]{12})\.sqlite")
_STAMP = "%Y%m%dT%H%M%SZ"


def back_up(path: Path, folder: Path, *, older_than: timedelta = timedelta(0)) -> Path | None:
    """Copy the database into `folder` if it changed since the newest copy, and thin the old ones out.

    With `older_than`, only if the newest copy has that age. Gives the new copy, or None where none was due.
    Raises sqlite3.Error and OSError; ProfileDamagedError if the copy does not pass its check.
    """
    now = datetime.now(UTC)
    made, newest = next(iter(_newest_first(folder)), (now, None))
    if newest and now - made < older_than:
        return None
    with closing(connect(path)) as source:
        source.execute("BEGIN")  # one reading, so that the mark belongs to what is copied
        mark = fingerprint(source)
        if newest and newest.stem.endswith(mark[:12]):
            return None
        folder.mkdir(parents=True, exist_ok=True)
        copy = _checked_copy(source, folder / f"personal-{now:{_STAMP}}-{mark[:12]}.sqlite", mark, path)
    thin(folder, now)
    return copy


def newest_good(folder: Path) -> Path | None:
    """Give the newest backup that passes every check, or None."""
    good = (backup for _, backup in _newest_first(folder) if not soundness.problems(backup, "ro"))
    return next(good, None)


def thin(folder: Path, now: datetime) -> None:
    """Remove the backups that are not worth keeping any more; files of other names are left alone."""
    backups = _newest_first(folder)
    kept = thinning.to_keep((made for made, _ in backups), now)
    for made, backup in backups:
        if made not in kept:
            backup.unlink(missing_ok=True)
    for unfinished in folder.glob("personal-*.part"):  # left by a process that was killed
        if now.timestamp() - unfinished.stat().st_mtime > timedelta(days=1).total_seconds():
            unfinished.unlink(missing_ok=True)


def fingerprint(connection: sqlite3.Connection) -> str:
    """Give a digest of all the reader's rows in all tables, whatever the tables are."""
    digest = hashlib.sha256()
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    connection.text_factory = bytes
    for (name,) in names:
        if name != "meta":  # only what the program notes about the file itself
            digest.update(name.encode())
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):
                digest.update(repr(row).encode())
    connection.text_factory = str
    return digest.hexdigest()


def _checked_copy(source: sqlite3.Connection, final: Path, mark: str, path: Path) -> Path:
    temporary = final.with_suffix(".part")
    temporary.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(temporary)) as target:
            source.backup(target)
        with closing(connect(temporary, "ro")) as copy:
            same = fingerprint(copy) == mark
        if not same or (wrong := soundness.problems(temporary, "ro")):
            cause = "a copy of it differs" if not same else wrong[0]
            raise trouble.damaged(path, cause, newest_good(final.parent))
        put_in_place(temporary, final)
    finally:
        temporary.unlink(missing_ok=True)
    return final


def _newest_first(folder: Path) -> list[tuple[datetime, Path]]:
    """Give the backups with the time each was made."""
    found = [(_NAME.fullmatch(path.name), path) for path in (folder.iterdir() if folder.is_dir() else ())]
    dated = [(datetime.strptime(f"{match[1]}+0000", f"{_STAMP}%z"), path) for match, path in found if match]
    return sorted(dated, reverse=True)
