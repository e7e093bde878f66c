"""Searching: what is asked, what is found, and why it was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from homeland_careers.domain.address import Kind
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.filters import Flag
from homeland_careers.domain.operators import Understood
from homeland_careers.domain.rule import EducationLevel


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
    FILTERS = "fits the filters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question to the index: the text with its operators, and `limit`, the number of hits wanted.

    `kinds` and `areas` are added to what the operators say; empty sets add no filter.
    """

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
class FacetCounts:
    """How many of the matches each value of a filter would leave; values with none are missing.

    Each value is counted as if its own filter were not set, so the number is what taking it gives; of the flags
    only the one in question is not set. `education` counts what each level is enough for. `pay` is the lowest and
    the highest yearly pay on the ladders of what is found without a filter on pay, None where nothing has a ladder.
    """

    kinds: Mapping[Kind, int] = field(default_factory=dict)
    areas: Mapping[str, int] = field(default_factory=dict)
    components: Mapping[str, int] = field(default_factory=dict)
    grades: Mapping[int, int] = field(default_factory=dict)
    education: Mapping[EducationLevel, int] = field(default_factory=dict)
    flags: Mapping[Flag, int] = field(default_factory=dict)
    pay: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Rescue:
    """A word or filter that stands in the way: its label, the text without it, and how many hits that gives."""

    label: str
    text: str
    hits: int


@dataclass(frozen=True, slots=True)
class CardLine:
    """One of the roles that a word may mean, its title marked; the summary of the entry tells it apart."""

    entry: Entry
    title: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """An answer. `total` counts all matches; `capped` says that counting stopped at the cap.

    `understood` is how the text was read; `words` are the cleaned words that were asked for; `corrected` is what
    was asked instead of them, empty where nothing was put right. `rescue` says, where nothing was found, what to
    take away; `card` tells roles apart that share the one word asked for. `milliseconds` is the time it all took.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    total: int = 0
    capped: bool = False
    understood: Understood = field(default_factory=Understood)
    facets: FacetCounts = field(default_factory=FacetCounts)
    rescue: tuple[Rescue, ...] = ()
    card: tuple[CardLine, ...] = ()
    words: tuple[str, ...] = ()
    corrected: str = ""
    milliseconds: float = 0.0
