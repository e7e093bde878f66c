"""Facts that are open, long, one-sided or out of order."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

CASES = [
    case(
        "field left open",
        "roles/harbor-ranger.md",
        "not-applicable: [language]",
        "not-applicable: []",
        "roles/harbor-ranger.md:11: “language” is not answered: give a fact, or list it under "
        "“not-published”, “not-applicable” or “not-checked”.",
    ),
    case(
        "grid field left open",
        "components/example-records-office.yaml",
        "not-checked: [careers-site]\n",
        "",
        "components/example-records-office.yaml:13: “careers-site” is not answered: give a "
        "fact, or list it under “not-published”, “not-applicable” or “not-checked”.",
    ),
    case(
        "field with a value and missing",
        "roles/harbor-ranger.md",
        "not-applicable: [language]",
        "not-applicable: [language, pay]",
        "roles/harbor-ranger.md:64: “pay” is not applicable, but a fact gives it a value.",
    ),
    case(
        "field missing twice",
        "roles/harbor-ranger.md",
        "not-applicable: [language]",
        "not-applicable: [language, hours]",
        "roles/harbor-ranger.md:63: “hours” is listed as missing more than once.",
        "roles/harbor-ranger.md:64: “hours” is listed as missing more than once.",
    ),
    case(
        "long value without a brief",
        "roles/harbor-ranger.md",
        "value: Full background check",
        "value: Full background check of everything that you ever did and said",
        "roles/harbor-ranger.md:37: “background” has 62 characters; over 60 it needs a “brief”.",
    ),
    case(
        "disagreement with one side",
        "roles/harbor-ranger.md",
        "disagreements:\n  - field: education",
        "disagreements:\n  - field: pay",
        "roles/harbor-ranger.md:61: A disagreement about “pay” needs two facts that contradict each other.",
    ),
    case(
        "fact that ends before it begins",
        "roles/harbor-ranger.md",
        "until: 2029-12-31\n    sources",
        "from: 2030-01\n    until: 2029-12-31\n    sources",
        "roles/harbor-ranger.md:31: “from” (2030-01) is after “until” (2029-12-31).",
    ),
    case(
        "rule that ends before it begins",
        "roles/harbor-ranger.md",
        "from: 2030-01-01",
        "from: 2030-01-01\n    until: 2030-01",
    ),
    case(
        "rule that ends the year before",
        "roles/harbor-ranger.md",
        "from: 2030-01-01",
        "from: 2030-01-01\n    until: 2029",
        "roles/harbor-ranger.md:77: “from” (2030-01-01) is after “until” (2029).",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems
