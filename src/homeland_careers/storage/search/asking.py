"""The order in which the tiers are asked, and when enough is enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from homeland_careers.domain.words import typed
from homeland_careers.storage.search.concepts import SILENT
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError
from homeland_careers.storage.search.counts import Counts, count, count_of
from homeland_careers.storage.search.found import Found
from homeland_careers.storage.search.meaning import by_meaning
from homeland_careers.storage.search.question import Question, forms_by_stem, known_endings, known_forms
from homeland_careers.storage.search.spelling import Speller
from homeland_careers.storage.search.texts import by_texts
from homeland_careers.storage.search.titles import by_titles, name_written_solid

SMALL = 5_000
"""Things up to which every page that may be meant is read and put in order."""


@dataclass(slots=True)
class Answer:
    """What was found so far, best first; `is_cut` says that time ran out before all was asked.

    `corrected` is the text that was asked instead of what was typed, empty if nothing was put right.
    """

    question: Question
    found: list[Found] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    corrected: str = ""
    is_cut: bool = False


def ask(
    index: IndexConnection, question: Question, limit: int, speller: Speller, *, names_only: bool
) -> Answer:
    """Ask the tiers until there are `limit` hits. What takes too long is left out.

    Raises StoppedError where another thread wants no answer any more.
    """
    answer = Answer(question)
    with _in_time(index, answer):
        for corrected, other in _readings(index, question, speller):
            answer.question, answer.corrected = other, corrected
            _ask(index, answer, limit, names_only=names_only)
            if answer.found or answer.counts.matched:
                break
    answer.found = answer.found[:limit]
    return answer


def _readings(index: IndexConnection, question: Question, speller: Speller) -> Iterator[tuple[str, Question]]:
    """Give the question with its spelling put right, then other ways to read it, while nothing is found."""
    right = speller.corrected(index, question.typed)
    if right and not by_titles(index, question.everywhere, 1):
        other = reading(index, question, right)
        if _is_likely(question, other) or by_titles(index, other.everywhere, 1):
            yield right, other
    yield "", question
    if name := name_written_solid(index, question.typed.key):
        yield "", replace(reading(index, question, name), endings={})
    if (forms := forms_by_stem(index, question.typed)) != question.forms:
        yield "", replace(question, forms=forms)


def _is_likely(question: Question, other: Question) -> bool:
    """Say whether a correction left half of several words as they were; more slips are words of another world."""
    before = [word.solid for word in question.typed.words if word.solid not in SILENT]
    after = {word.solid for word in other.typed.words}
    return len(before) < 2 or 2 * sum(word in after for word in before) >= len(before)


def reading(index: IndexConnection, question: Question, text: str) -> Question:
    """Give the question with another text; its last word is whole."""
    asked = replace(typed(text), open_end=False)
    return replace(
        question, text=text, typed=asked, forms=known_forms(index, asked), endings=known_endings(index, asked)
    )


def _ask(index: IndexConnection, answer: Answer, limit: int, *, names_only: bool) -> None:
    answer.found = by_titles(index, answer.question, limit)
    if names_only:
        answer.counts = Counts(total=len(answer.found))
        return
    if answer.question.things <= SMALL:
        _ask_all(index, answer)
    else:
        _ask_in_tiers(index, answer, limit)


def _ask_all(index: IndexConnection, answer: Answer) -> None:
    """Put every page that may be meant in order; what is shown is what is counted."""
    everywhere, sieve = answer.question.everywhere, answer.question.sieve
    known = {found.number for found in answer.found}
    texts = by_meaning(index, everywhere, known)  # a filter changes nothing in how well a page answers
    answer.found += (found for found in texts if sieve.lets(found.number))
    answer.found.sort(key=lambda found: found.is_late)
    every = known | {found.number for found in texts}
    if not sieve.is_open:
        every |= {found.number for found in by_titles(index, everywhere, SMALL)}
    answer.counts = count_of(every, answer.question)


def _ask_in_tiers(index: IndexConnection, answer: Answer, limit: int) -> None:
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
