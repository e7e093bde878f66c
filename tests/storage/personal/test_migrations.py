"""Steps from nothing make exactly the tables of the program, and run whole or not at all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from homeland_careers import places
from homeland_careers.domain.errors import ProfileDamagedError, ProfileUnavailableError
from homeland_careers.storage.personal import engine, migrate, revisions, rows, schema
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.store import PersonalStore


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The shipped steps, to which a test adds one of its own; the program is told to know it."""
    folder = tmp_path / "100% steps"
    shutil.copytree(places.migrations(), folder)
    monkeypatch.setattr(places, "migrations", lambda: folder)

    def add(*statements: str) -> None:
        body = "\n".join(f"    op.execute({statement!r})" for statement in statements)
        (folder / "versions" / "0002_test.py").write_text(
            f"from alembic import op\nrevision = '0002'\ndown_revision = '0001'\n\ndef upgrade():\n{body}\n"
        )
        monkeypatch.setattr(revisions, "KNOWN", ("0001", "0002"))
        monkeypatch.setattr(revisions, "NEWEST", "0002")

    return add


def test_the_known_steps_are_the_shipped_ones():
    script = ScriptDirectory(str(places.migrations()))
    assert [step.revision for step in script.walk_revisions()][::-1] == list(revisions.KNOWN)
    assert script.get_current_head() == revisions.NEWEST


def test_steps_from_nothing_make_the_tables_of_the_program(tmp_path):
    path = tmp_path / "new.sqlite"
    migrate.upgrade(path, places.migrations())
    with engine.reading(engine.engine(path)) as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, schema.metadata) == []


def test_every_table_but_the_files_own_has_a_hash_over_all_it_keeps():
    tables = {table.name: table for table in schema.metadata.sorted_tables if table.name != "meta"}
    assert tables.keys() == rows.HASHED.keys()
    for name, columns in rows.HASHED.items():
        assert {*columns, "row_hash"} == {column.name for column in tables[name].columns} - {"id"}


def test_alembic_is_not_imported_where_no_step_is_due(filled):
    program = (
        "import sys\nfrom homeland_careers import places\n"
        "from homeland_careers.storage.personal.store import PersonalStore\n"
        "store = PersonalStore(places.profile()); address = store.bookmarks.all()[0].address\n"
        "store.bookmarks.write_note(address, 'x'); store.close(); print('alembic' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


def test_an_older_database_is_backed_up_and_brought_up(filled, steps):
    steps("ALTER TABLE visit ADD COLUMN pages INTEGER")
    with PersonalStore(filled) as store:
        assert [saved.note for saved in store.bookmarks.all()] == ["", "ask about shifts"]
    (backup,) = filled.backups.iterdir()
    with closing(connect(backup, "ro")) as old, closing(connect(filled.personal_db)) as new:
        assert revisions.stored(old) == "0001"
        assert revisions.stored(new) == "0002"
        assert old.execute("SELECT count(*) FROM bookmark").fetchone() == (2,)


def test_a_step_that_fails_leaves_everything_as_it_was(filled, steps):
    steps("DELETE FROM bookmark", "CREATE TABLE half (x)", "SELECT * FROM no_such_table")
    with pytest.raises(ProfileUnavailableError, match="no such table"):
        PersonalStore(filled)
    with closing(connect(filled.personal_db)) as connection:
        assert revisions.stored(connection) == "0001"
        assert connection.execute("SELECT count(*) FROM bookmark").fetchone() == (2,)
        assert not connection.execute("SELECT * FROM sqlite_master WHERE name = 'half'").fetchall()


def test_a_step_may_not_tear_notes_from_their_pages(filled, steps):
    steps("DELETE FROM bookmark")
    with pytest.raises(ProfileDamagedError, match="belong to nothing"):
        PersonalStore(filled)
    with closing(connect(filled.personal_db)) as connection:
        assert connection.execute("SELECT count(*) FROM bookmark").fetchone() == (2,)


def test_a_step_that_makes_a_table_anew_keeps_what_points_to_it(filled, steps):
    steps(
        "CREATE TABLE anew AS SELECT * FROM bookmark",
        "DROP TABLE bookmark",
        "CREATE TABLE bookmark (address TEXT PRIMARY KEY, title TEXT, saved_at TEXT, facts TEXT, row_hash BLOB)",
        "INSERT INTO bookmark SELECT * FROM anew",
        "DROP TABLE anew",
    )
    with PersonalStore(filled) as store:
        assert [saved.note for saved in store.bookmarks.all()] == ["", "ask about shifts"]


def test_a_database_of_a_newer_program_is_left_untouched(filled):
    with closing(connect(filled.personal_db)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = filled.personal_db.read_bytes(), filled.personal_db.stat().st_mtime_ns
    with pytest.raises(ProfileUnavailableError, match=r"newer version of this program \(step 9999\)"):
        PersonalStore(filled)
    assert (filled.personal_db.read_bytes(), filled.personal_db.stat().st_mtime_ns) == before


def test_the_window_may_be_there_before_the_terminal_makes_the_database(profile, officer):
    with PersonalStore(profile) as window, PersonalStore(profile) as terminal:
        assert window.bookmarks.all() == ()
        terminal.bookmarks.add(officer, "Sample Officer")
        assert [saved.address for saved in window.bookmarks.all()] == [officer]


def test_a_start_killed_before_the_tables_stood_is_a_fresh_start(profile, officer):
    profile.root.mkdir()
    profile.personal_db.touch()
    with PersonalStore(profile) as store:
        assert store.bookmarks.all() == ()
        assert store.bookmarks.add(officer, "Sample Officer").address == officer
