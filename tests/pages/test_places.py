"""The places that list things, and the home page."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import CardGrid, DefinitionList, EntryList, Pair
from homeland_careers.domain.entry import Branch, Entry
from homeland_careers.pages import home
from homeland_careers.pages.book import Book
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.personal.store import PersonalStore

RANGER = Address(Kind.ROLE, "harbor-ranger")


def place(name: str) -> Address:
    return Address(Kind.PLACE, name)


def lists(book: Book, address: Address) -> dict[str, EntryList]:
    return {b.key: b for b in book.document(address).blocks if isinstance(b, EntryList)}


def test_home_shows_every_area_with_its_number_of_roles(book: Book, catalogue: CatalogueStore) -> None:
    document = book.document(places.HOME)
    grid = next(block for block in document.blocks if isinstance(block, CardGrid))
    assert [card.address for card in grid.cards[:-1]] == [
        branch.entry.address for branch in catalogue.outline().areas
    ]
    assert grid.cards[0].count == f"{catalogue.outline().areas[0].count} roles"
    assert grid.cards[-1].address == places.ABOUT


def test_a_card_names_three_components_in_one_line_by_acronym_where_the_name_is_long(
    catalogue: CatalogueStore,
) -> None:
    outline = catalogue.outline()
    names = ("Short", "An Office with a Long Name", "A Long Name without Acronym", "Fourth")
    acronyms = ("SH", "OLN", "", "F")
    offices = tuple(
        Branch(
            entry=Entry(
                address=Address(Kind.COMPONENT, f"office-{n}"), title=name, detail={"acronym": acronym}
            ),
            count=0,
        )
        for n, (name, acronym) in enumerate(zip(names, acronyms, strict=True))
    )
    area = replace(outline.areas[0], children=offices)
    grid = home.page(replace(outline, areas=(area,))).blocks[0]
    assert isinstance(grid, CardGrid)
    assert grid.cards[0].foot == "Short · OLN · A Long Name without Acronym · 1 more"


def test_home_says_how_to_save_until_something_is_saved(book: Book, mine: PersonalStore) -> None:
    def saved() -> EntryList:
        return next(block for block in book.document(places.HOME).blocks if isinstance(block, Pair)).left

    assert saved().rows == ()
    assert "Ctrl+D" in saved().empty
    mine.bookmarks.add(RANGER, "Harbor Ranger")
    mine.bookmarks.write_note(RANGER, "Ask about night watches.")
    assert [row.entry.address for row in saved().rows] == [RANGER]
    assert "Note added" in saved().rows[0].columns


def test_home_keeps_what_was_saved_though_the_catalogue_no_longer_has_it(
    catalogue: CatalogueStore, mine: PersonalStore
) -> None:
    gone = Address(Kind.ROLE, "no-longer-here")
    mine.bookmarks.add(gone, "A role of an older catalogue")
    document = home.page(catalogue.outline(), mine.bookmarks.all())
    pair = next(block for block in document.blocks if isinstance(block, Pair))
    assert [row.entry.title for row in pair.left.rows] == ["A role of an older catalogue"]


def test_home_lists_what_was_open_last_only_once_something_was(book: Book, mine: PersonalStore) -> None:
    assert "recent" not in lists(book, places.HOME)
    mine.history.visit(RANGER, "Harbor Ranger")
    assert [row.entry.address for row in lists(book, places.HOME)["recent"].rows] == [RANGER]


def test_questions_stand_in_two_lists(book: Book, catalogue: CatalogueStore) -> None:
    found = lists(book, places.QUESTIONS)
    assert [len(found[key].rows) for key in ("interview", "frequent")] == [1, 1]
    assert sum(len(listed.rows) for listed in found.values()) == len(catalogue.entries(Kind.QUESTION))


def test_every_source_stands_in_the_list_of_its_kind(book: Book, catalogue: CatalogueStore) -> None:
    found = lists(book, places.SOURCES)
    assert sum(len(listed.rows) for listed in found.values()) == len(catalogue.entries(Kind.SOURCE))
    assert next(iter(found)) == "official"
    assert all(row.columns[0] for listed in found.values() for row in listed.rows)


def test_the_glossary_goes_by_letters(book: Book) -> None:
    blocks = lists(book, places.GLOSSARY).values()
    headings = [block.heading for block in blocks]
    assert headings == sorted(headings)
    assert all(row.entry.title.upper().startswith(block.heading) for block in blocks for row in block.rows)


@pytest.mark.parametrize(
    "name", ["blog", "glossary", "organizations", "tools", "questions", "sources", "recent"]
)
def test_every_list_has_stars(book: Book, name: str) -> None:
    found = lists(book, place(name))
    assert found
    assert all(listed.starred for listed in found.values())


def test_both_lists_of_home_that_stand_side_by_side_have_stars(book: Book) -> None:
    pair = next(block for block in book.document(places.HOME).blocks if isinstance(block, Pair))
    assert pair.right.rows
    assert pair.left.starred
    assert pair.right.starred


def test_saved_and_recent_list_what_is_mine(book: Book, mine: PersonalStore) -> None:
    assert lists(book, places.SAVED)["saved"].empty
    mine.bookmarks.add(RANGER, "Harbor Ranger")
    mine.bookmarks.write_note(RANGER, "Two\nlines")
    mine.history.visit(RANGER, "Harbor Ranger")
    assert lists(book, places.SAVED)["saved"].rows[0].note == "Two\nlines"
    assert lists(book, places.RECENT)["recent"].rows[0].entry.address == RANGER


def test_about_says_that_it_is_unofficial_and_how_much_there_is(
    book: Book, catalogue: CatalogueStore
) -> None:
    block = next(block for block in book.document(places.ABOUT).blocks if isinstance(block, DefinitionList))
    text = " ".join(f"{item.title} {item.text}" for item in block.items)
    assert "unofficial" in text
    assert f"{catalogue.info().counts[Kind.ROLE]} roles" in text
    assert re.search(r"Its sources were read (on|between) \d+ [A-Z][a-z]+ \d{4}", text)
