"""What is written about the pages together: sources, pay tables, moved addresses."""

from __future__ import annotations

import re
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field, TypeAdapter, field_validator

from homeland_careers.content.schema.values import (
    Date,
    Number,
    Plan,
    Slug,
    Sources,
    Text,
    ThingAddress,
    Web,
    Whole,
    Written,
    refusal,
)
from homeland_careers.domain.address import Address
from homeland_careers.domain.source import SourceKind

_GRADE = re.compile(r"[A-Z0-9]{1,3}")


def _grade(text: str) -> str:
    if not _GRADE.fullmatch(text):
        raise refusal(f"has “{text}”, which is not a grade: use one to three of A-Z and 0-9")
    return text


def _percent(number: float) -> float:
    if number > 100:
        raise refusal("must be at most 100")
    return number


_GradeName: TypeAlias = Annotated[str, AfterValidator(_grade)]
_Percent: TypeAlias = Annotated[Number, AfterValidator(_percent)]
_Year: TypeAlias = Annotated[Whole, Field(ge=1990, le=2100)]


class WrittenSource(Written):
    """One source."""

    title: Text
    publisher: Text
    kind: SourceKind
    url: Web = ""
    archived_url: Web = ""
    retrieved: Date | None = None
    as_of: Date | None = None
    note: Text = ""


class WrittenPayTable(Written):
    """The yearly base pay of one plan in one year: grade to the pay of each step, lowest first."""

    plan: Plan
    year: _Year
    sources: Sources
    grades: dict[_GradeName, tuple[Whole, ...]] = Field(min_length=1)

    @field_validator("grades")
    @classmethod
    def _rising(cls, grades: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
        for grade, steps in grades.items():
            if len(steps) < 2 or list(steps) != sorted(set(steps)):
                raise refusal(f"has grade {grade}, whose steps do not rise from each to the next")
        return grades


class WrittenLocalities(Written):
    """Percent of base pay that each locality area adds in one year."""

    year: _Year
    sources: Sources
    percent: dict[Text, _Percent] = Field(min_length=1)


class WrittenPayCap(Written):
    """The most that base and locality pay together come to in one year, in dollars."""

    year: _Year
    sources: Sources
    maximum: Whole = Field(ge=1)


class WrittenMoved(Written):
    """What became of an address."""

    to: tuple[ThingAddress, ...]
    reason: Text
    date: Date


class WrittenMeaning(Written):
    """What people say, and the words of the pages that mean it, best first."""

    say: tuple[Text, ...] = Field(min_length=1)
    mean: tuple[Text, ...] = Field(min_length=1)


THESAURUS: TypeAdapter[list[WrittenMeaning]] = TypeAdapter(list[WrittenMeaning])
SOURCES: TypeAdapter[dict[str, WrittenSource]] = TypeAdapter(dict[Slug, WrittenSource])
MOVED: TypeAdapter[dict[Address, WrittenMoved]] = TypeAdapter(dict[ThingAddress, WrittenMoved])
