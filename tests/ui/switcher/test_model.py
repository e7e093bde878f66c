"""The offers below the search field as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.finding import Hit, Match, Span, Why
from homeland_careers.ui.rows import RowRole
from homeland_careers.ui.switcher.model import SwitcherModel, SwitcherRow
from tests.ui import sample


def hit(entry: Entry, match: Match = Match.TITLE_START, matched: str = "bo") -> Hit:
    title = (Span(entry.title[:2], marked=True), Span(entry.title[2:]))
    return Hit(entry=entry, why=Why(match=match, matched=matched), title=title)


def visit(address: Address, title: str) -> Visit:
    return Visit(address=address, title=title, at=datetime(2026, 5, 4, tzinfo=UTC))


@pytest.fixture
def model(qapp) -> Iterator[SwitcherModel]:
    model = SwitcherModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


@pytest.mark.parametrize(
    ("hit", "note"),
    [
        pytest.param(hit(sample.BORDER), "Role · CBP", id="a role says its component"),
        pytest.param(hit(sample.LAW), "Mission area", id="an area says what it is"),
        pytest.param(hit(sample.POST), "Post · HQ", id="a post"),
        pytest.param(
            hit(sample.CBP, Match.ALIAS, "Customs"), "Also called · Customs", id="found by another name"
        ),
        pytest.param(
            hit(sample.CBP, Match.ALIAS_START, "Customs"), "Also called · Customs", id="by its beginning"
        ),
        pytest.param(
            hit(sample.CBP, Match.ALIAS_WORDS, "Customs"), "Also called · Customs", id="by its words"
        ),
        pytest.param(hit(sample.CBP, Match.ALIAS_FORMS, "Customs"), "Also called · Customs", id="by a form"),
    ],
)
def test_the_note_at_the_right_says_what_it_is_or_why_it_is_there(model, hit, note):
    model.show_hits([hit])
    index = model.index(0)
    assert index.data(RowRole.ROW).note == note
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{hit.entry.title}, {note}"


@pytest.mark.parametrize("match", [match for match in Match if not match.name.startswith("ALIAS")])
def test_only_another_name_is_said_to_be_one(model, match):
    model.show_hits([hit(sample.BORDER, match)])
    assert "Also called" not in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_keeps_marks_address_and_hue(model):
    model.show_hits([hit(sample.BORDER), hit(sample.TSA)])
    row = model.index(0).data(RowRole.ROW)
    assert isinstance(row, SwitcherRow)
    assert row.title == (Span("Bo", marked=True), Span("rder Agent"))
    assert (row.address, row.area) == (sample.BORDER.address, "law-enforcement")
    assert model.index(0).data() == "Border Agent"
    assert model.index(0).data(RowRole.ADDRESS) == sample.BORDER.address
    assert model.index(1).data(RowRole.ROW).area == ""


def test_recent_pages_stand_as_they_were_called_with_the_hue_that_is_known(model):
    model.show_recent(
        [visit(sample.BORDER.address, "As it was called"), visit(sample.TSA.address, "TSA")],
        {sample.BORDER.address: "law-enforcement"},
    )
    rows = [model.index(row).data(RowRole.ROW) for row in range(model.rowCount())]
    assert rows == [
        SwitcherRow(sample.BORDER.address, (Span("As it was called"),), "Role", "law-enforcement"),
        SwitcherRow(sample.TSA.address, (Span("TSA"),), "Component", ""),
    ]


def test_offers_are_swapped_whole(model, qtbot):
    model.show_hits([hit(sample.BORDER), hit(sample.PORTS)])
    with qtbot.waitSignal(model.modelReset):
        model.show_hits([hit(sample.POST)])
    assert [model.index(row).data() for row in range(model.rowCount())] == [sample.POST.title]
    model.show_recent((), {})
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None
