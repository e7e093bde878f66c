"""Prose: safe HTML, plain text, citations in order."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.content.prose import plain, render

HTML = [
    ("paragraph", "One **two** *three*.", "<p>One <strong>two</strong> <em>three</em>.</p>"),
    ("citation", "One. [^a-1]", '<p>One. <sup><a href="cite:a-1">a-1</a></sup></p>'),
    ("two citations", "One.[^a][^b]", '<p>One.<sup><a href="cite:a">a</a></sup><sup><a href="cite:b">b</a></sup></p>'),
    ("citation before a bracket", "One[^a](two)", '<p>One<sup><a href="cite:a">a</a></sup>(two)</p>'),
    ("citation in a link", "[a [^b] c](https://d.e)",
     '<p>[a <sup><a href="cite:b">b</a></sup> c](https://d.e)</p>'),
    ("citation in code", "`[^a]`", "<p><code>[^a]</code></p>"),
    ("hostile citation", '[^"><b>]', '<p><sup><a href="cite:&quot;&gt;&lt;b&gt;">"&gt;&lt;b&gt;</a></sup></p>'),
    ("page link", "[x](homeland:role/a)", '<p><a href="homeland:role/a">x</a></p>'),
    ("web link", "[x](https://a.b/?c=1&d=2)", '<p><a href="https://a.b/?c=1&amp;d=2">x</a></p>'),
    ("mail link", "[x](mailto:a@b.c)", '<p><a href="mailto:a@b.c">x</a></p>'),
    ("http link", "[x](http://a.b)", "<p><a>x</a></p>"),
    ("link to a file", "[x](/etc/hosts)", "<p><a>x</a></p>"),
    ("link to a script", "[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
    ("title of a link", '[x](https://a.b "t")', '<p><a href="https://a.b">x</a></p>'),
    ("raw HTML", "<b onclick=x>a</b>", "<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>"),
    ("image", "a ![b](https://c.d/e.png)", "<p>a </p>"),
    ("heading", "### A", "<h3>A</h3>"),
    ("list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    ("table", "|a|b|\n|---|--:|\n|1|2|",
     "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
]  # fmt: skip


@pytest.mark.parametrize(("markdown", "html"), [pytest.param(m, h, id=name) for name, m, h in HTML])
def test_html(markdown, html):
    shown = render(markdown).html
    assert (re.sub(r">\n<", "><", shown) if "<table" in html else shown) == html


TEXT = [
    ("marks go", "**One** `two` [three](homeland:role/a)[^a], *four*.", "One two three, four."),
    ("space before a citation goes", "One. [^a] Two. [^b]", "One. Two."),
    ("lines join, breaks stay", "one\ntwo  \nthree", "one two\nthree"),
    ("paragraphs stand apart", "one\n\n\n\ntwo", "one\n\ntwo"),
    ("lists have dashes", "one\n\n- a\n- b\n  - c\n\ntwo", "one\n\n- a\n- b\n- c\n\ntwo"),
    ("loose lists too", "1. a\n\n2. b", "- a\n\n- b"),
    ("cells have bars", "|a|b|\n|---|---|\n|1 [^c]|2|\n\nend", "a | b\n1 | 2\n\nend"),
    ("headings stand apart", "### A\nb\n> c", "A\n\nb\n\nc"),
    ("entities are characters", "a &amp; b &mdash; c", "a & b — c"),
    ("code keeps its lines", "```\na\n  b\n```", "a\n  b"),
    ("nothing", "", ""),
]


@pytest.mark.parametrize(("markdown", "text"), [pytest.param(m, t, id=name) for name, m, t in TEXT])
def test_text(markdown, text):
    assert render(markdown).text == plain(markdown) == text


def test_citations_come_once_and_in_order():
    assert render("One. [^b][^a]\n\n- two [^b]\n\n|x|\n|---|\n|y [^c]|\n\n`[^d]`").cites == ("b", "a", "c")


TAG = re.compile(r"</?([a-z0-9]+)([^>]*)>")
ALLOWED = set("p br ul ol li strong em a sup h3 blockquote code table thead tbody tr th td".split())


@given(st.text(st.sampled_from("[]()<>!^#*_`|-\n :/\\\"'&;abjshx=%\x00\u202e"), max_size=80) | st.text())
def test_whatever_is_written_only_the_allowed_comes_through(markdown):
    for name, attributes in TAG.findall(render(markdown).html):
        assert name in ALLOWED
        assert re.fullmatch(r'(?: href="(?:homeland|https|mailto|cite):[^"]*")?', attributes)
