"""Saved pages as rows: what each says, and in which order they stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from homeland_careers.domain.address import Address, Kind
from homeland_careers.ui.rows import RowRole
from homeland_careers.ui.saved.model import Order, SavedModel, SavedRow
from tests.ui import sample
from tests.ui.saved import shelf


@pytest.fixture
def model(qapp) -> Iterator[SavedModel]:
    model = SavedModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(shelf.ALL, shelf.ENTRIES, shelf.AREAS)
    yield model
    del tester


def titles(model: SavedModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def heard(model: SavedModel, row: int) -> str:
    spoken = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    return spoken


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        pytest.param(
            Order.NEWEST,
            ["A role that is gone", "Border Agent", "Screener", "Law Enforcement", "A week of openness"],
            id="newest first",
        ),
        pytest.param(
            Order.TITLE,
            ["A role that is gone", "A week of openness", "Border Agent", "Law Enforcement", "Screener"],
            id="by title",
        ),
        pytest.param(
            Order.COMPONENT,
            ["A week of openness", "Border Agent", "Law Enforcement", "Screener", "A role that is gone"],
            id="by component, what is gone last",
        ),
        pytest.param(
            Order.KIND,
            ["Law Enforcement", "A week of openness", "A role that is gone", "Border Agent", "Screener"],
            id="by kind, then by title",
        ),
    ],
)
def test_the_order_is_the_readers(model, order, expected):
    model.sort_by(order)
    assert titles(model) == expected


def test_an_order_stays_when_something_else_is_saved(model):
    model.sort_by(Order.TITLE)
    model.show((shelf.of(sample.CBP, 9), *shelf.ALL), shelf.ENTRIES, shelf.AREAS)
    assert titles(model) == sorted(titles(model))
    assert sample.CBP.title in titles(model)


def test_letters_are_sorted_whether_large_or_small(model):
    lines = tuple(
        shelf.bookmark(f"role/r{n}", title, n + 1) for n, title in enumerate(("beta", "Gamma", "Alpha"))
    )
    model.show(lines, {}, {})
    model.sort_by(Order.TITLE)
    assert titles(model) == ["Alpha", "beta", "Gamma"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        pytest.param(
            0, "A role that is gone, Role, Not in this catalogue, 5 May 2026", id="a page that is gone"
        ),
        pytest.param(
            1,
            "Border Agent, Role, CBP · Law Enforcement, Ask about\n\nboats, 4 May 2026",
            id="a role with a note",
        ),
        pytest.param(
            2, "Screener, Role, TSA · Immigration and Travel, 3 May 2026", id="an area by its short name"
        ),
        pytest.param(3, "Law Enforcement, Mission area, Mission areas, 2 May 2026", id="a mission area"),
    ],
)
def test_a_screen_reader_hears_everything_a_row_shows(model, row, said):
    assert heard(model, row) == said


def test_a_row_knows_its_address_and_that_it_is_saved(model):
    index = model.index(1)
    assert index.data(RowRole.ADDRESS) == sample.BORDER.address
    assert index.data(RowRole.SAVED) is True
    row = index.data(RowRole.ROW)
    assert isinstance(row, SavedRow)
    assert (row.bookmark, row.entry) == (shelf.BORDER, sample.BORDER)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_the_title_is_the_one_that_was_saved(model):
    model.show((shelf.bookmark(sample.BORDER.address, "As it was called", 1),), shelf.ENTRIES, shelf.AREAS)
    assert titles(model) == ["As it was called"]


def test_an_address_is_found_in_its_row_in_every_order(model):
    for order in Order:
        model.sort_by(order)
        for row, address in enumerate(model.index(r).data(RowRole.ADDRESS) for r in range(model.rowCount())):
            assert model.row_of(address) == row
    assert model.row_of(sample.TSA.address) == -1


def test_rows_have_no_rows_below_them(model):
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None


@given(st.lists(st.tuples(st.text(max_size=4), st.integers(1, 28)), max_size=8), st.sampled_from(Order))
def test_no_order_loses_a_row(lines, order):
    model = SavedModel()
    marks = [shelf.bookmark(Address(Kind.ROLE, f"r{n}"), title, day) for n, (title, day) in enumerate(lines)]
    model.show(tuple(marks), {}, {})
    model.sort_by(order)
    assert sorted(titles(model)) == sorted(title for title, _ in lines)
    if order is Order.NEWEST:
        days = [model.index(row).data(RowRole.ROW).bookmark.saved_at for row in range(model.rowCount())]
        assert days == sorted(days, reverse=True)
