"""The shelf of saved pages."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark, ImportReport
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.storage.personal import bookmark_rows, interchange
from homeland_careers.storage.personal.database import Database
from homeland_careers.storage.personal.merging import merged
from homeland_careers.storage.personal.rows import Facts


class BookmarkShelf:
    """Bookmarks with their notes; fits `domain.shelves.Bookmarks`.

    Every call raises ProfileUnavailableError, ProfileDamagedError or DiskFullError where it cannot do its work.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Bookmark, ...]:
        """Give all bookmarks, newest first."""
        if not self._database.is_there():
            return ()
        with self._database.reading() as connection:
            return bookmark_rows.everything(connection)

    def get(self, address: Address) -> Bookmark | None:
        """Give one bookmark, or None."""
        if not self._database.is_there():
            return None
        with self._database.reading() as connection:
            return bookmark_rows.find(connection, address)

    def add(self, address: Address, title: str, facts: Facts = ()) -> Bookmark:
        """Save an address; one that is saved already stays as it is, with its note."""
        added = Bookmark(address=address, title=title, saved_at=datetime.now(UTC), facts=facts)
        with self._database.writing() as connection:
            if found := bookmark_rows.find(connection, address):
                return found
            bookmark_rows.put(connection, added)
        return added

    def remove(self, address: Address) -> Bookmark | None:
        """Take a bookmark away and give it back for an undo; None if there was none."""
        if not self._database.is_there():
            return None
        with self._database.writing() as connection:
            found = bookmark_rows.find(connection, address)
            bookmark_rows.take_away(connection, address)
        return found

    def restore(self, bookmark: Bookmark) -> None:
        """Put a removed bookmark back exactly as it was; only a note written since is joined to the old one."""
        with self._database.writing() as connection:
            since = bookmark_rows.find(connection, bookmark.address)
            bookmark_rows.put(connection, merged(bookmark, since) if since else bookmark)

    def write_note(self, address: Address, note: str) -> Bookmark:
        """Replace the note of a bookmark, kept exactly as typed; an empty one takes it away.

        Raises UnknownAddressError if the address is not saved.
        """
        with self._database.writing() as connection:
            if bookmark_rows.find(connection, address):
                bookmark_rows.put_note(connection, address, note, datetime.now(UTC))
            if found := bookmark_rows.find(connection, address):
                return found
        raise UnknownAddressError(f"{address} is not saved, so it can carry no note. Save it first.")

    def export(self, path: Path) -> int:
        """Write all bookmarks to a JSON file; give their number. The same bookmarks give the same bytes.

        Raises HomelandCareersError if the file cannot be written; a former one is then kept.
        """
        saved = self.all()
        interchange.write(path, saved)
        return len(saved)

    def import_(self, path: Path) -> ImportReport:
        """Add bookmarks from a JSON file; nothing of one's own is overwritten, a differing note is joined.

        A backup is made before. Raises ImportRefusedError, and has then changed nothing.
        """
        incoming = interchange.read(path)
        self._database.back_up()
        done: Counter[str] = Counter(added=0, merged=0, unchanged=0)
        with self._database.writing() as connection:
            for theirs in incoming:
                own = bookmark_rows.find(connection, theirs.address)
                result = merged(own, theirs) if own else theirs
                done["added" if own is None else "unchanged" if result == own else "merged"] += 1
                if result != own:
                    bookmark_rows.put(connection, result)
        return ImportReport(**done)
