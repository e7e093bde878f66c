"""A fact has a value with its source, or says why it has none."""

from __future__ import annotations

import pytest

from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.fact import COMPONENT_GRID, ROLE_GRID, Fact, Field, Missing, of_field


def fact(value: str = "21 to 36", field: Field = Field.ENTRY_AGE, **rest) -> Fact:
    return Fact(field=field, value=value, sources=rest.pop("sources", ("notice",)), **rest)


@pytest.mark.parametrize(
    ("value", "missing", "sources", "said"),
    [
        ("", None, ("notice",), "one of the two"),
        ("21", Missing.NOT_PUBLISHED, ("notice",), "one of the two"),
        ("21", None, (), "a value needs a source"),
    ],
    ids=["neither", "both", "no source"],
)
def test_a_fact_that_breaks_its_promise_cannot_be_made(value, missing, sources, said):
    with pytest.raises(ValueError, match=f"entry-age: .*{said}"):
        Fact(field=Field.ENTRY_AGE, value=value, missing=missing, sources=sources)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (fact(), "21 to 36"),
        (fact(brief="21–36"), "21–36"),
        (Fact(field=Field.VISION, missing=Missing.NOT_PUBLISHED), "Not published"),
        (Fact(field=Field.VISION, missing=Missing.NOT_CHECKED, brief="See the notice"), "See the notice"),
    ],
    ids=["value", "brief", "missing", "missing with a word"],
)
def test_the_grid_shows_the_shortest_there_is(value: Fact, shown: str):
    assert value.shown() == shown


@pytest.mark.parametrize(
    ("since", "until", "period"),
    [
        (None, None, ""),
        (PartialDate(2025, 8, 6), None, "from 6 August 2025"),
        (None, PartialDate(2026, 1), "until January 2026"),
        (PartialDate(2025), PartialDate(2026), "from 2025 until 2026"),
    ],
)
def test_the_period_is_said(since: PartialDate | None, until: PartialDate | None, period: str):
    assert fact(valid_from=since, valid_to=until).period() == period


def test_facts_of_one_field_keep_their_order():
    one, other, second = fact("a"), fact("b", Field.PAY), fact("c")
    assert of_field((one, other, second), Field.ENTRY_AGE) == (one, second)
    assert of_field((one,), Field.VISION) == ()


@pytest.mark.parametrize("field", Field, ids=str)
def test_every_field_has_words_for_a_reader(field: Field):
    assert field.label[0].isupper()
    assert "-" not in field.label


@pytest.mark.parametrize(
    ("field", "label"),
    [
        (Field.DRUG_TEST, "Drug test"),
        (Field.LICENCE, "License"),
        (Field.HEAD_COUNT, "People"),
        (Field.PAY, "Pay"),
    ],
)
def test_labels_are_those_of_the_pages(field: Field, label: str):
    assert field.label == label


@pytest.mark.parametrize("grid", [ROLE_GRID, COMPONENT_GRID])
def test_grids_keep_the_order_of_all_fields(grid: tuple[Field, ...]):
    order = list(Field)
    assert sorted(grid, key=order.index) == list(grid)
    assert len(set(grid)) == len(grid)
