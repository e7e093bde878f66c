"""A shelf that could not be opened: nothing stands on it, and nothing can be put there."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark, ImportReport, Visit
from homeland_careers.domain.errors import HomelandCareersError


class ClosedShelf:
    """Fits `shelves.Bookmarks` and `shelves.History`; every change raises the error that kept it closed."""

    def __init__(self, error: HomelandCareersError) -> None:
        self._error = error

    def all(self) -> tuple[Bookmark, ...]:
        """Give nothing."""
        return ()

    def get(self, _address: Address) -> Bookmark | None:
        """Give nothing."""
        return None

    def add(self, _address: Address, _title: str, _facts: tuple[tuple[str, str], ...] = ()) -> Bookmark:
        """Raise the error."""
        raise self._error

    def remove(self, _address: Address) -> Bookmark | None:
        """Raise the error."""
        raise self._error

    def restore(self, _bookmark: Bookmark) -> None:
        """Raise the error."""
        raise self._error

    def write_note(self, _address: Address, _note: str) -> Bookmark:
        """Raise the error."""
        raise self._error

    def export(self, _path: Path) -> int:
        """Raise the error."""
        raise self._error

    def import_(self, _path: Path) -> ImportReport:
        """Raise the error."""
        raise self._error

    def visit(self, _address: Address, _title: str, _at: datetime | None = None) -> None:
        """Do nothing: a visit never fails towards the reader."""

    def recent(self, _limit: int = 50) -> tuple[Visit, ...]:
        """Give nothing."""
        return ()

    def clear(self) -> None:
        """Raise the error."""
        raise self._error
