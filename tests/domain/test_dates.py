"""Dates keep the precision their source gave."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.dates import PartialDate

DATES = {
    "day": ("2022-05-16", PartialDate(2022, 5, 16), "day", "16 May 2022"),
    "month": ("2022-05", PartialDate(2022, 5), "month", "May 2022"),
    "year": ("2022", PartialDate(2022), "year", "2022"),
    "leap day": ("2024-02-29", PartialDate(2024, 2, 29), "day", "29 February 2024"),
    "spaces": (" 2022-12 ", PartialDate(2022, 12), "month", "December 2022"),
}


@pytest.mark.parametrize(("text", "value", "precision", "spoken"), DATES.values(), ids=DATES.keys())
def test_a_date_is_read_and_said(text: str, value: PartialDate, precision: str, spoken: str):
    assert PartialDate.parse(text) == value
    assert (value.precision, value.spoken()) == (precision, spoken)
    assert str(value) == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22",
        "2022-5",
        "2022/05",
        "May 2022",
        "2022-13",
        "2023-02-29",
        "2022-05-16T00:00",
        "2022-00-01",
        "0000",
    ],
)
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError):  # noqa: PT011  the calendar's own words
        PartialDate.parse(text)


def test_a_day_needs_its_month():
    with pytest.raises(ValueError, match="without a month"):
        PartialDate(2022, 0, 3)


@given(st.dates())
def test_every_day_is_read_back(day: date):
    written = PartialDate(day.year, day.month, day.day)
    assert PartialDate.parse(str(written)) == written


def test_dates_sort_with_the_less_precise_first():
    dates = [PartialDate(2022, 5, 16), PartialDate(2022), PartialDate(2021, 12), PartialDate(2022, 5)]
    assert [str(value) for value in sorted(dates)] == ["2021-12", "2022", "2022-05", "2022-05-16"]
