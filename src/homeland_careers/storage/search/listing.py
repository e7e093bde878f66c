"""All pages that fit, where filters were given and no words: roles first, the best known before others."""

from __future__ import annotations

from sqlalchemy import text

from homeland_careers.domain.finding import Match
from homeland_careers.storage.search.asking import Answer
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.counts import counts_of
from homeland_careers.storage.search.found import FILTER, Found
from homeland_careers.storage.search.question import Question

_FITTING = text(f"SELECT id FROM thing WHERE {FILTER.format(id='id')} ORDER BY id LIMIT :limit")


def all_that_fit(index: IndexConnection, question: Question, limit: int) -> Answer:
    """List what the sieve of a question lets through, in the order of numbers, and count all of it."""
    numbers = index.rows(_FITTING, {"limit": limit, **question.filters})
    found = [Found(number, Match.FILTERS, is_source=question.is_source(number)) for (number,) in numbers]
    return Answer(question, found, counts_of(question.sieve.known.bitmaps.every, question.sieve))
