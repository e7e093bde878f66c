"""All pages that fit, where filters were given and no words: roles first, the best known before others."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import text

from homeland_careers.domain.finding import Match
from homeland_careers.storage.search.asking import Answer
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.counts import counts_of
from homeland_careers.storage.search.found import Found
from homeland_careers.storage.search.question import Question

_OF_RANKS = text(
    "SELECT thing.id FROM json_each(:ranks) AS rank CROSS JOIN thing "
    "ON thing.id >= rank.value * :groups AND thing.id < (rank.value + 1) * :groups ORDER BY thing.id"
)


def all_that_fit(index: IndexConnection, question: Question, limit: int) -> Answer:
    """List what the sieve of a question lets through, in the order of numbers, and count all of it."""
    every = question.sieve.known.bitmaps.every
    ranks = list(_first(question.sieve.flags or b"", limit))
    numbers = index.rows(_OF_RANKS, {"ranks": json.dumps(ranks), "groups": question.groups.count})
    found = [Found(number, Match.FILTERS, is_source=question.is_source(number)) for (number,) in numbers]
    return Answer(question, found, counts_of(every, question.sieve))


def _first(flags: bytes, limit: int) -> Iterator[int]:
    place = flags.find(b"1")
    for _ in range(limit):
        if place < 0:
            return
        yield place
        place = flags.find(b"1", place + 1)
