"""What all things answer alike, and the reasons of hits."""

from __future__ import annotations

import pytest

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.finding import Match, Why
from homeland_careers.domain.thing import Membership, Name, Term

BELL = Term(
    address=Address(Kind.TERM, "bell"),
    title="Bell",
    summary="It rings",
    names=(Name("gong"), Name("ding", public=False)),
    memberships=(Membership(area="river", sources=()), Membership(area="office", sources=())),
)


def test_a_thing_knows_its_kind_areas_and_public_names():
    assert (BELL.kind, BELL.areas, BELL.public_names) == (Kind.TERM, ("river", "office"), ("gong",))


@pytest.mark.parametrize(("short", "name"), [("", "Bell"), ("B.", "B.")])
def test_an_entry_is_called_by_its_short_title_where_it_has_one(short: str, name: str):
    entry = Entry(address=BELL.address, title="Bell", short_title=short, detail={})
    assert (entry.name, entry.kind) == (name, Kind.TERM)


@pytest.mark.parametrize(
    ("why", "spoken"),
    [
        (Why(match=Match.ALIAS, matched="CBPO"), "other name: CBPO"),
        (Why(match=Match.BODY, matched=""), "text"),
    ],
)
def test_a_reason_is_said(why: Why, spoken: str):
    assert why.spoken() == spoken
