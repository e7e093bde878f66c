"""The page of shortcuts says what the menus do, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from homeland_careers.domain import address as places
from homeland_careers.domain.document import Document, FactTable
from homeland_careers.ui.menus.deeds import headings
from homeland_careers.ui.menus.shortcuts import shortcuts_page
from homeland_careers.ui.page.view import PageView


@pytest.fixture
def page(qapp) -> Document:
    return shortcuts_page()


def tables(page: Document) -> dict[str, dict[str, str]]:
    """Keys by what they do, by heading."""
    blocks = [block for block in page.blocks if isinstance(block, FactTable)]
    return {block.heading: {row.label: row.lines[0].value for row in block.rows} for block in blocks}


def test_it_is_a_place_of_the_program_that_cannot_be_saved(page: Document):
    assert (page.address, page.savable, page.sources) == (places.SHORTCUTS, False, ())


def test_every_deed_with_a_key_is_listed_under_its_menu(page: Document):
    listed = tables(page)
    assert list(listed)[:-1] == [heading.title for heading in headings()]
    for heading in headings():
        wanted = [deed.text.rstrip("…") for deed in heading.deeds if deed and deed.keys]
        assert list(listed[heading.title]) == wanted


def test_every_key_of_every_deed_is_listed(page: Document):
    shown = [keys for rows in list(tables(page).values())[:-1] for keys in rows.values()]
    spelled = [
        " or ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in deed.keys)
        for heading in headings()
        for deed in heading.deeds
        if deed and deed.keys
    ]
    assert shown == spelled


@pytest.mark.parametrize(
    ("what", "keys"),
    [
        pytest.param("Open", "Enter; with Ctrl in a new tab", id="open"),
        pytest.param("Save or remove in search results", "S", id="star"),
        pytest.param("Remove in the saved pages", "Del", id="remove"),
        pytest.param("Go from the search field back to the page", "Esc", id="leave the field"),
        pytest.param("All results from the search field", "Tab", id="all results"),
    ],
)
def test_keys_without_a_menu_are_listed_too(page: Document, what: str, keys: str):
    assert tables(page)["In lists and in the search field"][what] == keys


def test_headings_can_be_jumped_to(page: Document):
    keys = [block.key for block in page.blocks]
    assert len(set(keys)) == len(keys) == len(headings()) + 1


def test_the_page_can_be_shown_like_any_other(qtbot, look, page: Document):
    view = PageView(look)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    view.show_document(page, False, 0)
    view.settle()
    assert view.document == page
