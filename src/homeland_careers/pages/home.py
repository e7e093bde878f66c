"""The home page, made of the outline alone so that the first window can show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Kind
from homeland_careers.domain.bookmark import Bookmark, Visit
from homeland_careers.domain.document import Block, Card, CardGrid, Document, EntryList, ListRow, Pair
from homeland_careers.domain.entry import Branch, Entry, Outline

_SHOWN = 5
_NAMED = 3
_LONGEST = 14


def page(outline: Outline, saved: Iterable[Bookmark] = (), recent: Iterable[Visit] = ()) -> Document:
    """Give the home page: mission areas, what is saved, the newest posts, and what was open last."""
    known = _known(outline)
    visits = _recent(recent, known)
    blocks: tuple[Block, ...] = (
        CardGrid(key="areas", heading="Mission areas", cards=(*map(_card, outline.areas), _about(outline))),
        Pair(key="mine", left=_saved(saved, known), right=_blog(outline)),
        *((visits,) if visits.rows else ()),
    )
    counts = outline.info.counts
    return Document(
        address=places.HOME,
        title="Find the work that protects people",
        kind_label="Home",
        summary=f"{counts.get(Kind.ROLE, 0)} careers in {len(outline.areas)} mission areas of homeland "
        "security. Everything here works without a connection.",
        blocks=blocks,
        savable=False,
    )


def _card(branch: Branch) -> Card:
    names = [_brief(child.entry) for child in branch.children if child.entry.kind is Kind.COMPONENT]
    shown, more = names[:_NAMED], len(names) - _NAMED
    foot = " · ".join(shown) + (f" · {more} more" if more > 0 else "")
    return Card(
        title=branch.entry.title,
        text=branch.entry.summary,
        address=branch.entry.address,
        foot=foot,
        count=f"{branch.count} role" + ("" if branch.count == 1 else "s"),
        area=branch.entry.address.slug,
    )


def _brief(component: Entry) -> str:
    """Give a name that lets three stand in one line of a card."""
    return (
        component.name
        if len(component.name) <= _LONGEST
        else component.detail.get("acronym") or component.name
    )


def _about(outline: Outline) -> Card:
    sources = outline.info.counts.get(Kind.SOURCE, 0)
    return Card(
        title="Who says so?",
        text="Every fact names its source and its date. Where sources disagree, you see both.",
        address=places.ABOUT,
        foot="How this catalogue is made",
        count=f"{sources} sources",
    )


def _known(outline: Outline) -> dict[places.Address, Entry]:
    known: dict[places.Address, Entry] = {post.address: post for post in outline.posts}
    queue = list(outline.areas)
    while queue:
        branch = queue.pop()
        known[branch.entry.address] = branch.entry
        queue.extend(branch.children)
    return known


def entry_for(address: places.Address, title: str, known: dict[places.Address, Entry]) -> Entry:
    """Give the known entry, or one made of what was remembered, so that nothing saved is ever hidden."""
    return known.get(address) or Entry(address=address, title=title, detail={})


def _saved(saved: Iterable[Bookmark], known: dict[places.Address, Entry]) -> EntryList:
    rows = tuple(
        ListRow(
            entry=(entry := entry_for(bookmark.address, bookmark.title, known)),
            columns=(entry.component, "Note added" if bookmark.note else ""),
        )
        for bookmark in list(saved)[:_SHOWN]
    )
    empty = "Nothing saved yet. Press Save on any page, or Ctrl+D, to keep it here with a note of your own."
    return EntryList(key="saved", heading="Saved", rows=rows, empty=empty)


def _blog(outline: Outline) -> EntryList:
    rows = tuple(
        ListRow(entry=replace(post, title=post.name), columns=(post.detail.get("date", ""),))
        for post in outline.posts[:_SHOWN]
    )
    return EntryList(key="blog", heading="From the blog", rows=rows, empty="No post in this catalogue.")


def _recent(recent: Iterable[Visit], known: dict[places.Address, Entry]) -> EntryList:
    rows = tuple(
        ListRow(entry=entry_for(visit.address, visit.title, known)) for visit in list(recent)[:_SHOWN]
    )
    return EntryList(key="recent", heading="Recently opened", rows=rows)
