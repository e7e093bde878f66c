"""Searching: what is asked, what is found, and why it was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from homeland_careers.domain.address import Kind
from homeland_careers.domain.entry import Entry


class Match(StrEnum):
    """What made a thing match, best first: results stand in this order."""

    TITLE = "title"
    ALIAS = "other name"
    TITLE_START = "title starts with"
    TITLE_WORDS = "words in the title"
    ALIAS_START = "other name starts with"
    ALIAS_WORDS = "words in another name"
    TITLE_FORMS = "word form in the title"
    ALIAS_FORMS = "word form in another name"
    BODY = "text"
    BODY_FORMS = "word form in the text"
    SYNONYM = "same meaning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question to the index. Empty sets mean no filter; `limit` is the number of hits wanted."""

    text: str
    kinds: frozenset[Kind] = frozenset()
    areas: frozenset[str] = frozenset()
    limit: int = 50


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text, marked where it matched."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The reason for a hit: what matched, and the words that did (an alias in full)."""

    match: Match
    matched: str

    def spoken(self) -> str:
        """Give the reason for a reader, such as `other name: CBPO`."""
        return f"{self.match}: {self.matched}" if self.matched else str(self.match)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One result. `snippet` is the passage that matched; `section` names where it stands."""

    entry: Entry
    why: Why
    title: tuple[Span, ...]
    snippet: tuple[Span, ...] = ()
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """An answer. `total` counts all matches; `capped` says that counting stopped at the cap.

    `kinds` and `areas` are live facet counts: each counts as if its own filter were not set.
    `corrected` is what was asked instead of what was typed, empty where nothing was put right.
    `words` are the cleaned words that were asked for; `milliseconds` is the time the index took.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    total: int = 0
    capped: bool = False
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    areas: Mapping[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    corrected: str = ""
    milliseconds: float = 0.0
