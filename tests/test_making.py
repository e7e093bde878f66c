"""From written sources to a catalogue's file, or to every reason why not."""

from __future__ import annotations

import pytest

from homeland_careers.domain.errors import ContentInvalidError
from homeland_careers.making import build_catalogue, check
from tests.sample import SAMPLE, sample_content


def test_a_sound_folder_has_no_problem():
    assert check(SAMPLE) == ()


def test_problems_are_texts_with_file_and_line(tmp_path):
    content = sample_content(tmp_path)
    (content / "moved.yaml").write_text("role/harbor-ranger:\n  to: []\n  reason: Gone.\n  date: 2030\n")
    assert check(content) == (
        "database/content/moved.yaml:1: “role/harbor-ranger” is still in use, so it cannot have moved.",
    )


def test_the_same_sources_make_the_same_bytes(tmp_path):
    one = build_catalogue(SAMPLE, tmp_path / "one")
    other = build_catalogue(sample_content(tmp_path), tmp_path / "other")
    assert one.name == other.name
    assert one.read_bytes() == other.read_bytes()
    assert one.read_bytes().startswith(b"SQLite format 3\x00")


def test_a_broken_folder_makes_nothing(tmp_path):
    content = sample_content(tmp_path)
    (content / "sources.yaml").unlink()
    with pytest.raises(ContentInvalidError, match=r"moved|No source is called"):
        build_catalogue(content, tmp_path / "made")
    assert not (tmp_path / "made").exists()
