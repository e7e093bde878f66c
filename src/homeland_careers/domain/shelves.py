"""What the window and the terminal ask for; the stores in `storage` fit these shapes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark, ImportReport, Visit
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.coverage import Coverage
from homeland_careers.domain.document import Document
from homeland_careers.domain.draft import Moved
from homeland_careers.domain.entry import CatalogueInfo, Entry, Outline
from homeland_careers.domain.finding import Query, Results
from homeland_careers.domain.pay import PayTables
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Link, Thing


class Catalogue(Protocol):
    """The read-only catalogue. Every call opens and closes what it needs; values are complete."""

    def info(self) -> CatalogueInfo:
        """Say which catalogue is open."""

    def outline(self) -> Outline:
        """Give the tree of areas, components and roles, and the newest posts."""

    def follow(self, address: Address) -> Address:
        """Give the address a moved thing has now; the same address if it never moved."""

    def moved(self, address: Address) -> Moved | None:
        """Say what became of an address that is no longer used; None if it never moved."""

    def thing(self, address: Address) -> Thing:
        """Give everything about a thing. Raises UnknownAddressError."""

    def entry(self, address: Address) -> Entry | None:
        """Give the list line of a thing, or None."""

    def entries(self, kind: Kind, area: str = "", component: str = "") -> tuple[Entry, ...]:
        """Give all things of a kind in reading order, filtered by area and component slug."""

    def entries_at(self, addresses: Iterable[Address]) -> dict[Address, Entry]:
        """Give the list lines of many addresses at once; unknown ones are left out."""

    def links_to(self, address: Address) -> tuple[tuple[Entry, Link], ...]:
        """Give who points here, and with which reason (the link is as its owner wrote it)."""

    def sources(self, slugs: Iterable[str]) -> dict[str, Source]:
        """Give sources by slug."""

    def citing(self, source: str) -> tuple[Entry, ...]:
        """Give the things that cite a source."""

    def pay(self) -> PayTables:
        """Give all pay tables, newest year first."""

    def coverage(self, component: str = "") -> Coverage:
        """Say how far the fields of roles are filled, of all roles or of those of one component."""


class Finder(Protocol):
    """Search over the whole catalogue. `find` may run on a worker thread, one call at a time."""

    def find(self, query: Query) -> Results:
        """Answer a query. Raises nothing on any text; an interrupted query answers empty."""

    def switch(self, text: str, limit: int = 8) -> Results:
        """Answer by titles and other names only, for the quick switcher."""

    def names(self) -> Names:
        """Give what operators call the areas and components, to read, complete and write them."""

    def interrupt(self) -> None:
        """Stop the running query, from any thread."""


class Bookmarks(Protocol):
    """The reader's saved pages. Every change is committed when the call returns."""

    def all(self) -> tuple[Bookmark, ...]:
        """Give all bookmarks, newest first."""

    def get(self, address: Address) -> Bookmark | None:
        """Give one bookmark, or None."""

    def add(self, address: Address, title: str, facts: tuple[tuple[str, str], ...] = ()) -> Bookmark:
        """Save an address; one that is saved already stays as it is, with its note."""

    def remove(self, address: Address) -> Bookmark | None:
        """Take a bookmark away and give it back for an undo; None if there was none."""

    def restore(self, bookmark: Bookmark) -> None:
        """Put a removed bookmark back exactly as it was."""

    def write_note(self, address: Address, note: str) -> Bookmark:
        """Replace the note of a bookmark. Raises UnknownAddressError if the address is not saved."""

    def export(self, path: Path) -> int:
        """Write all bookmarks to a JSON file; give their number."""

    def import_(self, path: Path) -> ImportReport:
        """Add bookmarks from a JSON file; nothing of one's own is overwritten. Raises ImportRefusedError."""


class History(Protocol):
    """The pages the reader opened."""

    def visit(self, address: Address, title: str, at: datetime | None = None) -> None:
        """Remember a visit (now, unless `at` is given); never fails towards the reader."""

    def recent(self, limit: int = 50) -> tuple[Visit, ...]:
        """Give the last visits, newest first, each address once."""

    def clear(self) -> None:
        """Forget all visits."""


class Pages(Protocol):
    """Documents for addresses, composed from the catalogue and from what is the reader's."""

    def document(self, address: Address) -> Document:
        """Give the page at an address. Raises UnknownAddressError."""

    def html(self, address: Address) -> str:
        """Give the page as one self-contained HTML text, for print and PDF."""

    def markdown(self, address: Address) -> str:
        """Give the page as Markdown."""

    def text(self, address: Address) -> str:
        """Give the page as plain text."""
