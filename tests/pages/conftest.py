"""The made-up sample as a real catalogue, with a real personal database beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from homeland_careers.pages.book import Book
from homeland_careers.places import Profile
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.personal.store import PersonalStore
from tests.sample import sample_draft


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample's catalogue; never written to."""
    folder = tmp_path_factory.mktemp("sample")
    write_catalogue(sample_draft(), folder)
    return folder


@pytest.fixture
def catalogue(sample_folder: Path) -> Iterator[CatalogueStore]:
    with CatalogueStore(sample_folder) as store:
        yield store


@pytest.fixture
def mine(profile: Profile) -> Iterator[PersonalStore]:
    with PersonalStore(profile) as store:
        yield store


@pytest.fixture
def book(catalogue: CatalogueStore, mine: PersonalStore) -> Book:
    return Book(catalogue, mine.bookmarks.all, mine.history.recent)
