"""The card: one word that many titles share, and roles that show what it may mean."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import text

from homeland_careers.domain.address import Kind
from homeland_careers.domain.finding import CardLine
from homeland_careers.domain.words import Word
from homeland_careers.storage.catalogue.entries import COLUMNS, FROM, entry_of
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.found import FILTER, OF_GROUP
from homeland_careers.storage.search.marking import Needles, marked
from homeland_careers.storage.search.question import Question, quoted

LEAST = 3
"""Roles that must share a word before it needs to be told what it means."""

MOST = 6
_MOST_READ = 200

_IS_A_ROLE = text(
    "SELECT 1 FROM label JOIN thing ON thing.id = label.thing "
    "LEFT JOIN name ON name.thing = label.thing AND name.text = label.text "
    "WHERE label.key = :key AND thing.kind = 'role' AND ifnull(name.public, 1) LIMIT 1"
)
_TITLED = text(
    "SELECT label.thing, entry.component FROM label_words CROSS JOIN label ON label.id = label_words.rowid "
    "JOIN entry ON entry.thing = label.thing "
    f"WHERE label_words MATCH :match AND label.is_title AND {OF_GROUP.format(id='label_words.rowid')} "
    f"AND {FILTER.format(id='label.thing')} LIMIT {_MOST_READ}"
)
_ENTRIES = text(f"SELECT {COLUMNS} FROM {FROM} WHERE thing.id IN (SELECT value FROM json_each(:numbers))")


def card(index: IndexConnection, question: Question) -> tuple[CardLine, ...]:
    """Give roles that tell the meanings of a single word apart, of different components first, by fame.

    None where fewer than three titles have the word, or where it is itself the name of a role.
    """
    if len(question.typed.words) != 1 or index.rows(_IS_A_ROLE, {"key": question.typed.key}):
        return ()
    roles = json.dumps(question.groups.allowed({Kind.ROLE}, question.sieve.filters.areas))
    asked = {**question.filters, "match": _match(question.typed.words[0]), "allowed": roles}
    titled: dict[int, str] = dict(index.rows(_TITLED, asked))
    if len(titled) < LEAST:
        return ()
    chosen = _chosen(titled)
    entries = {row[0]: entry_of(row) for row in index.rows(_ENTRIES, {"numbers": json.dumps(chosen)})}
    needles = Needles.of(question)
    return tuple(CardLine(entries[number], marked(entries[number].title, needles)) for number in chosen)


def _match(word: Word) -> str:
    """Give the expression for FTS5: the word in either spelling, and in the other number of a noun."""
    solid = word.solid
    ways = (" ".join(word.parts), solid, f"{solid}s", solid.removesuffix("s") or solid)
    return " OR ".join(quoted(way) for way in dict.fromkeys(ways))


def _chosen(titled: Mapping[int, str]) -> list[int]:
    """Give the best known role of each component, then other well known ones."""
    first: dict[str, int] = {}
    for number, component in titled.items():
        first.setdefault(component, number)
    return list(dict.fromkeys((*first.values(), *titled)))[:MOST]
