"""Hits: what was found, with list line, marked title, the passage that shows why, and where it stands."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import text

from homeland_careers.domain.entry import Entry
from homeland_careers.domain.finding import Hit, Match, Span, Why
from homeland_careers.storage.catalogue.entries import COLUMNS, FROM, entry_of
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.found import Found
from homeland_careers.storage.search.marking import Needles, excerpt, marked
from homeland_careers.storage.search.passages import Passage, best, passages
from homeland_careers.storage.search.question import Question

_ENTRIES = text(f"SELECT {COLUMNS} FROM {FROM} WHERE thing.id IN (SELECT value FROM json_each(:numbers))")
_IN_TEXT = (Match.BODY, Match.BODY_FORMS, Match.SYNONYM)
_IN_NAME = (Match.ALIAS, Match.ALIAS_START, Match.ALIAS_WORDS, Match.ALIAS_FORMS)


def hits(index: IndexConnection, question: Question, found: Sequence[Found]) -> tuple[Hit, ...]:
    """Give the hits in the order they were found. Passages are read only of pages found by their text."""
    needles = Needles.of(question)
    entries = {
        row[0]: entry_of(row)
        for row in index.rows(_ENTRIES, {"numbers": json.dumps([f.number for f in found])})
    }
    of = passages(index, [f.number for f in found if f.match in _IN_TEXT])
    return tuple(_hit(one, entries[one.number], of[one.number], needles) for one in found)


def _hit(found: Found, entry: Entry, among: list[Passage], needles: Needles) -> Hit:
    passage = best([Passage("", entry.summary), *among], needles, entry.title)
    title, snippet = marked(entry.title, needles), excerpt(passage.text, needles)
    why = Why(match=found.match, matched=_matched(found, title, snippet))
    return Hit(entry=entry, why=why, title=title, snippet=snippet, section=passage.heading)


def _matched(found: Found, title: tuple[Span, ...], snippet: tuple[Span, ...]) -> str:
    """Give what matched: a name in full, else the words as they stand in the title or the text."""
    if found.match in (Match.TITLE, Match.SYNONYM) or found.match in _IN_NAME:
        return found.label
    spans = (*title, *snippet) if found.match in _IN_TEXT else title
    return ", ".join(dict.fromkeys(span.text.lower() for span in spans if span.marked))
