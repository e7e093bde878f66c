"""Finding words on a page."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget

from homeland_careers.ui.page.rows_view import RowsView
from homeland_careers.ui.page.view import PageView
from tests.ui.page.every_page import FRONT, POST, ROLE, long

LONG = long(20_000)
W = TypeVar("W", bound=QWidget)


def parts(view: PageView, kind: type[W]) -> list[W]:
    assert view.pane.sheet is not None
    return view.pane.sheet.findChildren(kind)


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("Lamp Keeper", "title"),
        ("0007 · Lights", "chip"),
        ("Named twice", "grid"),
        ("Two of five piers", "notice"),
        ("$62,050", "pay table"),
        ("Three things repeat", "prose"),
        ("Climb the stair", "steps"),
        ("Fog keeper", "definitions"),
        ("by subscription", "timeline"),
        ("inner piers", "facts"),
        ("Makes the lenses", "rows"),
        ("Vacancy notice 7", "sources"),
        ("How to become one", "heading"),
    ],
    ids=lambda value: value,
)
def test_words_are_found_wherever_they_stand(view, words: str, where: str):
    view.show_document(ROLE, saved=False)
    index, count = view.find_text(words)
    assert (index, count >= 1) == (1, True)


def test_words_on_cards_are_found(view):
    view.show_document(FRONT, saved=False)
    assert view.find_text("signal lines") == (1, 1)
    assert view.find_text("dark week") == (1, 1)


def test_finding_goes_round_both_ways(view):
    view.show_document(POST, saved=False)
    _, count = view.find_text("dusk")
    assert count == 2
    assert [view.find_text("dusk")[0], view.find_text("dusk")[0]] == [2, 1]
    assert view.find_text("dusk", backward=True)[0] == 2


def test_what_is_found_comes_into_view(view):
    view.show_document(ROLE, saved=False)
    view.find_text("Glass Cutter")
    rows = next(r for r in parts(view, RowsView))
    top = rows.mapTo(view.pane.sheet, rows.rect().topLeft()).y()
    assert view.scroll_position() < top + rows.height()
    assert view.scroll_position() > 0


def test_finding_starts_where_the_reader_is(view):
    view.show_document(LONG, saved=False, scroll=2_000)
    view.settle()
    index, count = view.find_text("trims")
    assert 1 < index < count
    assert view.find_text("trims", backward=True)[0] == index - 1


def test_nothing_found_and_nothing_asked(view):
    view.show_document(ROLE, saved=False)
    assert view.find_text("zebra") == (0, 0)
    assert view.find_text("") == (0, 0)


def test_clearing_takes_the_marks_away(view):
    view.show_document(POST, saved=False)
    view.settle()
    before = view.grab().toImage()
    view.find_text("dusk")
    assert view.grab().toImage() != before
    view.clear_find()
    assert view.grab().toImage() == before
