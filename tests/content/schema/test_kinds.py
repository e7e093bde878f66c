"""What only one kind of page may say, said wrong."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content
from tests.content.cases import case, problems_after
from tests.sample import sample_content

CASES = [
    case(
        "number with a comma",
        "roles/harbor-ranger.md",
        "popularity: 900",
        "popularity: 1,900",
        "roles/harbor-ranger.md:67: “popularity” must be a whole number without comma or sign.",
    ),
    case(
        "pay without a reason",
        "roles/records-analyst.md",
        "pay:\n  note: The article names no pay, and no announcement was found.",
        "pay: {}",
        "roles/records-analyst.md:47: Pay without grades says in “note” why there are none.",
    ),
    case(
        "grades without a year",
        "roles/harbor-ranger.md",
        "  year: 2030\n",
        "",
        "roles/harbor-ranger.md:135: “year” and “grades” go together.",
    ),
    case(
        "standing without words",
        "components/example-records-office.yaml",
        "standing_sources: [example-article]\n",
        "",
        "components/example-records-office.yaml:1: A standing other than active needs "
        "“standing_note” and “standing_sources”.",
    ),
    case(
        "unknown standing",
        "components/example-records-office.yaml",
        "standing: reduced",
        "standing: shrunk",
        "components/example-records-office.yaml:5: “standing” has “shrunk”, which is none of "
        "active, reduced, ending-proposed, renamed, moved, lapsed.",
    ),
    case(
        "position off the list",
        "areas/law-enforcement.yaml",
        "position: 2",
        "position: 6",
        "areas/law-enforcement.yaml:4: “position” must be at most 5.",
    ),
    case(
        "page without sections",
        "terms/log-book.yaml",
        "sections:\n  - heading: Meaning\n    text: |\n      A log book says who saw what and "
        "when. [^example-careers]\n",
        "sections: []\n",
        "terms/log-book.yaml:3: “sections” is empty.",
    ),
    case(
        "website that is none",
        "organizations/example-rangers-guild.yaml",
        "website: https://example.org/guild",
        "website: example dot org",
        "organizations/example-rangers-guild.yaml:4: “website” has “example dot org”, which "
        "is not an address on the web (https://…).",
    ),
    case(
        "variant without text",
        "roles/harbor-ranger.md",
        "text: Works **after dark** and reads the [depth finder](homeland:tool/depth-finder) "
        "alone. [^example-article]",
        'text: ""',
        "roles/harbor-ranger.md:133: “text” is empty.",
    ),
    case(
        "variant with an unknown field",
        "roles/harbor-ranger.md",
        "title: Night ranger",
        "title: Night ranger\n    titel: x",
        "roles/harbor-ranger.md:133: “titel” is not a field that can stand here.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


def test_a_list_is_no_page(tmp_path):
    content = sample_content(tmp_path)
    (content / "terms" / "buoy.yaml").write_text("- title: Buoy\n")
    assert [str(problem) for problem in check_content(content)] == [
        "database/content/terms/buoy.yaml:1: The file must hold named fields."
    ]
