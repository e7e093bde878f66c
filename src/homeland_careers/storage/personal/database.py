"""The personal database as the shelves use it: made on the first write, checked when opened, told in sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError

from homeland_careers import places
from homeland_careers.domain.errors import HomelandCareersError, ProfileDamagedError
from homeland_careers.storage.personal import backup, marker, migrate, revisions, soundness, trouble
from homeland_careers.storage.personal import engine as engines
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.rows import UnreadableRowError, moment_text
from homeland_careers.storage.personal.schema import meta

_CHECK_EVERY = timedelta(days=7)


class Database:
    """One profile's database. Calls may come from any thread; each opens the file and closes it again."""

    def __init__(self, profile: places.Profile) -> None:
        """Open what is there and leave alone what is not.

        Raises ProfileDamagedError, and ProfileUnavailableError also for a database of a newer program.
        """
        self.path = profile.personal_db
        self._root, self._backups = profile.root, profile.backups
        self._engine = engines.engine(self.path)
        self._lock = Lock()
        self._there = False
        self._mark: Path | None = None
        with self._told():
            self._open()

    def is_there(self) -> bool:
        """Say whether anything was ever saved."""
        if not self._there:
            with self._told():
                self._there = self._revision() == revisions.NEWEST
        return self._there

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open for one consistent reading; ask `is_there` before."""
        with self._told(), engines.reading(self._engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open for one change, committed when the block ends. Makes the database if there is none."""
        with self._told():
            self._make_ready()
            with engines.writing(self._engine) as connection:
                yield connection

    def problems(self) -> tuple[str, ...]:
        """Check every page, key and row hash; give what is wrong."""
        return soundness.problems(self.path) if self.is_there() else ()

    def back_up(self, older_than: timedelta = timedelta(0)) -> Path | None:
        """Make a checked copy if something changed since the newest one, and that one is `older_than`."""
        if not self.is_there():
            return None
        with self._told():
            return backup.back_up(self.path, self._backups, older_than=older_than)

    def damaged(self, cause: str) -> ProfileDamagedError:
        """Give the error that says what is damaged and where the newest good backup is."""
        return trouble.damaged(self.path, cause, self.newest_good_backup())

    def newest_good_backup(self) -> Path | None:
        """Give the newest backup that passes every check, or None."""
        return backup.newest_good(self._backups)

    def close(self) -> None:
        """Say that this process has ended well with the database."""
        if self._mark:
            with suppress(OSError):
                self._mark.unlink()
            self._mark = None

    def _open(self) -> None:
        revision = self._revision()
        if revision is None:
            return
        if revision and revision not in revisions.KNOWN:
            raise trouble.newer(self.path, revision)
        if not revision:
            raise self.damaged("it is not a database of this program")
        left = marker.abandoned(self._root)
        if left or self._check_is_due():
            self._check(left)
        if revision != revisions.NEWEST:
            self._make_ready()

    def _revision(self) -> str | None:
        try:
            self.path.stat()
        except FileNotFoundError:
            return None
        with closing(connect(self.path)) as connection:
            return revisions.stored(connection)

    def _check_is_due(self) -> bool:
        with closing(connect(self.path)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'checked_at'").fetchone()
        return not row or row[0] < moment_text(datetime.now(UTC) - _CHECK_EVERY)

    def _check(self, left: list[Path]) -> None:
        if wrong := soundness.problems(self.path):
            raise self.damaged(wrong[0])
        value = moment_text(datetime.now(UTC))
        statement = insert(meta).values(key="checked_at", value=value)
        with suppress(DBAPIError, OSError), engines.writing(self._engine) as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
            for mark in left:
                mark.unlink(missing_ok=True)

    def _make_ready(self) -> None:
        with self._lock:
            if self._mark:
                return
            self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
            revision = self._revision()
            if revision is not None and revision != revisions.NEWEST:
                backup.back_up(self.path, self._backups)
            if revision != revisions.NEWEST:
                migrate.upgrade(self.path, places.migrations())
            self._mark = marker.leave(self._root)
            self._there = True

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._sentence(error.orig) from error
        except (sqlite3.Error, OSError) as error:
            raise self._sentence(error) from error
        except UnreadableRowError as error:
            raise self.damaged(str(error)) from error

    def _sentence(self, error: BaseException | None) -> HomelandCareersError:
        assert isinstance(error, sqlite3.Error | OSError)  # noqa: S101  the one driver there is
        if isinstance(error, sqlite3.Error) and trouble.is_damage(error):
            return self.damaged(str(error))
        return trouble.sentence_for(error, self.path)
