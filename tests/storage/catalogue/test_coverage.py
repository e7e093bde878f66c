"""Coverage is what the facts of the catalogue come to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from homeland_careers.domain.coverage import Coverage, Tally
from homeland_careers.domain.fact import ROLE_FIELDS, Missing
from homeland_careers.domain.role import Role
from homeland_careers.domain.thing import Thing
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.sample import sample_draft

DRAFT = sample_draft()
ROLES = [thing for thing in DRAFT.things if isinstance(thing, Role)]
STATES = {"": "sourced", **{state.value: state.replace(" ", "_") for state in Missing}}


def counted(folder: Path, component: str = "") -> Coverage:
    write_catalogue(DRAFT, folder)
    with CatalogueStore(folder) as store:
        return store.coverage(component)


def tally(roles: list[Role], field: str = "") -> Tally:
    """Count anew, from the values: each field of a role once."""
    cells = {
        (role.address, fact.field, str(fact.missing or ""))
        for role in roles
        for fact in role.facts
        if fact.field in ROLE_FIELDS
    }
    found = Counter(STATES[state] for _, name, state in cells if not field or name == field)
    return Tally(**found)


@pytest.mark.parametrize("component", ["", "example-harbor-agency", "example-records-office", "nobody"])
def test_fields_are_counted_as_the_facts_say(tmp_path, component):
    coverage = counted(tmp_path, component)
    roles = [role for role in ROLES if not component or component in role.components]
    assert coverage.roles == len(roles)
    assert dict(coverage.fields) == {field: tally(roles, field) for field in ROLE_FIELDS}
    assert coverage.whole == tally(roles)
    assert coverage.whole.total == len(roles) * len(ROLE_FIELDS)


def test_components_are_counted_with_all_their_roles(tmp_path):
    rows = {slug: (title, roles, whole) for slug, title, roles, whole in counted(tmp_path).components}
    of_agency = [role for role in ROLES if "example-harbor-agency" in role.components]
    assert rows["example-harbor-agency"] == ("Example Harbor Agency", len(of_agency), tally(of_agency))
    assert len(rows) == 2


@pytest.mark.parametrize("lost", ["", "retrieved", "as_of"])
def test_a_role_is_official_by_a_source_that_was_read_and_has_a_date(tmp_path, lost):
    gone: dict[str, Any] = {lost: None} if lost else {}
    sources = tuple(replace(s, **gone) for s in DRAFT.sources)
    write_catalogue(replace(DRAFT, sources=sources), tmp_path)
    dated = {s.slug for s in sources if s.kind in ("official", "announcement") and s.retrieved and s.as_of}
    with CatalogueStore(tmp_path) as store:
        official = store.coverage().official
    cited = Counter(slug for role in ROLES for slug in set(role.sources))
    own = {slug for slug in dated if cited[slug] * 4 <= len(ROLES) + 4}
    assert official == sum(not own.isdisjoint(role.sources) for role in ROLES)
    assert official == (0 if lost else 1)


def test_a_catalogue_without_roles_has_nothing_to_count(tmp_path):
    others: tuple[Thing, ...] = tuple(thing for thing in DRAFT.things if not isinstance(thing, Role))
    bare = tuple(replace(thing, links=()) for thing in others)
    write_catalogue(replace(DRAFT, things=bare, moved=(), popularity={}), tmp_path)
    with CatalogueStore(tmp_path) as store:
        coverage = store.coverage()
    assert (coverage.roles, coverage.official, coverage.whole, coverage.components) == (0, 0, Tally(), ())
