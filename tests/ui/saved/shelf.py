"""Saved pages for tests: bookmarks made by hand, and a shelf whose disk can fill up."""

from __future__ import annotations

from datetime import UTC, datetime

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.entry import Entry
from homeland_careers.ui.saved.pane import SavedPane
from tests.ui import sample

AREAS = {sample.LAW.address.slug: sample.LAW.title, sample.TRAVEL.address.slug: sample.TRAVEL.name}


def bookmark(address: Address | str, title: str, day: int, note: str = "") -> Bookmark:
    """A page saved at noon of a day of May 2026."""
    where = Address.parse(address) if isinstance(address, str) else address
    return Bookmark(address=where, title=title, saved_at=datetime(2026, 5, day, 12, tzinfo=UTC), note=note)


def of(entry: Entry, day: int, note: str = "") -> Bookmark:
    return bookmark(entry.address, entry.title, day, note)


BORDER, SCREENER, LAW, POST = (
    of(sample.BORDER, 4, "Ask about\n\nboats"),
    of(sample.SCREENER, 3),
    of(sample.LAW, 2),
    of(sample.POST, 1),
)
GONE = bookmark("role/gone", "A role that is gone", 5)
ALL = (GONE, BORDER, SCREENER, LAW, POST)
"""Newest first, as a shelf gives them."""
ENTRIES = {
    entry.address: entry for entry in (sample.BORDER, sample.SCREENER, sample.LAW, sample.POST, sample.CBP)
}


def show(pane: SavedPane, *bookmarks: Bookmark) -> None:
    pane.show_bookmarks(bookmarks, ENTRIES, AREAS)
