"""Links between things, read from both ends, as lists with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import EntryList, ListRow
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.thing import Link, Relation, Thing
from homeland_careers.pages.citing import Citations


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A thing at the other end of a link; `outgoing` says whether this page wrote it."""

    entry: Entry
    link: Link
    outgoing: bool


def neighbours(thing: Thing, catalogue: Catalogue) -> tuple[Neighbour, ...]:
    """Give both ends' links, this page's own first, each neighbour once per relation."""
    entries = catalogue.entries_at(link.target for link in thing.links)
    own = [Neighbour(entries[link.target], link, True) for link in thing.links if link.target in entries]
    back = [Neighbour(entry, link, False) for entry, link in catalogue.links_to(thing.address)]
    once: dict[tuple[Address, Relation], Neighbour] = {}
    for neighbour in (*own, *back):
        once.setdefault((neighbour.entry.address, neighbour.link.relation), neighbour)
    return tuple(once.values())


def columns(entry: Entry) -> tuple[str, ...]:
    """Give the one or two short columns a list shows for a thing of this kind."""
    keys = {Kind.ROLE: ("grades", "education"), Kind.POST: ("date",), Kind.COMPONENT: ("acronym",)}
    return tuple(entry.detail.get(key, "") for key in keys.get(entry.kind, ()))


def entry_list(key: str, heading: str, entries: Iterable[Entry], empty: str = "") -> EntryList:
    """Give entries as a list with their summaries and columns."""
    rows = tuple(ListRow(entry=entry, reason=entry.summary, columns=columns(entry)) for entry in entries)
    return EntryList(key=key, heading=heading, rows=rows, empty=empty)


def linked(
    key: str,
    heading: str,
    found: Iterable[Neighbour],
    wanted: Callable[[Neighbour], bool],
    citations: Citations,
) -> tuple[EntryList, ...]:
    """Give the wanted neighbours as a list with the reason of each link; nothing if there are none."""
    rows: dict[Address, ListRow] = {}
    for neighbour in found:
        if wanted(neighbour):
            row = ListRow(
                entry=neighbour.entry,
                reason=_reason(neighbour),
                cites=citations.cite(neighbour.link.sources),
            )
            rows.setdefault(neighbour.entry.address, row)
    return (EntryList(key=key, heading=heading, rows=tuple(rows.values())),) if rows else ()


def _reason(neighbour: Neighbour) -> str:
    """Give why the neighbour stands here: this page's own reason, or that of a post; else what the neighbour is.

    Other pages give reasons that speak of this one, and would be read as if they spoke of themselves.
    """
    told = neighbour.outgoing or neighbour.link.relation is Relation.ABOUT
    return (neighbour.link.reason if told else "") or neighbour.entry.summary


def of_kind(*kinds: Kind) -> Callable[[Neighbour], bool]:
    """Give a test for neighbours of these kinds."""
    return lambda neighbour: neighbour.entry.kind in kinds
