"""Names given twice, and agencies spelled wrong."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

CASES = [
    case(
        "two titles alike",
        "terms/log-book.yaml",
        "title: Log book",
        "title: first Responder",
        "terms/log-book.yaml:1: “first Responder” is already a name of “term/first-responder”.",
    ),
    case(
        "name that is a title",
        "terms/log-book.yaml",
        "title: Log book",
        "title: Log book\nnames: [First responder]",
        "terms/log-book.yaml:2: “First responder” is already a name of “term/first-responder”.",
    ),
    case(
        "name that is its own title",
        "terms/log-book.yaml",
        "title: Log book",
        "title: Log book\nnames: [log book]",
        "terms/log-book.yaml:2: “log book” is the title already.",
    ),
    case(
        "misspelled agency",
        "terms/log-book.yaml",
        "says who saw",
        "says, like the Coastguard, who saw",
        "terms/log-book.yaml:6: “Coastguard” is spelled “Coast Guard”.",
    ),
    case(
        "misspelled agency in a head",
        "roles/harbor-ranger.md",
        "value: Swim test before the offer",
        "value: Swim test of Customs and Borders Protection",
        "roles/harbor-ranger.md:40: “Customs and Borders Protection” is spelled “Customs and "
        "Border Protection”.",
    ),
    case(
        "misspelled agency in a body",
        "roles/harbor-ranger.md",
        "New rangers spend",
        "New Boarder Patrol rangers spend",
        "roles/harbor-ranger.md:203: “Boarder Patrol” is spelled “Border Patrol”.",
    ),
    case(
        "misspelled agency in an address",
        "terms/log-book.yaml",
        "says who saw",
        "says, as [a lookout](homeland:search/coast-guard-lookout) does, who saw",
    ),
    case("misspelled agency for search", "roles/harbor-ranger.md", "hidden: [hr,", "hidden: [Coastguard,"),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems
