"""Pages that nothing leads to, and roles that lead to no question."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content
from tests.content.cases import case, problems_after
from tests.sample import sample_content

CASES = [
    case(
        "role without a question",
        "roles/records-analyst.md",
        "relation: asked",
        "relation: mentions",
        "roles/records-analyst.md:49: The role leads to no interview question: add a link with the relation “asked”.",
    ),
    case(
        "tool nobody uses",
        "roles/harbor-ranger.md",
        "  - to: tool/depth-finder\n    relation: uses\n    reason: It hangs in every boat.\n",
        "",
        "tools/depth-finder.yaml:1: No other page leads here: link it where it matters.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


TERM = """title: {title}
summary: What rangers tie boats with
sections:
  - heading: Meaning
    text: |
      It holds a boat where it is. [^example-careers]
"""


@pytest.mark.parametrize(
    ("title", "alone"), [("Mooring knot", True), ("Harbor", False)], ids=["said nowhere", "said on a page"]
)
def test_a_term_is_reached_by_pages_that_say_it(tmp_path, title, alone):
    content = sample_content(tmp_path)
    (content / "terms" / "new-term.yaml").write_text(TERM.format(title=title), "utf-8")
    told = "database/content/terms/new-term.yaml:1: No other page leads here: link it where it matters."
    assert [str(problem) for problem in check_content(content)] == [told] * alone
