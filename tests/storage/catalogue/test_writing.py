"""A catalogue is written whole, the same each time, and never in the place of another."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from homeland_careers.domain.address import Kind
from homeland_careers.domain.errors import ContentInvalidError, DiskFullError, HomelandCareersError
from homeland_careers.domain.pay import PayTables
from homeland_careers.domain.thing import Link, MissionArea, Relation
from homeland_careers.storage.catalogue.opening import FILE_NAME, POINTER, find, open_catalogue
from homeland_careers.storage.catalogue.soundness import digest_of
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.storage.drafts import CLERK, COMPONENTS, DRAFT, with_things
from tests.storage.pilot import PILOT, at, fact, member


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_same_draft_gives_the_same_bytes(tmp_path: Path):
    one, two = write_catalogue(DRAFT, tmp_path / "one"), write_catalogue(DRAFT, tmp_path / "two")
    assert one.read_bytes() == two.read_bytes()
    assert one.name == two.name


def test_the_order_of_a_draft_changes_no_byte(tmp_path: Path):
    turned = replace(DRAFT, things=DRAFT.things[::-1], sources=DRAFT.sources[::-1], moved=DRAFT.moved[::-1])
    one, two = write_catalogue(DRAFT, tmp_path / "one"), write_catalogue(turned, tmp_path / "two")
    assert one.read_bytes() == two.read_bytes()


def test_the_file_is_named_by_version_and_digest_and_pointed_to(tmp_path: Path):
    path = write_catalogue(DRAFT, tmp_path)
    assert FILE_NAME.fullmatch(path.name)
    assert find(tmp_path).path == path
    assert find(tmp_path).digest == digest_of(path)
    assert files(tmp_path) == {path.name, POINTER}


@pytest.mark.skipif(os.name != "posix", reason="rights are POSIX's")
def test_everyone_may_read_what_one_installed(tmp_path: Path):
    write_catalogue(DRAFT, tmp_path)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o644}


def test_a_new_catalogue_stands_beside_the_one_before_and_older_ones_go(tmp_path: Path):
    first, second, third = (
        write_catalogue(replace(DRAFT, version=version), tmp_path) for version in ("1.0", "1.1", "1.2")
    )
    assert files(tmp_path) == {second.name, third.name, POINTER}
    assert find(tmp_path).path == third
    assert not first.exists()


def test_an_open_catalogue_is_read_on_while_two_new_ones_come(tmp_path: Path):
    write_catalogue(DRAFT, tmp_path)
    with CatalogueStore(tmp_path) as store:
        for version in ("2", "3"):
            write_catalogue(replace(DRAFT, version=version), tmp_path)
        assert store.thing(PILOT.address) == PILOT


def test_writing_the_same_again_heals_a_damaged_file(tmp_path: Path):
    path = write_catalogue(DRAFT, tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    assert write_catalogue(DRAFT, tmp_path) == path
    assert path.read_bytes() == whole


def test_a_broken_pointer_is_replaced(tmp_path: Path):
    path = write_catalogue(DRAFT, tmp_path)
    (tmp_path / POINTER).write_text("nonsense")
    assert write_catalogue(DRAFT, tmp_path) == path
    assert find(tmp_path).path == path


def test_journal_and_tables_are_as_promised(tmp_path: Path):
    with closing(sqlite3.connect(write_catalogue(DRAFT, tmp_path))) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        tables = connection.execute("PRAGMA table_list").fetchall()
        loose = {
            name
            for schema, name, type_, *_, strict in tables
            if schema == "main" and type_ == "table" and not strict and not name.startswith("sqlite_")
        }
        assert loose == set()
        assert connection.execute("SELECT count(*) FROM sqlite_stat1").fetchone()[0] > 10
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_numbers_order_by_head_count_then_kind_then_title_and_sources_last(tmp_path: Path):
    with closing(open_catalogue(write_catalogue(DRAFT, tmp_path))) as connection:
        slugs = [slug for (slug,) in connection.execute("SELECT slug FROM thing ORDER BY id")]
    assert slugs[:6] == ["river-pilot", "bank-warden", "clerk", "lookout", "archive", "lake-office"]
    assert slugs[-3:] == ["table", "notice", "gazette"]


BROKEN = {
    "unknown area": replace(CLERK, memberships=member("moon")),
    "unknown component": replace(CLERK, components=("moon",)),
    "unknown parent": replace(COMPONENTS[0], parent="moon"),
    "unknown source of a fact": replace(CLERK, facts=(replace(CLERK.facts[0], sources=("moon",)),)),
    "unknown source in prose": replace(CLERK, sections=(replace(CLERK.sections[0], markdown="So.[^moon]"),)),
    "unknown target": replace(CLERK, links=(Link(relation=Relation.RELATED, target=at("role/moon")),)),
    "a place as target": replace(CLERK, links=(Link(relation=Relation.RELATED, target=at("place/moon")),)),
}  # fmt: skip


@pytest.mark.parametrize("thing", BROKEN.values(), ids=BROKEN.keys())
def test_a_thing_that_names_what_is_not_there_is_refused(tmp_path: Path, thing):
    with pytest.raises(ContentInvalidError, match=r"names .*/moon, which is not in the draft"):
        write_catalogue(with_things(thing), tmp_path)
    assert files(tmp_path) == set()


def test_an_address_given_twice_is_refused(tmp_path: Path):
    with pytest.raises(ContentInvalidError, match="more than once: role/clerk"):
        write_catalogue(replace(DRAFT, things=(*DRAFT.things, CLERK)), tmp_path)


def test_any_number_of_areas_can_be_told_apart(tmp_path: Path):
    areas = [
        MissionArea(address=at(f"area/a{number}"), title=f"A{number}", summary="", position=number + 9)
        for number in range(30)
    ]
    write_catalogue(with_things(*areas, replace(CLERK, memberships=member("a7", "a29"))), tmp_path)
    with CatalogueStore(tmp_path) as store:
        assert [entry.title for entry in store.entries(Kind.ROLE, "a29")] == ["Clerk"]
        assert store.entries(Kind.ROLE, "a28") == ()


@pytest.mark.parametrize("version", ["", "1/2", "../1", "1 0", "ü"])
def test_a_version_that_fits_no_file_name_is_refused(tmp_path: Path, version: str):
    with pytest.raises(ContentInvalidError, match="no version"):
        write_catalogue(replace(DRAFT, version=version), tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_an_empty_draft_makes_an_empty_catalogue(tmp_path: Path):
    write_catalogue(replace(DRAFT, things=(), sources=(), moved=(), pay=PayTables(), popularity={}), tmp_path)
    with CatalogueStore(tmp_path) as store:
        assert store.outline().areas == ()
        assert store.entries(Kind.ROLE) == ()
        assert (store.info().oldest, store.info().newest) == ("", "")


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(HomelandCareersError, match="could not be written"):
        write_catalogue(DRAFT, tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(os.name != "posix", reason="limits on file size are POSIX's")
def test_a_full_disk_leaves_the_catalogue_before_and_nothing_half_done(tmp_path: Path):
    path = write_catalogue(DRAFT, tmp_path)
    before = {name: (tmp_path / name).read_bytes() for name in files(tmp_path)}
    program = (
        "import resource, signal, sys; from dataclasses import replace; from pathlib import Path\n"
        "from homeland_careers.storage.catalogue.writing import write_catalogue\n"
        "from tests.storage.drafts import DRAFT\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)\n"
        "try: write_catalogue(replace(DRAFT, version='2031'), Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__, error)\n"
    )
    for limit in (100, 20_000, path.stat().st_size // 2, path.stat().st_size - 5000):
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path), str(limit)],
            cwd=Path(__file__).parents[3],
            env={
                name: value for name, value in os.environ.items() if not name.startswith("COV")
            },  # it writes too
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.startswith(DiskFullError.__name__), done.stdout + done.stderr
        assert "is unchanged" in done.stdout
        assert {name: (tmp_path / name).read_bytes() for name in files(tmp_path)} == before


def test_long_and_odd_texts_survive(tmp_path: Path):
    odd = replace(
        CLERK,
        title="“Clerk” — 書記 \u0301 🛶",
        summary="a\tb\nc",
        facts=(fact(CLERK.facts[0].field, "x" * 100_000),),
    )
    write_catalogue(with_things(odd), tmp_path)
    with CatalogueStore(tmp_path) as store:
        assert store.thing(odd.address) == odd
