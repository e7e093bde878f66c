"""The settings that a power loss was survived with stand on every connection there is."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from homeland_careers.storage.personal import connection, engine

SETTINGS = [
    ("journal_mode", "truncate"),
    ("synchronous", 3),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("mmap_size", 0),
    ("fullfsync", 1),
    ("busy_timeout", 5000),
]


@pytest.mark.parametrize(("pragma", "value"), SETTINGS, ids=[name for name, _ in SETTINGS])
def test_plain_connection(filled, pragma, value):
    with closing(connection.connect(filled.personal_db)) as opened:
        assert opened.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.parametrize(("pragma", "value"), SETTINGS, ids=[name for name, _ in SETTINGS])
def test_connection_of_the_engine(filled, pragma, value):
    with engine.reading(engine.engine(filled.personal_db)) as opened:
        assert opened.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


def test_a_change_takes_the_write_lock_at_once(filled):
    with (
        engine.writing(engine.engine(filled.personal_db)),
        closing(sqlite3.connect(filled.personal_db, timeout=0, isolation_level=None)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reading_takes_no_write_lock(filled):
    with (
        engine.reading(engine.engine(filled.personal_db)) as reader,
        closing(sqlite3.connect(filled.personal_db, timeout=0, isolation_level=None)) as other,
    ):
        assert reader.execute(text("SELECT count(*) FROM bookmark")).scalar_one() == 2
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")


def test_a_change_that_fails_is_taken_back(filled):
    made = engine.engine(filled.personal_db)

    def wipe_and_fail() -> None:
        with engine.writing(made) as opened:
            opened.execute(text("DELETE FROM bookmark"))
            raise KeyError

    with pytest.raises(KeyError):
        wipe_and_fail()
    with engine.reading(made) as opened:
        assert opened.execute(text("SELECT count(*) FROM bookmark")).scalar_one() == 2


def test_opening_makes_no_file(profile):
    profile.root.mkdir()
    with pytest.raises(sqlite3.OperationalError):
        connection.connect(profile.personal_db)
    assert not list(profile.root.iterdir())


def test_a_path_that_looks_like_a_question_is_a_path(tmp_path):
    path = tmp_path / "50% off?mode=memory#x.sqlite"
    with closing(connection.connect(path, "rwc")) as opened:
        opened.execute("CREATE TABLE t (x)")
    assert path.is_file()
