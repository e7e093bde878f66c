"""`search`: what the search bar finds, best first, and why."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from homeland_careers.cli import rooms
from homeland_careers.cli.streams import as_json, lines, say
from homeland_careers.domain.address import Kind
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.finding import FacetCounts, Hit, Query, Results, Span
from homeland_careers.domain.operators import Understood


def run(options: Namespace) -> int:
    """Answer the words, or every line of standard input for “-”; 1 if nothing was found at all."""
    many = options.words == ["-"]
    with rooms.catalogue() as catalogue, rooms.finder(options.profile) as finder:
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
            if options.json:
                say(as_json(as_value(results), one_line=many))
            else:
                say("\n".join([*(explained(results) if options.explain else ()), as_text(results)]))
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
        "capped": results.capped,
        "corrected": results.corrected,
        "understood": _understood(results.understood),
        "facets": _facets(results.facets),
        "rescue": [{"label": r.label, "text": r.text, "hits": r.hits} for r in results.rescue],
        "card": [
            {
                "address": str(line.entry.address),
                "title": line.entry.title,
                "component": line.entry.component,
                "summary": line.entry.summary,
            }
            for line in results.card
        ],
    }


def _understood(understood: Understood) -> dict[str, Any]:
    return {
        "words": understood.words,
        "phrases": list(understood.phrases),
        "without": list(understood.without),
        "filters": _filters(understood.filters),
        "chips": [
            {"label": chip.label, "text_without_it": chip.text_without_it} for chip in understood.chips
        ],
    }


def _filters(filters: Filters) -> dict[str, Any]:
    return {
        "kinds": sorted(filters.kinds),
        "areas": sorted(filters.areas),
        "components": sorted(filters.components),
        "grades": sorted(filters.grades),
        "education": filters.education,
        "has": sorted(filters.has),
        "lacks": sorted(filters.lacks),
        "pay_from": filters.pay_from,
        "pay_to": filters.pay_to,
        "saved": filters.saved,
    }


def _facets(facets: FacetCounts) -> dict[str, Any]:
    return {
        "kinds": dict(facets.kinds),
        "areas": dict(facets.areas),
        "components": dict(facets.components),
        "grades": dict(facets.grades),
        "education": dict(facets.education),
        "flags": dict(facets.flags),
        "pay": list(facets.pay) if facets.pay else None,
    }


def explained(results: Results) -> Iterator[str]:
    """Say how the text was read."""
    understood = results.understood
    yield f"Understood “{results.query.text}” as"
    if understood.words:
        yield f"    words: {understood.words}"
    for chip in understood.chips:
        yield f"    {chip.label}"
    if results.words:
        yield f"    looked for: {' '.join(results.words)}"
    if results.corrected:
        yield f"    put right: {results.corrected}"
    yield ""


def as_text(results: Results) -> str:
    """Give the answer for a reader."""
    if not results.hits:
        ways = (f"    without {r.label}: {r.hits:,} found, for “{r.text}”" for r in results.rescue)
        return "\n".join([f"Nothing found for “{results.query.text}”.", *ways])
    count = f"{results.total}{'+' if results.capped else ''} found for “{results.query.text}”"
    instead = [f"These are for “{results.corrected}”."] if results.corrected else []
    return "\n".join([count, *instead, *_card(results), *map(_lines, results.hits)])


def _card(results: Results) -> Iterator[str]:
    if results.card:
        yield f"\n“{results.corrected or results.query.text}” may mean"
    for line in results.card:
        yield f"    {line.entry.title}  ({line.entry.address}): {line.entry.summary}"


def _lines(hit: Hit) -> str:
    where = f"{hit.section}: " if hit.section else ""
    snippet = f"\n    {where}{_plain(hit.snippet)}" if hit.snippet else ""
    return f"\n{hit.entry.title}  ({hit.entry.address})\n    {hit.why.spoken()}{snippet}"


def _plain(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)
