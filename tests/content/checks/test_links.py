"""Links and parts that lead nowhere or do not suit."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content
from tests.content.cases import case, problems_after
from tests.sample import sample_content

CASES = [
    case(
        "area that is not there",
        "posts/a-day-for-log-books.md",
        "components: [example-harbor-agency]",
        "areas: [{area: nowhere, sources: [example-careers]}]",
        "posts/a-day-for-log-books.md:9: Nothing has the address “area/nowhere”.",
    ),
    case(
        "component that is not there",
        "posts/a-day-for-log-books.md",
        "components: [example-harbor-agency]",
        "components: [nobody]",
        "posts/a-day-for-log-books.md:9: Nothing has the address “component/nobody”.",
    ),
    case(
        "parent that is not there",
        "components/example-records-office.yaml",
        "parent: example-harbor-agency",
        "parent: nobody",
        "components/example-records-office.yaml:4: Nothing has the address “component/nobody”.",
    ),
    case(
        "link to nothing",
        "roles/harbor-ranger.md",
        "to: tool/depth-finder",
        "to: tool/anchor",
        "roles/harbor-ranger.md:150: Nothing has the address “tool/anchor”.",
        "tools/depth-finder.yaml:1: No other page leads here: link it where it matters.",
    ),
    case(
        "link to a moved address",
        "roles/harbor-ranger.md",
        "to: role/harbor-lookout",
        "to: role/harbor-clerk",
        "roles/harbor-ranger.md:147: “role/harbor-clerk” has moved to role/records-analyst, "
        "role/harbor-ranger.",
    ),
    case(
        "link to a withdrawn address",
        "roles/harbor-ranger.md",
        "to: term/first-responder",
        "to: term/watch-bell",
        "roles/harbor-ranger.md:153: “term/watch-bell” was withdrawn.",
    ),
    case(
        "link to itself",
        "roles/harbor-ranger.md",
        "to: role/harbor-lookout",
        "to: role/harbor-ranger",
        "roles/harbor-ranger.md:147: The link leads to its own page.",
    ),
    case(
        "link twice",
        "roles/harbor-ranger.md",
        "relation: next\n    reason: Rangers who",
        "relation: related\n    reason: Rangers who",
        "roles/harbor-ranger.md:144: The link to “role/records-analyst” stands here twice.",
    ),
    case(
        "relation that does not suit",
        "roles/harbor-ranger.md",
        "relation: uses",
        "relation: asked",
        "roles/harbor-ranger.md:151: “asked” does not lead from role to tool.",
    ),
    case(
        "related across kinds",
        "posts/a-day-for-log-books.md",
        "relation: mentions",
        "relation: related",
        "posts/a-day-for-log-books.md:18: “related” does not lead from post to term.",
    ),
    case(
        "next from a term",
        "terms/log-book.yaml",
        "summary:",
        "links: [{to: role/harbor-ranger, relation: next}]\nsummary:",
        "terms/log-book.yaml:2: “next” does not lead from term to role.",
    ),
    case(
        "prose link to nothing",
        "roles/harbor-ranger.md",
        "(homeland:role/records-analyst)",
        "(homeland:role/nobody)",
        "roles/harbor-ranger.md:223: Nothing has the address “role/nobody”.",
    ),
    case(
        "prose link to no address",
        "roles/harbor-ranger.md",
        "(homeland:role/records-analyst)",
        "(homeland:nobody)",
        "roles/harbor-ranger.md:223: “homeland:nobody” is not an address such as homeland:role/cbp-officer.",
    ),
    case(
        "prose link to no place",
        "roles/harbor-ranger.md",
        "(homeland:role/records-analyst)",
        "(homeland:place/nowhere)",
        "roles/harbor-ranger.md:223: Nothing has the address “place/nowhere”.",
    ),
    case(
        "prose link in a variant",
        "roles/harbor-ranger.md",
        "(homeland:tool/depth-finder)",
        "(homeland:tool/anchor)",
        "roles/harbor-ranger.md:133: Nothing has the address “tool/anchor”.",
    ),
    case(
        "link by another scheme",
        "roles/harbor-ranger.md",
        "(https://example.org/careers)",
        "(http://example.org/careers)",
        "roles/harbor-ranger.md:224: “http://example.org/careers” is no link a page can have: "
        "use homeland:, https:, mailto:.",
    ),
    case(
        "role with too few ways on",
        "roles/records-analyst.md",
        "  - to: role/harbor-lookout\n    relation: related\n    reason: Lookouts write the "
        "books that analysts read.\n",
        "",
        "roles/harbor-lookout.md:26: The role has 1 of the 2 ways on to other roles (related, next) that it needs.",
        "roles/records-analyst.md:49: The role has 1 of the 2 ways on to other roles (related, next) that it needs.",
    ),
    case(
        "parent above its parent",
        "components/example-harbor-agency.yaml",
        "acronym: EHA",
        "acronym: EHA\nparent: example-records-office",
        "components/example-harbor-agency.yaml:4: The component is, over its parents, part of itself.",
        "components/example-records-office.yaml:4: The component is, over its parents, part of itself.",
    ),
    case(
        "parent of itself",
        "components/example-records-office.yaml",
        "parent: example-harbor-agency",
        "parent: example-records-office",
        "components/example-records-office.yaml:4: The component is, over its parents, part of itself.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "problems"), CASES)
def test_problem_stands_on_its_line(tmp_path, file, old, new, problems):
    assert problems_after(tmp_path, file, old, new) == problems


def test_parents_that_go_in_a_circle_above_do_not_blame_what_is_below(tmp_path):
    content = sample_content(tmp_path)
    office = (content / "components" / "example-records-office.yaml").read_text()
    for slug, parent in (("room", "floor"), ("floor", "house"), ("house", "floor")):
        text = office.replace("parent: example-harbor-agency", f"parent: {parent}")
        text = text.replace("Example Records Office", slug.title()).replace(
            "every log book", f"all of the {slug}"
        )
        (content / "components" / f"{slug}.yaml").write_text(text)
    assert [str(problem) for problem in check_content(content)] == [
        "database/content/components/floor.yaml:4: The component is, over its parents, part of itself.",
        "database/content/components/house.yaml:4: The component is, over its parents, part of itself.",
    ]


@pytest.mark.parametrize(
    "target", ["source/example-careers", "search/harbor%20pay", "place/glossary", "area/law-enforcement"]
)
def test_prose_may_lead_to_everything_that_has_an_address(tmp_path, target):
    assert problems_after(tmp_path, "terms/log-book.yaml", "who saw", f"[who](homeland:{target}) saw") == []
