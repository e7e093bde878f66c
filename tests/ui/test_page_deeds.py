"""What is done with a page: copied, cited, saved as a file, left for the web."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import Document
from homeland_careers.ui.background import Background
from homeland_careers.ui.page_deeds import PageDeeds
from homeland_careers.ui.saved.stars import Stars
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.status.bar import StatusBar
from homeland_careers.ui.status.messages import Messages
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui.saved import shelf

RANGER = Address.parse("role/harbor-ranger")
WEB = "https://example.org/careers?a=1&b=%C3%BC"


class Desk:
    """The deeds with what they speak through."""

    def __init__(self, stage: QWidget, look: Appearance, background: Background) -> None:
        self.messages, self.status = Messages(look, stage), StatusBar(look, stage)
        self.stars = Stars(background, stage)
        self.deeds = PageDeeds(self.messages, self.status, self.stars, background, stage)
        self.deeds.leaving.disconnect(QDesktopServices.openUrl)  # no test opens a browser
        self.messages.show()

    def answer(self, text: str) -> None:
        buttons = self.messages.findChildren(QPushButton)
        next(b for b in buttons if b.text() == text and not b.isHidden()).click()

    def answers(self) -> list[str]:
        return [b.text() for b in self.messages.findChildren(QPushButton)]


@pytest.fixture
def desk(stage: QWidget, look: Appearance, background: Background, store, reading: Reading) -> Desk:
    desk = Desk(stage, look, background)
    desk.stars.open_shelf(store.bookmarks, store.bookmarks.all())
    desk.deeds.use(reading)
    return desk


@pytest.fixture
def page(reading: Reading) -> Document:
    return reading.pages.document(RANGER)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_link_is_copied_and_told(desk):
    desk.deeds.copy_link(RANGER)
    assert (copied(), desk.status.told()) == ("homeland:role/harbor-ranger", "Copied")


def test_a_citation_names_the_catalogue_and_every_source(desk, page):
    desk.deeds.copy_citation(page)
    head, *sources = copied().splitlines()
    assert (
        head
        == "“Harbor Ranger”. Homeland Careers (unofficial). catalogue 2030.02. homeland:role/harbor-ranger"
    )
    assert len(sources) == len(page.sources) > 0


def test_what_is_no_page_is_neither_cited_nor_saved_nor_printed(desk, tmp_path):
    QGuiApplication.clipboard().setText("before")
    desk.deeds.copy_citation(None)
    desk.deeds.save_pdf(None)
    desk.deeds.print(None)
    assert (copied(), desk.status.told(), desk.messages.texts()) == ("before", "", ())


def test_a_page_becomes_a_pdf(desk, page, qtbot, tmp_path):
    path = tmp_path / "ranger.pdf"
    desk.deeds.save_pdf_to(page, path)
    qtbot.waitUntil(lambda: bool(desk.status.told()))
    assert desk.status.told() == "Saved as ranger.pdf"
    assert path.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_a_sentence(desk, page, qtbot, tmp_path):
    desk.deeds.save_pdf_to(page, tmp_path / "no folder" / "ranger.pdf")
    qtbot.waitUntil(lambda: bool(desk.messages.texts()))
    assert desk.status.told() == ""
    assert "ranger.pdf" in desk.messages.texts()[0]


def test_an_address_outside_is_shown_whole_before_it_is_opened(desk, qtbot):
    with qtbot.assertNotEmitted(desk.deeds.leaving):
        desk.deeds.ask_to_leave(WEB)
    assert desk.messages.texts() == (f"This leads out of the program, to {WEB}",)
    assert desk.answers() == ["Open", "Copy", "Cancel"]


@pytest.mark.parametrize(
    ("text", "leaves"),
    [pytest.param("Open", True, id="open"), pytest.param("Cancel", False, id="cancel")],
)
def test_only_an_agreed_address_is_opened(desk, text, leaves):
    left: list[QUrl] = []
    desk.deeds.leaving.connect(left.append)
    desk.deeds.ask_to_leave(WEB)
    desk.answer(text)
    assert left == ([QUrl(WEB)] if leaves else [])
    assert desk.messages.texts() == ()


def test_an_address_outside_can_be_copied_instead(desk):
    desk.deeds.ask_to_leave(WEB)
    desk.answer("Copy")
    assert copied() == WEB


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        pytest.param("https://example.org", True, id="web"),
        pytest.param("mailto:someone@example.org", True, id="mail"),
        pytest.param("http://example.org", False, id="web without a lock"),
        pytest.param("file:///etc/passwd", False, id="file"),
        pytest.param("javascript:alert(1)", False, id="script"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param("HTTPS://example.org", True, id="in capitals"),
        pytest.param("//example.org", False, id="no scheme"),
        pytest.param("https://exa mple.org", False, id="no address"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_only_web_and_mail_lead_out(desk, url, asked):
    desk.deeds.ask_to_leave(url)
    assert bool(desk.messages.texts()) is asked


def test_a_name_that_looks_like_another_is_shown_encoded(desk):
    desk.deeds.ask_to_leave("https://exаmple.org/")  # with a Cyrillic letter
    assert "xn--" in desk.messages.texts()[0]


def test_a_second_question_takes_the_place_of_the_first(desk):
    for page in ("one", "two"):
        desk.deeds.ask_to_leave(f"https://example.org/{page}")
    assert desk.messages.texts() == ("This leads out of the program, to https://example.org/two",)


def test_what_was_taken_away_can_be_had_back_until_it_is(desk, store, qtbot):
    desk.stars.toggle(RANGER, "Harbor Ranger")
    with qtbot.waitSignal(desk.stars.removed):
        desk.stars.remove(RANGER)
    assert desk.messages.texts() == ("“Harbor Ranger” is no longer saved",)
    with qtbot.waitSignal(desk.stars.changed):
        desk.answer("Undo")
    assert desk.messages.texts() == ()
    assert [bookmark.title for bookmark in store.bookmarks.all()] == ["Harbor Ranger"]


def test_the_offer_goes_when_the_page_is_saved_again_and_stays_for_any_other(desk, qtbot):
    desk.stars.toggle(RANGER, "Harbor Ranger")
    with qtbot.waitSignal(desk.stars.removed):
        desk.stars.remove(RANGER)
    with qtbot.waitSignal(desk.stars.changed):
        desk.stars.toggle(shelf.LAW.address, "Law Enforcement")
    assert len(desk.messages.texts()) == 1
    with qtbot.waitSignal(desk.stars.changed):
        desk.stars.toggle(RANGER, "Harbor Ranger")
    assert desk.messages.texts() == ()


@pytest.mark.parametrize(
    "fail",
    [
        pytest.param(lambda stars: stars.failed.emit("The disk is full."), id="a star"),
        pytest.param(lambda stars: stars.note_failed.emit(RANGER, "note", "The disk is full."), id="a note"),
    ],
)
def test_a_change_that_failed_is_told_in_the_window(desk, fail):
    fail(desk.stars)
    assert desk.messages.texts() == ("The disk is full.",)


def test_saved_pages_travel_in_a_file_and_the_counts_are_told(desk, store, qtbot, tmp_path):
    store.bookmarks.add(RANGER, "Harbor Ranger")
    path = tmp_path / "mine.json"
    desk.deeds.export_to(path)
    qtbot.waitUntil(lambda: len(desk.messages.texts()) == 1)
    assert desk.messages.texts()[-1] == "1 saved page written to mine.json"
    assert len(json.loads(path.read_text("utf-8"))["bookmarks"]) == 1
    desk.deeds.import_from(path)
    qtbot.waitUntil(lambda: len(desk.messages.texts()) == 2)
    assert desk.messages.texts()[-1] == "0 pages added, 0 notes joined, 1 were there already"


def test_a_file_that_is_none_of_ours_changes_nothing(desk, store, qtbot, tmp_path):
    path = tmp_path / "other.json"
    path.write_text("{}", "utf-8")
    desk.deeds.import_from(path)
    qtbot.waitUntil(lambda: bool(desk.messages.texts()))
    assert store.bookmarks.all() == ()
