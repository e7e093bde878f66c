"""The pay page, and what About says of the roles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from homeland_careers.domain import address as places
from homeland_careers.domain.document import Document, Figures, Notice, SourceList
from homeland_careers.domain.fact import ROLE_FIELDS
from homeland_careers.domain.pay import PayTables
from homeland_careers.pages.book import Book
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.sample import sample_draft


def figures(document: Document) -> dict[str, Figures]:
    return {block.key: block for block in document.blocks if isinstance(block, Figures)}


def test_every_table_is_shown_with_its_sources(book: Book) -> None:
    document = book.document(places.PAY)
    shown = figures(document)
    assert list(shown) == ["gs-2030", "gl-2030", "locality-2030"]
    assert shown["gs-2030"].head == ("Grade", *(f"Step {step}" for step in range(1, 11)))
    assert shown["gs-2030"].rows[0][:3] == ("GS-9", "71,000", "72,000")
    assert shown["locality-2030"].rows == (("Quiet Coast", "10.50%"), ("Loud Coast", "20.00%"))
    assert isinstance(document.blocks[-1], SourceList)
    assert all(block.cites for block in shown.values())


def test_the_formula_is_worked_out_and_capped(book: Book) -> None:
    notice = next(block for block in book.document(places.PAY).blocks if isinstance(block, Notice))
    assert "at most $99,000 in 2030" in notice.text
    assert "GS-9, step 1, Quiet Coast: $71,000 + 10.5% = $78,455" in notice.text
    assert "Loud Coast: $71,000 + 20.0% = $85,200" in notice.text


@pytest.mark.parametrize("without", ["rates", "localities", "caps"])
def test_what_is_not_there_is_not_shown(tmp_path: Path, without: str) -> None:
    draft = sample_draft()
    write_catalogue(replace(draft, pay=replace(draft.pay, **{without: ()})), tmp_path)
    with CatalogueStore(tmp_path) as store:
        document = Book(store).document(places.PAY)
    notices = [block for block in document.blocks if isinstance(block, Notice)]
    assert bool(notices) == (without == "caps")
    assert all("at most" not in notice.text for notice in notices)
    assert len(figures(document)) == {"rates": 1, "localities": 2, "caps": 3}[without]


def test_a_catalogue_without_pay_says_so(tmp_path: Path) -> None:
    write_catalogue(replace(sample_draft(), pay=PayTables()), tmp_path)
    with CatalogueStore(tmp_path) as store:
        (only,) = Book(store).document(places.PAY).blocks
    assert isinstance(only, Notice)
    assert "no pay tables" in only.text


def test_a_newer_table_without_localities_leaves_the_formula(tmp_path: Path) -> None:
    draft = sample_draft()
    newer = replace(draft.pay.rates[0], year=2031)
    write_catalogue(replace(draft, pay=replace(draft.pay, rates=(newer, *draft.pay.rates))), tmp_path)
    with CatalogueStore(tmp_path) as store:
        document = Book(store).document(places.PAY)
    (notice,) = [block for block in document.blocks if isinstance(block, Notice)]
    assert "in 2030" in notice.text


def test_a_cap_stands_with_its_source_at_the_locality_table(book: Book) -> None:
    assert "at most $99,000" in figures(book.document(places.PAY))["locality-2030"].note


def test_about_tells_every_field_and_component(book: Book, catalogue: CatalogueStore) -> None:
    shown = figures(book.document(places.ABOUT))
    coverage = catalogue.coverage()
    assert [row[0] for row in shown["fields"].rows] == [*(field.label for field in ROLE_FIELDS), "All"]
    assert all(sum(map(int, row[1:])) == coverage.roles for row in shown["fields"].rows[:-1])
    assert f"of {coverage.roles}" in shown["fields"].note
    assert [row[0] for row in shown["coverage-components"].rows] == [
        title for _, title, _, _ in coverage.components
    ]


def test_the_example_stops_at_the_cap(tmp_path: Path) -> None:
    draft = sample_draft()
    low = replace(draft.pay.caps[0], dollars=80_000)
    write_catalogue(replace(draft, pay=replace(draft.pay, caps=(low,))), tmp_path)
    with CatalogueStore(tmp_path) as store:
        document = Book(store).document(places.PAY)
    notice = next(block for block in document.blocks if isinstance(block, Notice))
    assert "Quiet Coast: $71,000 + 10.5% = $78,455" in notice.text
    assert "Loud Coast: $71,000 + 20.0% = $80,000" in notice.text
