"""Documents: a page as blocks, from which the window, HTML, Markdown and plain text are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from homeland_careers.domain.address import Address

if TYPE_CHECKING:  # the first window shows a document, and none of these
    from homeland_careers.domain.entry import Entry
    from homeland_careers.domain.fact import Missing
    from homeland_careers.domain.role import PayLadder
    from homeland_careers.domain.source import Source

Cites: TypeAlias = tuple[int, ...]
"""Numbers of sources in the document's own list, counted from 1."""


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of a breadcrumb."""

    title: str
    address: Address


@dataclass(frozen=True, slots=True)
class Chip:
    """A short label under the title; `area` (a slug) gives it a hue, `address` makes it a link."""

    text: str
    address: Address | None = None
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of a page. `key` names it within the page; an empty `heading` keeps it out of the outline."""

    key: str
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """One cell of the quick-facts grid. `disagree` is true where sources contradict each other."""

    label: str
    value: str
    cites: Cites = ()
    missing: Missing | None = None
    disagree: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactGrid(Block):
    """The quick facts, always the same cells in the same order."""

    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """One value in the table of all facts."""

    value: str
    conditions: str = ""
    period: str = ""
    cites: Cites = ()
    missing: Missing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One field in the table of all facts; `disagreement` says how its sources contradict each other."""

    label: str
    lines: tuple[FactLine, ...]
    disagreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactTable(Block):
    """Every fact with its conditions, period and sources."""

    rows: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose(Block):
    """Running text. In `html`, links are `homeland:…` addresses, `https:…`, or `cite:N` for sources."""

    html: str
    markdown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PayChart(Block):
    """Pay per grade, drawn and as a table."""

    ladder: PayLadder
    note: str = ""
    cites: Cites = ()
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures(Block):
    """A table of figures: the first column names the row, the others are set to the right."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    cites: Cites = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One numbered step; an empty duration means that none is published."""

    title: str
    detail: str
    phase: str = ""
    duration: str = ""
    cites: Cites = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepList(Block):
    """The way into a role, in order."""

    steps: tuple[StepLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row of a list of things: its entry, why it stands here, up to two short columns at the right."""

    entry: Entry
    reason: str = ""
    columns: tuple[str, ...] = ()
    cites: Cites = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryList(Block):
    """Things as rows, each with a star. `empty` is the sentence shown instead of no rows."""

    rows: tuple[ListRow, ...]
    empty: str = ""
    starred: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card that leads somewhere: `foot` at the left and `count` at the right of its last line."""

    title: str
    text: str
    address: Address
    foot: str = ""
    count: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardGrid(Block):
    """Cards side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Block):
    """Two lists side by side, such as saved and blog on the home page; each has its own heading."""

    left: EntryList
    right: EntryList


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One dated event."""

    date: str
    text: str
    cites: Cites = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Block):
    """Events, oldest first."""

    rows: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Block):
    """A message on the page; `tone` is `info`, `caution` or `disagree`, each with its own icon and title."""

    title: str
    text: str
    tone: str = "info"
    cites: Cites = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A short titled text in a list of definitions; `address` leads to its page."""

    title: str
    text: str
    address: Address | None = None
    cites: Cites = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionList(Block):
    """Titled texts, such as specialisations or a glossary."""

    items: tuple[Definition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceList(Block):
    """The numbered sources of the page; number N is item N-1."""

    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One page. `area` gives the hue; `savable` says whether it can be bookmarked.

    `facts` are the pairs a bookmark keeps; `sources` are all sources in citation order.
    """

    address: Address
    title: str
    kind_label: str
    summary: str = ""
    byline: str = ""
    crumbs: tuple[tuple[Crumb, ...], ...] = ()
    chips: tuple[Chip, ...] = ()
    blocks: tuple[Block, ...] = ()
    sources: tuple[Source, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    area: str = ""
    savable: bool = True
