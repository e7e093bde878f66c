"""Pay ladders from tables whose grades have different numbers of steps."""

from __future__ import annotations

from typing import Any

import pytest

from homeland_careers.content.pay import ladder
from homeland_careers.content.schema.kinds import WrittenPay
from homeland_careers.domain.pay import Localities, PayCap, PayRates, PayTables

STEPS = (("5", (100, 200, 300)), ("7", (200, 300, 400)), ("9", (300, 500)))
TABLES = PayTables(
    rates=tuple(
        PayRates(plan=plan, year=year, sources=(f"{plan}-{year}".lower(),), grades=STEPS)
        for plan, year in (("GS", 2030), ("GL", 2030), ("GS", 2029))
    ),
    localities=(
        Localities(year=2030, areas=(("Mid Town", 20.0), ("Rest", 10.5), ("Top", 40.25)), sources=("area",)),
    ),
    caps=(PayCap(year=2030, dollars=220, sources=("cap",)),),
)


def made(**written: Any) -> Any:
    return ladder(WrittenPay.model_validate(written), TABLES)


@pytest.mark.parametrize(
    ("grades", "basis"),
    [
        pytest.param(["GS-5", "GS-7"], "Steps 1 to 3, before locality pay", id="alike"),
        pytest.param(["GS-5", "GS-9"], "Steps 1 to the last, before locality pay", id="different"),
    ],
)
def test_the_basis_names_the_steps(grades, basis):
    assert made(year="2030", grades=grades).basis == basis


def test_bands_keep_the_order_of_the_role_and_name_each_source_once():
    found = made(year="2030", grades=["GS-9", "GL-5", "GS-7"])
    assert [(band.grade, band.low, band.high) for band in found.bands] == [
        ("GS-9", 300, 500),
        ("GL-5", 100, 300),
        ("GS-7", 200, 400),
    ]
    assert (found.year, found.sources) == (2030, ("gs-2030", "gl-2030", "area", "cap"))


@pytest.mark.parametrize(
    ("year", "grade", "formula"),
    [
        (
            "2030",
            "GS-5",
            "Your duty station adds 10.5% (Rest) to 40.25% (Top) of base pay, to at most $220. "
            "So GS-5, step 1, comes to $100 + 10.5% = $111 in Rest.",
        ),
        (
            "2030",
            "GS-7",
            "Your duty station adds 10.5% (Rest) to 40.25% (Top) of base pay, to at most $220. "
            "So GS-7, step 1, comes to $200 + 10.5% = $220 in Rest.",
        ),
        ("2029", "GS-5", ""),
    ],
    ids=["rounded", "capped", "no localities of that year"],
)
def test_the_formula_works_the_lowest_grade_out(year, grade, formula):
    assert made(year=year, grades=[grade]).formula == formula


def test_without_grades_there_is_no_ladder():
    assert made(note="Nobody says.") is None
