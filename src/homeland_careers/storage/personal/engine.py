"""SQLAlchemy over the plain connections: a transaction is what is asked for, never one begun on the side."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

from homeland_careers.storage.personal.connection import connect

_WRITES = "homeland_careers_writes"


def engine(path: Path, *, create: bool = False, foreign_keys: bool = True) -> Engine:
    """Give an engine that opens the file for each transaction and closes it after."""

    def opened() -> sqlite3.Connection:
        """Open the file anew, with or without the check of foreign keys."""
        connection = connect(path, "rwc" if create else "rw")
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys=OFF")
        return connection

    made = create_engine("sqlite://", creator=opened, poolclass=NullPool)
    event.listen(made, "begin", _begin)
    return made


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open the database for one consistent reading."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open the database for one change, which is committed when the block ends well."""
    with engine.connect().execution_options(**{_WRITES: True}) as connection, connection.begin():
        yield connection


def _begin(connection: Connection) -> None:
    # a deferred transaction that reads before it writes fails when another process writes in between
    immediate = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
