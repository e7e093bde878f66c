"""One open connection to the index, whose questions can be stopped: by another thread, or by the clock."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import StaticPool, TextClause, create_engine
from sqlalchemy.exc import DBAPIError

from homeland_careers.storage.catalogue.opening import open_catalogue
from homeland_careers.storage.catalogue.trouble import damaged

_STEPS_BETWEEN_LOOKS = 2000
"""SQLite's own steps between two looks at the clock: a fraction of a millisecond."""


class StoppedError(Exception):
    """Another thread wants no answer any more."""


class OutOfTimeError(Exception):
    """The question took longer than it may."""


class IndexConnection:
    """Runs prepared statements on one catalogue file. Used by one thread at a time; `stop` by any."""

    def __init__(self, path: Path) -> None:
        """Open the catalogue. Raises CatalogueMissingError or CatalogueDamagedError."""
        self._path = path
        self._plain = open_catalogue(path)
        self._plain.set_progress_handler(self._look, _STEPS_BETWEEN_LOOKS)
        self._engine = create_engine("sqlite://", creator=lambda: self._plain, poolclass=StaticPool)
        self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._stopped = threading.Event()
        self._guard = threading.Lock()  # a stop is over before the next question begins, or meets it whole
        self._deadline = float("inf")

    def start(self, seconds: float) -> None:
        """Begin a question that may take this much of the processor's time altogether.

        A machine that is busy, or was asleep, does not make a question run away.
        """
        with self._guard:
            self._stopped.clear()
        self.allow(seconds)

    def allow(self, seconds: float) -> None:
        """Give the running question this much of the processor's time from now on."""
        self._deadline = time.thread_time() + seconds

    def relax(self) -> None:
        """Take the clock away for what is short and must be finished."""
        self._deadline = float("inf")

    def stop(self) -> None:
        """End the running question, from any thread; nothing happens where none is running."""
        with self._guard:
            self._stopped.set()
            if not self._connection.closed:
                self._plain.interrupt()

    def rows(self, statement: TextClause, values: Mapping[str, Any]) -> list[Any]:
        """Give all rows of a statement.

        Raises:
            StoppedError, OutOfTimeError: it was ended before it was done.
            CatalogueDamagedError: the file cannot be read.
        """
        if self._stopped.is_set():
            raise StoppedError
        try:
            return list(self._connection.execute(statement, values).all())
        except DBAPIError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
                raise damaged(self._path, str(error.orig)) from error
            raise (StoppedError if self._stopped.is_set() else OutOfTimeError) from error

    def close(self) -> None:
        """Let go of the file."""
        with self._guard:
            self._connection.close()
            self._engine.dispose()

    def _look(self) -> bool:
        return self._stopped.is_set() or time.thread_time() > self._deadline
