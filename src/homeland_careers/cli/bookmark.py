"""`bookmark`: saved pages and their notes."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import timedelta
from typing import Any

from homeland_careers.cli import rooms
from homeland_careers.cli.streams import as_json, lines, say, tell
from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.errors import CatalogueDamagedError, CatalogueMissingError, UnknownAddressError
from homeland_careers.domain.shelves import Bookmarks, Catalogue

_BACKUP_EVERY = timedelta(days=1)


def add(options: Namespace) -> int:
    """Save one page, or those whose addresses come in; 3 if one of these is unknown."""
    with rooms.catalogue() as catalogue, rooms.personal(options.profile) as store:
        store.back_up(_BACKUP_EVERY)
        if options.address is None:
            return _add_lines(catalogue, store.bookmarks)
        saved = _save(options.address, catalogue, store.bookmarks)
    say(f"Saved: {saved.title} ({saved.address})")
    return 0


def _add_lines(catalogue: Catalogue, shelf: Bookmarks) -> int:
    code = 0
    for line in lines():
        try:
            saved = _save(Address.parse(line), catalogue, shelf)
        except UnknownAddressError as error:
            tell(f"ERR {line} {error}")
            code = error.exit_code
        else:
            say(f"ACK {saved.address}")  # only after the commit: who reads it may count on it
    return code


def _save(asked: Address, catalogue: Catalogue, shelf: Bookmarks) -> Bookmark:
    document = rooms.page(catalogue, rooms.follow(catalogue, asked))
    return shelf.add(document.address, document.title, document.facts)


def remove(options: Namespace) -> int:
    """Take a saved page away; 1 if it was not saved."""
    with rooms.personal(options.profile) as store:
        store.back_up(_BACKUP_EVERY)
        removed = store.bookmarks.remove(_saved_at(options.address, store.bookmarks))
    say(f"Removed: {removed.title} ({removed.address})" if removed else f"{options.address} was not saved.")
    return 0 if removed else 1


def show(options: Namespace) -> int:
    """List the saved pages."""
    with rooms.personal(options.profile) as store:
        saved = store.bookmarks.all()
    if options.json:
        say(as_json({"bookmarks": [as_value(bookmark) for bookmark in saved]}))
    else:
        say("\n".join(map(_line, saved)) or "Nothing is saved yet.")
    return 0


def note(options: Namespace) -> int:
    """Print the note of a saved page, or write it; 1 if there is none to print."""
    with rooms.personal(options.profile) as store:
        address = _saved_at(options.address, store.bookmarks)
        if options.text is not None:
            store.back_up(_BACKUP_EVERY)
            store.bookmarks.write_note(address, sys.stdin.read() if options.text == "-" else options.text)
            say(f"Noted: {address}")
            return 0
        saved = store.bookmarks.get(address)
    if not saved:
        raise UnknownAddressError(f"{address} is not saved, so it carries no note.")
    say(saved.note or "There is no note.")
    return 0 if saved.note else 1


def export(options: Namespace) -> int:
    """Write the saved pages to a file."""
    with rooms.personal(options.profile) as store:
        say(f"Wrote {store.bookmarks.export(options.file)} saved pages to {options.file}")
    return 0


def import_(options: Namespace) -> int:
    """Add the saved pages of a file."""
    with rooms.personal(options.profile) as store:
        done = store.bookmarks.import_(options.file)
    say(f"Added {done.added}, joined the notes of {done.merged}, {done.unchanged} were there already.")
    return 0


def as_value(saved: Bookmark) -> dict[str, Any]:
    """Give the documented JSON shape of a bookmark."""
    return {
        "address": str(saved.address),
        "kind": str(saved.address.kind),
        "title": saved.title,
        "saved_at": saved.saved_at.isoformat(),
        "note": saved.note,
        "note_at": saved.note_at.isoformat() if saved.note_at else None,
        "facts": [{"field": field, "value": value} for field, value in saved.facts],
    }


def _saved_at(asked: Address, shelf: Bookmarks) -> Address:
    """Give the address under which a page is saved: as asked, or where it has moved since."""
    if shelf.get(asked):
        return asked
    try:
        with rooms.catalogue() as catalogue:
            return rooms.follow(catalogue, asked)
    except (CatalogueMissingError, CatalogueDamagedError):
        return asked  # one's own shelf can be used without a catalogue


def _line(saved: Bookmark) -> str:
    return f"{saved.saved_at:%Y-%m-%d}  {saved.address}  {saved.title}{'  (note)' if saved.note else ''}"
