"""Requirements that no rule decides, and facts without any date."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

UNDATED = "No source of this says when it speaks or when it was read: give one of them a date."
CASES = [
    case(
        "age without a rule",
        "roles/records-analyst.md",
        "  - field: telework\n    value: Two days a week\n",
        "  - field: polygraph\n    value: Required\n",
        "roles/records-analyst.md:20: “polygraph” can bar an applicant: add a rule (polygraph) that decides it.",
        "roles/records-analyst.md:26: “polygraph” is not checked, but a fact gives it a value.",
        "roles/records-analyst.md:10: “telework” is not answered: give a fact, or list it under "
        "“not-published”, “not-applicable” or “not-checked”.",
    ),
    case(
        "only the first of two facts is named",
        "roles/harbor-ranger.md",
        "  - rule: residence\n    years: 3\n    of_last: 5\n    sources: [example-announcement]\n",
        "",
        "roles/harbor-ranger.md:51: “residence” can bar an applicant: add a rule (residence) that decides it.",
    ),
    case(
        "background check without a rule",
        "roles/harbor-ranger.md",
        "  - {rule: passed, check: background investigation, sources: [example-announcement]}\n",
        "",
        "roles/harbor-ranger.md:36: “background” can bar an applicant: add a rule (background investigation) "
        "that decides it.",
    ),
    *(
        case(
            f"fitness with a {check} only",
            "roles/harbor-ranger.md",
            "check: fitness test",
            f"check: {check}",
            "roles/harbor-ranger.md:39: “fitness” can bar an applicant: add a rule (fitness test) that decides it.",
        )
        for check in ("medical examination", "drug test")
    ),
    case(
        "fact of an undated source",
        "roles/records-analyst.md",
        "    value: Sample City\n    sources: [example-article]",
        "    value: Sample City\n    sources: [example-knowledge]",
        f"roles/records-analyst.md:17: {UNDATED}",
    ),
    case(
        "rule of an undated source",
        "roles/harbor-ranger.md",
        "    dollars: 7500\n    sources: [example-announcement]",
        "    dollars: 7500\n    sources: [example-knowledge]",
        f"roles/harbor-ranger.md:114: {UNDATED}",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert sorted(problems_after(tmp_path, file, old, new)) == sorted(problems)


def test_one_dated_source_is_enough(tmp_path):
    sources = "    value: Sample City\n    sources: [example-article]"
    both = sources.replace("[example-article]", "[example-knowledge, example-article]")
    assert problems_after(tmp_path, "roles/records-analyst.md", sources, both) == []
