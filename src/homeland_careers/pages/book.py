"""The book: every address as a document and in its written forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark, Visit
from homeland_careers.domain.document import Document
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.domain.role import Role
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.thing import Component, MissionArea, Post, Thing
from homeland_careers.pages import about, component, home, library, listing, pay, role


def compose(thing: Thing, catalogue: Catalogue) -> Document:
    """Give the page of any thing but a source."""
    match thing:
        case Role():
            return role.page(thing, catalogue)
        case Component():
            return component.component_page(thing, catalogue)
        case MissionArea():
            return component.area_page(thing, catalogue)
        case Post():
            return library.post_page(thing, catalogue)
        case _:
            return library.thing_page(thing, catalogue)


class Book:
    """Fits `domain.shelves.Pages`: composes pages from the catalogue and from what is the reader's.

    It asks for what is saved and for the visits, newest first, each time a place shows them.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        saved: Callable[[], Iterable[Bookmark]] = tuple,
        visits: Callable[[], Iterable[Visit]] = tuple,
    ) -> None:
        self._catalogue = catalogue
        self._places: dict[Address, Callable[[], Document]] = {
            places.HOME: lambda: home.page(catalogue.outline(), saved(), visits()),
            places.SAVED: lambda: listing.saved(catalogue, saved()),
            places.RECENT: lambda: listing.recent(catalogue, visits()),
            places.BLOG: lambda: listing.blog(catalogue),
            places.GLOSSARY: lambda: listing.glossary(catalogue),
            places.ORGANIZATIONS: lambda: listing.organizations(catalogue),
            places.TOOLS: lambda: listing.tools(catalogue),
            places.QUESTIONS: lambda: listing.questions(catalogue),
            places.SOURCES: lambda: listing.sources(catalogue),
            places.PAY: lambda: pay.pay(catalogue),
            places.ABOUT: lambda: about.about(catalogue),
        }

    def document(self, address: Address) -> Document:
        """Give the page at an address, following moves. Raises UnknownAddressError."""
        if address.kind is Kind.PLACE:
            return self._place(address)
        now = self._catalogue.follow(address)
        if now.kind is Kind.SOURCE:
            found = self._catalogue.sources([now.slug])
            if now.slug not in found:
                raise UnknownAddressError(f"No source is called {now}.")
            return library.source_page(found[now.slug], self._catalogue)
        document = compose(self._catalogue.thing(now), self._catalogue)
        moved = self._catalogue.moved(address)
        return library.moved_notice(document, moved) if moved else document

    def _place(self, address: Address) -> Document:
        if address not in self._places:
            raise UnknownAddressError(f"No place of the program is called {address}.")
        return self._places[address]()

    def html(self, address: Address) -> str:
        """Give the page as one self-contained HTML text."""
        from homeland_careers.pages.html import to_html  # noqa: PLC0415 - Jinja is slow to import and rarely needed

        return to_html(self.document(address))

    def markdown(self, address: Address) -> str:
        """Give the page as Markdown."""
        from homeland_careers.pages.markdown import to_markdown  # noqa: PLC0415 - only for export

        return to_markdown(self.document(address))

    def text(self, address: Address) -> str:
        """Give the page as plain text."""
        from homeland_careers.pages.text import to_text  # noqa: PLC0415 - only for the terminal

        return to_text(self.document(address))
