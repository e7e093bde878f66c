"""Citations that lead nowhere, and figures without one."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

CASES = [
    case(
        "unknown source in a list",
        "roles/harbor-ranger.md",
        "    value: U.S. citizen\n    sources: [example-announcement]",
        "    value: U.S. citizen\n    sources: [example-announcement, rumour]",
        "roles/harbor-ranger.md:35: No source is called “rumour”.",
    ),
    case(
        "unknown source in prose",
        "roles/harbor-ranger.md",
        "before anyone on land has heard of it. [^example-careers]",
        "before anyone on land has heard of it. [^rumour]",
        "roles/harbor-ranger.md:170: No source is called “rumour”.",
    ),
    case(
        "unknown source of a standing",
        "components/example-records-office.yaml",
        "standing_sources: [example-article]",
        "standing_sources: [rumour]",
        "components/example-records-office.yaml:7: No source is called “rumour”.",
    ),
    case(
        "amount without a citation",
        "roles/harbor-ranger.md",
        "$90,000. [^example-pay]",
        "$90,000.",
        "roles/harbor-ranger.md:209: “$51,000” needs a citation in the same paragraph.",
    ),
    case(
        "count without a citation",
        "roles/harbor-ranger.md",
        "12 weeks at the harbor school. [^example-careers]",
        "12 weeks at the harbor school.",
        "roles/harbor-ranger.md:203: “12 weeks” needs a citation in the same paragraph.",
    ),
    case(
        "year without a citation",
        "roles/records-analyst.md",
        "write to the office. If it does",
        "write to the office, as in 1990. If it does",
        "roles/records-analyst.md:103: “1990” needs a citation in the same paragraph.",
    ),
    case(
        "share without a citation",
        "roles/records-analyst.md",
        "write to the office. If it does",
        "write to the office, as 5% do. If it does",
        "roles/records-analyst.md:103: “5%” needs a citation in the same paragraph.",
    ),
    case(
        "figure in a table",
        "roles/harbor-ranger.md",
        "| Morning |",
        "| 12 hours |",
        "roles/harbor-ranger.md:181: “12 hours” needs a citation in the same paragraph.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems
