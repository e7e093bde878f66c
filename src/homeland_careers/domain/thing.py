"""What every thing of the catalogue has in common, and the parts it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.fact import Disagreement, Fact


class Relation(StrEnum):
    """Why one thing points to another; each is shown from both ends."""

    RELATED = "related"
    NEXT = "next"
    ABOUT = "about"
    USES = "uses"
    MENTIONS = "mentions"
    ASKED = "asked"
    SUCCEEDED_BY = "succeeded-by"


@dataclass(frozen=True, slots=True)
class Name:
    """Another name of a thing; one that is not `public` only helps search (slang, codes, misspellings)."""

    text: str
    public: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """That a thing belongs to a mission area, and the source that says so.

    `added` is true where the department's own list leaves the place empty and another source fills it.
    """

    area: str
    sources: tuple[str, ...]
    added: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One stretch of prose under a heading. `html` is safe; `markdown` is as written; `text` is plain."""

    key: str
    heading: str
    markdown: str
    html: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link to another thing with the reason for it, in one sentence."""

    relation: Relation
    target: Address
    reason: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a thing on a date."""

    date: PartialDate
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A page of the catalogue: what the kinds share.

    `short_title` serves lists and breadcrumbs; `components` are slugs; facts keep their written order.
    """

    address: Address
    title: str
    summary: str
    short_title: str = ""
    names: tuple[Name, ...] = ()
    memberships: tuple[Membership, ...] = ()
    components: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """Give the kind the address names."""
        return self.address.kind

    @property
    def areas(self) -> tuple[str, ...]:
        """Give the slugs of the mission areas, the leading one first."""
        return tuple(membership.area for membership in self.memberships)

    @property
    def public_names(self) -> tuple[str, ...]:
        """Give the other names a reader may see."""
        return tuple(name.text for name in self.names if name.public)


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionArea(Thing):
    """One of the five mission areas; `note` says what its official list lacks."""

    position: int
    note: str = ""


class Standing(StrEnum):
    """What has become of a component, as far as its sources tell."""

    ACTIVE = "active"
    REDUCED = "reduced"
    ENDING_PROPOSED = "ending proposed"
    RENAMED = "renamed"
    MOVED = "moved"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Component(Thing):
    """An agency, directorate or office; `parent` is the slug of the one it belongs to."""

    acronym: str = ""
    parent: str = ""
    standing: Standing = Standing.ACTIVE
    standing_note: str = ""
    standing_sources: tuple[str, ...] = ()
    history: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Thing):
    """A blog post, summarised in our words; `date_note` says how sure the date is, `author` may be empty."""

    published: PartialDate
    date_note: str = ""
    author: str = ""
    author_note: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Thing):
    """A word of the field; its definition is its summary and sections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Thing):
    """A professional organisation; `website` may be empty where none could be checked."""

    acronym: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool(Thing):
    """Equipment or software used in the field."""


class QuestionKind(StrEnum):
    """Who asks: an interviewer, or a reader."""

    INTERVIEW = "interview"
    FREQUENT = "frequent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Thing):
    """A question; its answer, or how to prepare one, stands in its sections."""

    asked_by: QuestionKind
