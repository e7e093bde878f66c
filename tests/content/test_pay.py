"""Pay ladders from tables whose grades have different numbers of steps."""

from __future__ import annotations

import pytest

from homeland_careers.content.pay import by_plan, ladder
from homeland_careers.content.schema.kinds import WrittenPay
from homeland_careers.content.schema.registers import WrittenPayTable

STEPS = {"5": ["10", "20", "30"], "7": ["20", "30", "40"], "9": ["30", "50"]}
TABLES = by_plan(
    WrittenPayTable.model_validate(
        {"plan": plan, "year": year, "sources": [f"{plan}-{year}".lower()], "grades": STEPS}
    )
    for plan, year in (("GS", "2030"), ("GL", "2030"), ("GS", "2029"))
)


@pytest.mark.parametrize(
    ("grades", "basis"),
    [
        pytest.param(["GS-5", "GS-7"], "Steps 1 to 3, before locality pay", id="alike"),
        pytest.param(["GS-5", "GS-9"], "Steps 1 to the last, before locality pay", id="different"),
    ],
)
def test_the_basis_names_the_steps(grades, basis):
    found = ladder(WrittenPay.model_validate({"year": "2030", "grades": grades}), TABLES)
    assert found is not None
    assert found.basis == basis


def test_bands_keep_the_order_of_the_role_and_name_each_source_once():
    found = ladder(WrittenPay.model_validate({"year": "2030", "grades": ["GS-9", "GL-5", "GS-7"]}), TABLES)
    assert found is not None
    assert [(band.grade, band.low, band.high) for band in found.bands] == [
        ("GS-9", 30, 50),
        ("GL-5", 10, 30),
        ("GS-7", 20, 40),
    ]
    assert (found.year, found.sources) == (2030, ("gs-2030", "gl-2030"))


def test_without_grades_there_is_no_ladder():
    assert ladder(WrittenPay.model_validate({"note": "Nobody says."}), TABLES) is None
