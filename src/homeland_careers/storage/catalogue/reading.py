"""Read the parts of a thing back as the values they were written from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, Executable

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.fact import Disagreement, Fact, Field, Missing
from homeland_careers.domain.thing import Link, Membership, Name, Relation, Section
from homeland_careers.storage.catalogue import statements
from homeland_careers.storage.catalogue.rules import date

Row: TypeAlias = tuple[Any, ...]
_Cited: TypeAlias = Mapping[tuple[str, int], tuple[str, ...]]
"""Slugs of sources by part and its position."""


class Reader:
    """Reads the parts of one thing; lives no longer than the connection it was given."""

    def __init__(self, connection: Connection, number: int) -> None:
        self._connection = connection
        self._number = number
        self._cited = self._citations()

    def rows(self, statement: Executable) -> list[Row]:
        """Give the rows of one of the statements about a thing."""
        return [tuple(row) for row in self._connection.execute(statement, {"number": self._number})]

    def one(self, statement: Executable) -> Row:
        """Give the row of what only one kind has."""
        return tuple(self._connection.execute(statement, {"number": self._number}).one())

    def sources(self, part: str, position: int = 0) -> tuple[str, ...]:
        """Give the slugs of the sources of a part."""
        return self._cited.get((part, position), ())

    def _citations(self) -> _Cited:
        cited: defaultdict[tuple[str, int], tuple[str, ...]] = defaultdict(tuple)
        for part, position, slug in self.rows(statements.CITATIONS):
            cited[part, position] += (slug,)
        return cited

    def shared(self, line: Entry) -> dict[str, Any]:
        """Give what all kinds have, by the names of the fields of Thing."""
        return {
            "address": line.address,
            "title": line.title,
            "short_title": line.short_title,
            "summary": line.summary,
            "names": tuple(Name(text, bool(public)) for text, public in self.rows(statements.NAMES)),
            "memberships": tuple(
                Membership(area=area, added=bool(added), note=note, sources=self.sources("membership", place))
                for place, (area, added, note) in enumerate(self.rows(statements.MEMBERSHIPS))
            ),
            "components": tuple(slug for (slug,) in self.rows(statements.COMPONENTS)),
            "facts": tuple(self._fact(place, row) for place, row in enumerate(self.rows(statements.FACTS))),
            "disagreements": tuple(
                Disagreement(Field(field), about) for field, about in self.rows(statements.DISAGREEMENTS)
            ),
            "sections": tuple(
                Section(key=key, heading=heading, markdown=markdown, html=html, text=text)
                for key, heading, markdown, html, text in self.rows(statements.SECTIONS)
            ),
            "links": tuple(
                Link(
                    relation=Relation(relation),
                    target=Address(Kind(kind), slug),
                    reason=reason,
                    sources=self.sources("link", place),
                )
                for place, (relation, kind, slug, reason) in enumerate(self.rows(statements.LINKS))
            ),
            "sources": self.sources("page"),
        }

    def _fact(self, place: int, row: Row) -> Fact:
        field, value, brief, conditions, valid_from, valid_to, missing = row
        return Fact(
            field=Field(field),
            value=value,
            brief=brief,
            conditions=conditions,
            valid_from=date(valid_from),
            valid_to=date(valid_to),
            missing=Missing(missing) if missing else None,
            sources=self.sources("fact", place),
        )
