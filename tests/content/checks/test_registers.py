"""Sources, pay tables and moved addresses that do not fit the rest."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content
from tests.content.cases import case, problems_after
from tests.sample import sample_content

CASES = [
    case(
        "source nobody cites",
        "sources.yaml",
        "example-knowledge:\n",
        "unused-source:\n  title: Unused\n  publisher: Nobody\n  kind: general\nexample-knowledge:\n",
        "sources.yaml:24: Nothing cites the source “unused-source”.",
    ),
    case(
        "official source without an address",
        "sources.yaml",
        "  url: https://example.org/pay\n",
        "",
        "sources.yaml:28: A source of kind “official” needs “url”.",
    ),
    case(
        "official source not read, without a word",
        "sources.yaml",
        "  retrieved: 2030-01-20\n",
        "",
        "sources.yaml:28: A source of kind “official” needs “retrieved”, or a “note” why it was not read.",
    ),
    case(
        "grade in no table",
        "roles/harbor-ranger.md",
        "GS-9, GS-11]",
        "GS-9, GS-12]",
        "roles/harbor-ranger.md:137: No pay table of 2030 holds GS-12.",
    ),
    case(
        "year without a table",
        "roles/harbor-ranger.md",
        "  year: 2030\n  grades: [GL-5, GL-7, GS-9, GS-11]",
        "  year: 2029\n  grades: [GL-5]",
        "roles/harbor-ranger.md:137: No pay table of 2029 holds GL-5.",
    ),
    case(
        "table twice",
        "pay/gs-2030.yaml",
        "plan: GS",
        "plan: GL",
        "pay/gs-2030.yaml:2: Another file holds the GL table of 2030.",
        "roles/harbor-ranger.md:137: No pay table of 2030 holds GS-11.",
        "roles/harbor-ranger.md:137: No pay table of 2030 holds GS-9.",
    ),
    case(
        "moved and still there",
        "moved.yaml",
        "role/harbor-watchman:",
        "role/harbor-ranger:",
        "moved.yaml:1: “role/harbor-ranger” is still in use, so it cannot have moved.",
        "moved.yaml:2: “role/harbor-ranger” has moved itself; name the address it has now.",
        "moved.yaml:6: “role/harbor-ranger” has moved itself; name the address it has now.",
    ),
    case(
        "moved to nothing",
        "moved.yaml",
        "to: [role/harbor-ranger]",
        "to: [role/nobody]",
        "moved.yaml:2: Nothing has the address “role/nobody”.",
    ),
    case(
        "moved to what moved",
        "moved.yaml",
        "to: [role/harbor-ranger]",
        "to: [role/harbor-clerk]",
        "moved.yaml:2: “role/harbor-clerk” has moved itself; name the address it has now.",
    ),
    case(
        "localities named for another year",
        "pay/locality-2030.yaml",
        "year: 2030",
        "year: 2031",
        "pay/locality-2030.yaml:2: The file’s name is not of the year 2031.",
    ),
    case(
        "cap named for another year",
        "pay/cap-2030.yaml",
        "year: 2030",
        "year: 2031",
        "pay/cap-2030.yaml:2: The file’s name is not of the year 2031.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


@pytest.mark.parametrize(("name", "what"), [("locality", "locality rates"), ("cap", "cap")])
def test_a_year_stands_in_one_file(tmp_path, name, what):
    content = sample_content(tmp_path)
    text = (content / "pay" / f"{name}-2030.yaml").read_text("utf-8")
    (content / "pay" / f"{name}-2031.yaml").write_text(text, "utf-8")
    assert [str(problem) for problem in check_content(content)] == [
        f"database/content/pay/{name}-2031.yaml:2: Another file holds the {what} of 2030.",
        f"database/content/pay/{name}-2031.yaml:2: The file’s name is not of the year 2030.",
    ]
