"""The pages the reader opened."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from sqlalchemy import delete, func, insert, select

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.errors import HomelandCareersError, UnknownAddressError
from homeland_careers.storage.personal import rows
from homeland_careers.storage.personal.database import Database
from homeland_careers.storage.personal.schema import visit

MOST_VISITS = 1000
_LATEST = (
    select(visit.c.address, visit.c.title, func.max(visit.c.at).label("at"))
    .group_by(visit.c.address)
    .order_by(func.max(visit.c.at).desc(), func.max(visit.c.id).desc())
)
_TOO_OLD = visit.c.id <= select(func.max(visit.c.id) - MOST_VISITS).scalar_subquery()
_log = logging.getLogger(__name__)


class HistoryShelf:
    """The last visits; fits `domain.shelves.History`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def visit(self, address: Address, title: str, at: datetime | None = None) -> None:
        """Remember a visit (now, unless `at` is given); a trouble goes to the log, never to the reader."""
        moment = rows.moment_text(at or datetime.now(UTC))
        row = rows.row("visit", address=str(address), title=rows.clean(title), at=moment)
        try:
            with self._database.writing() as connection:
                connection.execute(insert(visit).values(row))
                connection.execute(delete(visit).where(_TOO_OLD))
        except HomelandCareersError as error:
            _log.warning("A visit was not remembered: %s", error)

    def recent(self, limit: int = 50) -> tuple[Visit, ...]:
        """Give the last visits, newest first, each address once, with its latest title."""
        if not self._database.is_there():
            return ()
        with self._database.reading() as connection:
            found = connection.execute(_LATEST.limit(limit)).all()
            try:
                return tuple(
                    Visit(address=Address.parse(address), title=title, at=datetime.fromisoformat(at))
                    for address, title, at in found
                )
            except (ValueError, TypeError, UnknownAddressError) as error:
                raise rows.UnreadableRowError("a line of the history cannot be read") from error

    def clear(self) -> None:
        """Forget all visits."""
        if self._database.is_there():
            with self._database.writing() as connection:
                connection.execute(delete(visit))
