"""The pages of posts, terms, organizations, tools, questions and sources."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain.address import Kind
from homeland_careers.domain.document import Block, Chip, Document, FactGrid, GridCell, Notice
from homeland_careers.domain.draft import Moved
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Organization, Post, Question, QuestionKind, Thing
from homeland_careers.pages import facts, frame
from homeland_careers.pages.citing import Citations
from homeland_careers.pages.links import entry_list, linked, neighbours, of_kind

_SUMMARISED = (
    "This is a summary in our own words, not the post itself. The sources below say where the original "
    "stands, or that it could not be found."
)


def post_page(post: Post, catalogue: Catalogue) -> Document:
    """Give a post's page, marked as a summary, with its date, author and what it has to do with careers."""
    citations = Citations(catalogue.sources(post.sources))
    areas, components = frame.area_entries(post, catalogue), frame.component_entries(post, catalogue)
    chips = (
        Chip("Summary in our words"),
        *((Chip(post.topic),) if post.topic else ()),
        *frame.area_chips(areas),
        *(Chip(entry.name, entry.address) for entry in components),
    )
    blocks = (
        *(citations.prose(section) for section in post.sections),
        Notice(key="summarised", title="A summary", text=_SUMMARISED),
        *_linked(post, catalogue, citations),
    )
    return frame.framed(post, blocks, citations, chips=chips, byline=_byline(post))


def _byline(post: Post) -> str:
    author = post.author or ("" if post.author_note else "author not named")
    return " · ".join(
        part for part in (post.published.spoken(), post.date_note, author, post.author_note) if part
    )


def thing_page(thing: Thing, catalogue: Catalogue) -> Document:
    """Give the page of a term, organization, tool or question: its text, facts and neighbours."""
    citations = Citations(catalogue.sources(thing.sources))
    blocks: tuple[Block, ...] = (
        *facts.disagreements(thing, citations),
        *(citations.prose(section) for section in thing.sections),
        *facts.table(thing, citations),
        *_linked(thing, catalogue, citations),
    )
    return frame.framed(thing, blocks, citations, chips=_chips(thing), byline=frame.also_called(thing))


def _chips(thing: Thing) -> tuple[Chip, ...]:
    if isinstance(thing, Question):
        interview = thing.asked_by is QuestionKind.INTERVIEW
        return (Chip("Asked in interviews" if interview else "Often asked"),)
    if isinstance(thing, Organization) and thing.acronym:
        return (Chip(thing.acronym),)
    return ()


def _linked(thing: Thing, catalogue: Catalogue, citations: Citations) -> tuple[Block, ...]:
    found = neighbours(thing, catalogue)
    return (
        *linked("roles", "Careers it belongs to", found, of_kind(Kind.ROLE), citations),
        *linked("areas", "Mission areas", found, of_kind(Kind.AREA), citations),
        *linked("components", "Components", found, of_kind(Kind.COMPONENT), citations),
        *linked("posts", "From the blog", found, of_kind(Kind.POST), citations),
        *linked(
            "see-also",
            "See also",
            found,
            of_kind(Kind.TERM, Kind.TOOL, Kind.ORGANIZATION, Kind.QUESTION),
            citations,
        ),
    )


def source_page(source: Source, catalogue: Catalogue) -> Document:
    """Give a source's page: who publishes it, how far it can be trusted, its dates, and what cites it."""
    cited = catalogue.citing(source.slug)
    blocks: tuple[Block, ...] = (
        FactGrid(key="at-a-glance", heading="At a glance", cells=_source_cells(source)),
        *((Notice(key="note", title="About this source", text=source.note),) if source.note else ()),
        entry_list("cited", "Pages that cite it", cited, empty="No page cites this source."),
    )
    return Document(
        address=source.address,
        title=source.title,
        kind_label=frame.KIND_LABELS[Kind.SOURCE],
        summary=f"{source.kind.label} · {source.publisher}",
        crumbs=((frame.LIBRARY_CRUMBS[Kind.SOURCE],),),
        blocks=blocks,
        sources=(source,),
    )


def _source_cells(source: Source) -> tuple[GridCell, ...]:
    cells = (
        GridCell(label="Kind", value=source.kind.label),
        GridCell(label="Speaks as of", value=source.as_of.spoken() if source.as_of else "Undated"),
        GridCell(
            label="Read for this catalogue",
            value=source.retrieved.spoken() if source.retrieved else "Not read again",
        ),
        GridCell(label="Web address", value=_host(source.url) or "Not known", url=source.url),
    )
    if not source.archived_url:
        return cells
    return (
        *cells,
        GridCell(label="Second address", value=_host(source.archived_url), url=source.archived_url),
    )


def _host(url: str) -> str:
    return url.split("//", 1)[-1].split("/", 1)[0].removeprefix("www.")


def moved_notice(document: Document, moved: Moved) -> Document:
    """Give the document with a word on the old address that led to it, and where else that leads now."""
    others = ", ".join(str(address) for address in moved.to[1:])
    text = f"{moved.reason} ({moved.date.spoken()}; it was {moved.old})" + (
        f" See also {others}." if others else ""
    )
    notice = Notice(key="moved", title="This page has moved", text=text)
    return replace(document, blocks=(notice, *document.blocks))
