"""Addresses: what a thing is called for ever, as `kind/slug` or `homeland:kind/slug`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from homeland_careers.domain.errors import UnknownAddressError

SCHEME = "homeland"
_SHOWN = 120
"""Characters of a wrong address that are repeated to the reader."""

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,95}")


class Kind(StrEnum):
    """Kinds of address; all but PLACE and SEARCH name a thing of the catalogue."""

    ROLE = "role"
    COMPONENT = "component"
    AREA = "area"
    POST = "post"
    TERM = "term"
    ORGANIZATION = "organization"
    TOOL = "tool"
    QUESTION = "question"
    SOURCE = "source"
    PLACE = "place"
    SEARCH = "search"


THINGS = tuple(kind for kind in Kind if kind not in (Kind.PLACE, Kind.SEARCH))
"""The kinds that stand in the catalogue, in the order lists and facets show them."""


def is_slug(text: str) -> bool:
    """Say whether the text can be the name part of an address: a-z, 0-9 and hyphens, at most 96."""
    return _SLUG.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """The lasting name of a thing, a place of the program, or a search.

    `slug` of a search is the query as typed; everywhere else it is `[a-z0-9-]`.
    """

    kind: Kind
    slug: str

    def __post_init__(self) -> None:
        """Refuse a slug that could not be written in a file name or a link."""
        if self.kind is not Kind.SEARCH and not is_slug(self.slug):
            raise UnknownAddressError(
                f"“{self.kind}/{self.slug[:_SHOWN]}” is not an address: use letters a-z, digits and hyphens."
            )

    def __str__(self) -> str:
        """Give `kind/slug`, percent-encoded for a search (a lone surrogate as `?`)."""
        return f"{self.kind}/{quote(self.slug, safe='', errors='replace')}"

    @property
    def url(self) -> str:
        """Give the link form, `homeland:kind/slug`."""
        return f"{SCHEME}:{self}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read `kind/slug` or `homeland:kind/slug` (also with `//`).

        Raises UnknownAddressError with a sentence that names the text and the known kinds.
        """
        bare = text.strip().removeprefix(f"{SCHEME}:").lstrip("/")
        kind, slash, slug = bare.partition("/")
        if kind not in set(Kind) or not slash:
            kinds = ", ".join(Kind)
            raise UnknownAddressError(
                f"“{text.strip()[:_SHOWN]}” is not an address. Write kind/name, with one of: {kinds}."
            )
        return cls(Kind(kind), unquote(slug) if kind == Kind.SEARCH else slug)


def place(name: str) -> Address:
    """Give the address of a place of the program, such as `place/home`."""
    return Address(Kind.PLACE, name)


HOME = place("home")
SAVED = place("saved")
RECENT = place("recent")
BLOG = place("blog")
GLOSSARY = place("glossary")
ORGANIZATIONS = place("organizations")
TOOLS = place("tools")
QUESTIONS = place("questions")
SOURCES = place("sources")
PAY = place("pay")
ABOUT = place("about")
SHORTCUTS = place("shortcuts")
