"""The pages of components and mission areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from homeland_careers.domain.address import Kind
from homeland_careers.domain.document import Block, Chip, Document, Notice, Timeline, TimelineRow
from homeland_careers.domain.fact import COMPONENT_GRID
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.thing import Component, Membership, MissionArea, Standing, Thing
from homeland_careers.pages import facts, frame
from homeland_careers.pages.citing import Citations
from homeland_careers.pages.links import entry_list, linked, neighbours, of_kind

_STANDING = {
    Standing.REDUCED: "Reduced",
    Standing.ENDING_PROPOSED: "Proposed to end",
    Standing.RENAMED: "Renamed",
    Standing.MOVED: "Moved",
    Standing.LAPSED: "Lapsed",
}


def component_page(component: Component, catalogue: Catalogue) -> Document:
    """Give a component's page: quick facts, standing, prose, careers, offices, history, neighbours."""
    citations = Citations(catalogue.sources(component.sources))
    areas = frame.area_entries(component, catalogue)
    slug = component.address.slug
    blocks: tuple[Block, ...] = (
        facts.grid(component, COMPONENT_GRID, citations),
        *_standing(component, citations),
        *_memberships(component, catalogue, citations),
        *facts.disagreements(component, citations),
        *(citations.prose(section) for section in component.sections),
        entry_list(
            "careers",
            "Careers here",
            catalogue.entries(Kind.ROLE, component=slug),
            empty="No role of this component is described yet; its mission area lists similar careers.",
        ),
        *_offices(component, catalogue),
        *_history(component, citations),
        *facts.table(component, citations),
        *_around(component, catalogue, citations),
    )
    chips = (*frame.area_chips(areas), *((Chip(component.acronym),) if component.acronym else ()))
    trail = frame.crumbs(areas, frame.component_entries(component, catalogue))
    return frame.framed(component, blocks, citations, chips=chips, trail=trail)


def _standing(component: Component, citations: Citations) -> Iterator[Notice]:
    if component.standing is not Standing.ACTIVE:
        yield Notice(
            key="standing",
            title=_STANDING[component.standing],
            text=component.standing_note,
            tone="caution",
            cites=citations.cite(component.standing_sources),
        )


def _memberships(thing: Thing, catalogue: Catalogue, citations: Citations) -> Iterator[Notice]:
    """Say who files the component where, and where the official list lacks it."""
    titles = {entry.address.slug: entry.title for entry in frame.area_entries(thing, catalogue)}
    for membership in thing.memberships:
        if membership.added or membership.note:
            yield Notice(
                key=f"membership-{membership.area}",
                title=f"Filed under {titles.get(membership.area, membership.area)}",
                text=_why_filed(membership),
                cites=citations.cite(membership.sources),
            )


def _why_filed(membership: Membership) -> str:
    added = "The department’s own list of this area is empty; this place comes from the source cited here."
    return " ".join(part for part in (added if membership.added else "", membership.note) if part)


def _offices(component: Component, catalogue: Catalogue) -> Iterator[Block]:
    offices = catalogue.entries(Kind.COMPONENT, component=component.address.slug)
    if offices:
        yield entry_list("offices", "Offices within", offices)


def _history(component: Component, citations: Citations) -> Iterator[Timeline]:
    if component.history:
        rows = tuple(
            TimelineRow(date=event.date.spoken(), text=event.text, cites=citations.cite(event.sources))
            for event in component.history
        )
        yield Timeline(key="history", heading="Where it came from", rows=rows)


def _around(thing: Thing, catalogue: Catalogue, citations: Citations) -> Iterator[Block]:
    found = neighbours(thing, catalogue)
    yield from linked("posts", "From the blog", found, of_kind(Kind.POST), citations)
    yield from linked("related", "Related components", found, of_kind(Kind.COMPONENT), citations)
    yield from linked("roles", "Careers that work with it", found, of_kind(Kind.ROLE), citations)
    yield from linked("words", "Words to know", found, of_kind(Kind.TERM), citations)
    yield from linked(
        "organizations", "Professional organizations", found, of_kind(Kind.ORGANIZATION), citations
    )


def area_page(area: MissionArea, catalogue: Catalogue) -> Document:
    """Give a mission area's page: prose, its careers, its components and what its official list lacks."""
    citations = Citations(catalogue.sources(area.sources))
    slug = area.address.slug
    blocks: tuple[Block, ...] = (
        *(citations.prose(section) for section in area.sections[:1]),
        entry_list("careers", "Careers", catalogue.entries(Kind.ROLE, area=slug)),
        *_official_list(area, citations),
        entry_list("components", "Components", catalogue.entries(Kind.COMPONENT, area=slug)),
        *(citations.prose(section) for section in area.sections[1:]),
        *facts.table(area, citations),
        *_around(area, catalogue, citations),
    )
    return replace(frame.framed(area, blocks, citations, trail=()), area=slug)


def _official_list(area: MissionArea, citations: Citations) -> Iterator[Notice]:
    """Say what the department's own list lacks; the first source of an area is that list."""
    if area.note:
        cites = citations.cite(area.sources[:1])
        yield Notice(key="note", title="About the official list", text=area.note, cites=cites)
