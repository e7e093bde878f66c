"""What the index takes from a thing: what it is called, and the text of its page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

from homeland_careers.domain.role import Role
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Component, MissionArea, Organization, Post, Thing
from homeland_careers.domain.words import key


@dataclass(frozen=True, slots=True)
class Label:
    """One thing a page is called; `key` is the form in which names are compared."""

    text: str
    key: str
    is_title: bool


def labels(item: Thing | Source) -> list[Label]:
    """Give the title and all other names, each once, the title first."""
    names = [item.title]
    if isinstance(item, Thing):
        acronym = item.acronym if isinstance(item, Component | Organization) else ""
        names += [item.short_title, acronym, *(name.text for name in item.names)]
    found: dict[str, Label] = {}
    for name in names:
        compared = key(name)
        if compared:
            found.setdefault(compared, Label(name, compared, not found))
    return list(found.values())


def body(item: Thing | Source) -> Iterator[str]:
    """Give all text of a page but its names and summary, remarks left out."""
    if isinstance(item, Source):
        yield from (item.publisher, item.kind.label, item.dates(), item.url, item.archived_url)
        return
    for section in item.sections:
        yield from (section.heading, section.text)
    for fact in item.facts:
        if fact.value:
            yield from (fact.field.label, fact.value, fact.brief, fact.conditions)
    if isinstance(item, Role):
        for step in item.steps:
            yield from (step.title, step.detail, step.phase, step.duration)


def remarks(item: Thing | Source) -> list[tuple[str, str]]:
    """Give the plain text that stands in no section, fact or step, each with a heading (maybe empty)."""
    if isinstance(item, Source):
        return [("", item.note)] if item.note else []
    shared = [
        *(("Mission area", membership.note) for membership in item.memberships),
        *(("Sources disagree", disagreement.about) for disagreement in item.disagreements),
        *_own(item),
    ]
    return [(heading, text) for heading, text in shared if text]


@singledispatch
def _own(_thing: Thing) -> Iterator[tuple[str, str]]:
    """Give the remarks of what only one kind has."""
    yield from ()


@_own.register
def _area(area: MissionArea) -> Iterator[tuple[str, str]]:
    yield "", area.note


@_own.register
def _component(component: Component) -> Iterator[tuple[str, str]]:
    yield "Status", component.standing_note
    for event in component.history:
        yield "History", f"{event.date.spoken()}: {event.text}"


@_own.register
def _post(post: Post) -> Iterator[tuple[str, str]]:
    said = (f"Published {post.published.spoken()}", post.author, post.topic, post.author_note, post.date_note)
    yield "", ". ".join(part.rstrip(".") for part in said if part)


@_own.register
def _organization(organization: Organization) -> Iterator[tuple[str, str]]:
    yield "", organization.website


@_own.register
def _role(role: Role) -> Iterator[tuple[str, str]]:
    for variant in role.specialisations:
        yield variant.title, f"{variant.title}. {variant.text}"
    if role.pay:
        yield "Pay", "; ".join(f"{band.grade} ${band.low:,} to ${band.high:,}" for band in role.pay.bands)
    yield "Pay", role.pay_note
