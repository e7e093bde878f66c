"""A year's pay, part by part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.pay import Localities, PayCap, PayRates, PayTables, build_up


# 2025 rates of OPM's table 2025-DAY (LEO): base, percent of Dayton, what the table says.
@pytest.mark.parametrize(
    ("base", "percent", "cap", "total", "capped"),
    [
        (42_490, 21.42, 195_200, 51_591, False),
        (22_360, 21.42, 195_200, 27_150, False),
        (162_672, 21.42, 195_200, 195_200, True),
        (162_672, 21.42, None, 197_516, False),
        (100, 0.5, None, 101, False),
    ],
    ids=["law enforcement", "first grade", "capped", "no cap known", "half a dollar goes up"],
)
def test_locality_pay_comes_to_what_the_official_table_says(base, percent, cap, total, capped):
    made = build_up(base, percent, cap)
    assert (made.total, made.capped) == (total, capped)
    assert made.base + made.locality == total


def test_a_supplement_is_a_share_of_base_and_locality_pay():
    made = build_up(54_485, 17.06, 197_200, 25)
    assert (made.base, made.locality, made.supplement, made.total) == (54_485, 9_295, 15_945, 79_725)


@given(st.integers(1, 300_000), st.floats(0, 60), st.integers(1, 300_000), st.floats(0, 50))
def test_the_parts_are_the_whole_and_the_cap_holds(base, percent, cap, supplement):
    made = build_up(base, percent, cap, supplement)
    assert made.total == made.base + made.locality + made.supplement
    assert made.base <= made.base + made.locality <= max(base, cap)
    assert made.base + made.locality == max(base, cap) or not made.capped


TABLES = PayTables(
    rates=(
        PayRates(plan="GS", year=2031, grades=(("9", (1, 2)),), sources=("a",)),
        PayRates(plan="GL", year=2030, grades=(("5", (3, 4)),), sources=("b",)),
    ),
    localities=(Localities(year=2031, areas=(("Rest", 10.0),), sources=("c",)),),
    caps=(PayCap(year=2030, dollars=9, sources=("d",)),),
)


def test_tables_are_found_by_plan_and_year():
    assert TABLES.years == (2031, 2030)
    assert TABLES.rates_of("GS", 2031) is TABLES.rates[0]
    assert TABLES.rates_of("GS", 2030) is None
    assert TABLES.rates[0].steps("9") == (1, 2)
    assert TABLES.rates[0].steps("10") == ()
    assert (TABLES.localities_of(2031), TABLES.localities_of(2030)) == (TABLES.localities[0], None)
    assert (TABLES.cap_of(2030), TABLES.cap_of(2031)) == (TABLES.caps[0], None)
    assert [table.sources for table in TABLES.every] == [("a",), ("b",), ("c",), ("d",)]
