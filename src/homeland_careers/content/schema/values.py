"""The smallest parts of the schema: texts, slugs, numbers and dates as they are written."""

from __future__ import annotations

import re
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator
from pydantic_core import PydanticCustomError

from homeland_careers.domain.address import Address, Kind, is_slug
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.errors import UnknownAddressError

_WHOLE = re.compile(r"\d{1,9}")
_NUMBER = re.compile(r"\d{1,6}(\.\d{1,3})?")
_WEB = re.compile(r"https?://[^\s/]+(/\S*)?")
_MARKUP = re.compile(r"\[\^|\]\(|</?[a-zA-Z]|\*\*")
_PLAN = re.compile(r"[A-Z]{2}")
_GRADE = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")


class Written(BaseModel):
    """A group of fields in a file: unknown ones are refused, and nothing changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def refusal(predicate: str) -> PydanticCustomError:
    """Give an error about one field; the writer reads its name, then the predicate."""
    return PydanticCustomError("refused", "{said}", {"said": predicate})


def unsound(sentence: str) -> PydanticCustomError:
    """Give an error about fields that do not go together; the writer reads the sentence as it is."""
    return PydanticCustomError("unsound", "{said}", {"said": sentence})


def _plain(text: str) -> str:
    if not text.strip():
        raise refusal("is empty")
    if found := _MARKUP.search(text):
        raise refusal(f"is plain text; “{found.group()}” is Markdown and belongs in a section")
    return " ".join(text.split())


def _slug(text: str) -> str:
    if not is_slug(text):
        raise refusal(f"has “{text}”, which is not a slug: use only a-z, 0-9 and hyphens")
    return text


def _web(text: str) -> str:
    if not _WEB.fullmatch(text):
        raise refusal(f"has “{text}”, which is not an address on the web (https://…)")
    return text


def _grade(text: str) -> str:
    if not _GRADE.fullmatch(text):
        raise refusal(f"has “{text}”, which is not a grade such as GS-11")
    return text


def _plan(text: str) -> str:
    if not _PLAN.fullmatch(text):
        raise refusal("must be two capital letters, such as GS")
    return text


def _whole(text: object) -> int:
    if not isinstance(text, str) or not _WHOLE.fullmatch(text):
        raise refusal("must be a whole number without comma or sign")
    return int(text)


def _number(text: object) -> float:
    if not isinstance(text, str) or not _NUMBER.fullmatch(text):
        raise refusal("must be a number such as 2 or 1.5")
    return float(text)


def _flag(text: object) -> bool:
    if text not in ("true", "false"):
        raise refusal("must be true or false")
    return text == "true"


def _date(text: object) -> PartialDate:
    try:
        return PartialDate.parse(str(text))
    except ValueError:
        raise refusal(f"has “{text}”, which is not a date: write 2022, 2022-05 or 2022-05-16") from None


def _thing(text: object) -> Address:
    try:
        address = Address.parse(str(text))
    except UnknownAddressError:
        raise refusal(f"has “{text}”, which is not an address such as role/cbp-officer") from None
    if address.kind in (Kind.PLACE, Kind.SEARCH):
        raise refusal(f"has “{text}”, but only things can be named here")
    return address


def _once(texts: tuple[str, ...]) -> tuple[str, ...]:
    if again := next((text for number, text in enumerate(texts) if text in texts[:number]), None):
        raise refusal(f"names “{again}” twice")
    return texts


Text: TypeAlias = Annotated[str, AfterValidator(_plain)]
"""Plain text on one line; line breaks become spaces, Markdown is refused."""
Brief: TypeAlias = Annotated[str, AfterValidator(_plain), Field(max_length=40)]
Summary: TypeAlias = Annotated[str, AfterValidator(_plain), Field(max_length=160)]
Slug: TypeAlias = Annotated[str, AfterValidator(_slug)]
Slugs: TypeAlias = Annotated[tuple[Slug, ...], AfterValidator(_once)]
Sources: TypeAlias = Annotated[tuple[Slug, ...], AfterValidator(_once), Field(min_length=1)]
"""Slugs of sources, at least one."""
Web: TypeAlias = Annotated[str, AfterValidator(_web)]
Grade: TypeAlias = Annotated[str, AfterValidator(_grade)]
Plan: TypeAlias = Annotated[str, AfterValidator(_plan)]
Whole: TypeAlias = Annotated[int, BeforeValidator(_whole)]
Number: TypeAlias = Annotated[float, BeforeValidator(_number)]
Flag: TypeAlias = Annotated[bool, BeforeValidator(_flag)]
Date: TypeAlias = Annotated[PartialDate, PlainValidator(_date)]
ThingAddress: TypeAlias = Annotated[Address, PlainValidator(_thing)]
