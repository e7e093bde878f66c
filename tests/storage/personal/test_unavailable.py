"""Folders without rights, full disks, files held by others: the cause is named and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from homeland_careers import places
from homeland_careers.domain.errors import DiskFullError, ProfileUnavailableError
from homeland_careers.storage.personal import connection as connections
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.store import PersonalStore

NOBODY = 65534


@contextmanager
def without_rights(root: Path) -> Iterator[None]:
    """Take the right to write away; a superuser, whom rights do not bind, becomes nobody for the while."""
    parts = [root, *root.rglob("*")]
    modes = [part.stat().st_mode for part in parts]
    for part in parts:
        part.chmod(0o555 if part.is_dir() else 0o444)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        for part, mode in zip(parts, modes, strict=True):
            part.chmod(mode)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that nobody too may enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def kept(open_folder, officer) -> places.Profile:
    profile = places.Profile(open_folder / "profile")
    with PersonalStore(profile) as store:
        store.bookmarks.add(officer, "Sample Officer")
    return profile


def test_a_read_only_profile_is_read(kept, officer):
    with without_rights(kept.root), PersonalStore(kept) as store:
        assert [saved.address for saved in store.bookmarks.all()] == [officer]
        assert store.bookmarks.get(officer)
        assert store.history.recent() == ()
        assert store.check() == ()


def test_a_read_only_profile_is_read_after_a_process_died(kept):
    (kept.root / "personal.open-4194305-x").touch()
    with without_rights(kept.root), PersonalStore(kept) as store:
        assert len(store.bookmarks.all()) == 1


def test_writing_to_a_read_only_profile_names_the_cause(kept, pilot):
    with without_rights(kept.root), PersonalStore(kept) as store:
        with pytest.raises(ProfileUnavailableError, match=r"Permission denied.*Nothing was changed"):
            store.bookmarks.add(pilot, "Sample Pilot")
        assert len(store.bookmarks.all()) == 1


def test_rights_lost_while_running_are_named(kept, pilot):
    with PersonalStore(kept) as store:
        store.bookmarks.write_note(store.bookmarks.all()[0].address, "x")
        with without_rights(kept.root), pytest.raises(ProfileUnavailableError, match="read-only"):
            store.bookmarks.add(pilot, "Sample Pilot")


def test_a_profile_that_cannot_be_made_names_the_cause(open_folder, officer):
    with without_rights(open_folder), PersonalStore(places.Profile(open_folder / "new")) as store:
        assert store.bookmarks.all() == ()
        with pytest.raises(ProfileUnavailableError, match="Permission denied"):
            store.bookmarks.add(officer, "Sample Officer")


def test_a_file_that_may_not_be_read_names_the_cause(kept):
    kept.root.chmod(0o700)
    with (
        pytest.raises(ProfileUnavailableError, match="Permission denied"),
        without_rights_to_enter(kept.root),
    ):
        PersonalStore(kept)


@contextmanager
def without_rights_to_enter(root: Path) -> Iterator[None]:
    root.chmod(0o000)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        root.chmod(0o755)


def test_a_folder_in_the_place_of_the_file_names_the_cause(profile):
    profile.personal_db.mkdir(parents=True)
    with pytest.raises(ProfileUnavailableError, match="unable to open"):
        PersonalStore(profile)


def test_a_file_in_the_place_of_the_folder_names_the_cause(profile):
    profile.root.write_text("a file")
    with pytest.raises(ProfileUnavailableError, match="Not a directory"):
        PersonalStore(profile)


def test_a_file_held_by_another_program_names_the_cause(filled, pilot, monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0)
    with PersonalStore(filled) as store, closing(connect(filled.personal_db)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProfileUnavailableError, match="another program has kept it locked"):
            store.bookmarks.remove(pilot)
        assert len(store.bookmarks.all()) == 2


def test_a_full_disk_is_named_and_what_was_saved_is_kept(filled, officer):
    def no_more_pages(opened: sqlite3.Connection, _record: object) -> None:
        (pages,) = opened.execute("PRAGMA page_count").fetchone()
        opened.execute(f"PRAGMA max_page_count={pages}")

    with PersonalStore(filled) as store:
        before = store.bookmarks.all()
        engine = store._database._engine
        event.listen(engine, "connect", no_more_pages)
        with pytest.raises(DiskFullError, match=r"Nothing of this change was stored.*Free some space"):
            store.bookmarks.write_note(officer, "x" * 1_000_000)
        assert store.bookmarks.all() == before
        event.remove(engine, "connect", no_more_pages)
        assert store.bookmarks.write_note(officer, "x" * 1_000_000).note
        assert store.check() == ()


def test_writes_that_the_system_refuses_are_named(filled):
    """A true write error, made by a limit on the size of files."""
    program = """if True:
        import resource, sys
        from homeland_careers import places
        from homeland_careers.domain.errors import DiskFullError
        from homeland_careers.storage.personal.store import PersonalStore
        with PersonalStore(places.profile()) as store:
            address = store.bookmarks.all()[0].address
            store.bookmarks.write_note(address, "short")
            resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
            try:
                store.bookmarks.write_note(address, "x" * 1_000_000)
            except DiskFullError as error:
                print(error)
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
            print(store.bookmarks.get(address).note, store.check())
    """
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    said, kept = run.stdout.splitlines()
    assert "took no more data" in said
    assert kept == "short ()"
