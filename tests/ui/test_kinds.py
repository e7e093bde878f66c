"""What kinds of things are called, and where a thing is said to belong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from homeland_careers.domain.address import Kind
from homeland_careers.ui import kinds
from tests.ui import sample

AREAS = {"law-enforcement": "Law Enforcement", "mission-support": "Mission Support"}
TERM = sample.entry("term/base-pay", "Base pay")


def test_every_kind_has_a_name_for_one_and_for_many():
    assert len({kinds.one(kind) for kind in Kind}) == len({kinds.many(kind) for kind in Kind}) == len(Kind)
    assert all(kinds.one(kind) != kinds.many(kind) for kind in Kind)


@pytest.mark.parametrize(
    ("kind", "one", "many"),
    [
        pytest.param(Kind.ROLE, "Role", "Roles", id="role"),
        pytest.param(Kind.AREA, "Mission area", "Mission areas", id="area"),
        pytest.param(Kind.PLACE, "Page", "Pages", id="a place of the program"),
    ],
)
def test_the_words_a_reader_sees(kind, one, many):
    assert (kinds.one(kind), kinds.many(kind)) == (one, many)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        pytest.param(sample.BORDER, "CBP · Law Enforcement", id="component and area"),
        pytest.param(sample.CBP, "Law Enforcement", id="area alone"),
        pytest.param(sample.SCREENER, "TSA", id="an area without a name is left out"),
        pytest.param(sample.LAW, "Mission areas", id="neither: its shelf"),
        pytest.param(TERM, "Glossary", id="a term stands in the glossary"),
        pytest.param(
            replace(sample.POST, detail={"date": "4 May 2026"}),
            "Blog · 4 May 2026 · HQ · Mission Support",
            id="a post with its day",
        ),
        pytest.param(sample.POST, "Blog · HQ · Mission Support", id="a post without one"),
    ],
)
def test_where_a_thing_belongs(entry, said):
    assert kinds.belonging(entry, AREAS) == said
