"""A store on an empty profile, and ways to damage what it wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homeland_careers.domain.address import Address
from homeland_careers.places import Profile
from homeland_careers.storage.personal.store import PersonalStore

OFFICER = Address.parse("role/sample-officer")
PILOT = Address.parse("role/sample-pilot")


@pytest.fixture
def store(profile: Profile) -> Iterator[PersonalStore]:
    with PersonalStore(profile) as opened:
        yield opened


@pytest.fixture
def officer() -> Address:
    return OFFICER


@pytest.fixture
def pilot() -> Address:
    return PILOT


@pytest.fixture
def filled(profile: Profile) -> Profile:
    """A profile with two bookmarks, a note and a visit, closed."""
    with PersonalStore(profile) as store:
        store.bookmarks.add(OFFICER, "Sample Officer", (("pay", "$1"),))
        store.bookmarks.write_note(OFFICER, "ask about shifts")
        store.bookmarks.add(PILOT, "Sample Pilot")
        store.history.visit(OFFICER, "Sample Officer")
    return profile


@pytest.fixture
def overwrite() -> Callable[[Path, bytes, bytes], None]:
    """Change bytes of a file behind SQLite's back."""

    def change(path: Path, old: bytes, new: bytes) -> None:
        data = path.read_bytes()
        assert old in data, "the test damages nothing"
        assert len(old) == len(new)
        path.write_bytes(data.replace(old, new))

    return change
