"""Pages that are hard to read, that repeat each other, or that use letters nobody explains."""

from __future__ import annotations

import pytest

from homeland_careers.content.checks.wording import grade
from homeland_careers.content.compile import check_content
from tests.content.cases import case, problems_after
from tests.sample import sample_content

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
    [
        "By the rules of sea life (SOLAS) and the SOLAS list, a log book says",
        "By EHA rules a log book says",
        "By title VII a log book says",
    ],
    ids=["explained on the page", "acronym of a component", "Roman numeral"],
)
def test_letters_that_somebody_explains_are_right(tmp_path, text):
    assert problems_after(tmp_path, "terms/log-book.yaml", "A log book says", text) == []


@pytest.mark.parametrize(
    ("title", "hidden", "told"),
    [
        ("Log book", "SOLAS", True),
        ("Safety on land", "SOLAS", True),
        ("Safety of life and the sea", "SLS", False),
        ("Safety of life and ships", "SOLAS", False),
    ],
    ids=["of something else", "not letter for letter", "its own", "its own with small words"],
)
def test_hidden_names_explain_only_the_letters_of_the_page(tmp_path, title, hidden, told):
    content = sample_content(tmp_path)
    page = content / "terms" / "log-book.yaml"
    text = page.read_text("utf-8").replace("title: Log book\n", f"title: {title}\nhidden: [{hidden}]\n")
    page.write_text(text.replace("A log book says", f"By {hidden} rules a log book says"), "utf-8")
    explained = [problem for problem in check_content(content) if f"“{hidden}” is explained" in str(problem)]
    assert [problem.line for problem in explained] == [1] * told


def test_letters_are_left_alone_while_a_file_is_not_understood(tmp_path):
    content = sample_content(tmp_path)
    page = content / "terms" / "log-book.yaml"
    page.write_text(page.read_text("utf-8").replace("A log book says", "By SOLAS a log book says"), "utf-8")
    (content / "terms" / "sea-life.yaml").write_text("title: SOLAS\n", "utf-8")
    assert not [problem for problem in check_content(content) if "explained nowhere" in str(problem)]


# Worked out by hand: letters and digits, words, sentences of each text.
@pytest.mark.parametrize(
    ("text", "letters", "words", "sentences"),
    [
        ("You see a boat. You call.", 18, 6, 2),
        ("Pay: $1,000 a year", 12, 5, 2),
        ("- one\n- two", 6, 2, 2),
        ("- ’s well-known - one", 13, 3, 1),
        ("", 0, 0, 0),
    ],
    ids=["two sentences", "colon and figure", "list", "dash between words", "nothing"],
)
def test_grade_follows_the_index(text, letters, words, sentences):
    expected = 4.71 * letters / words + 0.5 * words / sentences - 21.43 if words else 0
    assert grade(text) == pytest.approx(expected)
