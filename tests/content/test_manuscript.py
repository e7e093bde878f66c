"""Files that cannot be read, and where that is said."""

from __future__ import annotations

import pytest

from homeland_careers.content.manuscript import read_file, read_markdown
from tests.content.cases import case, problems_after

CASES = [
    case(
        "duplicate key",
        "terms/log-book.yaml",
        "summary:",
        "title: Again\nsummary:",
        "terms/log-book.yaml:2: “title” stands here a second time; the first is on line 1.",
    ),
    case(
        "not YAML",
        "terms/log-book.yaml",
        "title: Log book",
        "title: Log: book",
        "terms/log-book.yaml:1: This is not readable as YAML: mapping values are not allowed "
        "here. Quote a value that holds “: ” or “ #”.",
    ),
    case(
        "head without an end",
        "posts/a-day-for-log-books.md",
        "sources: [example-careers]\n---\n",
        "sources: [example-careers]\n",
        "posts/a-day-for-log-books.md:1: The file must begin with a head between two lines “---”.",
    ),
    case(
        "body before a heading",
        "posts/a-day-for-log-books.md",
        "---\n\n## Summary",
        "---\n\nHello.\n\n## Summary",
        "posts/a-day-for-log-books.md:22: Text before the first “## ” heading belongs to no section.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


def test_sections_have_lines_and_keep_their_markdown():
    manuscript, problems = read_markdown(
        "---\na: b\n---\n\n## One  two!\n\n\ntext\n### deeper\n\n## Empty\n", "x.md"
    )
    one, empty = manuscript.passages
    assert problems == []
    assert (one.heading, one.key, one.line, one.text, one.text_line) == (
        "One  two!",
        "one-two",
        5,
        "text\n### deeper",
        8,
    )
    assert (empty.text, empty.line) == ("", 11)
    assert manuscript.tree.line(("a",)) == 2


def test_a_file_in_another_encoding_is_named(tmp_path):
    file = tmp_path / "x.yaml"
    file.write_bytes("title: Hafenwächter".encode("latin-1"))
    manuscript, problems = read_file(file, "x.yaml")
    assert manuscript.tree.broken
    assert [str(problem) for problem in problems] == [
        "x.yaml:1: The file is not UTF-8: invalid continuation byte."
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
def test_line_endings_and_a_byte_order_mark_are_no_matter(tmp_path, ending):
    file = tmp_path / "x.md"
    file.write_bytes(("\ufeff" + ending.join(["---", "a: b", "---", "## One", "text", ""])).encode())
    manuscript, problems = read_file(file, "x.md")
    assert (manuscript.tree.data, manuscript.passages[0].text, problems) == ({"a": "b"}, "text", [])
