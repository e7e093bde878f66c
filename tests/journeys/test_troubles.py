"""What a reader meets when something is missing, broken or closed: a sentence, and a window that still works."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from homeland_careers import app
from homeland_careers import places as folders
from homeland_careers.domain import address as places
from homeland_careers.domain.errors import ProfileDamagedError
from homeland_careers.domain.window_state import WindowState
from homeland_careers.storage.personal.store import PersonalStore
from homeland_careers.ui.menus.deeds import Do
from tests.journeys.conftest import LOOKOUT, RANGER, Reader


def missing(_folder: Path) -> None:
    pass


def empty(folder: Path) -> None:
    folder.mkdir()
    (folder / "current").write_text("nothing here", "ascii")


@pytest.fixture
def broken(monkeypatch, tmp_path, catalogue):
    """Put the catalogue somewhere where it can be broken."""
    folder = tmp_path / "broken"
    monkeypatch.setattr(folders, "catalogue_folder", lambda: folder)

    def cut(_: Path) -> None:
        shutil.copytree(catalogue, folder)
        file = next(folder.glob("*.sqlite"))
        file.write_bytes(file.read_bytes()[:20000])

    def write(how: str) -> None:
        {"missing": missing, "empty pointer": empty, "cut off": cut}[how](folder)

    return write


@pytest.mark.parametrize("how", ["missing", "empty pointer", "cut off"])
def test_without_a_catalogue_the_window_says_so_and_keeps_what_is_the_readers(start, broken, profile, how):
    with PersonalStore(profile) as store:
        store.bookmarks.add(RANGER, "Harbor Ranger")
    broken(how)
    reader = start()
    said = reader.window.panes.blank.words()
    assert "There is no catalogue to read from" in said
    assert len(said.splitlines()[1]) > 40
    for address in (RANGER, places.GLOSSARY):
        reader.open(address)
        assert reader.window.panes.blank.words() == said
    reader.do(Do.SAVED)
    assert reader.titles(reader.workings.saved.rows) == ["Harbor Ranger"]
    reader.do(Do.SHORTCUTS)
    assert reader.window.panes.document is not None


def test_a_profile_that_is_no_folder_leaves_everything_to_read(start, profile):
    profile.root.parent.mkdir(parents=True, exist_ok=True)
    profile.root.write_text("in the way", "utf-8")
    reader = start()
    messages = reader.workings.messages
    for _ in range(2):
        reader.window.state_changed.emit(reader.window.state())
    reader.sees(lambda: any("cannot be written" in text for text in messages.texts()))
    assert str(profile.root) in messages.texts()[-1]
    messages.drop(messages.texts()[-1])
    reader.open(RANGER)
    assert reader.window.panes.document is not None
    reader.do(Do.STAR)
    reader.sees(messages.texts)
    assert RANGER not in reader.workings.stars.saved
    assert "in the way" in profile.root.read_text("utf-8")


def test_damaged_saved_pages_are_a_message_and_the_file_is_left_alone(start, profile):
    with PersonalStore(profile) as store:
        store.bookmarks.add(RANGER, "Harbor Ranger")
    content = profile.personal_db.read_bytes()[:4096] + b"\xff" * 20000
    profile.personal_db.write_bytes(content)
    reader = start()
    assert len(reader.workings.messages.texts()) == 1
    reader.open(RANGER)
    assert reader.window.panes.document is not None
    reader.do(Do.STAR)
    reader.sees(reader.workings.messages.texts)
    assert profile.personal_db.read_bytes() == content
    with pytest.raises(ProfileDamagedError):
        PersonalStore(profile)


@pytest.mark.parametrize(
    ("url", "asks"),
    [
        pytest.param("https://example.org/a?b=ü", True, id="a web page"),
        pytest.param("mailto:someone@example.org", True, id="a mail address"),
        pytest.param("http://example.org/", False, id="unencrypted"),
        pytest.param("file:///etc/passwd", False, id="a file"),
        pytest.param("javascript:alert(1)", False, id="a script"),
        pytest.param("//host/share", False, id="a share"),
    ],
)
def test_only_the_web_and_mail_may_leave_and_only_after_asking(reader: Reader, url, asks):
    deeds = reader.workings.page_deeds
    deeds.leaving.disconnect()
    gone: list[QUrl] = []
    deeds.leaving.connect(gone.append)
    reader.window.panes.page.external_requested.emit(url)
    assert bool(reader.workings.messages.texts()) == asks
    assert gone == []
    if asks:
        whole = QUrl(url).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        assert whole in reader.workings.messages.texts()[0]
        reader.answer("Open")
        assert [address.toEncoded() for address in gone] == [QUrl(url).toEncoded()]
        assert reader.workings.messages.texts() == ()


def test_an_address_that_leads_out_can_be_copied_instead(reader: Reader):
    reader.window.panes.page.external_requested.emit("https://example.org/page")
    reader.answer("Copy")
    assert QGuiApplication.clipboard().text() == "https://example.org/page"


def test_no_page_waits_for_another_program_that_holds_the_saved_pages(reader: Reader, profile):
    reader.open(RANGER)
    reader.do(Do.STAR)
    reader.sees(lambda: RANGER in reader.workings.stars.saved)
    with closing(sqlite3.connect(profile.personal_db)) as other:
        other.execute("BEGIN EXCLUSIVE")
        reader.open(LOOKOUT)
        for place in (places.HOME, places.RECENT):
            reader.open(place)
            document = reader.window.panes.document
            assert document is not None
            assert document.address == place
            assert "Harbor Lookout" in str(document.blocks)
        reader.open(places.HOME)
        assert "Harbor Ranger" in str(reader.window.panes.document)


def test_after_a_bug_behind_the_window_garbage_is_collected_all_the_same(
    qtbot, qapp, catalogue, profile, monkeypatch, expected_logs
):
    monkeypatch.setitem(sys.modules, "homeland_careers.pages.book", None)
    program = app.Program(WindowState(), profile)
    frozen = gc.get_freeze_count()
    for step in (program.furnish, program.watch_faults, program.open_stores):
        step()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen, timeout=10000)
    assert any("Something went wrong" in text for text in program.workings.messages.texts())
    program.close()
    shiboken6.delete(program.window)
    qapp.setStyleSheet("")
