"""The list behind menus, keys and the page of shortcuts: whole, and without contradiction."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtGui import QKeySequence

from homeland_careers import places
from homeland_careers.ui.menus.deeds import Deed, Do, Heading, headings

DEEDS = [deed for heading in headings() for deed in heading.deeds if deed]
PORTABLE = QKeySequence.SequenceFormat.PortableText


def test_the_menus_stand_in_the_order_readers_know():
    assert [heading.title for heading in headings()] == ["File", "Edit", "View", "Go", "Bookmarks", "Help"]


def test_everything_that_can_be_done_stands_in_exactly_one_menu():
    assert Counter(deed.do for deed in DEEDS) == Counter(Do)


def test_no_two_deeds_share_a_key_however_it_is_spelled():
    keys = [QKeySequence(key).toString(PORTABLE) for deed in DEEDS for key in deed.keys]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_no_two_deeds_share_their_words():
    assert [text for text, times in Counter(deed.text for deed in DEEDS).items() if times > 1] == []


@pytest.mark.parametrize("deed", DEEDS, ids=[deed.do.value for deed in DEEDS])
def test_a_deed_can_be_shown(deed: Deed):
    assert deed.text
    assert "&" not in deed.text
    for key in deed.keys:
        sequence = QKeySequence(key)
        assert sequence.count() == 1
        assert sequence.toString(PORTABLE) == key
    if deed.icon:
        assert (places.resources() / "icons" / f"{deed.icon}.svg").is_file()


@pytest.mark.parametrize("heading", headings(), ids=[heading.title for heading in headings()])
def test_lines_part_groups_and_nothing_else(heading: Heading):
    deeds = heading.deeds
    assert deeds[0] is not None
    assert deeds[-1] is not None
    assert all(one or other for one, other in pairwise(deeds))


@pytest.mark.parametrize(
    ("do", "key"),
    [
        pytest.param(Do.SEARCH, "Ctrl+K", id="search"),
        pytest.param(Do.FIND, "Ctrl+F", id="find"),
        pytest.param(Do.STAR, "Ctrl+D", id="save"),
        pytest.param(Do.SIDEBAR, "Ctrl+B", id="sidebar"),
        pytest.param(Do.BACK, "Alt+Left", id="back"),
        pytest.param(Do.ZOOM_NORMAL, "Ctrl+0", id="normal text size"),
        pytest.param(Do.FULL_SCREEN, "F11", id="full screen"),
        pytest.param(Do.SHORTCUTS, "F1", id="help"),
    ],
)
def test_the_key_that_is_shown_is_the_one_readers_know(do: Do, key: str):
    assert next(deed for deed in DEEDS if deed.do is do).keys[0] == key
