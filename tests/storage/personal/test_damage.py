"""A damaged database is noticed, named, kept, and the way back is shown."""

from __future__ import annotations

from contextlib import closing

import pytest

from homeland_careers.domain.errors import ProfileDamagedError
from homeland_careers.places import Profile
from homeland_careers.storage.personal import marker
from homeland_careers.storage.personal.connection import connect
from homeland_careers.storage.personal.store import PersonalStore


def lost_header(profile: Profile) -> None:
    data = bytearray(profile.personal_db.read_bytes())
    data[:100] = b"\0" * 100
    profile.personal_db.write_bytes(data)


def lost_page(profile: Profile) -> None:
    data = bytearray(profile.personal_db.read_bytes())
    with closing(connect(profile.personal_db)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'bookmark'").fetchone()
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    profile.personal_db.write_bytes(data)


def cut_short(profile: Profile) -> None:
    profile.personal_db.write_bytes(profile.personal_db.read_bytes()[:4096])


def foreign_text(profile: Profile) -> None:
    profile.personal_db.write_text("Dear diary, " * 1000)


def foreign_database(profile: Profile) -> None:
    profile.personal_db.unlink()
    with closing(connect(profile.personal_db, "rwc")) as connection:
        connection.execute("CREATE TABLE recipes (x)")


def steps_forgotten(profile: Profile) -> None:
    with closing(connect(profile.personal_db)) as connection:
        connection.execute("DELETE FROM alembic_version")


@pytest.mark.parametrize(
    "harm", [lost_header, lost_page, cut_short, foreign_text, foreign_database, steps_forgotten]
)
def test_named_and_kept(filled, harm):
    with PersonalStore(filled) as store:
        kept = store.back_up()
    harm(filled)
    left_as_is = filled.personal_db.read_bytes()
    with (
        pytest.raises(ProfileDamagedError, match=r"are damaged.*kept as it is") as caught,
        PersonalStore(filled) as store,
    ):
        store.bookmarks.all()
    assert f"The newest good backup is {kept}." in str(caught.value)
    assert filled.personal_db.read_bytes() == left_as_is


def test_without_a_backup_that_is_said(filled):
    lost_header(filled)
    with pytest.raises(ProfileDamagedError, match="no good backup"):
        PersonalStore(filled)


def test_a_flipped_bit_is_seen_after_a_process_died(filled, pilot, overwrite):
    overwrite(filled.personal_db, b"ask about shifts", b"ask about shiftr")
    (filled.root / "personal.open-4194305-x").touch()
    with pytest.raises(ProfileDamagedError, match="the note of role/sample-officer is not as it was stored"):
        PersonalStore(filled)


def test_a_flipped_bit_is_seen_at_the_weekly_check(filled, overwrite):
    with PersonalStore(filled):  # checked for the first time
        pass
    overwrite(filled.personal_db, b"ask about shifts", b"ask about shiftr")
    with PersonalStore(filled) as store:
        assert store.check() == ("the note of role/sample-officer is not as it was stored",)
    with closing(connect(filled.personal_db)) as connection:
        connection.execute("UPDATE meta SET value = '2020-01-01'")
    with pytest.raises(ProfileDamagedError, match="not as it was stored"):
        PersonalStore(filled)


@pytest.mark.parametrize("table", ["bookmark", "note", "visit"])
def test_every_kind_of_row_is_proved_by_its_hash(filled, table):
    with _opened(filled) as store, closing(connect(filled.personal_db)) as connection:
        connection.execute(f"UPDATE {table} SET row_hash = zeroblob(32)")
        assert any(problem.startswith(f"the {table} of role/") for problem in store.check())


def test_a_note_of_no_page_is_found(filled):
    with _opened(filled) as store, closing(connect(filled.personal_db)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM bookmark")
        assert store.check() == ("a row of “note” belongs to nothing",)


def test_a_lost_page_is_found(filled):
    with _opened(filled) as store:
        lost_page(filled)
        assert store.check()


def test_an_index_that_lost_a_row_is_found(filled):
    with _opened(filled) as store, closing(connect(filled.personal_db)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        empty = "(SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_meta_1')"
        connection.execute(
            f"UPDATE sqlite_master SET rootpage = {empty} WHERE name = 'sqlite_autoindex_bookmark_1'"
        )
        assert any("missing from index" in problem for problem in store.check())


def test_text_that_is_no_text_is_damage(filled):
    with _opened(filled) as store, closing(connect(filled.personal_db)) as connection:
        connection.execute("UPDATE bookmark SET title = CAST(x'ff' AS TEXT)")
        assert len(store.check()) == 2
        with pytest.raises(ProfileDamagedError, match="Could not decode"):
            store.bookmarks.all()


def test_a_sound_file_is_checked_once_after_a_process_died(filled):
    mark = filled.root / "personal.open-4194305-x"
    mark.touch()
    with PersonalStore(filled) as store:
        assert len(store.bookmarks.all()) == 2
    assert not mark.exists()


def test_a_writing_process_leaves_its_mark_until_it_closes(profile, officer):
    store = PersonalStore(profile)
    store.bookmarks.all()
    assert not profile.root.exists()
    store.bookmarks.add(officer, "Sample Officer")
    store.bookmarks.add(officer, "Sample Officer")
    assert len(list(profile.root.glob("personal.open-*"))) == 1
    assert marker.abandoned(profile.root) == []
    store.close()
    store.close()
    assert not list(profile.root.glob("personal.open-*"))


def _opened(profile: Profile) -> PersonalStore:
    with PersonalStore(profile):  # so that the weekly check is not due
        pass
    return PersonalStore(profile)
