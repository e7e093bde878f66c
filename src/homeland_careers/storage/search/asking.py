"""The order in which the tiers are asked, and when enough is enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from homeland_careers.domain.words import typed
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError
from homeland_careers.storage.search.counts import Counts, count
from homeland_careers.storage.search.found import Found
from homeland_careers.storage.search.question import Question, forms_by_stem, known_forms
from homeland_careers.storage.search.texts import by_texts
from homeland_careers.storage.search.titles import by_titles, name_written_solid


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
        for other in _readings(index, question):
            answer.question = other
            _ask(index, answer, limit, names_only=names_only)
            if answer.found:
                break
    answer.found = answer.found[:limit]
    return answer


def _readings(index: IndexConnection, question: Question) -> Iterator[Question]:
    """Give the question, then other ways to read it, to be asked while nothing is found."""
    yield question
    if name := name_written_solid(index, question.typed.key):
        asked = replace(typed(name), open_end=False)
        yield replace(question, typed=asked, forms=known_forms(index, asked), endings={})
    if (forms := forms_by_stem(index, question.typed)) != question.forms:
        yield replace(question, forms=forms)


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
