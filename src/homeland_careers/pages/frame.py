"""What every page has around its blocks: breadcrumbs, chips, title and sources."""

from __future__ import annotations

from collections.abc import Iterable

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import Block, Chip, Crumb, Document
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.thing import Thing
from homeland_careers.pages.citing import Citations
from homeland_careers.pages.facts import shown_facts

KIND_LABELS = {
    Kind.ROLE: "Role",
    Kind.COMPONENT: "Component",
    Kind.AREA: "Mission area",
    Kind.POST: "Blog post",
    Kind.TERM: "Term",
    Kind.ORGANIZATION: "Organization",
    Kind.TOOL: "Tool",
    Kind.QUESTION: "Question",
    Kind.SOURCE: "Source",
    Kind.PLACE: "Place",
    Kind.SEARCH: "Search",
}
LIBRARY_CRUMBS = {
    Kind.POST: Crumb("Blog", places.BLOG),
    Kind.TERM: Crumb("Glossary", places.GLOSSARY),
    Kind.ORGANIZATION: Crumb("Organizations", places.ORGANIZATIONS),
    Kind.TOOL: Crumb("Tools", places.TOOLS),
    Kind.QUESTION: Crumb("Questions", places.QUESTIONS),
    Kind.SOURCE: Crumb("Sources", places.SOURCES),
}


def area_entries(thing: Thing, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Give the mission areas of a thing in its own order."""
    wanted = [Address(Kind.AREA, slug) for slug in thing.areas]
    found = catalogue.entries_at(wanted)
    return tuple(found[address] for address in wanted if address in found)


def component_entries(thing: Thing, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Give the components of a thing in its own order."""
    wanted = [Address(Kind.COMPONENT, slug) for slug in thing.components]
    found = catalogue.entries_at(wanted)
    return tuple(found[address] for address in wanted if address in found)


def crumbs(areas: Iterable[Entry], components: Iterable[Entry]) -> tuple[tuple[Crumb, ...], ...]:
    """Give one breadcrumb per mission area, the first one with the leading component."""
    lead = tuple(Crumb(entry.title, entry.address) for entry in components)[:1]
    trails = [(Crumb(entry.title, entry.address),) for entry in areas]
    return ((*trails[0], *lead), *trails[1:]) if trails else (lead,) if lead else ()


def area_chips(areas: Iterable[Entry]) -> tuple[Chip, ...]:
    """Give mission areas as chips with their hues."""
    return tuple(Chip(entry.title, entry.address, entry.address.slug) for entry in areas)


def also_called(thing: Thing) -> str:
    """Give the other names a reader may see as one line, or nothing."""
    return f"Also called {', '.join(thing.public_names)}" if thing.public_names else ""


def framed(
    thing: Thing,
    blocks: Iterable[Block],
    citations: Citations,
    *,
    chips: tuple[Chip, ...] = (),
    trail: tuple[tuple[Crumb, ...], ...] | None = None,
    byline: str = "",
) -> Document:
    """Give the finished document; sources nobody cited yet come last in its list."""
    body = tuple(blocks)
    citations.cite(thing.sources)
    library = LIBRARY_CRUMBS.get(thing.kind)
    return Document(
        address=thing.address,
        title=thing.title,
        kind_label=KIND_LABELS[thing.kind],
        summary=thing.summary,
        byline=byline,
        crumbs=trail if trail is not None else ((library,),) if library else (),
        chips=chips,
        blocks=(*body, *citations.closing()),
        sources=citations.sources,
        facts=shown_facts(thing),
        area=thing.areas[0] if thing.areas else "",
    )
