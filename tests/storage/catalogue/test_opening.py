"""A catalogue that is missing, damaged or foreign is a sentence, wherever it is met."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from homeland_careers.domain.address import Kind
from homeland_careers.domain.errors import CatalogueDamagedError, CatalogueMissingError
from homeland_careers.storage.catalogue.first_paint import read_outline
from homeland_careers.storage.catalogue.opening import POINTER, SCHEMA_VERSION, find, open_catalogue
from homeland_careers.storage.catalogue.soundness import verify
from homeland_careers.storage.catalogue.store import CatalogueStore
from tests.storage.pilot import PILOT

READERS = {
    "store": lambda folder: CatalogueStore(folder).close(),
    "first paint": read_outline,
    "verify": verify,
}


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    """A copy of the written catalogue that a test may damage."""
    return Path(shutil.copytree(written, tmp_path / "copy"))


def file_of(folder: Path) -> Path:
    return find(folder).path


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def cut_in_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def grown(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\x00" * 100)


def text(path: Path) -> None:
    path.write_text("It was a dark and stormy night. " * 100)


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mine (x)")


def other_form(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")


def first_page_overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3900)


DAMAGES = [
    (empty, "the file is empty"),
    (cut, "a part of it is missing"),
    (cut_in_the_header, "not a database"),
    (grown, "not as long as it says"),
    (text, "not a database"),
    (foreign, "database of another program"),
    (other_form, "it has form 99, and this program reads form 2"),
    (first_page_overwritten, "malformed"),
]


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS.keys())
@pytest.mark.parametrize(("damage", "said"), DAMAGES, ids=[damage.__name__ for damage, _ in DAMAGES])
def test_a_damaged_file_is_a_sentence(
    folder: Path, reader: Callable[[Path], object], damage: Callable[[Path], None], said: str
):
    damage(file_of(folder))
    with pytest.raises(CatalogueDamagedError) as caught:
        reader(folder)
    assert said in str(caught.value)
    assert "Saved pages are not touched" in str(caught.value)
    assert "content build" in str(caught.value)


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS.keys())
@pytest.mark.parametrize("gone", ["folder", "pointer", "file"])
def test_a_missing_catalogue_is_a_sentence(folder: Path, reader: Callable[[Path], object], gone: str):
    if gone == "folder":
        shutil.rmtree(folder)
    else:
        (folder / POINTER if gone == "pointer" else file_of(folder)).unlink()
    with pytest.raises(CatalogueMissingError, match="No catalogue stands at"):
        reader(folder)


@pytest.mark.parametrize(
    "written_there",
    [
        b"",
        b"catalogue.sqlite",
        b"../../etc/passwd 00",
        b"catalogue-1-0000000g.sqlite",
        b"\xff\xfe",
        b"x" * 5000,
    ],
    ids=["empty", "no digest", "another folder", "no hexadecimal", "no text", "long"],
)
def test_a_pointer_that_names_no_catalogue_is_damage(folder: Path, written_there: bytes):
    (folder / POINTER).write_bytes(written_there)
    with pytest.raises(CatalogueDamagedError):
        find(folder)


def test_a_folder_in_the_place_of_the_file_is_damage(folder: Path):
    path = file_of(folder)
    path.unlink()
    path.mkdir()
    with pytest.raises(CatalogueDamagedError):
        open_catalogue(path)


def pages_of(path: Path, table: str) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [page for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", [table])]


@pytest.mark.parametrize("table", ["section", "fact", "role", "citation", "sqlite_autoindex_thing_1"])
def test_damage_inside_is_met_when_it_is_read_and_is_a_sentence(folder: Path, table: str):
    path = file_of(folder)
    for page in pages_of(path, table):
        with path.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xa5" * 4096)
    with CatalogueStore(folder) as store, pytest.raises(CatalogueDamagedError):
        store.thing(PILOT.address)
    with pytest.raises(CatalogueDamagedError):
        verify(folder)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE rule SET valid_from = 'never'",
        "UPDATE fact SET field = 'colour of hair'",
        "DELETE FROM role",
        "UPDATE section SET html = CAST(x'ff' AS TEXT)",
    ],
)
def test_values_nobody_wrote_are_damage(folder: Path, statement: str):
    path = file_of(folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    with CatalogueStore(path) as store, pytest.raises(CatalogueDamagedError):
        store.thing(PILOT.address)


def test_one_flipped_bit_is_seen_by_verify(folder: Path):
    path = file_of(folder)
    content = bytearray(path.read_bytes())
    spot = content.rfind(b"You steer.")
    content[spot] ^= 1
    path.write_bytes(content)
    with pytest.raises(CatalogueDamagedError, match="not those that were written"):
        verify(folder)


def test_a_row_that_belongs_to_nothing_is_seen_by_verify(folder: Path):
    path = file_of(folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE link SET target = 1")
        connection.commit()
    with pytest.raises(CatalogueDamagedError, match="row of “link” belongs to nothing"):
        verify(path)


def test_a_sound_catalogue_is_found_sound(folder: Path):
    assert verify(folder) == file_of(folder)
    assert verify(file_of(folder)) == file_of(folder)


@pytest.mark.parametrize("statement", ["DELETE FROM thing", "CREATE TABLE x (y)", "PRAGMA user_version=5"])
def test_nothing_can_be_written_through_an_open_catalogue(folder: Path, statement: str):
    before = file_of(folder).read_bytes()
    with closing(open_catalogue(file_of(folder))) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute(statement)
    assert file_of(folder).read_bytes() == before


def test_a_journal_left_beside_the_file_is_not_looked_at(folder: Path):
    path = file_of(folder)
    path.with_name(f"{path.name}-journal").write_bytes(
        bytes.fromhex("d9d505f920a163d7") + b"\x00\x00\x00\x01" * 200
    )
    with closing(open_catalogue(path)) as connection:
        assert connection.execute("SELECT count(*) FROM thing").fetchone()[0]


def test_reading_leaves_no_files_in_the_folder(folder: Path):
    before = sorted(folder.iterdir())
    with CatalogueStore(folder) as store:
        store.entries(Kind.ROLE)
        assert sorted(folder.iterdir()) == before
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("which", ["pointer", "file"])
def test_a_pipe_is_not_waited_for(folder: Path, which: str):
    place = folder / "current" if which == "pointer" else find(folder).path
    place.unlink()
    os.mkfifo(place)
    with pytest.raises(CatalogueDamagedError, match="not a file"):
        CatalogueStore(folder)


FORMS = {2: "efd1cbb010825226"}
"""A digest of the tables of each form: whoever changes a table gives the form a new number, with its digest here."""


def test_a_changed_table_has_a_new_form(written: Path):
    with closing(sqlite3.connect(file_of(written))) as connection:
        columns = connection.execute(
            "SELECT m.name, c.name, c.type FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT GLOB '*_words_*' "
            "AND m.name NOT GLOB 'page_text_*' ORDER BY m.name, c.cid"
        ).fetchall()
    assert {SCHEMA_VERSION: hashlib.sha256(repr(columns).encode()).hexdigest()[:16]} == FORMS
