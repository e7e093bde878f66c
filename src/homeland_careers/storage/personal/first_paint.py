"""What the first window shows of the reader's own, read in one go without SQLAlchemy: its import costs 300 ms."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import datetime

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Glance, SavedLine, Visit
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.places import Profile
from homeland_careers.storage.personal.connection import connect

_SAVED = """
    SELECT b.address, b.title, b.saved_at, n.address IS NOT NULL
    FROM bookmark b LEFT JOIN note n ON n.address = b.address ORDER BY b.saved_at DESC, b.address"""
_RECENT = """
    SELECT address, title, max(at) FROM visit GROUP BY address ORDER BY max(at) DESC, max(id) DESC LIMIT ?"""


_log = logging.getLogger(__name__)


def glance(profile: Profile, recent: int = 50) -> Glance:
    """Read saved pages and the last visits; empty where there are none, or where only the store can say why."""
    try:
        if not profile.personal_db.is_file():
            return Glance()
        with closing(connect(profile.personal_db, "ro")) as connection:
            saved = tuple(map(_line, connection.execute(_SAVED)))
            return Glance(saved=saved, recent=tuple(map(_visit, connection.execute(_RECENT, (recent,)))))
    except (OSError, sqlite3.Error, ValueError, TypeError, UnknownAddressError) as error:
        _log.info("The first window shows nothing of the reader's own: %s", error)
        return Glance()


def _line(row: tuple[str, str, str, int]) -> SavedLine:
    address, title, saved_at, has_note = row
    moment = datetime.fromisoformat(saved_at)
    return SavedLine(address=Address.parse(address), title=title, saved_at=moment, has_note=bool(has_note))


def _visit(row: tuple[str, str, str]) -> Visit:
    address, title, at = row
    return Visit(address=Address.parse(address), title=title, at=datetime.fromisoformat(at))
