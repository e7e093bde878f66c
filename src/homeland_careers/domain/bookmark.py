"""Bookmarks and visits: what belongs to the reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from homeland_careers.domain.address import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A saved address with the title and the facts as they were when it was saved.

    Times are UTC. `facts` are pairs of field and shown value; `note` is the reader's own text, kept as typed.
    """

    address: Address
    title: str
    saved_at: datetime
    note: str = ""
    note_at: datetime | None = None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A page the reader opened, and when (UTC)."""

    address: Address
    title: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedLine:
    """A bookmark as a list shows it: no facts, and of the note only that there is one."""

    address: Address
    title: str
    saved_at: datetime
    has_note: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the first window shows of the reader's own: saved and recent pages, both newest first."""

    saved: tuple[SavedLine, ...] = ()
    recent: tuple[Visit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did: counts of bookmarks added, of notes joined, and of those already there."""

    added: int
    merged: int
    unchanged: int
