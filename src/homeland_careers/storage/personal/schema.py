"""The tables of the personal database: keyed by address, with no key into the catalogue.

A change here needs a step in `database/migrations`; a test holds the two equal.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

bookmark = Table(
    "bookmark",
    metadata,
    Column("address", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("row_hash", LargeBinary, nullable=False),
)

note = Table(
    "note",
    metadata,
    Column("address", Text, ForeignKey("bookmark.address", ondelete="CASCADE"), primary_key=True),
    Column("text", LargeBinary, nullable=False),  # bytes: SQLite's text cannot hold all that can be typed
    Column("written_at", Text, nullable=False),
    Column("row_hash", LargeBinary, nullable=False),
)

visit = Table(
    "visit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("row_hash", LargeBinary, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
