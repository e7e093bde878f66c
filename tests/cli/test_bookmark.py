"""`bookmark`: saved pages from the terminal, acknowledged only when they are kept."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from homeland_careers.storage.personal.store import PersonalStore

RANGER, LOOKOUT = "role/harbor-ranger", "role/harbor-lookout"


def saved(run: Any) -> Any:
    return json.loads(run("bookmark", "list", "--json").out)["bookmarks"]


def test_saving_keeps_title_and_facts(run):
    said = run("bookmark", "add", RANGER)
    assert (said.code, said.out) == (0, f"Saved: Harbor Ranger ({RANGER})\n")
    (kept,) = saved(run)
    assert list(kept) == ["address", "kind", "title", "saved_at", "note", "note_at", "facts"]
    assert (kept["address"], kept["kind"], kept["title"]) == (RANGER, "role", "Harbor Ranger")
    assert (kept["note"], kept["note_at"]) == ("", None)
    assert {"field": "citizenship", "value": "U.S. citizen"} in kept["facts"]


def test_an_unknown_page_is_not_saved(run):
    said = run("bookmark", "add", "role/none")
    assert (said.code, said.out) == (3, "")
    assert saved(run) == []


def test_a_moved_page_is_saved_where_it_is_now(run):
    said = run("bookmark", "add", "role/harbor-watchman")
    assert said.err == f"role/harbor-watchman has moved to {RANGER}.\n"
    assert [kept["address"] for kept in saved(run)] == [RANGER]


def test_many_from_standard_input(run):
    given = f"{RANGER}\r\n\n  homeland:{LOOKOUT}  \nrole/none\nnonsense\n\xff\n{RANGER}\nrole/harbor-watchman"
    said = run("bookmark", "add", "-", given=given.encode("latin-1"))
    assert said.code == 3
    assert said.out.splitlines() == [f"ACK {RANGER}", f"ACK {LOOKOUT}", f"ACK {RANGER}", f"ACK {RANGER}"]
    unknown, nonsense, bytes_, moved = said.err.splitlines()
    assert unknown.startswith("ERR role/none Nothing in the catalogue has the address")
    assert nonsense.startswith("ERR nonsense “nonsense” is not an address.")
    assert bytes_.startswith("ERR \\udcff ")
    assert moved == f"role/harbor-watchman has moved to {RANGER}."
    assert [kept["address"] for kept in saved(run)] == [LOOKOUT, RANGER]


def test_nothing_from_standard_input_is_done(run):
    assert run("bookmark", "add", "-").code == 0


def test_each_is_acknowledged_at_once_and_not_before_it_is_kept(script, profile):
    with subprocess.Popen(
        [*script, "bookmark", "add", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        for address in (RANGER, LOOKOUT):
            process.stdin.write(f"{address}\n".encode())
            process.stdin.flush()
            assert process.stdout.readline() == f"ACK {address}\n".encode()
            with PersonalStore(profile) as store:
                assert address in {str(kept.address) for kept in store.bookmarks.all()}
        process.kill()
    with PersonalStore(profile) as store:
        assert len(store.bookmarks.all()) == 2


def test_removing(run):
    run("bookmark", "add", RANGER)
    assert run("bookmark", "remove", RANGER).out == f"Removed: Harbor Ranger ({RANGER})\n"
    assert saved(run) == []
    said = run("bookmark", "remove", RANGER)
    assert (said.code, said.out) == (1, f"{RANGER} was not saved.\n")


def test_removing_by_a_former_address(run):
    run("bookmark", "add", RANGER)
    assert run("bookmark", "remove", "role/harbor-watchman").code == 0
    assert saved(run) == []


def test_ones_own_shelf_works_without_a_catalogue(run, monkeypatch, tmp_path):
    run("bookmark", "add", RANGER)
    monkeypatch.setattr("homeland_careers.places.catalogue_folder", lambda: tmp_path / "none")
    assert len(saved(run)) == 1
    assert run("bookmark", "remove", LOOKOUT).code == 1
    assert run("bookmark", "remove", RANGER).code == 0


def test_listing_as_text(run):
    assert run("bookmark", "list").out == "Nothing is saved yet.\n"
    run("bookmark", "add", RANGER)
    run("bookmark", "note", RANGER, "x")
    said = run("bookmark", "list")
    assert said.code == 0
    assert said.out.endswith(f"  {RANGER}  Harbor Ranger  (note)\n")


def test_a_note_is_written_and_read(run):
    run("bookmark", "add", RANGER)
    said = run("bookmark", "note", RANGER)
    assert (said.code, said.out) == (1, "There is no note.\n")
    assert run("bookmark", "note", RANGER, "two\nlines").out == f"Noted: {RANGER}\n"
    assert run("bookmark", "note", RANGER).out == "two\nlines\n"
    assert run("bookmark", "note", "role/harbor-watchman").out == "two\nlines\n"
    run("bookmark", "note", RANGER, "")
    assert saved(run)[0]["note"] == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (b"a\r\nb\rc\n", "a\r\nb\rc\n"),
        ("é — 😀".encode(), "é — 😀"),
        (b"\xff", "\udcff"),
        (b"x" * 1_000_000, "x" * 1_000_000),
    ],
    ids=["line ends", "any letters", "bytes that are no text", "a megabyte"],
)
def test_a_note_from_standard_input_is_kept_exactly(run, given, kept):
    run("bookmark", "add", RANGER)
    run("bookmark", "note", RANGER, "-", given=given)
    assert saved(run)[0]["note"] == kept


@pytest.mark.parametrize("text", [[], ["text"]], ids=["read", "written"])
def test_a_note_needs_a_saved_page(run, text):
    said = run("bookmark", "note", RANGER, *text)
    assert said.code == 3
    assert f"{RANGER} is not saved" in said.err


def test_export_and_import(run, tmp_path):
    file, other = str(tmp_path / "mine.json"), ["--profile", str(tmp_path / "other")]
    run("bookmark", "add", RANGER)
    run("bookmark", "note", RANGER, "mine")
    assert run("bookmark", "export", file).out == f"Wrote 1 saved pages to {file}\n"
    assert run("bookmark", "import", file, *other).out.startswith("Added 1, ")
    assert run("bookmark", "list", "--json", *other).out == run("bookmark", "list", "--json").out
    assert (
        run("bookmark", "import", file, *other).out
        == "Added 0, joined the notes of 0, 1 were there already.\n"
    )


def test_a_file_that_is_no_export_is_8(run, tmp_path):
    file = tmp_path / "bad.json"
    file.write_text("[NaN]")
    said = run("bookmark", "import", str(file))
    assert said.code == 8
    assert "was refused" in said.err


def test_a_change_comes_with_a_backup_a_day(run, profile):
    run("bookmark", "add", RANGER)
    run("bookmark", "note", RANGER, "first")
    run("bookmark", "remove", RANGER)
    assert len(list(profile.backups.iterdir())) == 1
