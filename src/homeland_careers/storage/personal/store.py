"""Everything of one reader, behind one door."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from homeland_careers.places import Profile
from homeland_careers.storage.personal.bookmarks import BookmarkShelf
from homeland_careers.storage.personal.database import Database
from homeland_careers.storage.personal.history import HistoryShelf


class PersonalStore:
    """The shelves of one profile. Nothing is made on disk before the first write; use it from any thread.

    `close` it, or use it in a `with`: a store that was not closed is checked page by page at the next start.
    """

    def __init__(self, profile: Profile) -> None:
        """Open the profile's database.

        It is brought to this program's tables first, after a backup, if it is older.
        Raises ProfileUnavailableError (rights, a newer program's database), ProfileDamagedError.
        """
        self._database = Database(profile)
        self.bookmarks = BookmarkShelf(self._database)
        self.history = HistoryShelf(self._database)

    def check(self) -> tuple[str, ...]:
        """Check every page of the file, every key and the hash of every row; give what is wrong."""
        return self._database.problems()

    def back_up(self, older_than: timedelta = timedelta(0)) -> Path | None:
        """Make a checked copy if anything changed since the newest one, and thin out the old ones.

        With `older_than`, only if the newest copy has that age. Gives the copy, or None where none was due.
        """
        return self._database.back_up(older_than)

    def newest_good_backup(self) -> Path | None:
        """Give the newest backup that passes every check, or None."""
        return self._database.newest_good_backup()

    def close(self) -> None:
        """Say that this process has ended well with the database."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
