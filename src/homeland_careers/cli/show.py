"""`show`: one page as text, Markdown, HTML or JSON."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from homeland_careers.cli import rooms
from homeland_careers.cli.streams import as_json, say
from homeland_careers.domain.address import THINGS, Address, Kind
from homeland_careers.domain.document import Document
from homeland_careers.domain.fact import Fact
from homeland_careers.domain.shelves import Catalogue
from homeland_careers.domain.source import Source


def run(options: Namespace) -> int:
    """Print the page at an address; a thing that has moved is followed."""
    with rooms.catalogue() as catalogue:
        address = rooms.follow(catalogue, options.address)
        document = (
            rooms.place(catalogue, address, options.profile)
            if address.kind is Kind.PLACE
            else rooms.page(catalogue, address)
        )
        say(_written(options.format, document, catalogue).removesuffix("\n"))
    return 0


def _written(form: str, document: Document, catalogue: Catalogue) -> str:
    # each writer is imported only when asked for: the one of HTML brings a template engine
    if form == "html":
        from homeland_careers.pages.html import to_html  # noqa: PLC0415

        return to_html(document)
    if form == "markdown":
        from homeland_careers.pages.markdown import to_markdown  # noqa: PLC0415

        return to_markdown(document)
    from homeland_careers.pages.text import to_text  # noqa: PLC0415

    text = to_text(document)
    return as_json(as_value(document, text, catalogue)) if form == "json" else text


def as_value(document: Document, text: str, catalogue: Catalogue) -> dict[str, Any]:
    """Give the documented JSON shape of a page; places of the program have no facts."""
    facts = _facts(document.address, catalogue)
    known = catalogue.sources({slug for fact in facts for slug in fact.sources})
    return {
        "address": str(document.address),
        "kind": str(document.address.kind),
        "title": document.title,
        "summary": document.summary,
        "facts": [_fact(fact, known) for fact in facts],
        "text": text,
    }


def _facts(address: Address, catalogue: Catalogue) -> tuple[Fact, ...]:
    return catalogue.thing(address).facts if address.kind in THINGS else ()


def _fact(fact: Fact, known: dict[str, Source]) -> dict[str, Any]:
    return {
        "field": str(fact.field),
        "label": fact.field.label,
        "value": fact.value,
        "brief": fact.brief,
        "conditions": fact.conditions,
        "from": str(fact.valid_from) if fact.valid_from else None,
        "to": str(fact.valid_to) if fact.valid_to else None,
        "missing": str(fact.missing) if fact.missing else None,
        "sources": [_source(known[slug]) for slug in fact.sources],
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "slug": source.slug,
        "title": source.title,
        "publisher": source.publisher,
        "kind": str(source.kind),
        "url": source.url,
        "as_of": str(source.as_of) if source.as_of else None,
        "retrieved": str(source.retrieved) if source.retrieved else None,
    }
