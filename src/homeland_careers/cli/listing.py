"""`list`: all things of a kind."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from homeland_careers.cli import rooms
from homeland_careers.cli.streams import as_json, say
from homeland_careers.domain.address import Kind
from homeland_careers.domain.entry import Entry


def run(options: Namespace) -> int:
    """Print the things of a kind in reading order, filtered by area and component; 1 if there are none."""
    with rooms.catalogue() as catalogue:
        area = rooms.slug(catalogue, Kind.AREA, options.area)
        component = rooms.slug(catalogue, Kind.COMPONENT, options.component)
        entries = catalogue.entries(Kind(options.kind), area, component)
    if options.json:
        say(as_json({"kind": options.kind, "items": [as_value(entry) for entry in entries]}))
    else:
        width = max((len(str(entry.address)) for entry in entries), default=0)
        lines = [f"{entry.address!s:<{width}}  {entry.title}" for entry in entries]
        say("\n".join(lines or [f"No {options.kind} of the catalogue fits."]))
    return 0 if entries else 1


def as_value(entry: Entry) -> dict[str, Any]:
    """Give the documented JSON shape of a line."""
    return {
        "address": str(entry.address),
        "kind": str(entry.kind),
        "title": entry.title,
        "summary": entry.summary,
        "areas": list(entry.areas),
        "component": entry.component,
        "detail": dict(entry.detail),
    }
