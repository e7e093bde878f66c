"""Joining notes: one's own stays in front and whole, nothing of the other is lost, twice is as once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.storage.personal.merging import DIVIDER, joined

CASES = {
    "both empty": ("", "", ""),
    "only mine": ("mine", "", "mine"),
    "only theirs": ("", "theirs", "theirs"),
    "the same": ("same", "same", "same"),
    "different": ("mine", "theirs", f"mine{DIVIDER}theirs"),
    "theirs is joined already": (f"mine{DIVIDER}theirs", "theirs", f"mine{DIVIDER}theirs"),
    "mine stands within theirs": ("mine", f"mine{DIVIDER}theirs", f"mine{DIVIDER}theirs"),
    "theirs stands within a word of mine": ("whole", "who", f"whole{DIVIDER}who"),
}


@pytest.mark.parametrize(("own", "other", "together"), CASES.values(), ids=CASES.keys())
def test_table(own, other, together):
    assert joined(own, other) == together


notes = st.lists(st.sampled_from(["", "a", "b", "c", "\ud800"]) | st.text(), max_size=4).map(DIVIDER.join)


@given(notes, notes)
def test_nothing_is_lost_and_twice_is_as_once(own, other):
    together = joined(own, other)
    assert together.startswith(own)
    assert joined(together, other) == together
    for part in filter(None, other.split(DIVIDER)):
        assert (
            part in together or part.encode("utf-16", "surrogatepass").decode("utf-16", "replace") in together
        )
