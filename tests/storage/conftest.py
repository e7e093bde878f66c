"""A written catalogue for all tests that only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.storage.drafts import DRAFT


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue of the made-up draft; never written to."""
    folder = tmp_path_factory.mktemp("catalogue")
    write_catalogue(DRAFT, folder)
    return folder


@pytest.fixture
def catalogue(written: Path) -> Iterator[CatalogueStore]:
    with CatalogueStore(written) as store:
        yield store
