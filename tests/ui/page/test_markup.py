from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.address import Address
from homeland_careers.ui.page import markup
from tests.ui.page.every_block import PROSE


@given(st.text())
def test_plain_text_stays_text(plain: str):
    html = markup.text(plain)
    assert set(re.findall(r"<[^>]*>?", html)) <= {"<br>"}
    assert '"' not in html


@given(st.lists(st.integers(1, 99), max_size=4))
def test_every_source_number_is_a_link(numbers: list[int]):
    assert re.findall(r'href="cite:(\d+)"', markup.cites(numbers)) == [str(n) for n in numbers]


@pytest.mark.parametrize("size", [10, 200, 2_000, 10**6])
def test_cutting_a_long_text_loses_nothing_and_splits_no_list(size: int):
    html = PROSE * 8
    cut = list(markup.chunks(html, size))
    assert "".join(cut) == html
    assert all(part.count("<ul") == part.count("</ul") for part in cut)
    assert len(cut) > 1 or size > len(html)


def test_nothing_is_cut_into_nothing():
    assert list(markup.chunks("")) == []


def test_text_without_blocks_is_one_piece():
    assert list(markup.chunks("just words", 2)) == ["just words"]


@pytest.mark.parametrize(
    ("url", "bare"),
    [
        ("https://www.example.gov/careers/", "example.gov/careers"),
        ("mailto:a@example.gov", "a@example.gov"),
        ("https://example.gov", "example.gov"),
    ],
)
def test_web_addresses_are_shown_as_people_say_them(url: str, bare: str):
    assert markup.bare(url) == bare


def test_neighbouring_numbers_in_prose_stay_apart():
    html = '<sup><a href="cite:1">1</a></sup><sup><a href="cite:2">2</a></sup>'
    assert "</a>&nbsp;</sup>" in markup.numbered(html)
    assert markup.numbered(html).count('class="cite"') == 2


def test_a_title_with_markup_in_it_stays_a_title():
    assert "&lt;b&gt;" in markup.link(Address.parse("role/a"), "<b>")
