"""A hit shows the passage that explains it, and names where it stands."""

from __future__ import annotations

import pytest

from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.pilot import PILOT
from tests.storage.search.conftest import ask, found, shown

SNIPPETS = {
    "section": ("swamp", "Training", "Twelve weeks in a [swamp]; the children’s harbor comes last."),
    "possessive": ("children", "Training", "Twelve weeks in a swamp; the [children’s] harbor comes last."),
    "hyphen": (
        "coordinator",
        "What you do",
        "You steer. You inspect first-responder boats for the [co-ordinator].",
    ),
    "fact": ("degree usual", "Education", "A [degree] is [usual]"),
    "figure": ("51000", "Pay", "$[51,000] to $90,000 a year"),
    "step": ("letter", "Steps", "Apply. Send a [letter]."),
    "variant": ("ferry night", "Ferry pilot", "[Ferry] pilot. Runs the [night] [ferry]."),
    "grade": ("gs-11", "Pay", "GL-5 $40,000 to $50,000; [GS-11] $60,000 to $90,000"),
    "summary": ("narrow", "", "Steers boats through [narrow] water"),
    "disagreement": (
        "calls",
        "Sources disagree",
        "One asks for a diploma, the other [calls] a degree usual.",
    ),
    "other name": ("pilot boatman", "Other names", "[Boatman]"),
    "component": ("pilot rva", "Component", "U.S. River Agency ([RVA])"),
}


@pytest.mark.parametrize(("text", "heading", "snippet"), SNIPPETS.values(), ids=SNIPPETS.keys())
def test_the_passage_shows_the_words_and_names_its_place(finder: CatalogueFinder, text, heading, snippet):
    hit = next(hit for hit in ask(finder, text).hits if hit.entry.address == PILOT.address)
    assert (hit.section, shown(hit.snippet)) == (heading, snippet)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("founded", "river-agency"),
        ("1990", "river-agency"),
        ("closed", "lake-office"),
        ("forgot", "lake-office"),
        ("ann example", "a-wet-year"),
        ("weather", "a-wet-year"),
        ("may 2029", "a-wet-year"),
        ("leaves", "office"),
        ("example.org/rowers", "rowers"),
        ("locality", "river-pilot"),
        ("stored copy", "gazette"),
        ("announcement", "notice"),
    ],
)
def test_everything_a_page_says_is_found(finder: CatalogueFinder, text: str, slug: str):
    assert slug in found(ask(finder, text))
