"""What the catalogue promises of itself, counted in the written sources as they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

import pytest

from homeland_careers import making, places
from homeland_careers.content.checks.wording import HARDEST, grade, prose_of
from homeland_careers.content.library import Library, read_library
from homeland_careers.domain.address import Kind
from homeland_careers.domain.thing import QuestionKind


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(places.content())


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        (Kind.ROLE, 120),
        (Kind.COMPONENT, 40),
        (Kind.TERM, 120),
        (Kind.ORGANIZATION, 11),
        (Kind.TOOL, 7),
        (Kind.POST, 10),
    ],
)
def test_there_is_as_much_as_was_promised(library: Library, kind: Kind, least: int):
    counts: Mapping[Kind, int] = Counter(address.kind for address in library.pieces)
    assert counts[kind] >= least


def test_both_kinds_of_questions_are_there(library: Library):
    asked = Counter(getattr(piece.written, "asked_by", None) for piece in library.pieces.values())
    assert asked[QuestionKind.INTERVIEW] >= 15
    assert asked[QuestionKind.FREQUENT] >= 20


def test_every_area_has_roles(library: Library):
    leading = Counter(piece.written.areas[0].area for piece in library.pieces.values() if piece.role)
    areas = [address.slug for address in library.pieces if address.kind is Kind.AREA]
    assert all(leading[area] >= 5 for area in areas)


def test_half_of_all_pages_read_at_grade_eight_or_below(library: Library):
    grades = sorted(grade(prose_of(piece)) for piece in library.pieces.values())
    assert grades[len(grades) // 2] <= 8 < HARDEST


def test_the_printed_report_is_the_one_that_is_measured():
    readme = (places.content().parent / "README.md").read_text("utf-8")
    printed = readme.partition(making.REPORT_BEGINS)[2].partition(making.REPORT_ENDS)[0]
    assert printed.strip() == making.report(places.content()).strip()


def test_nine_in_ten_roles_have_an_official_source_of_their_own():
    report = making.report(places.content())
    roles, official = (int(number) for number in re.findall(r"of (\d+)\. (\d+) of them", report)[0])
    assert official >= 0.9 * roles
