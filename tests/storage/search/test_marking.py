"""What is marked, and which stretch of a long text is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.words import typed
from homeland_careers.storage.search.marking import Needles, excerpt, has_any, marked, score
from homeland_careers.storage.search.question import Question
from homeland_careers.storage.search.sieve import Sieve
from tests.storage.search.conftest import shown


def needles(text: str, **forms: tuple[str, ...]) -> Needles:
    return Needles.of(Question(typed(text), forms, Sieve()))


MARKED = {
    "whole word": ("art", "Art of the department", "[Art] of the department"),
    "beginning of a word": ("depart", "Art of the department", "Art of the [depart]ment"),
    "a whole word explains it": ("the", "They know the way", "They know [the] way"),
    "nothing but a beginning": ("the", "They know", "[The]y know"),
    "accent": ("cafe", "a Café there", "a [Café] there"),
    "beginning with an accent": ("caf", "a Café there", "a [Caf]é there"),
    "hyphen typed": ("co-ordinator", "a coordinator", "a [coordinator]"),
    "hyphen in the text": ("coordinator", "a co-ordinator", "a [co-ordinator]"),
    "beginning across a hyphen": ("coordi", "a co-ordinator", "a [co-ordinator]"),
    "dots": ("us", "the U.S. law", "the [U.S]. law"),
    "comma in a number": ("40511", "$40,511 a year", "$[40,511] a year"),
    "at both ends": ("a b", "a or b", "[a] or [b]"),
    "nothing": ("moon", "a or b", "a or b"),
    "empty": ("moon", "", ""),
}


@pytest.mark.parametrize(("text", "into", "expected"), MARKED.values(), ids=MARKED.keys())
def test_words_are_marked_in_every_spelling(text: str, into: str, expected: str):
    assert shown(marked(into, needles(text))) == expected


def test_forms_are_marked_whole():
    assert shown(
        marked("He inspects; an inspection.", needles("inspect", inspect=("inspects", "inspection")))
    ) == ("He [inspects]; an [inspection].")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the pilot steers", 4),
        ("the pilots and steers", 3),
        ("the steers", 2),
        ("pilot", 2),
        ("co-pilot", 2),
        ("apilot", 0),
    ],
)
def test_whole_words_score_more_than_beginnings(text: str, expected: int):
    assert score(text, needles("steers pilot")) == expected


def test_what_the_title_shows_is_no_longer_missing():
    asked = needles("river pilot pay")
    assert asked.missing_in("River Pilot").groups == (("pay",),)
    assert asked.missing_in("River Pilot Pay").groups == asked.groups


def test_has_any_sees_through_hyphens():
    assert has_any("a co-ordinator", needles("coordinator"))
    assert not has_any("a clerk", needles("coordinator"))


FILLER = "Nothing of interest stands in this sentence at all. " * 12

EXCERPTS = {
    "at the beginning": f"A pilot steers. {FILLER}",
    "in the middle": f"{FILLER}A pilot steers. {FILLER}",
    "at the end": f"{FILLER}A pilot steers.",
    "where both stand together": f"pilot {FILLER}steers {FILLER}A pilot steers. {FILLER}",
    "far into one long word": f"{'x' * 400} A pilot steers {'y' * 400}",
}


@pytest.mark.parametrize("text", EXCERPTS.values(), ids=EXCERPTS.keys())
def test_the_stretch_with_most_words_is_shown(text: str):
    spans = excerpt(text, needles("steers pilot"))
    assert {span.text for span in spans if span.marked} == {"pilot", "steers"}
    plain = "".join(span.text for span in spans)
    assert len(plain) <= 240
    assert plain.strip("…") in text
    assert plain.startswith("…") is not text.startswith(plain[:10])
    assert plain.endswith("…") is not text.endswith(plain[-10:])


@pytest.mark.parametrize("asked", ["coordinator", "cafe", "moon"])
def test_a_stretch_is_found_behind_hyphens_and_accents_and_the_beginning_otherwise(asked: str):
    text = f"{FILLER}İ saw the co-ordinator of the Café. {FILLER}"
    plain = shown(excerpt(text, needles(asked)))
    assert ("[" in plain) is (asked != "moon")
    assert plain.startswith("…") is (asked != "moon")


@given(st.text(), st.text())
def test_marking_loses_and_adds_nothing(text: str, asked: str):
    if typed(asked).words:
        spans = marked(text, needles(asked))
        assert "".join(span.text for span in spans) == text
        assert all(span.text for span in spans)


@given(st.text(min_size=150), st.text())
def test_an_excerpt_is_a_short_part_of_the_text(text: str, asked: str):
    if typed(asked).words:
        plain = "".join(span.text for span in excerpt(text * 3, needles(asked)))
        assert len(plain) <= max(240, 0)
