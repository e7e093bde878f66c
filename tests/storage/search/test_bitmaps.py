"""Sets of things as numbers, and spans of pay compared digit by digit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.traits import traits
from homeland_careers.storage.catalogue.facets import PAY_DIGITS, Facet
from homeland_careers.storage.catalogue.opening import find
from homeland_careers.storage.search.bitmaps import Bitmaps, bitmap, flags_for_sql
from homeland_careers.storage.search.connection import IndexConnection
from tests.storage.drafts import DRAFT

MOST = (1 << PAY_DIGITS) - 1
PAY = st.integers(0, MOST)
LADDERS = st.lists(st.none() | st.tuples(PAY, PAY).map(lambda ends: (min(ends), max(ends))), max_size=12)


@given(ranks=st.sets(st.integers(0, 40)))
def test_a_bitmap_is_a_set(ranks: set[int]):
    bits = bitmap(ranks)
    assert {rank for rank in range(50) if bits >> rank & 1} == ranks
    assert {rank for rank, flag in enumerate(flags_for_sql(bits)) if flag == ord("1")} == ranks


def laid_out(ladders: list[tuple[int, int] | None]) -> Bitmaps:
    of = {(Facet.LADDER.value, ""): bitmap([r for r, pay in enumerate(ladders) if pay])}
    for facet, end in ((Facet.LOW, 0), (Facet.HIGH, 1)):
        for digit in range(PAY_DIGITS):
            ranks = [r for r, pay in enumerate(ladders) if pay and pay[end] >> digit & 1]
            of[facet.value, str(digit)] = bitmap(ranks)
    return Bitmaps(len(ladders), of)


@given(ladders=LADDERS, least=st.none() | st.integers(0, MOST + 9), most=st.none() | st.integers(0, MOST + 9))
def test_a_span_of_pay_finds_the_ladders_that_overlap_it(ladders, least: int | None, most: int | None):
    bitmaps = laid_out(ladders)
    fitting = [
        r
        for r, pay in enumerate(ladders)
        if pay and (least is None or pay[1] >= least) and (most is None or pay[0] <= most)
    ]
    assert bitmaps.paying(least, most) == bitmap(fitting)
    spans = [pay for r in fitting if (pay := ladders[r])]
    ends = (min(low for low, _ in spans), max(high for _, high in spans)) if spans else None
    assert bitmaps.pay_span(bitmap(fitting)) == ends


@pytest.fixture(scope="module")
def bitmaps(written: Path):
    index = IndexConnection(find(written).path)
    yield Bitmaps.read(index, len(DRAFT.things) + len(DRAFT.sources))
    index.close()


def test_the_catalogue_holds_every_trait_once(bitmaps: Bitmaps):
    has = [traits(thing) for thing in DRAFT.things]
    bits = {name: found.bit_count() for name, found in bitmaps.of.items()}
    assert bits["kind", "source"] == len(DRAFT.sources)
    assert sum(count for (name, _), count in bits.items() if name == Facet.KIND) == bitmaps.size
    for facet, number in (
        (Facet.FLAG, sum(len(one.flags) for one in has)),
        (Facet.COMPONENT, sum(len(one.components) for one in has)),
        (Facet.GRADE, sum(len(one.grades) for one in has)),
        (Facet.EDUCATION, sum(one.education is not None for one in has)),
        (Facet.LADDER, sum(one.pay is not None for one in has)),
    ):
        assert sum(count for (name, _), count in bits.items() if name == facet) == number
    assert bitmaps.pay_span(bitmaps.every) == (40_000, 90_000)
    assert bitmaps.having(Facet.GRADE, [5, 7]).bit_count() == 2  # the pilot's ladder, the clerk's fact
