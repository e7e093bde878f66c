"""Pages as plain text, Markdown and HTML: nothing lost, nothing let through."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from homeland_careers.domain import document as blocks
from homeland_careers.domain.address import THINGS, Address, Kind, place
from homeland_careers.domain.document import Block, Document
from homeland_careers.pages.book import Book
from homeland_careers.pages.html import to_html
from homeland_careers.pages.markdown import parts_of, to_markdown
from homeland_careers.pages.plain import plain
from homeland_careers.pages.text import lines_of, to_text
from homeland_careers.storage.catalogue.store import CatalogueStore

RANGER = Address(Kind.ROLE, "harbor-ranger")
PLACES = tuple(
    place(name)
    for name in ("home", "blog", "glossary", "questions", "sources", "pay", "about", "saved", "recent")
)


def every_document(catalogue: CatalogueStore, book: Book) -> list[Document]:
    addresses = [entry.address for kind in THINGS for entry in catalogue.entries(kind)]
    return [book.document(address) for address in (*addresses, *PLACES)]


@pytest.mark.parametrize("form", [to_text, to_markdown, to_html], ids=["text", "markdown", "html"])
def test_every_page_has_every_form_with_title_and_headings(
    form: type[str], catalogue: CatalogueStore, book: Book
) -> None:
    for document in every_document(catalogue, book):
        written = form(document)
        plain = written.replace("\\", "").replace("&#39;", "'").replace("&amp;", "&")
        assert document.title in plain
        for block in document.blocks:
            assert block.heading in plain


def test_every_kind_of_block_is_drawn_in_every_form(catalogue: CatalogueStore, book: Book) -> None:
    kinds = {kind for kind in vars(blocks).values() if isinstance(kind, type) and issubclass(kind, Block)} - {
        Block
    }
    seen = {type(block) for document in every_document(catalogue, book) for block in document.blocks}
    assert seen == kinds
    for kind in kinds:
        assert lines_of.dispatch(kind) is not lines_of.dispatch(object)
        assert parts_of.dispatch(kind) is not parts_of.dispatch(object)


def test_text_resolves_its_citations(book: Book) -> None:
    text = book.text(RANGER)
    listed = {int(n) for n in re.findall(r"^\[(\d+)\]", text, re.MULTILINE)}
    used = {int(n) for n in re.findall(r"\[(\d+)\]", text)}
    assert used == listed != set()


def test_text_cites_within_prose(book: Book) -> None:
    prose = next(block for block in book.document(RANGER).blocks if isinstance(block, blocks.Prose))
    numbers = re.findall(r'href="cite:(\d+)"', prose.html)
    assert numbers
    assert re.findall(r"\[(\d+)\]", "\n".join(lines_of(prose))) == numbers


def test_text_of_prose_is_what_search_reads_and_its_citations(catalogue: CatalogueStore) -> None:
    sections = [
        section
        for kind in THINGS
        for entry in catalogue.entries(kind)
        for section in catalogue.thing(entry.address).sections
    ]
    assert any("<li>" in section.html for section in sections)
    for section in sections:
        assert re.sub(r" ?\[[a-z0-9-]+\]", "", plain(section.html)) == section.text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param(
            '<p>One<sup><a href="cite:1">1</a></sup><sup><a href="cite:2">2</a></sup>\nand more.</p>',
            "One [1][2] and more.",
            id="neighbouring marks",
        ),
        pytest.param("<p>A &amp; b<br />c</p>\n<p>d</p>", "A & b\nc\n\nd", id="breaks and escapes"),
        pytest.param("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>", "- a\n- b\n\nc", id="list"),
        pytest.param("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p></li></ul>", "- a\n\n- b", id="loose list"),
        pytest.param(
            "<table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "x | y\n1 | 2",
            id="table",
        ),
    ],
)
def test_prose_as_plain_text(html: str, text: str) -> None:
    assert plain(html) == text


def test_text_keeps_to_its_width_but_for_addresses_and_titles(book: Book) -> None:
    for line in book.text(RANGER).splitlines():
        assert len(line) <= 78 or "<" in line or "http" in line or ":  " in line


def test_steps_say_once_that_some_have_no_published_length(book: Book) -> None:
    for written in (to_text(book.document(RANGER)), book.html(RANGER), to_markdown(book.document(RANGER))):
        assert " ".join(written.split()).count("our sources publish none") == 1


def test_markdown_escapes_what_a_title_could_break(book: Book) -> None:
    document = replace(book.document(RANGER), title="Stars * and [brackets] | pipes")
    assert to_markdown(document).startswith(r"# Stars \* and \[brackets\] \| pipes")


def test_html_escapes_everything_but_cleaned_prose(book: Book) -> None:
    notice = blocks.Notice(key="x", title="<script>alert(1)</script>", text="a & b <img src=x>")
    written = to_html(replace(book.document(RANGER), blocks=(notice,)))
    assert "<script>" not in written
    assert "<img" not in written
    assert "&lt;script&gt;" in written


def test_html_refers_to_nothing_outside_itself(catalogue: CatalogueStore, book: Book) -> None:
    for document in every_document(catalogue, book):
        written = to_html(document)
        assert not re.search(r"""(?:src|<link|@import|url\()""", written.replace("src=x", ""))
        for target in re.findall(r'href="([^"]+)"', written):
            assert target.startswith(("#source-", "homeland:", "https:", "mailto:"))


def test_html_keeps_neighbouring_citations_apart(catalogue: CatalogueStore, book: Book) -> None:
    written = "".join(map(to_html, every_document(catalogue, book)))
    assert "</sup><sup>,&#160;<a" in written
    assert "</sup><sup><a" not in written


def test_html_citations_point_at_sources_on_the_page(book: Book) -> None:
    written = book.html(RANGER)
    assert set(re.findall(r'href="#(source-\d+)"', written)) <= set(re.findall(r'id="(source-\d+)"', written))
