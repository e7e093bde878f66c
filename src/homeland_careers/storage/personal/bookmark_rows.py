"""Bookmarks and their notes as rows, inside a transaction that someone else has opened."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.storage.personal import rows
from homeland_careers.storage.personal.schema import bookmark, note

_COLUMNS = (
    bookmark.c.address,
    bookmark.c.title,
    bookmark.c.saved_at,
    bookmark.c.facts,
    note.c.text,
    note.c.written_at,
)
_ALL = (
    select(*_COLUMNS)
    .select_from(bookmark.outerjoin(note, note.c.address == bookmark.c.address))
    .order_by(bookmark.c.saved_at.desc(), bookmark.c.address)
)


def everything(connection: Connection) -> tuple[Bookmark, ...]:
    """Give all bookmarks, newest first. Raises UnreadableRowError."""
    return tuple(map(_bookmark, connection.execute(_ALL)))


def find(connection: Connection, address: Address) -> Bookmark | None:
    """Give one bookmark, or None. Raises UnreadableRowError."""
    row = connection.execute(_ALL.where(bookmark.c.address == str(address))).first()
    return _bookmark(row) if row else None


def put(connection: Connection, saved: Bookmark) -> None:
    """Store a bookmark with its note, over the one that has its address."""
    row = rows.row(
        "bookmark",
        address=str(saved.address),
        title=rows.clean(saved.title),
        saved_at=rows.moment_text(saved.saved_at),
        facts=rows.facts_text(saved.facts),
    )
    connection.execute(
        insert(bookmark).values(row).on_conflict_do_update(index_elements=["address"], set_=row)
    )
    put_note(connection, saved.address, saved.note, saved.note_at or saved.saved_at)


def put_note(connection: Connection, address: Address, text: str, at: datetime) -> None:
    """Store the note of a bookmark; an empty one takes it away."""
    if not text:
        connection.execute(delete(note).where(note.c.address == str(address)))
        return
    row = rows.row("note", address=str(address), text=rows.note_bytes(text), written_at=rows.moment_text(at))
    connection.execute(insert(note).values(row).on_conflict_do_update(index_elements=["address"], set_=row))


def take_away(connection: Connection, address: Address) -> None:
    """Remove a bookmark and, with it, its note."""
    connection.execute(delete(bookmark).where(bookmark.c.address == str(address)))


def _bookmark(row: Any) -> Bookmark:  # SQLAlchemy 2.0 and 2.1 name the type of a row differently
    try:
        return Bookmark(
            address=Address.parse(row.address),
            title=row.title,
            saved_at=datetime.fromisoformat(row.saved_at),
            facts=rows.facts_of(row.facts),
            note=rows.note_text(row.text or b""),
            note_at=datetime.fromisoformat(row.written_at) if row.written_at else None,
        )
    except (ValueError, TypeError, UnknownAddressError) as error:
        raise rows.UnreadableRowError(f"the bookmark of {str(row.address)[:120]} cannot be read") from error
