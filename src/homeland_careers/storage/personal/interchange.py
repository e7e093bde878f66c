"""Bookmarks as a file to keep or to hand on: versioned JSON, the same bytes for the same bookmarks.

Nothing that comes in is trusted: a file that breaks a rule is refused whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.errors import HomelandCareersError, ImportRefusedError, UnknownAddressError
from homeland_careers.storage.atomic import write_atomically
from homeland_careers.storage.personal import trouble
from homeland_careers.storage.personal.rows import Facts, clean, moment_text

FORMAT = "homeland-careers-bookmarks"
VERSION = 1
MOST_BYTES = 20_000_000


def write(path: Path, bookmarks: Iterable[Bookmark]) -> None:
    """Write the file, or leave the former one as it is and raise HomelandCareersError."""
    try:
        if path.exists() and not path.is_file():
            # a device or a pipe has no former state, and must not be replaced
            path.write_bytes(to_bytes(bookmarks))
        else:
            write_atomically(path.resolve(), to_bytes(bookmarks))  # a link goes on pointing where it pointed
    except OSError as error:
        if trouble.is_full(error):
            raise trouble.full(path) from error
        raise HomelandCareersError(
            f"{path} could not be written: {error.strerror}. The saved pages are unchanged; choose another place."
        ) from error


def read(path: Path) -> tuple[Bookmark, ...]:
    """Read the file. Raises ImportRefusedError with the reason."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _refused(f"{path} could not be read: {error.strerror}") from error
    return from_bytes(data)


def to_bytes(bookmarks: Iterable[Bookmark]) -> bytes:
    """Give the file's bytes; a lone surrogate, which no file may hold, becomes U+FFFD."""
    ordered = sorted(bookmarks, key=lambda saved: str(saved.address))
    whole = {"format": FORMAT, "version": VERSION, "bookmarks": [_written(saved) for saved in ordered]}
    return (clean(json.dumps(whole, ensure_ascii=False, indent=1)) + "\n").encode()


def from_bytes(data: bytes) -> tuple[Bookmark, ...]:
    """Read the file's bytes. Raises ImportRefusedError with the reason."""
    if len(data) > MOST_BYTES:
        raise _refused(f"it is larger than {MOST_BYTES // 1_000_000} MB")
    try:
        whole = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except RecursionError as error:
        raise _refused("it is nested too deeply") from error
    except ValueError as error:
        raise _refused(f"it is not valid JSON ({error})") from error
    match whole:
        case {"format": str(found), "version": version, "bookmarks": list(entries)} if found == FORMAT:
            if version != VERSION or isinstance(version, bool):
                raise _refused(f"it is of version {version!r:.40}, and this program reads version {VERSION}")
            return tuple(_read(number, entry) for number, entry in enumerate(entries, 1))
    raise _refused(f"it does not call itself “{FORMAT}”")


def _written(saved: Bookmark) -> Mapping[str, Any]:
    return {
        "address": str(saved.address),
        "title": saved.title,
        "saved_at": moment_text(saved.saved_at),
        "note": saved.note,
        "note_at": moment_text(saved.note_at) if saved.note_at else None,
        "facts": [list(fact) for fact in saved.facts],
    }


def _read(number: int, entry: object) -> Bookmark:
    try:
        match entry:
            case {"address": str(address), "title": str(title), "saved_at": str(saved_at), **rest}:
                note_at = rest.get("note_at")
                return Bookmark(
                    address=Address.parse(clean(address)),
                    title=clean(title),
                    saved_at=_moment(saved_at),
                    note=_text(rest.get("note", "")),
                    note_at=None if note_at is None else _moment(_text(note_at)),
                    facts=_facts(rest.get("facts", [])),
                )
    except (ValueError, TypeError, OverflowError, UnknownAddressError) as error:
        raise _refused(f"bookmark {number} in it is not one ({error})") from error
    raise _refused(f"bookmark {number} in it lacks an address, a title or a time")


def _facts(value: Any) -> Facts:
    if not isinstance(value, list) or not all(isinstance(fact, list) for fact in value):
        raise TypeError("its facts are not a list of pairs")
    return tuple((_text(field), _text(shown)) for field, shown in value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.60} is not text")
    return clean(value)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"the time {text} names no zone")
    return moment.astimezone(UTC)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number JSON knows")


def _refused(reason: str) -> ImportRefusedError:
    return ImportRefusedError(f"The file was refused: {reason}. None of your saved pages were changed.")
