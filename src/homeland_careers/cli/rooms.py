"""Doors to the other rooms, opened only by the commands that need them: their imports are dear."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from homeland_careers import places
from homeland_careers.cli.streams import tell
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import Document
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.domain.shelves import Catalogue, Finder

if TYPE_CHECKING:
    from homeland_careers.storage.personal.store import PersonalStore


@contextmanager
def catalogue() -> Iterator[Catalogue]:
    """Open the catalogue. Raises CatalogueMissingError, CatalogueDamagedError."""
    from homeland_careers.storage.catalogue.store import CatalogueStore  # noqa: PLC0415

    with CatalogueStore(places.catalogue_folder()) as store:
        yield store


@contextmanager
def finder(profile: Path | None) -> Iterator[Finder]:
    """Open the search index; the profile is opened by a search for what is saved.

    Raises CatalogueMissingError, CatalogueDamagedError.
    """
    from homeland_careers.storage.search.finder import CatalogueFinder  # noqa: PLC0415

    def saved() -> list[Address]:
        """Give the saved addresses. Raises ProfileUnavailableError, ProfileDamagedError."""
        with personal(profile) as store:
            return [bookmark.address for bookmark in store.bookmarks.all()]

    with CatalogueFinder(places.catalogue_folder(), saved) as opened:
        yield opened


def personal(profile: Path | None) -> PersonalStore:
    """Open the reader's own shelves. Raises ProfileUnavailableError, ProfileDamagedError."""
    from homeland_careers.storage.personal.store import PersonalStore  # noqa: PLC0415

    return PersonalStore(places.profile(profile))


def follow(catalogue: Catalogue, address: Address) -> Address:
    """Give the address a moved thing has now, and tell the reader that it moved."""
    now = catalogue.follow(address)
    if now != address:
        tell(f"{address} has moved to {now}.")
    return now


def page(catalogue: Catalogue, address: Address) -> Document:
    """Give the page of a thing. Raises UnknownAddressError."""
    from homeland_careers.pages.book import compose  # noqa: PLC0415
    from homeland_careers.pages.library import source_page  # noqa: PLC0415

    thing = catalogue.thing(address)
    if address.kind is Kind.SOURCE:
        return source_page(catalogue.sources([address.slug])[address.slug], catalogue)
    return compose(thing, catalogue)


def place(catalogue: Catalogue, address: Address, profile: Path | None) -> Document:
    """Give the page of a place of the program, with what is the reader's. Raises UnknownAddressError."""
    from homeland_careers.pages.book import Book  # noqa: PLC0415

    with personal(profile) as store:
        return Book(catalogue, store.bookmarks.all, store.history.recent).document(address)


def slug(catalogue: Catalogue, kind: Kind, given: str) -> str:
    """Give the slug of an area or component named by slug or address; an empty one stays empty.

    Raises UnknownAddressError, which lists what there is.
    """
    if not given:
        return ""
    address = follow(catalogue, Address.parse(given if "/" in given else f"{kind}/{given}"))
    if address.kind is not kind or not catalogue.entry(address):
        known = ", ".join(entry.address.slug for entry in catalogue.entries(kind))
        raise UnknownAddressError(f"“{given}” is no {kind} of the catalogue. There are: {known}.")
    return address.slug
