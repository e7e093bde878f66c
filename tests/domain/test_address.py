"""Addresses are read back as they were written, and nothing else passes for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain import address
from homeland_careers.domain.address import SCHEME, THINGS, Address, Kind, place
from homeland_careers.domain.errors import UnknownAddressError

SLUGS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,95}", fullmatch=True)


@pytest.mark.parametrize(
    "text",
    [
        "role/border-patrol-agent",
        "homeland:role/border-patrol-agent",
        "homeland://role/border-patrol-agent",
        "  role/border-patrol-agent\n",
        "/role/border-patrol-agent",
    ],
)
def test_every_way_to_write_one_address_is_read(text: str):
    assert Address.parse(text) == Address(Kind.ROLE, "border-patrol-agent")


@pytest.mark.parametrize(
    "text",
    [
        "", "role", "role/", "/", "nothing/x", "role/Border", "role/a b", "role/ä", "role/../x", "role/-x", "role/x/y",
        f"role/{'x' * 97}", "https://example.org", "Role/x", "role/x\x00",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(text: str):
    with pytest.raises(UnknownAddressError, match="is not an address"):
        Address.parse(text)


def test_the_sentence_names_the_kinds_and_cuts_what_was_written():
    with pytest.raises(UnknownAddressError) as caught:
        Address.parse("x" * 10_000)
    assert "role, component, area" in str(caught.value)
    assert len(str(caught.value)) < 400


@given(kind=st.sampled_from([*THINGS, Kind.PLACE]), slug=SLUGS)
def test_what_is_written_is_read_back(kind: Kind, slug: str):
    written = Address(kind, slug)
    assert Address.parse(str(written)) == Address.parse(written.url) == written
    assert written.url == f"{SCHEME}:{kind}/{slug}"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_search_has_an_address(text: str):
    written = Address(Kind.SEARCH, text)
    assert Address.parse(str(written)) == written
    assert str(written).isascii()


def test_a_search_for_what_no_text_encoding_knows_can_be_written():
    assert str(Address(Kind.SEARCH, "a\ud800")).startswith("search/a")


def test_addresses_sort_by_kind_and_name():
    assert sorted([Address(Kind.TERM, "a"), Address(Kind.ROLE, "b"), Address(Kind.ROLE, "a")]) == [
        Address(Kind.ROLE, "a"),
        Address(Kind.ROLE, "b"),
        Address(Kind.TERM, "a"),
    ]


def test_things_are_all_kinds_but_places_and_searches():
    assert set(Kind) - set(THINGS) == {Kind.PLACE, Kind.SEARCH}


def test_places_of_the_program_have_addresses_of_their_own():
    places = [value for name, value in vars(address).items() if name.isupper() and isinstance(value, Address)]
    assert len(places) == len(set(places)) > 5
    assert {value.kind for value in places} == {Kind.PLACE}
    assert place("home") == address.HOME


def test_a_wrong_address_is_repeated_only_in_part():
    with pytest.raises(UnknownAddressError) as refused:
        Address.parse("role/" + "A" * 100_000)
    assert len(str(refused.value)) < 300
