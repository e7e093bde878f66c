"""Entries: what lists show, written out when the catalogue is built and read back without SQLAlchemy."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Entry

COLUMNS = (
    "thing.id, thing.kind, thing.slug, thing.title, thing.short_title, thing.summary, "
    "entry.areas, entry.component, entry.detail"
)
FROM = "thing JOIN entry ON entry.thing = thing.id"


def entry_of(row: Sequence[Any]) -> Entry:
    """Make the entry of a row of COLUMNS."""
    _, kind, slug, title, short_title, summary, areas, component, detail = row
    return Entry(
        address=Address(Kind(kind), slug),
        title=title,
        short_title=short_title,
        summary=summary,
        areas=tuple(areas.split()),
        component=component,
        detail=json.loads(detail) if detail else {},
    )


def written_detail(detail: Mapping[str, str]) -> str:
    """Give the extra columns as they are stored; empty ones are left out."""
    kept = {name: value for name, value in detail.items() if value}
    return json.dumps(kept, ensure_ascii=False) if kept else ""
