"""`search`: what the search bar finds, best first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from homeland_careers.cli import rooms
from homeland_careers.cli.streams import as_json, lines, say
from homeland_careers.domain.address import Kind
from homeland_careers.domain.finding import Hit, Query, Results, Span


def run(options: Namespace) -> int:
    """Answer the words, or every line of standard input for “-”; 1 if nothing was found at all."""
    many = options.words == ["-"]
    with rooms.catalogue() as catalogue, rooms.finder() as finder:
        area = rooms.slug(catalogue, Kind.AREA, options.area)
        found = 0
        for text in lines() if many else [" ".join(options.words)]:
            query = Query(
                text=text,
                kinds=frozenset([Kind(options.kind)] if options.kind else []),
                areas=frozenset([area] if area else []),
                limit=options.limit,
            )
            results = finder.find(query)
            found += len(results.hits)
            say(as_json(as_value(results), one_line=many) if options.json else as_text(results))
    return 0 if found else 1


def as_value(results: Results) -> dict[str, Any]:
    """Give the documented JSON shape of an answer."""
    return {
        "query": results.query.text,
        "total": results.total,
        "results": [
            {
                "address": str(hit.entry.address),
                "kind": str(hit.entry.kind),
                "title": hit.entry.title,
                "summary": hit.entry.summary,
                "section": hit.section,
                "snippet": _plain(hit.snippet),
                "why": hit.why.spoken(),
            }
            for hit in results.hits
        ],
    }


def as_text(results: Results) -> str:
    """Give the answer for a reader."""
    if not results.hits:
        return f"Nothing found for “{results.query.text}”."
    count = f"{results.total}{'+' if results.capped else ''} found for “{results.query.text}”"
    return "\n".join([count, *map(_lines, results.hits)])


def _lines(hit: Hit) -> str:
    where = f"{hit.section}: " if hit.section else ""
    snippet = f"\n    {where}{_plain(hit.snippet)}" if hit.snippet else ""
    return f"\n{hit.entry.title}  ({hit.entry.address})\n    {hit.why.spoken()}{snippet}"


def _plain(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)
