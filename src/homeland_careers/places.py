"""Say where files are on this machine.

What the program reads stands in the package when it was installed from a wheel, and in the checkout when it
runs from one; the package is asked first. What the reader makes stands in one profile folder.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from homeland_careers.domain.errors import HomelandCareersError

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]
PROFILE_VARIABLE = "HOMELAND_CAREERS_HOME"


@dataclass(frozen=True, slots=True)
class Profile:
    """Where one reader's own files are. Nothing is made until it is written to."""

    root: Path

    @property
    def personal_db(self) -> Path:
        """The database of bookmarks, notes and history."""
        return self.root / "personal.sqlite"

    @property
    def backups(self) -> Path:
        """The folder of checked copies of the personal database."""
        return self.root / "backups"

    @property
    def log_file(self) -> Path:
        """The log that a fault report asks for."""
        return self.root / "homeland-careers.log"

    @property
    def window_state(self) -> Path:
        """Size of the window, open tabs and theme."""
        return self.root / "window.json"

    @property
    def lock(self) -> Path:
        """What a running window holds, so that a second start finds it."""
        return self.root / "running.lock"


def resources() -> Path:
    """Give the folder of icons, fonts, styles and page templates."""
    return _first(_PACKAGE / "_resources", _CHECKOUT / "resources")


def migrations() -> Path:
    """Give the folder of Alembic steps of the personal database."""
    return _first(_PACKAGE / "_migrations", _CHECKOUT / "database" / "migrations")


def content() -> Path:
    """Give the folder of written sources, which only a checkout has.

    Raises:
        HomelandCareersError: the program was installed without its sources.
    """
    folder = _CHECKOUT / "database" / "content"
    if not folder.is_dir():
        raise HomelandCareersError("An installed program carries no written sources; use a checkout of it.")
    return folder


def catalogue_folder() -> Path:
    """Give the folder that holds the catalogue and the pointer to the current one; it may not exist yet."""
    return _first(_PACKAGE / "_catalogue", _CHECKOUT / "build" / "catalogue")


def profile(explicit: Path | None = None) -> Profile:
    """Give the reader's own places: the folder named, else the environment's, else the platform's."""
    if explicit is not None and explicit != Path():  # an unset variable of a shell names no folder
        return Profile(_full(explicit))
    if named := os.environ.get(PROFILE_VARIABLE):
        return Profile(_full(Path(named)))
    from platformdirs import user_data_path  # noqa: PLC0415  only asked for when nothing was named

    return Profile(user_data_path("homeland-careers", appauthor=False))


def _full(named: Path) -> Path:
    """Give the whole path; `~name` of a person this machine does not know is the name of a folder."""
    try:
        return named.expanduser().absolute()
    except RuntimeError:
        return named.absolute()


def _first(packaged: Path, checked_out: Path) -> Path:
    return packaged if packaged.is_dir() else checked_out
