"""Which steps of `database/migrations` this program knows, read without Alembic: it is dear to import."""

from __future__ import annotations

import sqlite3

KNOWN = ("0001",)
"""All steps in their order; a test holds this equal to the folder."""

NEWEST = KNOWN[-1]


def stored(connection: sqlite3.Connection) -> str | None:
    """Give the step the database stands at, None if it is still empty. Raises sqlite3.Error.

    A file with tables but without a step is no database of this program; it answers with an empty string.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        return "" if tables else None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""
