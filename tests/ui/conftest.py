"""What every test of the window stands on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from homeland_careers.making import build_catalogue
from homeland_careers.pages.book import Book
from homeland_careers.places import Profile
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.personal.store import PersonalStore
from homeland_careers.storage.search.finder import CatalogueFinder
from homeland_careers.ui.background import Background
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.theme.appearance import Appearance
from tests.sample import SAMPLE
from tests.ui.seeker import Seeker


@pytest.fixture(autouse=True)
def _widgets_go_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Delete for good what a test has closed: left over, it would be dressed anew at every later change of theme."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    """The light theme at its own size, whatever the desktop says."""
    return Appearance("light")


@pytest.fixture
def stage(qtbot, look: Appearance) -> QWidget:
    """A shown window that has the keyboard, for parts that need one around them."""
    widget = QWidget()
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
    return widget


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.finish()


@pytest.fixture
def store(profile: Profile) -> Iterator[PersonalStore]:
    """An empty store of this test's own."""
    with PersonalStore(profile) as store:
        yield store


@pytest.fixture(scope="session")
def catalogue_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample catalogue, compiled once for all tests of the window."""
    folder = tmp_path_factory.mktemp("catalogue")
    build_catalogue(SAMPLE, folder)
    return folder


@pytest.fixture
def reading(catalogue_folder: Path, store: PersonalStore) -> Iterator[Reading]:
    """The sample catalogue, open, over the empty store."""
    with CatalogueStore(catalogue_folder) as catalogue, CatalogueFinder(catalogue_folder) as finder:
        yield Reading(catalogue, finder, Book(catalogue, store.bookmarks.all, store.history.recent))


@pytest.fixture
def early(qtbot, stage: QWidget, look: Appearance) -> Seeker:
    """Before there is an index."""
    return Seeker(qtbot, stage, look)


@pytest.fixture
def seeker(early: Seeker, reading: Reading) -> Iterator[Seeker]:
    early.seeking.use(reading.finder)
    early.field.setFocus()
    yield early
    early.seeking.finish()
