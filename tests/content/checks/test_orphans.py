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


ORGANIZATION = """title: Mooring guild
acronym: XMG
summary: People who tie boats
website: https://example.org/mooring
{links}sections:
  - heading: What it does
    text: |
      Its members meet in spring. [^example-article]
"""
LINKS = "links:\n  - to: role/harbor-ranger\n    relation: mentions\n    reason: Rangers are welcome.\n"


@pytest.mark.parametrize(
    ("links", "alone"), [("", True), (LINKS, False)], ids=["joined to none", "leads away"]
)
def test_an_organization_is_joined_by_a_link_either_way(tmp_path, links, alone):
    content = sample_content(tmp_path)
    (content / "organizations" / "mooring.yaml").write_text(ORGANIZATION.format(links=links), "utf-8")
    told = [problem for problem in check_content(content) if "leads here" in str(problem)]
    assert [problem.line for problem in told] == [1] * alone


def test_nothing_is_alone_while_a_file_is_not_understood(tmp_path):
    content = sample_content(tmp_path)
    (content / "terms" / "new-term.yaml").write_text(TERM.format(title="Mooring knot"), "utf-8")
    (content / "terms" / "broken.yaml").write_text("title: Broken\n", "utf-8")
    assert not [problem for problem in check_content(content) if "leads here" in str(problem)]
