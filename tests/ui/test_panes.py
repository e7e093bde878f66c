"""What stands in the middle of the window, and who has the keyboard then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import Document, Prose
from homeland_careers.domain.finding import Query, Results
from homeland_careers.ui.page.view import PageView
from homeland_careers.ui.panes import Panes
from homeland_careers.ui.results.pane import ResultsPane
from homeland_careers.ui.saved.pane import SavedPane
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui.saved import shelf
from tests.ui.switcher.test_model import hit

PAGE = Document(
    address=Address.parse("role/border-agent"),
    title="Border Agent",
    kind_label="Role",
    blocks=tuple(
        Prose(key=f"p{n}", heading=f"Part {n}", html="<p>" + "Words of a page. " * 60 + "</p>", markdown="")
        for n in range(8)
    ),
)


@pytest.fixture
def panes(stage: QWidget, look: Appearance) -> Panes:
    stage.resize(1200, 700)
    panes = Panes(look, stage)
    column = QVBoxLayout(stage)
    column.addWidget(QLineEdit(stage))
    column.addWidget(panes)
    column.activate()
    panes.receive(ResultsPane(look, stage), SavedPane(look, stage))
    panes.results.show_results(Results(query=Query(text="b"), hits=(hit(shelf.ENTRIES[shelf.LAW.address]),)))
    panes.saved.show_bookmarks(shelf.ALL, shelf.ENTRIES, shelf.AREAS)
    return panes


def elsewhere(panes: Panes) -> QLineEdit:
    return next(field for field in panes.window().findChildren(QLineEdit) if not panes.isAncestorOf(field))


def bring(panes: Panes, what: str) -> QWidget:
    """Bring a pane to the front and give what has the keyboard in it."""
    match what:
        case "page":
            panes.show_page(PAGE, saved=False, scroll=0)
            return panes.page
        case "results":
            panes.show_results()
            return panes.results.rows
        case _:
            panes.show_saved(0)
            return panes.saved.rows


def has_keyboard(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def test_only_a_page_in_front_is_a_document(panes):
    found = []
    for bring_forward in (
        lambda: panes.show_page(PAGE, saved=False, scroll=0),
        panes.show_results,
        lambda: panes.show_saved(0),
        lambda: panes.show_blank("info", "There is no such page", "It is gone."),
        lambda: panes.show_page(replace(PAGE, title="Another"), saved=False, scroll=0),
    ):
        bring_forward()
        found.append(panes.document and panes.document.title)
    assert found == ["Border Agent", None, None, None, "Another"]


@pytest.mark.parametrize("after", ["page", "results", "saved"])
@pytest.mark.parametrize("before", ["page", "results", "saved"])
def test_the_keyboard_goes_along_to_what_comes_to_the_front(panes, before, after):
    bring(panes, before).setFocus()
    assert has_keyboard(bring(panes, after))


@pytest.mark.parametrize("what", ["page", "results", "saved"])
def test_a_reader_at_work_elsewhere_keeps_the_keyboard(panes, what):
    field = elsewhere(panes)
    field.setFocus()
    bring(panes, what)
    assert field.hasFocus()


@pytest.mark.parametrize("what", ["page", "results", "saved"])
def test_the_keyboard_comes_when_it_is_called(panes, what):
    elsewhere(panes).setFocus()
    front = bring(panes, what)
    panes.take_keyboard()
    assert has_keyboard(front)


@pytest.mark.parametrize(
    "before_the_rest", [pytest.param(True, id="before the rest is made"), pytest.param(False, id="after")]
)
def test_a_page_finds_its_place(qtbot, look, panes, before_the_rest):
    if before_the_rest:
        panes = Panes(look)
        qtbot.addWidget(panes)
        panes.resize(1000, 500)
        panes.show()
    panes.show_page(PAGE, saved=False, scroll=300)
    panes.page.settle()
    assert panes.scroll_position() == 300
    panes.show_blank("info", "Nothing", "here")
    assert panes.scroll_position() == 0


def test_the_saved_pages_find_their_place(panes):
    many = tuple(shelf.bookmark(f"role/r{n}", f"Role {n}", 1 + n % 28) for n in range(60))
    panes.saved.show_bookmarks(many, {}, {})
    panes.show_saved(240)
    assert panes.scroll_position() == 240


def test_a_sentence_stands_in_place_of_a_page(panes):
    panes.show_blank("triangle-alert", "There is no such page", "It is gone.", "Go home")
    assert panes.blank.isVisible()
    assert panes.blank.words() == "There is no such page\nIt is gone."
    assert not panes.page.isVisible()


@pytest.mark.parametrize("zoom", [80, 200])
def test_a_sentence_begins_where_pages_do(panes, look, zoom):
    panes.show_blank("info", "Nothing", "here")
    look.set_zoom(zoom)
    QApplication.processEvents()
    assert panes.blank.x() == look.px(34)


def test_there_is_one_page_view_for_all_pages(panes):
    view = panes.page
    bring(panes, "page")
    bring(panes, "saved")
    bring(panes, "page")
    assert panes.findChildren(PageView) == [view]
