"""`doctor`: what is where, and what is wrong."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from homeland_careers import __version__
from homeland_careers.cli import display, doctor


@pytest.fixture(autouse=True)
def _libraries(monkeypatch):
    monkeypatch.setattr(display, "libraries", lambda _environment: [])


def report(run: Any) -> Any:
    said = run("doctor", "--json")
    return said.code, json.loads(said.out)


def test_all_is_well(run, catalogue, profile):
    code, found = report(run)
    assert (code, found["problems"]) == (0, [])
    assert list(found) == ["program", "catalogue", "profile", "window", "problems"]
    assert found["program"]["version"] == __version__
    assert found["program"]["libraries"]["SQLAlchemy"]
    assert found["catalogue"]["folder"] == str(catalogue)
    assert found["catalogue"]["things"]["role"] == 3
    assert found["profile"] == {
        "folder": str(profile.root),
        "writable": True,
        "bookmarks": 0,
        "newest_good_backup": None,
    }
    assert not profile.root.exists()


def test_as_text(run):
    said = run("doctor")
    assert said.code == 0
    assert said.out.startswith("Program\n  version: ")
    assert "  writable: yes\n" in said.out
    assert said.out.endswith("No problems found.\n")


def test_a_missing_catalogue(run, monkeypatch, tmp_path):
    monkeypatch.setattr("homeland_careers.places.catalogue_folder", lambda: tmp_path / "none")
    code, found = report(run)
    assert code == 1
    assert found["problems"][0].startswith("No catalogue stands at")


def test_a_flipped_bit_and_the_backup_to_go_back_to(run, profile):
    run("bookmark", "add", "role/harbor-ranger")
    run("bookmark", "note", "role/harbor-ranger", "ask about shifts")
    run("bookmark", "add", "role/harbor-lookout")
    report(run)
    data = profile.personal_db.read_bytes()
    assert b"ask about shifts" in data
    profile.personal_db.write_bytes(data.replace(b"ask about shifts", b"ask about shiftr"))
    code, found = report(run)
    assert code == 1
    assert found["problems"] == [
        f"{profile.personal_db}: the note of role/harbor-ranger is not as it was stored"
    ]
    (backup,) = profile.backups.iterdir()
    assert found["profile"]["newest_good_backup"] == str(backup)
    assert "Problems\n  - " in run("doctor").out


def test_a_lost_profile(run, profile):
    profile.root.mkdir()
    profile.personal_db.write_text("no database " * 100)
    code, found = report(run)
    assert code == 1
    assert "are damaged" in found["problems"][0]


def test_a_file_in_the_place_of_the_folder(run, profile):
    profile.root.write_text("")
    code, found = report(run)
    assert code == 1
    assert "cannot be written" in found["problems"][0]
    assert found["profile"]["writable"] is False


def test_libraries_that_the_window_lacks(run, monkeypatch):
    monkeypatch.setattr(display, "libraries", lambda _environment: ["libno-such-thing.so.0"])
    code, found = report(run)
    assert code == 1
    assert found["window"]["missing"] == ["libno-such-thing.so.0"]
    assert found["window"]["display"] == os.environ["QT_QPA_PLATFORM"]


def test_a_package_that_is_not_installed(run, monkeypatch):
    monkeypatch.setattr(doctor, "_LIBRARIES", ("no-such-package",))
    assert report(run)[1]["problems"] == ["no-such-package is not installed."]
