"""Hits: what was found, with list line, marked title, the passage that shows why, and where it stands."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from sqlalchemy import text

from homeland_careers.domain.entry import Entry
from homeland_careers.domain.fact import Field
from homeland_careers.domain.finding import Hit, Match, Span, Why
from homeland_careers.storage.catalogue.entries import COLUMNS, FROM, entry_of
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.found import Found
from homeland_careers.storage.search.marking import Needles, excerpt, has_any, marked, score
from homeland_careers.storage.search.question import Question

_Passage: TypeAlias = tuple[str, str]
"""A heading and the text below it."""

_ENTRIES = text(f"SELECT {COLUMNS} FROM {FROM} WHERE thing.id IN (SELECT value FROM json_each(:numbers))")
_PASSAGES = text(
    " UNION ALL ".join(  # each looked up by its own key: a view over all of them would be read whole
        f"SELECT {columns} AND thing IN (SELECT value FROM json_each(:numbers))"
        for columns in (
            "thing, 'section', heading, text FROM section WHERE true",
            "thing, 'fact', field, value FROM fact WHERE value <> ''",
            "thing, 'step', title, detail FROM step WHERE true",
            "thing, 'remark', heading, text FROM remark WHERE true",
            "thing, 'name', 'Other names', text FROM name WHERE public",
        )
    )
)
_IN_TEXT = (Match.BODY, Match.BODY_FORMS)
_IN_NAME = (Match.ALIAS, Match.ALIAS_START, Match.ALIAS_WORDS, Match.ALIAS_FORMS)
_STEPS = "Steps"


def hits(index: IndexConnection, question: Question, found: Sequence[Found]) -> tuple[Hit, ...]:
    """Give the hits in the order they were found. Passages are read only of pages found by their text."""
    needles = Needles.of(question)
    entries = {
        row[0]: entry_of(row)
        for row in index.rows(_ENTRIES, {"numbers": json.dumps([f.number for f in found])})
    }
    passages = _passages(index, [f.number for f in found if f.match in _IN_TEXT])
    return tuple(_hit(one, entries[one.number], passages[one.number], needles) for one in found)


def _passages(index: IndexConnection, numbers: list[int]) -> defaultdict[int, list[_Passage]]:
    of: defaultdict[int, list[_Passage]] = defaultdict(list)
    rows = index.rows(_PASSAGES, {"numbers": json.dumps(numbers)}) if numbers else ()
    for number, part, heading, words in rows:
        if part == "step":
            of[number].append((_STEPS, f"{heading}. {words}"))
        else:
            of[number].append((Field(heading).label if part == "fact" else heading, words))
    return of


def _hit(found: Found, entry: Entry, passages: list[_Passage], needles: Needles) -> Hit:
    heading, passage = _best(entry, passages, needles)
    title, snippet = marked(entry.title, needles), excerpt(passage, needles)
    why = Why(match=found.match, matched=_matched(found, title, snippet))
    return Hit(entry=entry, why=why, title=title, snippet=snippet, section=heading)


def _best(entry: Entry, passages: list[_Passage], needles: Needles) -> _Passage:
    """Give the first passage with most of the words, those first that the title is missing."""
    missing = needles.missing_in(entry.title)
    best, most = ("", entry.summary), (-1, -1)
    for passage in (best, *passages):
        here = score(passage[1], missing), score(passage[1], needles)
        if here > most:
            best, most = passage, here
        if most == (missing.best, needles.best):
            break
    if most[1] or missing.groups != needles.groups:
        return best
    return next((passage for passage in passages if has_any(passage[1], needles)), best)


def _matched(found: Found, title: tuple[Span, ...], snippet: tuple[Span, ...]) -> str:
    """Give what matched: a name in full, else the words as they stand in the title or the text."""
    if found.match is Match.TITLE or found.match in _IN_NAME:
        return found.label
    spans = (*title, *snippet) if found.match in _IN_TEXT else title
    return ", ".join(dict.fromkeys(span.text.lower() for span in spans if span.marked))
