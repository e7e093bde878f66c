"""Sources, pay tables and moved addresses that break the schema."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

CASES = [
    case(
        "source without a kind",
        "sources.yaml",
        "  kind: general\n",
        "",
        "sources.yaml:24: “kind” is missing.",
    ),
    case(
        "source of a new kind",
        "sources.yaml",
        "kind: general",
        "kind: hearsay",
        "sources.yaml:27: “kind” has “hearsay”, which is none of official, announcement, "
        "third-party, general.",
    ),
    case(
        "source with a bad name",
        "sources.yaml",
        "example-knowledge:",
        "Example Knowledge:",
        "components/example-records-office.yaml:10: No source is called “example-knowledge”.",
        "roles/harbor-ranger.md:162: No source is called “example-knowledge”.",
        "sources.yaml:24: The name has “Example Knowledge”, which is not a slug: use only "
        "a-z, 0-9 and hyphens.",
        "tools/depth-finder.yaml:7: No source is called “example-knowledge”.",
    ),
    case(
        "source that is text",
        "sources.yaml",
        "example-knowledge:\n  title: What the writers of this sample know\n  publisher: "
        "Example writers\n  kind: general",
        "example-knowledge: what we know",
        "sources.yaml:24: “example-knowledge” must hold named fields.",
    ),
    case(
        "moved from no address",
        "moved.yaml",
        "term/watch-bell:",
        "watch-bell:",
        "moved.yaml:9: The name has “watch-bell”, which is not an address such as role/cbp-officer.",
    ),
    case("moved without a date", "moved.yaml", "  date: 2029\n", "", "moved.yaml:9: “date” is missing."),
    case(
        "pay that falls",
        "pay/gs-2030.yaml",
        "[71000, 72000,",
        "[72000, 71000,",
        "pay/gs-2030.yaml:5: “grades” has grade 9, whose steps do not rise from each to the next.",
    ),
    case(
        "plan that is none",
        "pay/gs-2030.yaml",
        "plan: GS",
        "plan: General Schedule",
        "pay/gs-2030.yaml:2: “plan” must be two capital letters, such as GS.",
    ),
    case(
        "area without a name",
        "pay/locality-2030.yaml",
        "Quiet Coast:",
        '"":',
        "pay/locality-2030.yaml:5: The name is empty.",
    ),
    case(
        "area in Markdown",
        "pay/locality-2030.yaml",
        "Quiet Coast:",
        '"**Coast**":',
        "pay/locality-2030.yaml:5: The name is plain text; “**” is Markdown and belongs in a section.",
    ),
    case(
        "more than all of base pay",
        "pay/locality-2030.yaml",
        '"20"',
        '"100.5"',
        "pay/locality-2030.yaml:6: “Loud Coast” must be at most 100.",
    ),
    case(
        "year long gone",
        "pay/cap-2030.yaml",
        "year: 2030",
        "year: 1989",
        "pay/cap-2030.yaml:2: “year” must be at least 1990.",
    ),
    case(
        "year far off",
        "pay/cap-2030.yaml",
        "year: 2030",
        "year: 2101",
        "pay/cap-2030.yaml:2: “year” must be at most 2100.",
    ),
    case(
        "cap of nothing",
        "pay/cap-2030.yaml",
        "99000",
        "0",
        "pay/cap-2030.yaml:4: “maximum” must be at least 1.",
    ),
    case(
        "grade that is none",
        "pay/gl-2030.yaml",
        "  5: [",
        "  5 a: [",
        "pay/gl-2030.yaml:6: The name has “5 a”, which is not a grade: use one to three of A-Z and 0-9.",
    ),
    case(
        "grade too long",
        "pay/gl-2030.yaml",
        "  5: [",
        "  1234: [",
        "pay/gl-2030.yaml:6: The name has “1234”, which is not a grade: use one to three of A-Z and 0-9.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems
