"""Pages that are hard to read, that repeat each other, or that use letters nobody explains."""

from __future__ import annotations

import pytest

from homeland_careers.content.checks.wording import grade
from tests.content.cases import case, problems_after

HARD = (
    "Interdepartmental administrative responsibilities necessitate comprehensive documentation, "
    "notwithstanding organizational heterogeneity, jurisdictional complexities and procedural irregularities. "
)
CASES = [
    case(
        "letters without a meaning",
        "terms/log-book.yaml",
        "A log book says",
        "By the SOLAS rules a log book says",
        "terms/log-book.yaml:1: “SOLAS” is explained nowhere: write it out, or give it a page of the glossary.",
    ),
    case(
        "hard words",
        "terms/log-book.yaml",
        "A log book says who saw what and when.",
        HARD,
        "terms/log-book.yaml:1: The page reads at grade 45.8; write shorter sentences, down to 10.",
    ),
    case(
        "the same run on two pages",
        "terms/log-book.yaml",
        "A log book says who saw what and when.",
        "Write the ships and the tide, each with its hour, because a lookout who only remembers is a bad one.",
        "terms/log-book.yaml:4: “the ships and the tide each with its hour because a lookout” stands on "
        "“role/harbor-lookout” too; say it in words of this page.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


@pytest.mark.parametrize(
    "text",
    ["By the rules of sea life (SOLAS) and the SOLAS list, a log book says", "By EHA rules a log book says"],
    ids=["explained on the page", "acronym of a component"],
)
def test_letters_that_somebody_explains_are_right(tmp_path, text):
    assert problems_after(tmp_path, "terms/log-book.yaml", "A log book says", text) == []


# Worked out by hand: letters and digits, words, sentences of each text.
@pytest.mark.parametrize(
    ("text", "letters", "words", "sentences"),
    [
        ("You see a boat. You call.", 18, 6, 2),
        ("Pay: $1,000 a year", 12, 5, 2),
        ("- one\n- two", 6, 4, 2),
        ("", 0, 0, 0),
    ],
    ids=["two sentences", "colon and figure", "list", "nothing"],
)
def test_grade_follows_the_index(text, letters, words, sentences):
    expected = 4.71 * letters / words + 0.5 * words / sentences - 21.43 if words else 0
    assert grade(text) == pytest.approx(expected)
