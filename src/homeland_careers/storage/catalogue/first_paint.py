"""The outline of the first window: tree, counts and newest posts in one go, without SQLAlchemy."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.entry import Branch, CatalogueInfo, Entry, Outline
from homeland_careers.storage.catalogue.entries import COLUMNS, FROM, entry_of
from homeland_careers.storage.catalogue.opening import Found, find, open_catalogue
from homeland_careers.storage.catalogue.trouble import reading

NEWEST_POSTS = 12

_TREE = f"""
SELECT {COLUMNS}, component.parent IS NOT NULL FROM {FROM} LEFT JOIN component ON component.thing = thing.id
WHERE thing.kind IN ('area', 'component', 'role') ORDER BY thing.position
"""
_POSTS = (
    f"SELECT {COLUMNS} FROM {FROM} WHERE thing.kind = 'post' ORDER BY thing.position LIMIT {NEWEST_POSTS}"
)


@dataclass(slots=True)
class _Tree:
    """What the tree is made of, by the numbers of things; lists keep the reading order."""

    entries: dict[int, Entry] = field(default_factory=dict)
    areas: list[int] = field(default_factory=list)
    subordinate: set[int] = field(default_factory=set)
    members: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    components_of: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


def read_outline(place: Path) -> Outline:
    """Read what the first window shows from the catalogue of a folder.

    Raises:
        CatalogueMissingError: nothing stands there.
        CatalogueDamagedError: it is no sound catalogue of this program.
    """
    found = find(place)
    with closing(open_catalogue(found.path)) as connection, reading(found.path):
        return outline(connection, found)


def outline(connection: sqlite3.Connection, found: Found) -> Outline:
    """Read the outline through an open connection. Raises sqlite3.Error."""
    tree = _read_tree(connection)
    posts = tuple(entry_of(row) for row in connection.execute(_POSTS))
    areas = tuple(_area(tree, area) for area in tree.areas)
    return Outline(info=info(connection, found), areas=areas, posts=posts)


def info(connection: sqlite3.Connection, found: Found) -> CatalogueInfo:
    """Read what is known of the whole catalogue. Raises sqlite3.Error."""
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    return CatalogueInfo(
        version=meta.get("version", ""),
        digest=found.digest,
        counts={kind: int(meta.get(f"count-{kind}", 0)) for kind in THINGS},
        oldest=meta.get("oldest", ""),
        newest=meta.get("newest", ""),
        built_from=found.path.name,
    )


def _read_tree(connection: sqlite3.Connection) -> _Tree:
    tree = _Tree()
    for *row, subordinate in connection.execute(_TREE):
        tree.entries[row[0]] = entry = entry_of(row)
        if entry.kind is Kind.AREA:
            tree.areas.append(row[0])
        if subordinate:
            tree.subordinate.add(row[0])
    for area, thing in connection.execute("SELECT area, thing FROM membership"):
        tree.members[area].add(thing)
    for thing, component in connection.execute("SELECT thing, component FROM thing_component"):
        tree.components_of[thing].add(component)
    return tree


def _area(tree: _Tree, area: int) -> Branch:
    """Make the branch of an area: components with most roles first, sub-offices last, then lone roles.

    A component that is not of the area stands there, after the area's own, for those of its roles that are.
    """
    members = tree.members[area]
    within = [number for number in tree.entries if number in members]
    roles = [number for number in within if tree.entries[number].kind is Kind.ROLE]
    components = [number for number in within if tree.entries[number].kind is Kind.COMPONENT]
    of = {c: [role for role in roles if c in tree.components_of[role]] for c in components}
    components.sort(key=lambda c: (not of[c], c in tree.subordinate, -len(of[c])))
    lone = [role for role in roles if tree.components_of[role].isdisjoint(of)]
    guests: dict[int, list[int]] = {}
    for role in lone:
        for component in sorted(tree.components_of[role])[:1]:
            guests.setdefault(component, []).append(role)
    of |= guests
    homeless = [role for role in lone if not tree.components_of[role]]
    everywhere = sorted((*components, *guests), key=lambda c: (not of[c], c in guests))
    children = (*(_component(tree, c, of[c]) for c in everywhere), *_roles(tree, homeless))
    return Branch(entry=tree.entries[area], count=len(roles), children=children)


def _component(tree: _Tree, component: int, roles: list[int]) -> Branch:
    return Branch(entry=tree.entries[component], count=len(roles), children=_roles(tree, roles))


def _roles(tree: _Tree, roles: Iterable[int]) -> tuple[Branch, ...]:
    return tuple(Branch(entry=tree.entries[role], count=1) for role in roles)
