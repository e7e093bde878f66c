"""The tables of the search index. All of them are filled once, when the catalogue is written."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, Table, Text

from homeland_careers.storage.catalogue.schema import METADATA

LABEL = Table(
    "label",
    METADATA,
    Column("id", Integer, primary_key=True),  # in the order of things, with the same rest
    Column("thing", ForeignKey("thing.id"), nullable=False),
    Column("is_title", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("key", Text, nullable=False),  # the name written solid
    Column("words", Text, nullable=False),  # its words as they are indexed
    sqlite_strict=True,
)
"""All that things are called: titles, short titles, acronyms, other names, hidden names."""
Index("label_key", LABEL.c.key)

REMARK = Table(
    "remark",
    METADATA,
    Column("thing", ForeignKey("thing.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("heading", Text, nullable=False),
    Column("text", Text, nullable=False),
    sqlite_strict=True,
)
"""Plain text of a page that stands in no section, fact or step."""

WORD = Table(
    "word",
    METADATA,
    Column("word", Text, primary_key=True),
    Column("stem", Text, nullable=False, index=True),
    Column("documents", Integer, nullable=False),
    Column("named", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Every word that occurs, what its forms have in common, on how many pages it stands, whether a name has it,
and whether readers see it: slang and misspellings are there for search alone."""

SYNONYM = Table(
    "synonym",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("say", Text, nullable=False, index=True),
    Column("mean", Text, nullable=False),
    sqlite_strict=True,
)
"""The thesaurus: the stems of what people say, and words of the pages that mean the same."""

# The text that is indexed was cleaned before, so its words lie between spaces: the ascii tokenizer keeps every
# other letter of the world as it is. No text is stored twice (content='').
_FULL_TEXT = (
    # titles and other names, one a row: asked first, so small that whole prefixes are cheap
    "CREATE VIRTUAL TABLE label_words USING fts5(words, content='', tokenize='ascii', prefix='1 2 3')",
    # which pages have a word or a prefix: no places, no sizes, hence small and quick to merge and count
    "CREATE VIRTUAL TABLE page_words USING fts5"
    "(words, content='', tokenize='ascii', detail=none, columnsize=0, prefix='1 2 3')",
    # where on a page the words stand: asked only to rank few pages
    "CREATE VIRTUAL TABLE page_text USING fts5(title, names, summary, body, content='', tokenize='ascii')",
)
FULL_TEXT_TABLES = ("label_words", "page_words", "page_text")

_WAITING_BYTES = 64 << 20
"""How much full-text search gathers before it writes: a third less work than with its own setting."""


def create(connection: Connection) -> None:
    """Make what SQLAlchemy has no words for: full-text tables."""
    for statement in _FULL_TEXT:
        connection.exec_driver_sql(statement)
    for table in FULL_TEXT_TABLES:
        connection.exec_driver_sql(
            f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_WAITING_BYTES})"
        )
