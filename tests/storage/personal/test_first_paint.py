"""The first glance: the same as the shelves say, without SQLAlchemy, and never a failure."""

from __future__ import annotations

import subprocess
import sys

import pytest

from homeland_careers.domain.bookmark import Glance
from homeland_careers.storage.personal.first_paint import glance
from homeland_careers.storage.personal.store import PersonalStore


def test_it_shows_what_the_shelves_hold(filled, officer, pilot):
    seen = glance(filled)
    with PersonalStore(filled) as store:
        assert [(line.address, line.title, line.saved_at, line.has_note) for line in seen.saved] == [
            (saved.address, saved.title, saved.saved_at, bool(saved.note)) for saved in store.bookmarks.all()
        ]
        assert seen.recent == store.history.recent()
    assert [line.has_note for line in seen.saved] == [False, True]


def test_no_more_visits_than_asked_for(filled):
    assert glance(filled, recent=0).recent == ()


def test_a_profile_that_is_not_there(profile):
    assert glance(profile) == Glance()
    assert not profile.root.exists()


@pytest.mark.parametrize("content", [b"", b"no database", b"\0" * 5000], ids=["empty", "text", "zeros"])
def test_a_file_that_is_no_database(profile, content):
    profile.root.mkdir()
    profile.personal_db.write_bytes(content)
    assert glance(profile) == Glance()
    assert profile.personal_db.read_bytes() == content


def test_a_row_that_makes_no_sense(filled, overwrite):
    overwrite(filled.personal_db, b"role/sample-pilot", b"nowhere sampled!!")
    assert glance(filled) == Glance()


def test_a_file_where_the_folder_should_be(profile):
    profile.root.write_text("")
    assert glance(profile) == Glance()


def test_nothing_dear_is_imported(filled):
    program = (
        "import sys; from homeland_careers import places; from homeland_careers.storage.personal import first_paint\n"
        "assert len(first_paint.glance(places.profile()).saved) == 2\n"
        "print({'sqlalchemy', 'alembic', 'pydantic', 'PySide6'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"
