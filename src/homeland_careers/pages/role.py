"""The page of a role."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import (
    Block,
    Chip,
    Definition,
    DefinitionList,
    Document,
    Notice,
    PayChart,
    StepLine,
    StepList,
)
from homeland_careers.domain.fact import ROLE_GRID, Field, of_field
from homeland_careers.domain.role import Role
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.thing import Relation, Section
from homeland_careers.pages import facts, frame
from homeland_careers.pages.citing import Citations
from homeland_careers.pages.links import Neighbour, linked, neighbours, of_kind

PAY = "pay"
BECOME = "how-to-become-one"


def page(role: Role, catalogue: Catalogue) -> Document:
    """Give a role's page: quick facts, pay, prose with the steps, every fact, neighbours, sources."""
    citations = Citations(catalogue.sources(role.sources))
    areas, components = frame.area_entries(role, catalogue), frame.component_entries(role, catalogue)
    chips = (
        *frame.area_chips(areas),
        *(Chip(entry.name, entry.address) for entry in components),
        *(Chip(fact.shown()) for fact in of_field(role.facts, Field.SERIES)[:1] if not fact.missing),
    )
    blocks = (
        facts.grid(role, ROLE_GRID, citations),
        *_generic(role),
        *_prose(role, citations),
        *_specialisations(role, citations),
        *facts.disagreements(role, citations),
        *facts.table(role, citations),
        *_around(neighbours(role, catalogue), citations),
    )
    trail = frame.crumbs(areas, components)
    return frame.framed(role, blocks, citations, chips=chips, trail=trail, byline=frame.also_called(role))


def _generic(role: Role) -> Iterator[Notice]:
    if role.generic:
        yield Notice(
            key="generic",
            title="Not an official job title",
            text="No vacancy of the department under this title was found. The page repeats what a "
            "third party says of such work; look at the related careers for posts that are advertised.",
            tone="caution",
        )


def _prose(role: Role, citations: Citations) -> Iterator[Block]:
    """Lead with pay where it can be drawn; put the steps under the section that introduces them."""
    written = {section.key: section for section in role.sections}
    if role.pay:
        yield from _pay(role, written.pop(PAY, None), citations)
    for section in written.values():
        yield citations.prose(section)
        if section.key == PAY and role.pay_note:
            yield Notice(key="pay-note", title="No pay chart", text=role.pay_note)
        if section.key == BECOME:
            yield from _steps(role, citations)
    if BECOME not in written:
        yield from _steps(role, citations)


def _pay(role: Role, section: Section | None, citations: Citations) -> Iterator[Block]:
    if role.pay:
        yield PayChart(
            key="pay-chart",
            heading="Pay as you advance",
            ladder=role.pay,
            note=role.pay_note,
            cites=citations.cite(role.pay.sources),
            area=role.areas[0] if role.areas else "",
        )
    if section:
        yield citations.prose(section, heading="")


def _steps(role: Role, citations: Citations) -> Iterator[StepList]:
    if role.steps:
        lines = tuple(
            StepLine(
                title=step.title,
                detail=step.detail,
                phase=step.phase,
                duration=step.duration,
                cites=citations.cite(step.sources),
            )
            for step in role.steps
        )
        yield StepList(key="steps", steps=lines, note=_lengths(lines))


def _lengths(lines: tuple[StepLine, ...]) -> str:
    """Say once what an empty length means, instead of at every step."""
    published = [bool(line.duration) for line in lines]
    if not any(published):
        return "How long these steps take is not published in our sources."
    return "" if all(published) else "Where no length stands beside a step, our sources publish none."


def _specialisations(role: Role, citations: Citations) -> Iterator[DefinitionList]:
    if role.specialisations:
        items = tuple(
            Definition(title=variant.title, text=variant.text, cites=citations.cite(variant.sources))
            for variant in role.specialisations
        )
        yield DefinitionList(key="specialisations", heading="Ways to specialize", items=items)


def _around(found: tuple[Neighbour, ...], citations: Citations) -> Iterator[Block]:
    yield from linked("interview", "Asked in interviews", found, _question("interview"), citations)
    yield from linked("questions", "Often asked", found, _question("frequent"), citations)
    yield from linked("tools", "Tools of the trade", found, of_kind(Kind.TOOL), citations)
    yield from linked("terms", "Words to know", found, of_kind(Kind.TERM), citations)
    yield from linked(
        "organizations", "Professional organizations", found, of_kind(Kind.ORGANIZATION), citations
    )
    above = {neighbour.entry.address for neighbour in found if _step_up(neighbour)}
    yield from linked("next", "A step up", found, _step_up, citations)
    yield from linked("related", "Related careers", found, _role_outside(above), citations)
    yield from linked("posts", "From the blog", found, of_kind(Kind.POST), citations)


def _question(asked_by: str) -> Callable[[Neighbour], bool]:
    return lambda neighbour: (
        neighbour.entry.kind is Kind.QUESTION and neighbour.entry.detail.get("asked-by") == asked_by
    )


def _step_up(neighbour: Neighbour) -> bool:
    return (
        neighbour.entry.kind is Kind.ROLE and neighbour.link.relation is Relation.NEXT and neighbour.outgoing
    )


def _role_outside(listed: set[Address]) -> Callable[[Neighbour], bool]:
    return lambda neighbour: neighbour.entry.kind is Kind.ROLE and neighbour.entry.address not in listed
