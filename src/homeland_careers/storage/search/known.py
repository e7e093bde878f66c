"""What is known of a whole catalogue: read once, when it is opened, and asked with every question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import text

from homeland_careers.domain.address import Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.storage.catalogue.groups import Group, Groups
from homeland_careers.storage.search.bitmaps import Bitmaps
from homeland_careers.storage.search.connection import IndexConnection

_GROUPS = text("SELECT kind, areas FROM facet_group ORDER BY rest")
_SIZE = text("SELECT count(*) FROM thing")
_NAMES = text(
    "SELECT thing.kind, thing.slug, ifnull(component.acronym, ''), thing.short_title, thing.title "
    "FROM thing LEFT JOIN component ON component.thing = thing.id "
    "WHERE thing.kind IN ('area', 'component') ORDER BY thing.position"
)


@dataclass(frozen=True, slots=True)
class Known:
    """The groups of numbers, the number of things, the names of areas and components, and the facets."""

    groups: Groups = field(default_factory=lambda: Groups(()))
    things: int = 0
    names: Names = field(default_factory=Names)
    bitmaps: Bitmaps = field(default_factory=Bitmaps)

    @classmethod
    def read(cls, index: IndexConnection) -> Known:
        """Read it all. Raises as `IndexConnection.rows` does."""
        groups = Groups(Group(Kind(kind), tuple(areas.split())) for kind, areas in index.rows(_GROUPS, {}))
        ((things,),) = index.rows(_SIZE, {})
        return cls(groups, things, _names(index), Bitmaps.read(index, things))


def _names(index: IndexConnection) -> Names:
    """Give what areas and components are called, the shortest way first, in reading order."""
    of: Mapping[Kind, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for kind, slug, *called in index.rows(_NAMES, {}):
        of[Kind(kind)][slug] = tuple(name for name in called if name)
    return Names(areas=of[Kind.AREA], components=of[Kind.COMPONENT])
