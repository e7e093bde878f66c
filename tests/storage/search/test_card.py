"""A word that many titles share is told apart by roles of different components; the name of a role is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from homeland_careers.domain.role import Role
from homeland_careers.domain.thing import Name
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.pilot import PILOT, at, member
from tests.storage.search.conftest import ask, shown


def role(slug: str, title: str, *components: str, names: tuple[Name, ...] = (), area: str = "river") -> Role:
    address = at(f"role/{slug}")
    return Role(
        address=address, title=title, summary=f"What {slug} does", components=components, names=names,
        memberships=member(area),
    )  # fmt: skip


KEEPERS = (
    role("a", "Bank Keeper", "archive"),
    role("b", "Boat Keeper", "archive", area="office"),
    role("c", "Door Keeper", "river-agency", names=(Name("porter"), Name("guard", public=False))),
    role("d", "Gate-Keeper", "lake-office"),
    role("e", "House Keeper (RVA)", "river-agency"),
    role("f", "Lock Keeper (RVA)", "river-agency"),
    role("g", "Sheep Keeper"),
    role("h", "Weir Guard (RVA)", "river-agency"),
    role("i", "Guard of Honor", "archive"),
    role("j", "Night Guard", "archive"),
    role("k", "Porters of Books"),
    role("l", "Porter of Boats"),
    role("m", "Porter of Bells"),
    role("n", "Clerk Agent"),
    role("o", "Clerk"),
    role("p", "Book Clerk"),
    role("q", "Boat Clerk"),
    role("r", "Agent of Ships"),
)


@pytest.fixture
def finder(finder_over: Callable[..., CatalogueFinder]) -> CatalogueFinder:
    return finder_over(*KEEPERS)


CARDS = {
    "keeper": "acdgbe",  # the first of each component, then by the alphabet, for want of fame
    "KEEPERS": "acdgbe",
    "keeper area:office": "",
    "keeper component:river-agency": "cef",
    "rva": "efh",  # an acronym
    "guard": "hij",  # a hidden name of a role is no name
    "keper": "acdgbe",  # put right
    "keep": "",  # the beginning of a word is none
    "porter": "",  # another name of a role
    "clerk": "",  # a title
    "agent": "",  # of two only
    "bank keeper": "",
    "keeper bank": "",
    "keeper kind:post": "",
    "kind:role": "",
    "boats": "blq",
    "ship": "",
    "": "",
}


@pytest.mark.parametrize(("text", "slugs"), CARDS.items(), ids=CARDS)
def test_the_card(finder: CatalogueFinder, text: str, slugs: str):
    card = ask(finder, text).card
    assert sorted(line.entry.address.slug for line in card) == sorted(slugs)
    assert finder.switch(text).card == ()


def test_different_components_come_first_and_titles_are_marked(finder: CatalogueFinder):
    card = ask(finder, "keeper").card
    assert [line.entry.address.slug for line in card] == list("acdgbe")
    assert [shown(line.title) for line in card[:2]] == ["Bank [Keeper]", "Door [Keeper]"]
    assert all(line.entry.summary for line in card)


def test_the_best_known_of_a_component_speaks_for_it(finder_over: Callable[..., CatalogueFinder]):
    famous = replace(PILOT, title="Zoo Keeper", short_title="", names=(), links=(), components=("archive",))
    card = ask(finder_over(*KEEPERS, famous), "keeper").card
    assert [line.entry.address.slug for line in card][:2] == ["river-pilot", "c"]
