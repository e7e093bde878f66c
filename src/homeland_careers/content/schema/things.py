"""What every thing may say: names, areas, facts, links, sections."""

from __future__ import annotations

from pydantic import Field

from homeland_careers.content.schema.values import (
    Brief,
    Date,
    Flag,
    Slug,
    Slugs,
    Sources,
    Summary,
    Text,
    ThingAddress,
    Written,
)
from homeland_careers.domain import fact
from homeland_careers.domain.thing import Relation


class WrittenMembership(Written):
    """That the thing belongs to a mission area."""

    area: Slug
    sources: Sources
    added: Flag = False
    note: Text = ""


class WrittenFact(Written):
    """One value of one field."""

    field: fact.Field
    value: Text
    brief: Brief = ""
    conditions: Text = ""
    valid_from: Date | None = Field(None, alias="from")
    valid_to: Date | None = Field(None, alias="until")
    sources: Sources


class WrittenDisagreement(Written):
    """How sources contradict each other."""

    field: fact.Field
    about: Text


class WrittenLink(Written):
    """A link to another thing, with its reason."""

    to: ThingAddress
    relation: Relation
    reason: Text = ""
    sources: Slugs = ()


class WrittenSection(Written):
    """A section of a YAML file."""

    heading: Text
    text: str


class WrittenThing(Written):
    """The head of every page."""

    title: Text
    short: Text = ""
    summary: Summary
    names: tuple[Text, ...] = ()
    hidden: tuple[Text, ...] = ()
    areas: tuple[WrittenMembership, ...] = ()
    components: Slugs = ()
    facts: tuple[WrittenFact, ...] = ()
    disagreements: tuple[WrittenDisagreement, ...] = ()
    not_published: tuple[fact.Field, ...] = Field((), alias="not-published")
    not_applicable: tuple[fact.Field, ...] = Field((), alias="not-applicable")
    not_checked: tuple[fact.Field, ...] = Field((), alias="not-checked")
    links: tuple[WrittenLink, ...] = ()
    sources: Slugs = ()

    @property
    def missing(self) -> dict[fact.Missing, tuple[fact.Field, ...]]:
        """Give the fields without a value, by reason."""
        return {
            fact.Missing.NOT_PUBLISHED: self.not_published,
            fact.Missing.NOT_APPLICABLE: self.not_applicable,
            fact.Missing.NOT_CHECKED: self.not_checked,
        }


class WrittenPage(WrittenThing):
    """A page that is all YAML, its sections included."""

    sections: tuple[WrittenSection, ...] = Field(min_length=1)
