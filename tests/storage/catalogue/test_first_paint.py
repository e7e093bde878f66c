"""The outline of the first window, read without SQLAlchemy."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from homeland_careers.domain.entry import Branch
from homeland_careers.domain.errors import CatalogueMissingError
from homeland_careers.domain.thing import Membership
from homeland_careers.storage.catalogue.first_paint import NEWEST_POSTS, read_outline
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.storage.drafts import DRAFT, OTHERS, with_things
from tests.storage.pilot import PILOT, at


def drawn(branch: Branch, depth: int = 0) -> list[str]:
    """Draw a branch as text: indented by depth, with its count."""
    lines = [f"{'  ' * depth}{branch.entry.address.slug} {branch.count}"]
    for child in branch.children:
        lines += drawn(child, depth + 1)
    return lines


def test_the_tree_stands_as_its_rule_says(written: Path):
    outline = read_outline(written)
    assert [line for area in outline.areas for line in drawn(area)] == [
        "river 3",
        "  river-agency 1",
        "    river-pilot 1",
        "  archive 2",  # does not belong to this area, but these of its roles do
        "    clerk 1",  # of two components, shown with the first
        "    lookout 1",
        "office 2",
        "  archive 1",
        "    clerk 1",
        "  river-agency 1",
        "    bank-warden 1",
        "  lake-office 1",  # below the agency
        "    clerk 1",  # of two components, counted once for the area
        "empty 0",
    ]


def test_components_without_roles_come_last_and_sub_offices_after_them(tmp_path: Path):
    lone = [
        replace(t, components=()) for t in DRAFT.things if t.address in (at("role/clerk"), at("role/lookout"))
    ]
    write_catalogue(with_things(*lone), tmp_path)
    office = read_outline(tmp_path).areas[1]
    assert drawn(office) == [
        "office 2",
        "  river-agency 1",
        "    bank-warden 1",
        "  archive 0",
        "  lake-office 0",
        "  clerk 1",
    ]


def test_posts_come_newest_first_and_not_all(tmp_path: Path):
    wet = OTHERS[0]
    posts = [replace(wet, address=at(f"post/more-{number}"), title=f"More {number}") for number in range(20)]
    write_catalogue(with_things(*posts), tmp_path)
    outline = read_outline(tmp_path)
    assert len(outline.posts) == NEWEST_POSTS
    assert outline.posts[0].address == wet.address
    assert outline.posts[0].detail["date"] == "16 May 2029"


def test_the_store_gives_the_same_outline(written: Path, catalogue: CatalogueStore):
    assert read_outline(written) == catalogue.outline()


def test_nothing_there_is_a_sentence(tmp_path: Path):
    with pytest.raises(CatalogueMissingError, match="content build"):
        read_outline(tmp_path / "nowhere")


def test_the_way_to_the_first_window_loads_no_sqlalchemy(written: Path):
    program = (
        "import sys; from pathlib import Path\n"
        "from homeland_careers.storage.catalogue.first_paint import read_outline\n"
        "assert read_outline(Path(sys.argv[1])).areas\n"
        "dear = {'sqlalchemy', 'alembic', 'pydantic', 'jinja2', 'markdown_it', 'PySide6'}\n"
        "dear &= set(sys.modules)\n"
        "sys.exit(f'loaded: {sorted(dear)}' if dear else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(written)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_component_with_most_roles_leads(tmp_path: Path):
    there_too = (*PILOT.memberships, Membership(area="office", sources=("gazette",)))
    write_catalogue(with_things(replace(PILOT, memberships=there_too)), tmp_path)
    office = read_outline(tmp_path).areas[1]
    assert [child.entry.address.slug for child in office.children] == [
        "river-agency",
        "archive",
        "lake-office",
    ]
