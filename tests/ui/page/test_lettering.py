from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from homeland_careers.ui.page.lettering import Lettering, spans


@given(st.text(max_size=40), st.text(min_size=1, max_size=4))
def test_spans_count_as_qt_does(text: str, needle: str):
    units = text.encode("utf-16-le", "surrogatepass")
    for start, length in spans(text, needle):
        found = units[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass")
        assert len(found) == len(needle)


@pytest.mark.parametrize(
    ("text", "needle", "expected"),
    [
        ("Border border", "border", [(0, 6), (7, 6)]),
        ("😀 dog", "dog", [(3, 3)]),
        ("a.c abc", "a.c", [(0, 3)]),
        ("words", "", []),
        ("words", "zebra", []),
    ],
    ids=["case", "astral", "no pattern", "empty", "none"],
)
def test_matches(text: str, needle: str, expected: list[tuple[int, int]]):
    assert spans(text, needle) == expected


def test_narrow_text_is_higher(look):
    text = Lettering("several words that need more than one line", look.font())
    assert text.fit(80) > text.fit(800) > 0


def test_one_line_is_shortened(look):
    text = Lettering("several words that need more than one line", look.font(), lines=1)
    assert text.fit(60) == text.fit(1000)


def test_nothing_takes_no_room_in_width(look):
    assert Lettering("", look.font(14, QFont.Weight.Bold)).width() == 0


def test_an_empty_text_has_an_end(look):
    assert Lettering("", look.font()).end().isNull()
