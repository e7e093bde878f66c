"""What stands on a page, in which order, and that every statement leads to its source."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from homeland_careers.domain import document as blocks
from homeland_careers.domain.address import THINGS, Address, Kind, place
from homeland_careers.domain.document import Block, Document
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.domain.fact import ROLE_GRID, Missing
from homeland_careers.domain.role import Role
from homeland_careers.domain.thing import Link, Relation
from homeland_careers.pages import role as role_pages
from homeland_careers.pages.book import Book
from homeland_careers.pages.links import neighbours
from homeland_careers.storage.catalogue.store import CatalogueStore

RANGER = Address(Kind.ROLE, "harbor-ranger")


LOOKOUT = Address(Kind.ROLE, "harbor-lookout")


def block(document: Document, key: str) -> Block:
    return next(found for found in document.blocks if found.key == key)


def cites_of(document: Document) -> list[int]:
    """Every citation of a page: those of the parts and those inside its prose."""
    numbers = [
        int(n)
        for b in document.blocks
        if isinstance(b, blocks.Prose)
        for n in re.findall(r"cite:(\d+)", b.html)
    ]
    for found in document.blocks:
        for name in ("cells", "rows", "steps", "items"):
            for part in getattr(found, name, ()):
                numbers += getattr(part, "cites", ())
                numbers += [n for line in getattr(part, "lines", ()) for n in line.cites]
        numbers += getattr(found, "cites", ())
    return numbers


@pytest.mark.parametrize("kind", THINGS, ids=str)
def test_every_thing_has_a_page_whose_citations_lead_to_its_sources(
    kind: Kind, catalogue: CatalogueStore, book: Book
) -> None:
    entries = catalogue.entries(kind)
    assert entries
    for entry in entries:
        document = book.document(entry.address)
        assert document.title == entry.title
        assert document.savable
        assert all(1 <= number <= len(document.sources) for number in cites_of(document))


def test_a_role_page_lists_every_source_of_the_role_once(catalogue: CatalogueStore, book: Book) -> None:
    slugs = [source.slug for source in book.document(RANGER).sources]
    assert sorted(slugs) == sorted(catalogue.thing(RANGER).sources)


def test_the_grid_is_the_same_for_every_role(catalogue: CatalogueStore, book: Book) -> None:
    labels = [field.label for field in ROLE_GRID]
    for entry in catalogue.entries(Kind.ROLE):
        grid = block(book.document(entry.address), "at-a-glance")
        assert isinstance(grid, blocks.FactGrid)
        assert [cell.label for cell in grid.cells] == labels


def test_a_grid_cell_says_why_it_is_empty_and_where_sources_disagree(book: Book) -> None:
    grid = block(book.document(RANGER), "at-a-glance")
    assert isinstance(grid, blocks.FactGrid)
    cells = {cell.label: cell for cell in grid.cells}
    assert cells["Education"].disagree
    assert not cells["Citizenship"].disagree
    lookout = block(book.document(Address(Kind.ROLE, "harbor-lookout")), "at-a-glance")
    assert isinstance(lookout, blocks.FactGrid)
    assert any(cell.missing in set(Missing) and cell.value.lower() == cell.missing for cell in lookout.cells)


def test_sources_that_disagree_stand_side_by_side(book: Book) -> None:
    document = book.document(RANGER)
    table = block(document, "every-fact")
    assert isinstance(table, blocks.FactTable)
    education = next(row for row in table.rows if row.label == "Education")
    assert len(education.lines) == 2
    assert education.lines[0].cites != education.lines[1].cites
    assert education.disagreement
    assert isinstance(block(document, "disagree"), blocks.Notice)


def test_pay_stands_before_the_prose_and_steps_under_the_section_that_introduces_them(book: Book) -> None:
    keys = [found.key for found in book.document(RANGER).blocks]
    assert keys.index("pay-chart") < keys.index("what-you-do")
    assert keys.index("steps") == keys.index("how-to-become-one") + 1
    assert keys[-1] == "sources"


def test_a_link_is_shown_from_both_ends_with_its_reason(book: Book) -> None:
    post = Address(Kind.POST, "a-day-for-log-books")
    analyst = Address(Kind.ROLE, "records-analyst")
    from_post = block(book.document(post), "roles")
    from_role = block(book.document(analyst), "posts")
    assert isinstance(from_post, blocks.EntryList)
    assert isinstance(from_role, blocks.EntryList)
    assert [row.entry.address for row in from_post.rows] == [analyst]
    assert [row.entry.address for row in from_role.rows] == [post]
    assert from_post.rows[0].reason == from_role.rows[0].reason != ""


def test_a_post_is_marked_as_a_summary_with_date_and_author(book: Book) -> None:
    document = book.document(Address(Kind.POST, "a-day-for-log-books"))
    assert document.chips[0].text == "Summary in our words"
    assert document.byline.startswith("4 May 2029")
    assert "Sample Writer" in document.byline


@pytest.mark.parametrize(
    ("old", "now", "says"),
    [
        ("role/harbor-watchman", RANGER, "The title was changed."),
        ("role/harbor-clerk", None, "role/harbor-ranger"),
    ],
    ids=["renamed", "divided"],
)
def test_an_old_address_leads_on_and_says_so(old: str, now: Address | None, says: str, book: Book) -> None:
    document = book.document(Address.parse(old))
    notice = document.blocks[0]
    assert isinstance(notice, blocks.Notice)
    assert says in notice.text
    assert old in notice.text
    assert now is None or document.address == now


@pytest.mark.parametrize(
    "text", ["term/watch-bell", "role/no-such-role", "source/no-such-source", "place/nowhere"]
)
def test_an_address_without_a_page_is_named(text: str, book: Book) -> None:
    with pytest.raises(UnknownAddressError, match=text):
        book.document(Address.parse(text))


def test_a_source_page_lists_what_cites_it(book: Book) -> None:
    document = book.document(Address(Kind.SOURCE, "example-announcement"))
    cited = block(document, "cited")
    assert isinstance(cited, blocks.EntryList)
    assert RANGER in [row.entry.address for row in cited.rows]


def test_an_area_page_lists_components_and_roles(book: Book) -> None:
    document = book.document(Address(Kind.AREA, "law-enforcement"))
    careers = block(document, "careers")
    assert isinstance(careers, blocks.EntryList)
    assert RANGER in [row.entry.address for row in careers.rows]
    assert document.area == "law-enforcement"


def test_a_component_page_lists_its_roles_and_history(book: Book) -> None:
    document = book.document(Address(Kind.COMPONENT, "example-harbor-agency"))
    careers = block(document, "careers")
    assert isinstance(careers, blocks.EntryList)
    assert RANGER in [row.entry.address for row in careers.rows]


def test_search_has_no_page_of_its_own(book: Book) -> None:
    with pytest.raises(UnknownAddressError):
        book.document(Address(Kind.SEARCH, "boat"))


def test_places_that_exist_cannot_be_saved(book: Book) -> None:
    for name in (
        "home",
        "blog",
        "glossary",
        "organizations",
        "tools",
        "questions",
        "sources",
        "about",
        "saved",
        "recent",
    ):
        document = book.document(place(name))
        assert document.title
        assert not document.savable


def test_steps_stand_without_a_section_that_introduces_them(catalogue: CatalogueStore) -> None:
    ranger = catalogue.thing(RANGER)
    assert isinstance(ranger, Role)
    assert ranger.steps
    bare = replace(ranger, sections=tuple(s for s in ranger.sections if s.key != role_pages.BECOME))
    for thing in (ranger, bare):
        page = role_pages.page(thing, catalogue)
        assert [found for found in page.blocks if isinstance(found, blocks.StepList)] == [
            block(page, "steps")
        ]


def test_of_a_link_from_both_ends_the_reason_of_this_page_stands(catalogue: CatalogueStore) -> None:
    reasons = [link.reason for _, link in catalogue.links_to(RANGER) if link.relation is Relation.NEXT]
    assert reasons
    own = Link(relation=Relation.NEXT, target=LOOKOUT, reason="Said here.")
    found = neighbours(replace(catalogue.thing(RANGER), links=(own,)), catalogue)
    assert [n.link.reason for n in found if n.link.relation is Relation.NEXT] == ["Said here."]
