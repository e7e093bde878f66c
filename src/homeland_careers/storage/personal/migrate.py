"""Bring the personal database to the newest step, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from homeland_careers.storage.personal import trouble
from homeland_careers.storage.personal.engine import engine, writing


def upgrade(path: Path, folder: Path) -> None:
    """Run the steps in `folder` that `path` still lacks, in one transaction; an empty file gets them all.

    Raises sqlite3.Error and SQLAlchemy's DBAPIError; ProfileDamagedError if rows lose what they belong to.
    """
    from alembic import command  # noqa: PLC0415  170 ms, so only when a step is due
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    # a step may build a table anew: with keys enforced, dropping the old one would drop what points to it
    with writing(engine(path, create=True, foreign_keys=False)) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.execute(text("PRAGMA foreign_key_check")).first():
            raise trouble.damaged(path, "rows in it belong to nothing")
