"""What each kind of page adds to the head that all share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, PlainValidator, model_validator

from homeland_careers.content.schema.rules import AnyRule
from homeland_careers.content.schema.things import WrittenPage, WrittenThing
from homeland_careers.content.schema.values import (
    Date,
    Flag,
    Grade,
    Slug,
    Slugs,
    Sources,
    Text,
    Web,
    Whole,
    Written,
    refusal,
    unsound,
)
from homeland_careers.domain.address import Kind
from homeland_careers.domain.thing import QuestionKind, Standing


class WrittenStep(Written):
    """One step of the way in."""

    title: Text
    detail: Text
    phase: Text = ""
    duration: Text = ""
    sources: Slugs = ()


class WrittenSpecialisation(Written):
    """A variant of a role; `text` is Markdown."""

    title: Text
    text: str = Field(min_length=1)
    sources: Slugs = ()


class WrittenPay(Written):
    """The grades of a role in one pay year, or the reason why there are none."""

    year: Whole | None = None
    grades: tuple[Grade, ...] = ()
    note: Text = ""

    @model_validator(mode="after")
    def _whole(self) -> WrittenPay:
        if (self.year is None) != (not self.grades):
            raise unsound("“year” and “grades” go together")
        if self.year is None and not self.note:
            raise unsound("Pay without grades says in “note” why there are none")
        return self


class WrittenRole(WrittenThing):
    """A role; its sections stand in the body of the file."""

    popularity: Whole | None = None
    generic: Flag = False
    rules: tuple[AnyRule, ...] = ()
    steps: tuple[WrittenStep, ...] = ()
    specialisations: tuple[WrittenSpecialisation, ...] = ()
    pay: WrittenPay


class WrittenPost(WrittenThing):
    """A blog post; its sections stand in the body of the file."""

    published: Date
    date_note: Text = ""
    author: Text = ""
    author_note: Text = ""
    topic: Text = ""


class WrittenEvent(Written):
    """Something that happened to a component."""

    date: Date
    text: Text
    sources: Sources


def _standing(text: object) -> Standing:
    """Read a standing, which is written with hyphens."""
    written = {standing.replace(" ", "-"): standing for standing in Standing}
    if not isinstance(text, str) or text not in written:
        raise refusal(f"has “{text}”, which is none of {', '.join(written)}")
    return written[text]


class WrittenComponent(WrittenPage):
    """An agency, directorate or office."""

    acronym: Text = ""
    parent: Slug = ""
    standing: Annotated[Standing, PlainValidator(_standing)] = Standing.ACTIVE
    standing_note: Text = ""
    standing_sources: Slugs = ()
    history: tuple[WrittenEvent, ...] = ()

    @model_validator(mode="after")
    def _explained(self) -> WrittenComponent:
        if self.standing is not Standing.ACTIVE and not (self.standing_note and self.standing_sources):
            raise unsound("A standing other than active needs “standing_note” and “standing_sources”")
        return self


class WrittenArea(WrittenPage):
    """One of the five mission areas."""

    position: Annotated[Whole, Field(ge=1, le=5)]
    note: Text = ""


class WrittenTerm(WrittenPage):
    """A word of the field."""


class WrittenOrganization(WrittenPage):
    """A professional organisation."""

    acronym: Text = ""
    website: Web = ""


class WrittenTool(WrittenPage):
    """Equipment or software."""


class WrittenQuestion(WrittenPage):
    """A question of an interviewer or a reader."""

    asked_by: QuestionKind


MODELS: Mapping[Kind, type[WrittenThing]] = {
    Kind.ROLE: WrittenRole,
    Kind.COMPONENT: WrittenComponent,
    Kind.AREA: WrittenArea,
    Kind.POST: WrittenPost,
    Kind.TERM: WrittenTerm,
    Kind.ORGANIZATION: WrittenOrganization,
    Kind.TOOL: WrittenTool,
    Kind.QUESTION: WrittenQuestion,
}
