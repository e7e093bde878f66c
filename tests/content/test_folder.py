"""The content folder: what stands where, and what has no place."""

from __future__ import annotations

import pytest

from homeland_careers.content.folder import FOLDERS, read_folder
from homeland_careers.domain.address import THINGS, Address, Kind
from tests.sample import SAMPLE, sample_content

KINDS = f"{', '.join(FOLDERS)}, pay, sources"
PAY_NAMES = "Files in “pay” are called after plan and year (gs-2030), or locality-2030 or cap-2030."
STRAYS = [
    ("at the top", "notes.yaml", "Only sources.yaml, moved.yaml, thesaurus.yaml stand at the top."),
    ("unknown folder", "people/anna.yaml", f"Files stand in one of the folders {KINDS}."),
    ("too deep", "roles/old/ranger.md", f"Files stand in one of the folders {KINDS}."),
    ("YAML among roles", "roles/ranger.yaml", "Files in “roles” end in “.md”."),
    ("Markdown among terms", "terms/buoy.md", "Files in “terms” end in “.yaml”."),
    ("CSV among pay tables", "pay/gs.csv", "Files in “pay” end in “.yaml”."),
    ("pay table without a year", "pay/gs.yaml", PAY_NAMES),
    ("cap without a year", "pay/cap-now.yaml", PAY_NAMES),
    ("localities with more to their name", "pay/locality-2030-old.yaml", PAY_NAMES),
    ("capital in a name", "terms/Buoy.yaml",
     "The file’s name is the address: use only a-z, 0-9 and hyphens, at most 96 of them."),
    ("name too long", f"terms/{'a' * 97}.yaml",
     "The file’s name is the address: use only a-z, 0-9 and hyphens, at most 96 of them."),
]  # fmt: skip


@pytest.mark.parametrize(("file", "sentence"), [pytest.param(f, s, id=name) for name, f, s in STRAYS])
def test_a_stray_file_is_named(tmp_path, file, sentence):
    content = sample_content(tmp_path)
    (content / file).parent.mkdir(parents=True, exist_ok=True)
    (content / file).write_text("title: x")
    assert [str(problem) for problem in read_folder(content).problems] == [
        f"database/content/{file}:1: {sentence}"
    ]


def test_hidden_files_are_left_alone(tmp_path):
    content = sample_content(tmp_path)
    (content / ".cache").mkdir()
    (content / ".cache" / "x.yaml").touch()
    (content / "roles" / ".ranger.md.swp").touch()
    assert read_folder(content).problems == []


def test_a_link_out_of_the_project_is_named(tmp_path):
    content = sample_content(tmp_path / "project")
    outside = tmp_path / "outside.yaml"
    outside.write_text("title: x")
    (content / "terms" / "buoy.yaml").symlink_to(outside)
    assert [str(problem) for problem in read_folder(content).problems] == [
        "database/content/terms/buoy.yaml:1: This link leads out of the project; put the file itself here."
    ]


def test_a_link_within_the_project_is_read(tmp_path):
    content = sample_content(tmp_path)
    (content / "terms" / "buoy.yaml").symlink_to(content / "terms" / "log-book.yaml")
    shelf = read_folder(content)
    assert shelf.problems == []
    assert shelf.things[Address(Kind.TERM, "buoy")].path == "database/content/terms/buoy.yaml"


def test_no_folder_is_a_problem(tmp_path):
    problems = read_folder(tmp_path / "database" / "content").problems
    assert list(map(str, problems)) == ["database/content:1: There is no such folder."]


def test_an_empty_folder_is_read(tmp_path):
    content = tmp_path / "database" / "content"
    content.mkdir(parents=True)
    shelf = read_folder(content)
    assert (shelf.things, shelf.pay, shelf.sources, shelf.moved, shelf.problems) == ({}, [], [], None, [])


def test_addresses_are_file_names():
    shelf = read_folder(SAMPLE)
    assert Address(Kind.QUESTION, "do-i-need-a-degree") in shelf.things
    assert len(shelf.things) == sum(len(list((SAMPLE / folder).iterdir())) for folder in FOLDERS)


def test_every_kind_of_thing_has_a_folder():
    assert [kind for kind, _ in FOLDERS.values()] == [kind for kind in THINGS if kind is not Kind.SOURCE]
