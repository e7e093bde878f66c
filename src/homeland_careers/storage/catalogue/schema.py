"""The tables of a catalogue. A part of a page is keyed by its page and its place there; `citation` says who says it."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _table(name: str, *columns: Column[int] | Column[str] | UniqueConstraint) -> Table:
    return Table(name, METADATA, *columns, sqlite_strict=True)


def _of_thing(name: str, *columns: Column[int] | Column[str]) -> Table:
    """Make the table of what only one kind of thing has."""
    return _table(name, Column("thing", ForeignKey("thing.id"), primary_key=True), *columns)


def _part(name: str, *columns: Column[int] | Column[str], with_rowid: bool = False) -> Table:
    """Make the table of a repeated part of things; `position` keeps the written order.

    Long rows need a row number: without one, whatever passes a quarter of a page takes a page of its own.
    """
    thing: Column[int] = Column("thing", ForeignKey("thing.id"), primary_key=True)
    position = Column("position", Integer, primary_key=True)
    return Table(name, METADATA, thing, position, *columns, sqlite_strict=True, sqlite_with_rowid=with_rowid)


META = _table("meta", Column("key", Text, primary_key=True), _text("value"))

FACET_GROUP = _table("facet_group", Column("rest", Integer, primary_key=True), _text("kind"), _text("areas"))
"""What the rest of a thing's number, divided by the number of these rows, says of it."""

FACET = Table(
    "facet",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("bits", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""For each value that filters ask for, one bit a thing: the bit of its rank says whether the thing has it."""

THING = _table(
    "thing",
    Column("id", Integer, primary_key=True),  # packed by groups.Groups
    _text("kind"),
    _text("slug"),
    _text("title"),
    _text("short_title"),
    _text("summary"),
    _number("position"),  # reading order within the kind
    UniqueConstraint("kind", "slug"),
)
Index("thing_in_order", THING.c.kind, THING.c.position)

ENTRY = _of_thing("entry", _text("areas"), _text("component"), _text("detail"))
"""What a list shows of a thing beside its titles, written out so that a list is one short read."""

AREA = _of_thing("area", _number("position"), _text("note"))
COMPONENT = _of_thing(
    "component",
    _text("acronym"),
    Column("parent", ForeignKey("thing.id"), index=True),
    _text("standing"),
    _text("standing_note"),
)
POST = _of_thing(
    "post", _text("published"), _text("date_note"), _text("author"), _text("author_note"), _text("topic")
)
ORGANIZATION = _of_thing("organization", _text("acronym"), _text("website"))
QUESTION = _of_thing("question", _text("asked_by"))
ROLE = _of_thing(
    "role",
    _number("generic"),
    _text("pay_note"),
    Column("pay_year", Integer),
    _text("pay_basis"),
    _text("pay_formula"),
)
SOURCE = _of_thing(
    "source",
    _text("publisher"),
    _text("trust"),
    _text("url"),
    _text("archived_url"),
    _text("retrieved"),
    _text("as_of"),
    _text("note"),
)

NAME = _part("name", _text("text"), _number("public"))
MEMBERSHIP = _part(
    "membership",
    Column("area", ForeignKey("area.thing"), nullable=False, index=True),
    _number("added"),
    _text("note"),
)
THING_COMPONENT = _part(
    "thing_component", Column("component", ForeignKey("component.thing"), nullable=False, index=True)
)
FACT = _part(
    "fact",
    _text("field"),
    _text("value"),
    _text("brief"),
    _text("conditions"),
    _text("valid_from"),
    _text("valid_to"),
    _text("missing"),
)
Index("fact_by_field", FACT.c.field)
DISAGREEMENT = _part("disagreement", _text("field"), _text("about"))
SECTION = _part(
    "section",
    _text("key"),
    _text("heading"),
    _text("markdown"),
    _text("html"),
    _text("text"),
    with_rowid=True,
)
LINK = _part(
    "link",
    _text("relation"),
    Column("target", ForeignKey("thing.id"), nullable=False, index=True),
    _text("reason"),
)
EVENT = _part("event", _text("date"), _text("text"))
RULE = _part("rule", _text("kind"), _text("valid_from"), _text("valid_to"), _text("note"), _text("body"))
STEP = _part("step", _text("title"), _text("detail"), _text("phase"), _text("duration"))
SPECIALISATION = _part("specialisation", _text("title"), _text("text"), with_rowid=True)
PAY_BAND = _part("pay_band", _text("grade"), _number("low"), _number("high"))

PAY_TABLE = _table(
    "pay_table",
    Column("id", Integer, primary_key=True),
    _text("part"),  # rates, locality or cap
    _text("plan"),  # of rates
    _number("year"),
    _number("maximum"),  # of a cap, in dollars
)


def _of_table(name: str, *columns: Column[int] | Column[str] | Column[float]) -> Table:
    """Make the table of what a pay table lists; `position` keeps its order."""
    owner: Column[int] = Column("pay_table", ForeignKey("pay_table.id"), primary_key=True)
    position = Column("position", Integer, primary_key=True)
    return Table(name, METADATA, owner, position, *columns, sqlite_strict=True, sqlite_with_rowid=False)


PAY_RATE = _of_table("pay_rate", _text("grade"), _number("step"), _number("dollars"))
PAY_LOCALITY = _of_table(
    "pay_locality", _text("area"), Column("percent", REAL, nullable=False, server_default="0")
)
PAY_SOURCE = _of_table("pay_source", Column("source", ForeignKey("source.thing"), nullable=False))

CITATION = Table(
    "citation",
    METADATA,
    Column("thing", ForeignKey("thing.id"), primary_key=True),
    Column("part", Text, primary_key=True),  # the table of the part, or page, standing, pay
    Column("position", Integer, primary_key=True),  # of the part
    Column("place", Integer, primary_key=True),  # of the source among those of the part
    Column("source", ForeignKey("source.thing"), nullable=False, index=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

MOVED = _table("moved", Column("address", Text, primary_key=True), _text("reason"), _text("date"))
MOVED_TO = Table(
    "moved_to",
    METADATA,
    Column("address", ForeignKey("moved.address"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("target"),
    sqlite_strict=True,
)
