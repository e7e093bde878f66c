"""Two copies of one bookmark made into one, with nothing of either note lost."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.storage.personal.rows import clean

DIVIDER = "\n\n———— joined note ————\n\n"


def merged(own: Bookmark, other: Bookmark) -> Bookmark:
    """Give `own`, with what the other's note says beyond it behind a divider. Merging twice changes nothing."""
    note = joined(own.note, other.note)
    if note == own.note:
        return own
    times = [at for at in (own.note_at if own.note else None, other.note_at) if at]
    return replace(own, note=note, note_at=max(times, default=None))


def joined(own: str, other: str) -> str:
    """Give one's own note and, behind a divider each, the parts of the other that it does not have yet."""
    present = set(clean(own).split(DIVIDER)) | {""}
    new = [part for part in other.split(DIVIDER) if clean(part) not in present]
    return DIVIDER.join([own, *new] if own else new)
