"""Sections that are missing, empty, short or cannot be shown."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content
from tests.content.cases import case, problems_after
from tests.sample import sample_content

CASES = [
    case(
        "section missing",
        "roles/harbor-ranger.md",
        "## Next steps",
        "## Later",
        "roles/harbor-ranger.md:2: The section “Next steps” is missing.",
    ),
    case(
        "section twice",
        "roles/harbor-ranger.md",
        "## Next steps",
        "## Training",
        "roles/harbor-ranger.md:2: The section “Next steps” is missing.",
        "roles/harbor-ranger.md:219: A section “Training” stands here already.",
    ),
    case(
        "section empty",
        "posts/a-day-for-log-books.md",
        "It shows the quiet half of harbor work: people who never leave the land and still "
        "decide what is known about the water.\n",
        "",
        "posts/a-day-for-log-books.md:27: The section “What it has to do with a career” is empty.",
    ),
    case(
        "section too short",
        "roles/harbor-ranger.md",
        "\nThis is a general picture, not one person's day. The morning begins",
        "\nThis is a general picture.\n\n## The whole day\n\nThe morning begins",
        "roles/harbor-ranger.md:172: The section “A day at work” has 5 words; it needs 30.",
    ),
    case(
        "answer of a question",
        "questions/do-i-need-a-degree.yaml",
        "heading: Answer",
        "heading: How to prepare",
        "questions/do-i-need-a-degree.yaml:4: The section “Answer” is missing.",
    ),
    case(
        "raw HTML",
        "terms/log-book.yaml",
        "says who saw",
        "says <b>who</b> saw",
        "terms/log-book.yaml:6: Raw HTML does not come through; write Markdown.",
    ),
    case(
        "image",
        "terms/log-book.yaml",
        "says who saw",
        "says ![who](https://example.org/who.png) saw",
        "terms/log-book.yaml:6: Pages show no images from prose.",
    ),
    case(
        "heading too high",
        "terms/log-book.yaml",
        "      A log book",
        "      # Log\n      A log book",
        "terms/log-book.yaml:6: Within a section a heading begins with “### ”.",
    ),
    case(
        "note of its own",
        "terms/log-book.yaml",
        "      A log book",
        "      [^example-careers]: careers\n\n      A log book",
        "terms/log-book.yaml:6: No notes and no addresses stand apart from their text.",
    ),
    case("code is no HTML", "terms/log-book.yaml", "says who saw", "says `<b>` who saw"),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


def test_a_role_of_short_sections_says_too_little(tmp_path):
    content = sample_content(tmp_path)
    file = content / "roles" / "harbor-lookout.md"
    head, *sections = file.read_text().split("\n## ")
    short = [
        f"{section.partition(chr(10))[0]}\n\n{'a word. ' * 15}[^example-careers]" for section in sections
    ]
    file.write_text("\n\n## ".join([head, *short]))
    assert [str(problem) for problem in check_content(content)] == [
        "database/content/roles/harbor-lookout.md:2: The sections have 240 words in all; a role needs 500."
    ]
