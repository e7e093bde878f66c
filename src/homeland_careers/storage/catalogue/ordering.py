"""The order of things: which number each gets, and where it stands among its kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from homeland_careers.domain.address import THINGS, Address, Kind
from homeland_careers.domain.draft import Draft
from homeland_careers.domain.errors import ContentInvalidError
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Component, MissionArea, Post, Question, QuestionKind, Thing
from homeland_careers.domain.words import indexed
from homeland_careers.storage.catalogue.groups import Group, Groups


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything of a draft goes: numbers, reading order, shown areas, short names of components."""

    numbers: Mapping[Address, int]
    groups: Groups
    positions: Mapping[Address, int]
    areas: Mapping[Address, tuple[str, ...]]
    component_names: Mapping[str, str]

    def find(self, owner: Address, kind: Kind, slug: str) -> int:
        """Give the number of a thing that another one names. Raises ContentInvalidError."""
        try:
            return self.numbers[Address(kind, slug)]
        except KeyError:
            raise ContentInvalidError(f"{owner} names {kind}/{slug}, which is not in the draft.") from None


def places(draft: Draft) -> Places:
    """Number a draft. Raises ContentInvalidError for an address given twice."""
    every: list[Thing | Source] = [*draft.things, *draft.sources]
    _refuse_twins(item.address for item in every)
    components = {thing.address.slug: thing for thing in draft.things if isinstance(thing, Component)}
    areas = {thing.address: _shown_areas(thing, components) for thing in draft.things}
    titles = {item.address: indexed(item.title) for item in every}
    kinds: dict[Kind, int] = {kind: place for place, kind in enumerate(THINGS)}

    def best_known_first(item: Thing | Source) -> tuple[bool, int, int, str, str]:
        """Give the key of the order by fame: sources last, then by popularity, kind and title."""
        address = item.address
        known = draft.popularity.get(address, 0)
        return isinstance(item, Source), -known, kinds[address.kind], titles[address], address.slug

    def in_reading_order(item: Thing | Source) -> tuple[str | int, ...]:
        """Give the key of the order of lists: by kind, roles by fame, the rest by what leads, then by title."""
        rank = ranks[item.address] if item.address.kind is Kind.ROLE else 0
        return kinds[item.address.kind], rank, *_leading(item), titles[item.address], item.address.slug

    ranks = {item.address: rank for rank, item in enumerate(sorted(every, key=best_known_first))}
    group_of = {item.address: Group.of(item.address.kind, areas.get(item.address, ())) for item in every}
    groups = Groups.among(group_of.values())
    return Places(
        numbers={address: groups.number(rank, group_of[address]) for address, rank in ranks.items()},
        groups=groups,
        positions={item.address: place for place, item in enumerate(sorted(every, key=in_reading_order))},
        areas=areas,
        component_names={slug: c.acronym or c.short_title or c.title for slug, c in components.items()},
    )


def _refuse_twins(addresses: Iterable[Address]) -> None:
    twice = [str(address) for address, count in Counter(addresses).items() if count > 1]
    if twice:
        raise ContentInvalidError(f"Given more than once: {', '.join(sorted(twice))}.")


def _shown_areas(thing: Thing, components: Mapping[str, Component]) -> tuple[str, ...]:
    """Give the areas a list shows: the thing's own, else the leading ones of its components."""
    if isinstance(thing, MissionArea):
        return (thing.address.slug,)
    leading = (components[slug].areas[:1] for slug in thing.components if slug in components)
    return tuple(dict.fromkeys(thing.areas or (area for areas in leading for area in areas)))


def _leading(item: Thing | Source) -> tuple[int, ...]:
    """Give what goes before the title: the place of an area, the newest post, interview questions."""
    if isinstance(item, MissionArea):
        return (item.position,)
    if isinstance(item, Post):
        return (-item.published.year, -item.published.month, -item.published.day)
    if isinstance(item, Question):
        return (item.asked_by is not QuestionKind.INTERVIEW,)
    return ()
