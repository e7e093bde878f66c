"""Backups: made when something changed, checked before they count, thinned, never of a damaged file."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from homeland_careers.domain.errors import DiskFullError, ProfileDamagedError, ProfileUnavailableError
from homeland_careers.storage.personal import backup, soundness
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.store import PersonalStore


def an_old_backup(profile, age: timedelta) -> None:
    """Give the only backup an earlier date."""
    (made,) = profile.backups.glob("*.sqlite")
    made.rename(made.with_name(f"personal-{datetime.now(UTC) - age:%Y%m%dT%H%M%SZ}-{made.stem[-12:]}.sqlite"))


def test_a_backup_holds_everything(filled):
    with PersonalStore(filled) as store:
        made = store.back_up()
        assert made
        assert made.parent == filled.backups
        with closing(connect(made, "ro")) as copy, closing(connect(filled.personal_db)) as original:
            assert backup.fingerprint(copy) == backup.fingerprint(original)
        assert soundness.problems(made, "ro") == ()
    assert [path.name for path in filled.backups.iterdir()] == [made.name]


def test_only_when_something_changed(filled, officer, pilot):
    with PersonalStore(filled) as store:
        assert store.back_up()
        assert store.back_up() is None
        store.bookmarks.all()
        assert store.back_up() is None
        store.bookmarks.write_note(pilot, "new")
        assert store.back_up()
        store.history.clear()
        assert store.back_up()
    assert len(list(filled.backups.iterdir())) == 3


def test_not_again_while_the_newest_is_young(filled, pilot):
    with PersonalStore(filled) as store:
        assert store.back_up(older_than=timedelta(days=1))
        store.bookmarks.remove(pilot)
        assert store.back_up(older_than=timedelta(days=1)) is None
        an_old_backup(filled, timedelta(hours=25))
        assert store.back_up(older_than=timedelta(days=1))


def test_old_ones_are_thinned_and_other_files_left_alone(filled):
    filled.backups.mkdir()
    now = datetime.now(UTC)
    for hours in range(24 * 5, 24 * 6):
        (
            filled.backups / f"personal-{now - timedelta(hours=hours):%Y%m%dT%H%M%SZ}-{hours:012x}.sqlite"
        ).touch()
    mine = filled.backups / "personal-mine.sqlite"
    mine.touch()
    with PersonalStore(filled) as store:
        store.back_up()
    left = list(filled.backups.iterdir())
    assert mine in left
    assert 3 <= len(left) <= 4  # the new one, mine, and the newest of one or two days


def test_unfinished_copies_of_killed_processes_are_cleared_away(filled):
    filled.backups.mkdir()
    dead, busy = filled.backups / "personal-1.part", filled.backups / "personal-2.part"
    dead.touch()
    busy.touch()
    os.utime(dead, (0, 0))
    with PersonalStore(filled) as store:
        store.back_up()
    assert not dead.exists()
    assert busy.exists()


def test_a_copy_that_fails_its_check_does_not_count(filled, pilot):
    with PersonalStore(filled) as store:
        good = store.back_up()
        with closing(connect(filled.personal_db)) as connection:
            connection.execute("UPDATE bookmark SET title = 'changed behind its hash'")
        with pytest.raises(ProfileDamagedError, match="not as it was stored") as caught:
            store.back_up()
    assert str(good) in str(caught.value)
    assert list(filled.backups.iterdir()) == [good]


def test_a_copy_that_differs_does_not_count(filled, monkeypatch):
    marks = iter(["one" * 20, "other" * 20])
    monkeypatch.setattr(backup, "fingerprint", lambda _connection: next(marks))
    with PersonalStore(filled) as store, pytest.raises(ProfileDamagedError, match="a copy of it differs"):
        store.back_up()
    assert list(filled.backups.iterdir()) == []


def test_the_newest_good_one_is_not_just_the_newest(filled, pilot, overwrite):
    with PersonalStore(filled) as store:
        good = store.back_up()
        an_old_backup(filled, timedelta(hours=1))
        (good,) = filled.backups.iterdir()
        store.bookmarks.write_note(pilot, "recognisable words")
        newest = store.back_up()
    overwrite(newest, b"recognisable words", b"recognisable w0rds")
    assert backup.newest_good(filled.backups) == good
    good.write_bytes(b"no database at all")
    assert backup.newest_good(filled.backups) is None


def test_a_backup_during_writes_is_whole(filled, officer):
    with PersonalStore(filled) as store, closing(connect(filled.personal_db)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM visit")
        made = store.back_up()
        other.execute("ROLLBACK")
        assert made
        assert soundness.problems(made, "ro") == ()
        with closing(connect(made, "ro")) as copy:
            assert copy.execute("SELECT count(*) FROM visit").fetchone() == (1,)


def test_a_folder_that_cannot_be_made_is_named(filled):
    filled.backups.write_text("a file in its place")
    with PersonalStore(filled) as store, pytest.raises(ProfileUnavailableError, match="exists"):
        store.back_up()


def test_a_full_disk_leaves_no_half_copy(filled, monkeypatch):
    whole = sqlite3.connect

    def small(path, *arguments, **options):
        opened = whole(path, *arguments, **options)
        if str(path).endswith(".part"):
            opened.execute("PRAGMA max_page_count=2")
        return opened

    monkeypatch.setattr(sqlite3, "connect", small)
    with PersonalStore(filled) as store, pytest.raises(DiskFullError):
        store.back_up()
    assert list(filled.backups.iterdir()) == []
