"""What every page may say, said wrong."""

from __future__ import annotations

import pytest

from tests.content.cases import case, problems_after

CASES = [
    case(
        "missing field",
        "terms/log-book.yaml",
        "summary: The record of a watch, written while it happens\n",
        "",
        "terms/log-book.yaml:1: “summary” is missing.",
    ),
    case(
        "unknown field",
        "terms/log-book.yaml",
        "title:",
        "colour: red\ntitle:",
        "terms/log-book.yaml:1: “colour” is not a field that can stand here.",
    ),
    case(
        "text where a list belongs",
        "posts/a-day-for-log-books.md",
        "components: [example-harbor-agency]",
        "components: example-harbor-agency",
        "posts/a-day-for-log-books.md:9: “components” must be a list.",
    ),
    case(
        "list where text belongs",
        "terms/log-book.yaml",
        "title: Log book",
        "title: [Log book]",
        "terms/log-book.yaml:1: “title” must be text.",
    ),
    case(
        "text where fields belong",
        "roles/records-analyst.md",
        "  - to: role/harbor-lookout\n    relation: related\n    reason: Lookouts write the "
        "books that analysts read.",
        "  - the lookout",
        "roles/records-analyst.md:50: Entry 1 of “links” must hold named fields.",
    ),
    case(
        "empty text",
        "terms/log-book.yaml",
        "title: Log book",
        "title: ",
        "terms/log-book.yaml:1: “title” is empty.",
    ),
    case(
        "Markdown in plain text",
        "terms/log-book.yaml",
        "title: Log book",
        "title: Log [book](homeland:term/log-book)",
        "terms/log-book.yaml:1: “title” is plain text; “](” is Markdown and belongs in a section.",
    ),
    case(
        "summary too long",
        "terms/log-book.yaml",
        "The record of a watch, written while it happens",
        "x" * 161,
        "terms/log-book.yaml:2: “summary” has 161 characters; 160 are allowed.",
    ),
    case(
        "brief too long",
        "roles/harbor-ranger.md",
        "brief: Before 40",
        "brief: Before the 40th birthday unless you are a veteran",
        "roles/harbor-ranger.md:26: “brief” has 49 characters; 40 are allowed.",
    ),
    case(
        "fact without a source",
        "roles/harbor-ranger.md",
        "    value: U.S. citizen\n    sources: [example-announcement]",
        "    value: U.S. citizen",
        "roles/harbor-ranger.md:33: “sources” is missing.",
    ),
    case(
        "fact with an empty list of sources",
        "roles/harbor-ranger.md",
        "    value: U.S. citizen\n    sources: [example-announcement]",
        "    value: U.S. citizen\n    sources: []",
        "roles/harbor-ranger.md:35: “sources” is empty.",
    ),
    case(
        "bad date",
        "roles/harbor-ranger.md",
        "from: 2030-01\n",
        "from: January 2030\n",
        "roles/harbor-ranger.md:16: “from” has “January 2030”, which is not a date: write "
        "2022, 2022-05 or 2022-05-16.",
    ),
    case(
        "impossible date",
        "roles/harbor-ranger.md",
        "until: 2029-12-31\n    sources",
        "until: 2029-12-32\n    sources",
        "roles/harbor-ranger.md:31: “until” has “2029-12-32”, which is not a date: write "
        "2022, 2022-05 or 2022-05-16.",
    ),
    case(
        "bad slug",
        "posts/a-day-for-log-books.md",
        "components: [example-harbor-agency]",
        "components: [Example Agency]",
        "posts/a-day-for-log-books.md:9: Entry 1 of “components” has “Example Agency”, which "
        "is not a slug: use only a-z, 0-9 and hyphens.",
    ),
    case(
        "source twice in a list",
        "roles/harbor-ranger.md",
        "sources: [example-pay, example-announcement]",
        "sources: [example-pay, example-pay]",
        "roles/harbor-ranger.md:17: “sources” names “example-pay” twice.",
    ),
    case(
        "link to a place",
        "roles/harbor-ranger.md",
        "to: tool/depth-finder",
        "to: place/tools",
        "roles/harbor-ranger.md:150: “to” has “place/tools”, but only things can be named here.",
    ),
    case(
        "link to no address",
        "roles/harbor-ranger.md",
        "to: tool/depth-finder",
        "to: depth-finder",
        "roles/harbor-ranger.md:150: “to” has “depth-finder”, which is not an address such as "
        "role/cbp-officer.",
    ),
    case(
        "unknown relation",
        "roles/harbor-ranger.md",
        "relation: uses",
        "relation: employs",
        "roles/harbor-ranger.md:151: “relation” has “employs”, which is none of related, "
        "next, about, uses, mentions, asked, succeeded-by.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems
