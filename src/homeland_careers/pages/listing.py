"""The places that list things: blog, glossary, organizations, tools, questions, sources, recent, saved."""

from __future__ import annotations

from collections.abc import Iterable

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark, Visit
from homeland_careers.domain.document import Block, Document, EntryList, ListRow
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.source import SourceKind
from homeland_careers.pages.home import entry_for
from homeland_careers.pages.links import columns, entry_list


def _place(address: Address, title: str, summary: str, blocks: Iterable[Block]) -> Document:
    return Document(
        address=address, title=title, kind_label="Place", summary=summary, blocks=tuple(blocks), savable=False
    )


def blog(catalogue: Catalogue) -> Document:
    """Give all posts, newest first as the catalogue orders them."""
    posts = catalogue.entries(Kind.POST)
    text = "What the department wrote about its own work, in our words, with date and author where known."
    return _place(places.BLOG, "Blog", text, [entry_list("posts", "", posts)])


def glossary(catalogue: Catalogue) -> Document:
    """Give all terms with their short meanings, by first letter."""
    terms = sorted(catalogue.entries(Kind.TERM), key=lambda entry: entry.title.casefold())
    letters: dict[str, list[Entry]] = {}
    for term in terms:
        letters.setdefault(term.title[0].upper(), []).append(term)
    blocks = [entry_list(f"letter-{letter.lower()}", letter, found) for letter, found in letters.items()]
    return _place(places.GLOSSARY, "Glossary", f"{len(terms)} words of the field, in plain language.", blocks)


def organizations(catalogue: Catalogue) -> Document:
    """Give all professional organizations."""
    text = "Associations and bodies that people in this field join, read and meet."
    found = catalogue.entries(Kind.ORGANIZATION)
    return _place(places.ORGANIZATIONS, "Organizations", text, [entry_list("organizations", "", found)])


def tools(catalogue: Catalogue) -> Document:
    """Give all tools."""
    text = "Equipment and software you would meet on the job."
    return _place(places.TOOLS, "Tools", text, [entry_list("tools", "", catalogue.entries(Kind.TOOL))])


def questions(catalogue: Catalogue) -> Document:
    """Give interview questions and frequent questions, each in a list of its own."""
    found = catalogue.entries(Kind.QUESTION)
    by_kind = {
        kind: [entry for entry in found if entry.detail.get("asked-by") == kind]
        for kind in ("interview", "frequent")
    }
    blocks = (
        entry_list("interview", "Asked in interviews", by_kind["interview"]),
        entry_list("frequent", "Often asked", by_kind["frequent"]),
    )
    return _place(places.QUESTIONS, "Questions", "What interviewers ask, and what people ask first.", blocks)


def sources(catalogue: Catalogue) -> Document:
    """Give every source by kind, official ones first."""
    found = catalogue.entries(Kind.SOURCE)
    blocks = [
        EntryList(key=kind, heading=kind.many, rows=rows)
        for kind in SourceKind
        if (rows := tuple(_source_row(entry) for entry in found if entry.detail["kind"] == kind.label))
    ]
    text = f"{len(found)} pages, announcements and data files stand behind this catalogue."
    return _place(places.SOURCES, "Sources", text, blocks)


def _source_row(entry: Entry) -> ListRow:
    as_of, _, _ = entry.detail["dates"].partition(", ")  # when it was read stands on its own page
    return ListRow(entry=entry, reason=entry.detail["publisher"], columns=(as_of,))


def recent(catalogue: Catalogue, visits: Iterable[Visit]) -> Document:
    """Give the pages opened last, newest first."""
    found = list(visits)
    known = catalogue.entries_at(visit.address for visit in found)
    rows = tuple(_row(entry_for(visit.address, visit.title, known)) for visit in found)
    empty = "Nothing opened yet. Pages you read appear here, newest first; the list stays on this computer."
    listed = EntryList(key="recent", rows=rows, empty=empty)
    return _place(places.RECENT, "Recent", "Pages you opened, newest first.", [listed])


def saved(catalogue: Catalogue, bookmarks: Iterable[Bookmark]) -> Document:
    """Give the saved pages with their notes, for print and for the terminal."""
    found = list(bookmarks)
    known = catalogue.entries_at(bookmark.address for bookmark in found)
    rows = tuple(
        _row(entry_for(bookmark.address, bookmark.title, known), note=bookmark.note) for bookmark in found
    )
    listed = EntryList(
        key="saved", rows=rows, empty="Nothing saved yet. Press Save on any page to keep it here."
    )
    return _place(places.SAVED, "Saved", f"{len(found)} saved", [listed])


def _row(entry: Entry, note: str = "") -> ListRow:
    return ListRow(entry=entry, reason=entry.summary, columns=columns(entry), note=note)
