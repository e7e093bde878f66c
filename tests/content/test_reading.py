"""Strict YAML: text with lines, and a sentence for everything else, however hostile."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.content import reading
from homeland_careers.content.problem import Problem
from homeland_careers.content.reading import MAX_DEPTH, MAX_LENGTH, read_yaml
from tests.sample import SAMPLE

NOT_YAML = "This is not readable as YAML: "
ANCHOR = "Anchors and aliases (“&” and “*”) are not allowed; write the value out."
TOO_DEEP = f"This is nested more than {MAX_DEPTH} deep."

HOSTILE = [
    ("100,000 brackets", "[" * 100_000, [(1, TOO_DEEP)]),
    ("100,000 braces", "{" * 100_000, [(1, TOO_DEEP)]),
    ("100,000 dashes", "- " * 100_000, [(1, TOO_DEEP)]),
    ("steps down", "\n".join("  " * n + "a:" for n in range(40)), [(21, TOO_DEEP)]),
    ("too long", "a: " + "x" * MAX_LENGTH, [(1, "The text is longer than 1,000,000 characters; divide it.")]),
    ("bomb of aliases", "a: &a [x, x]\nb: [*a, *a]", [(1, ANCHOR), (2, ANCHOR), (2, ANCHOR)]),
    ("alias of itself", "a: &a [*a]", [(1, ANCHOR), (1, ANCHOR)]),
    ("merge key", "a:\n  <<: {b: c}", [(2, "Merge keys (“<<”) are not allowed; write the fields out.")]),
    ("tag", "a: !!python/name:os.system x", [(1, "Tags (“!”) are not allowed; every value is read as text.")]),
    ("tag of a list", "a: !!set [b]", [(1, "Tags (“!”) are not allowed; every value is read as text.")]),
    ("directive", "%YAML 1.1\n---\na: b", [(1, "Directives (lines with “%”) are not allowed.")]),
    ("number too large", "%YAML " + "9" * 5000 + ".1\n---\na: b",
     [(1, NOT_YAML + "a number in an escape or a directive is out of range.")]),
    ("escape out of range", 'a: "\\UFFFFFFFF"',
     [(1, NOT_YAML + "a number in an escape or a directive is out of range.")]),
    ("escaped surrogate", 'a: "\\ud800"', [(1, "The text holds the unprintable character U+D800.")]),
    ("escaped zero", 'a: b\nc: "\\0"', [(2, "The text holds the unprintable character U+0000.")]),
    ("raw zero", "a: b\nc: \x00", [(2, "The text holds the unprintable character U+0000.")]),
    ("list as a name", "? [a]\n: b", [(1, "The name of a field must be text.")]),
    ("alias as a name", "a: &x b\n*x : c", [(1, ANCHOR), (2, ANCHOR), (2, "The name of a field must be text.")]),
    ("two documents", "a: b\n---\nc: d", [(2, "A second document begins here; write one a file.")]),
    ("field twice", "a: b\nc: d\na: {e: f}", [(3, "“a” stands here a second time; the first is on line 1.")]),
    ("colon in a value", "a: b\nc: d: e",
     [(2, NOT_YAML + "mapping values are not allowed here. Quote a value that holds “: ” or “ #”.")]),
    ("open quote", 'a: "b', [(1, NOT_YAML + "found unexpected end of stream.")]),
    ("tab", "a:\n\tb: c", [(2, NOT_YAML + "found character '\\t' that cannot start any token.")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=name) for name, t, e in HOSTILE])
def test_trouble_is_a_sentence_with_a_line(text, expected):
    _, problems = read_yaml(text, "x.yaml")
    assert problems == [Problem("x.yaml", line, sentence) for line, sentence in expected]


@pytest.mark.parametrize(
    "written",
    ["yes", "null", "~", "2022-05-16", "1_000", "0x10", "1.5e3", "012", ".inf", "True", "=", "12:30:45"],
)
def test_every_scalar_is_text(written):
    assert read_yaml(f"a: {written}", "x.yaml")[0].data == {"a": written}


def test_nothing_is_an_empty_mapping():
    tree, problems = read_yaml("# only a comment\n", "x.yaml")
    assert (tree.data, problems, tree.line(("a",))) == ({}, [], 1)


def test_lines_of_fields_entries_and_texts():
    text = "a:\n  - b: c\n    d: |\n      one\n      two\n  - >-\n    three\ne: [f,\n  g]\n"
    tree, problems = read_yaml(text, "x.md", first_line=11)
    assert problems == []
    assert tree.line(("a", 0, "d")) == 13
    assert tree.text_line(("a", 0, "d")) == 14
    assert tree.text_line(("a", 0, "b")) == 12
    assert tree.text_line(("a", 1)) == 17
    assert tree.line(("e", 1)) == 19


def test_what_is_not_written_has_the_line_of_what_holds_it():
    tree, _ = read_yaml("a:\n  - b: c\n", "x.yaml")
    assert tree.line(("a", 0, "some-union", "missing")) == 2


def test_scalars_come_in_written_order():
    tree, _ = read_yaml("b: [x, {c: y}]\na: z", "x.yaml")
    assert list(tree.scalars()) == [(("b", 0), "x"), (("b", 1, "c"), "y"), (("a",), "z")]


def test_a_broken_text_says_so_and_gives_nothing():
    tree, _ = read_yaml("a: b\nc: d: e", "x.yaml")
    assert (tree.broken, tree.data) == (True, {})


def test_a_problem_reads_like_a_compilers():
    assert (
        str(Problem("database/content/x.yaml", 3, "This is wrong."))
        == "database/content/x.yaml:3: This is wrong."
    )


SYNTAX = st.text(
    st.sampled_from("ab:- \n\t[]{}&*!|>'\"%@`?,#<=.~\\U0x9\x00\ud800\x85\u2028\ufeff"), max_size=60
)
VALUES = st.recursive(
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp")), max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(SYNTAX | st.text())
def test_no_text_raises(text):
    tree, problems = read_yaml(text, "x.yaml")
    assert all(problem.line >= 1 for problem in problems)
    assert not tree.broken or problems


@given(VALUES.filter(lambda value: isinstance(value, dict | list)))
def test_plain_values_come_back_as_written(value):
    tree, problems = read_yaml(json.dumps(value, ensure_ascii=False), "x.yaml")
    assert (tree.data, problems) == (value, [])


@pytest.mark.parametrize(
    "file",
    sorted(path for path in SAMPLE.rglob("*.yaml")),
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_both_parsers_read_the_same(file, monkeypatch):
    text = file.read_text("utf-8")
    fast = read_yaml(text, file.name)
    monkeypatch.setattr(reading, "_is_shallow", lambda _: False)
    assert read_yaml(text, file.name) == fast
