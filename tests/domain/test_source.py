"""A source says who, what, when, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.source import Source, SourceKind

PAGE = Source(
    slug="notice",
    title="River Pilot",
    publisher="River Agency",
    kind=SourceKind.ANNOUNCEMENT,
    url="https://example.org/1",
    retrieved=PartialDate(2030, 2, 11),
    as_of=PartialDate(2029),
)


@pytest.mark.parametrize(
    ("source", "dates"),
    [
        (PAGE, "as of 2029, read 11 February 2030"),
        (replace(PAGE, as_of=None), "undated, read 11 February 2030"),
        (replace(PAGE, retrieved=None), "as of 2029, not read again"),
    ],
    ids=["both", "undated", "not read again"],
)
def test_both_dates_are_said(source: Source, dates: str):
    assert source.dates() == dates


def test_a_citation_names_everything():
    assert PAGE.citation() == (
        "River Agency: “River Pilot”. Job announcement. as of 2029, read 11 February 2030. https://example.org/1"
    )
    assert replace(PAGE, url="").citation().endswith("2030")


def test_a_source_has_an_address():
    assert str(PAGE.address) == "source/notice"


@pytest.mark.parametrize("kind", SourceKind, ids=str)
def test_every_kind_has_a_label(kind: SourceKind):
    assert kind.label[0].isupper()
    assert kind.many.startswith(kind.label[:5])
