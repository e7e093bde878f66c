"""The order in which the tiers are asked, and when enough is enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError
from homeland_careers.storage.search.counts import Counts, count
from homeland_careers.storage.search.found import Found
from homeland_careers.storage.search.question import Question, forms_by_stem
from homeland_careers.storage.search.texts import by_texts
from homeland_careers.storage.search.titles import by_titles


@dataclass(slots=True)
class Answer:
    """What was found so far, best first; `is_cut` says that time ran out before all was asked."""

    question: Question
    found: list[Found] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    is_cut: bool = False


def ask(index: IndexConnection, question: Question, limit: int, *, names_only: bool) -> Answer:
    """Ask the tiers until there are `limit` hits. What takes too long is left out.

    Raises StoppedError where another thread wants no answer any more.
    """
    answer = Answer(question)
    with _in_time(index, answer):
        _ask(index, answer, limit, names_only=names_only)
        if not answer.found and (forms := forms_by_stem(index, question.typed)) != question.forms:
            answer.question = replace(question, forms=forms)
            _ask(index, answer, limit, names_only=names_only)
    answer.found = answer.found[:limit]
    return answer


def _ask(index: IndexConnection, answer: Answer, limit: int, *, names_only: bool) -> None:
    answer.found = by_titles(index, answer.question, limit)
    if names_only:
        answer.counts = Counts(total=len(answer.found))
        return
    answer.counts = count(index, answer.question)
    early = sum(not found.is_late for found in answer.found)
    if early < limit and answer.counts.matched > len(answer.found):
        known = {found.number for found in answer.found}
        matched = answer.counts.matched
        texts = by_texts(index, answer.question, matched, known, limit - early)
        answer.found = sorted([*answer.found, *texts], key=lambda found: found.is_late)


@contextmanager
def _in_time(index: IndexConnection, answer: Answer) -> Iterator[None]:
    try:
        yield
    except OutOfTimeError:
        answer.is_cut = True
    finally:
        index.relax()
