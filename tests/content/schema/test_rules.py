"""Requirements that break the schema."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

CASES = [
    case(
        "number where a half is meant",
        "roles/harbor-ranger.md",
        "experience_years: 1.5",
        "experience_years: one and a half",
        "roles/harbor-ranger.md:92: “experience_years” must be a number such as 2 or 1.5.",
    ),
    case(
        "yes instead of true",
        "roles/records-analyst.md",
        "generic: true",
        "generic: yes",
        "roles/records-analyst.md:27: “generic” must be true or false.",
    ),
    case(
        "unknown rule",
        "roles/harbor-ranger.md",
        "- rule: debt",
        "- rule: debts",
        "roles/harbor-ranger.md:114: Entry 10 of “rules” has the rule “debts”, which is none "
        "of entry-age, citizenship, residence, qualification, licence, flight-hours, "
        "clearance, vision, debt, serving-grade, passed.",
    ),
    case(
        "rule without a name",
        "roles/harbor-ranger.md",
        "- rule: debt\n    dollars",
        "- dollars",
        "roles/harbor-ranger.md:114: Entry 10 of “rules” has no “rule”.",
    ),
    case(
        "field of another rule",
        "roles/harbor-ranger.md",
        "dollars: 7500",
        "dollars: 7500\n    years: 3",
        "roles/harbor-ranger.md:116: “years” is not a field that can stand here.",
    ),
    case(
        "clearance nobody grants",
        "roles/harbor-ranger.md",
        "level: Secret",
        "level: Very Secret",
        "roles/harbor-ranger.md:107: “level” has “Very Secret”, which is none of Secret, Top "
        "Secret, Top Secret/SCI, none.",
    ),
    case(
        "age window without ends",
        "roles/harbor-ranger.md",
        "    before: 37\n",
        "",
        "roles/harbor-ranger.md:78: An entry age needs “minimum”, “before” or both.",
    ),
    case(
        "age window that is empty",
        "roles/harbor-ranger.md",
        "    minimum: 21",
        "    minimum: 41",
        "roles/harbor-ranger.md:69: “minimum” must be below “before”.",
    ),
    case(
        "exempt without exceptions",
        "roles/harbor-ranger.md",
        "    exceptions: [preference-eligible veteran, current or former covered federal service]\n",
        "",
        "roles/harbor-ranger.md:69: “exempt_until” says nothing without “exceptions”.",
    ),
    case(
        "more years than there are",
        "roles/harbor-ranger.md",
        "years: 3",
        "years: 6",
        "roles/harbor-ranger.md:85: “years” cannot be more than “of_last”.",
    ),
    case(
        "qualification that asks nothing",
        "roles/records-analyst.md",
        "    education: bachelor's degree\n    field_of_study: history\n    semester_hours: 24\n",
        "    field_of_study: history\n",
        "roles/records-analyst.md:32: A qualification needs schooling, experience or semester hours.",
    ),
    case(
        "grade without a plan",
        "roles/records-analyst.md",
        "grade: GS-9",
        "grade: 9",
        "roles/records-analyst.md:39: “grade” has “9”, which is not a grade such as GS-11.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems
