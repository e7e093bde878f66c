"""Rows into tables, many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, Executable

Row: TypeAlias = tuple[Executable, Mapping[str, Any]]
"""An INSERT and the values of one row for it."""

_BATCH = 2000


def insert_all(connection: Connection, rows: Iterable[Row]) -> None:
    """Run the inserts of all rows, those of one statement in their order."""
    waiting: defaultdict[Executable, list[Mapping[str, Any]]] = defaultdict(list)
    for statement, values in rows:
        batch = waiting[statement]
        batch.append(values)
        if len(batch) == _BATCH:
            connection.execute(statement, batch)
            batch.clear()
    for statement, batch in waiting.items():
        if batch:
            connection.execute(statement, batch)
