"""The first tier: titles and other names, of which a few best known candidates are put in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import TextClause, text

from homeland_careers.domain.finding import Match
from homeland_careers.domain.words import Word
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.found import FILTER, OF_GROUP, Found
from homeland_careers.storage.search.question import Question, Reach

MOST_CANDIDATES = 200

_LABEL = "label.thing, label.is_title, label.text, label.key, label.words"
_BY_WORDS = text(
    f"SELECT {_LABEL} FROM label_words CROSS JOIN label ON label.id = label_words.rowid "
    f"WHERE label_words MATCH :match AND {OF_GROUP.format(id='label_words.rowid')} "
    f"AND {FILTER.format(id='label.thing')} LIMIT {MOST_CANDIDATES}"
)
_BY_KEY = text(
    f"SELECT {_LABEL} FROM label WHERE key = :match AND {FILTER.format(id='label.thing')} "
    f"ORDER BY id LIMIT {MOST_CANDIDATES}"
)
_NAME = text("SELECT text FROM label WHERE key = :key ORDER BY id LIMIT 1")


def name_written_solid(index: IndexConnection, key: str) -> str:
    """Give the name that this is with its spaces and hyphens left out, as `coastguard`; empty if there is none."""
    rows = index.rows(_NAME, {"key": key})
    return str(rows[0][0]) if rows else ""


def by_titles(index: IndexConnection, question: Question, wanted: int) -> list[Found]:
    """Give the things whose title or other name has all words, best first, each once."""
    rows = _ask(index, question, _BY_WORDS, question.match(Reach.BEGINNING))
    # may be written in one word, or stand beyond the candidates
    rows += _ask(index, question, _BY_KEY, question.typed.key)
    if len(rows) >= MOST_CANDIDATES:
        rows += _ask(index, question, _BY_WORDS, question.match_start())
        rows += _ask(index, question, _BY_WORDS, question.match(Reach.WHOLE))
    elif question.forms and len(rows) < wanted:
        rows += _ask(index, question, _BY_WORDS, question.match(Reach.FORMS))
    best: dict[int, Found] = {}
    for row in rows:
        found = _judge(question, row)
        if found.number not in best or found.order < best[found.number].order:
            best[found.number] = found
    return sorted(best.values(), key=lambda found: (found.is_late, found.order))


def _ask(index: IndexConnection, question: Question, statement: TextClause, match: str) -> list[Any]:
    return index.rows(statement, {"match": match, **question.filters})


def _judge(question: Question, row: Sequence[Any]) -> Found:
    """Say how a name matches."""
    number, is_title, label, key, words = row
    typed = question.typed
    padded = f" {words} "
    is_source = question.is_source(number)
    if key == typed.key:
        match = Match.TITLE if is_title else Match.ALIAS
        return Found(number, match, label, is_source=is_source, exact=label.casefold() == question.text)
    loose = not _stands(typed.words[-1], padded)
    if key.startswith(typed.key):
        return Found(number, Match.TITLE_START if is_title else Match.ALIAS_START, label, loose, is_source)
    *others, last = typed.words
    if all(_stands(word, padded) for word in others) and _stands(last, padded, "" if typed.open_end else " "):
        return Found(number, Match.TITLE_WORDS if is_title else Match.ALIAS_WORDS, label, loose, is_source)
    return Found(number, Match.TITLE_FORMS if is_title else Match.ALIAS_FORMS, label, is_source=is_source)


def _stands(word: Word, padded: str, end: str = " ") -> bool:
    """Say whether a word stands in a name, in either spelling; without an end it may be the beginning of one."""
    *before, last = word.parts
    split = all(f" {part} " in padded for part in before) and f" {last}{end}" in padded
    return split or f" {word.solid}{end}" in padded
