"""The second tier: the whole text of pages, ranked where they are few, by popularity where they are many."""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import text

from homeland_careers.domain.finding import Match
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.found import FILTER, Found
from homeland_careers.storage.search.question import Question, Reach, spellings

_SMALL_CATALOGUE = 5_000
_MOST_RANKED = 600
_MOST_PLACES = 20_000
_MOST_BEGINNINGS = 2_000
"""Ranking reads every match, and every place where a word of the question stands: beyond this it is felt."""

_PLAIN = text(
    f"SELECT rowid FROM page_words WHERE page_words MATCH :match AND {FILTER.format(id='rowid')} LIMIT :wanted"
)
_RANKED = text(
    f"SELECT rowid FROM page_text WHERE page_text MATCH :match AND {FILTER.format(id='rowid')} "
    f"ORDER BY rowid % :groups = :sources, bm25(page_text, 8, 6, 4, 1), rowid LIMIT :wanted"
)
_PLACES = text(
    "SELECT ifnull(sum(documents), 0) FROM word WHERE word IN (SELECT value FROM json_each(:words))"
)
_BEGINNINGS = text(
    "SELECT count(*), ifnull(sum(documents), 0) FROM "
    f"(SELECT documents FROM word WHERE word > :start AND word < :end LIMIT {_MOST_BEGINNINGS})"
)


def by_texts(
    index: IndexConnection, question: Question, matched: int, known: Collection[int], wanted: int
) -> list[Found]:
    """Give `wanted` pages that have all words and are not known yet, whole words before beginnings before forms.

    `matched` is the number of pages that match in all.
    """
    statement = _RANKED if _can_be_ranked(index, question, matched) else _PLAIN
    found: dict[int, Found] = {}
    for reach in question.reaches:
        match = Match.BODY_FORMS if reach is Reach.FORMS else Match.BODY
        asked = {
            "match": question.match(reach),
            "wanted": wanted + len(known) + len(found),
            "sources": question.groups.of_sources,
            **question.filters,
        }
        for (number,) in index.rows(statement, asked):
            if number not in known:
                found.setdefault(number, Found(number, match, is_source=question.is_source(number)))
        if sum(not page.is_late for page in found.values()) >= wanted:
            break
    return sorted(found.values(), key=lambda page: page.is_late)[:wanted]


def _can_be_ranked(index: IndexConnection, question: Question, matched: int) -> bool:
    if matched > _MOST_RANKED:
        return False
    return question.things < _SMALL_CATALOGUE or _places(index, question) <= _MOST_PLACES


def _places(index: IndexConnection, question: Question) -> int:
    """Give about how many places full-text search visits to rank an answer."""
    asked = list(spellings(question.typed.words))
    words = {*asked, *(form for forms in question.forms.values() for form in forms)}
    ((places,),) = index.rows(_PLACES, {"words": json.dumps(sorted(words))})
    if question.typed.open_end:
        ((beginnings, more),) = index.rows(_BEGINNINGS, {"start": asked[-1], "end": f"{asked[-1]}\U0010ffff"})
        places += more if beginnings < _MOST_BEGINNINGS else _MOST_PLACES + 1
    return int(places)
