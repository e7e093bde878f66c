"""`doctor`: where everything is, which versions run, and what is missing or damaged."""

from __future__ import annotations

import os
import platform
from argparse import Namespace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from homeland_careers import __version__, places
from homeland_careers.cli import display, rooms
from homeland_careers.cli.streams import as_json, say
from homeland_careers.domain.errors import HomelandCareersError

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "alembic")


def run(options: Namespace) -> int:
    """Print the report; 1 if it holds a problem."""
    report: dict[str, Any] = {
        "program": _program(),
        "catalogue": _catalogue(),
        "profile": _profile(places.profile(options.profile)),
        "window": _window(),
    }
    problems = [problem for part in report.values() for problem in part.pop("problems", ())]
    say(as_json({**report, "problems": problems}) if options.json else _as_text(report, problems))
    return 1 if problems else 0


def _program() -> dict[str, Any]:
    from homeland_careers.storage.personal.connection import SQLITE_VERSION  # noqa: PLC0415

    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": SQLITE_VERSION,
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "problems": [f"{name} is not installed." for name in _LIBRARIES if not _version(name)],
    }


def _catalogue() -> dict[str, Any]:
    from homeland_careers.storage.catalogue.soundness import verify  # noqa: PLC0415

    found: dict[str, Any] = {"folder": str(places.catalogue_folder())}
    try:
        found["file"] = str(verify(places.catalogue_folder()))
        with rooms.catalogue() as catalogue:
            info = catalogue.info()
    except HomelandCareersError as error:
        return {**found, "problems": [str(error)]}
    counts = {str(kind): count for kind, count in info.counts.items()}
    return {**found, "version": info.version, "digest": info.digest, "things": counts}


def _profile(profile: places.Profile) -> dict[str, Any]:
    from homeland_careers.storage.personal.store import PersonalStore  # noqa: PLC0415

    found: dict[str, Any] = {"folder": str(profile.root), "writable": _writable(profile.root)}
    problems = [] if found["writable"] else [f"{profile.root} cannot be written, so nothing can be saved."]
    try:
        with PersonalStore(profile) as store:
            found["bookmarks"] = len(store.bookmarks.all())
            problems += [f"{profile.personal_db}: {problem}" for problem in store.check()]
            found["newest_good_backup"] = str(store.newest_good_backup() or "") or None
    except HomelandCareersError as error:
        problems.append(str(error))
    return {**found, "problems": problems}


def _window() -> dict[str, Any]:
    missing = display.missing_libraries(display.libraries(os.environ))
    problems = [f"The window needs libraries that are not here: {', '.join(missing)}."] if missing else []
    return {"display": display.platform(os.environ) or None, "missing": missing, "problems": problems}


def _version(library: str) -> str | None:
    try:
        return version(library)
    except PackageNotFoundError:
        return None


def _writable(folder: Path) -> bool:
    """Say whether the folder can be written, or made where it does not stand yet."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    return existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)


def _as_text(report: dict[str, Any], problems: list[str]) -> str:
    lines = []
    for name, part in report.items():
        lines += [
            name.capitalize(),
            *(f"  {key.replace('_', ' ')}: {_shown(value)}" for key, value in part.items()),
        ]
    found = [f"  - {problem}" for problem in problems]
    return "\n".join([*lines, *(["Problems", *found] if found else ["No problems found."])])


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)
