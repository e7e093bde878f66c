"""Search as the window and the terminal ask for it."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Self

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.finding import Hit, Query, Results
from homeland_careers.domain.operators import Understood, amended, understand
from homeland_careers.domain.words import typed
from homeland_careers.storage.catalogue.opening import find
from homeland_careers.storage.search.asking import Answer, ask
from homeland_careers.storage.search.card import card
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError, StoppedError
from homeland_careers.storage.search.hits import hits
from homeland_careers.storage.search.known import Known
from homeland_careers.storage.search.listing import all_that_fit
from homeland_careers.storage.search.narrowing import Saved, sieve
from homeland_careers.storage.search.question import Question, known_endings, known_forms
from homeland_careers.storage.search.rescue import in_turn, rescues
from homeland_careers.storage.search.spelling import Speller

LONGEST_SECONDS = 0.25
"""A question may take this long; then what was found so far is the answer."""

RESCUE_SECONDS = 0.025
"""What may be added to say why nothing was found."""


class CatalogueFinder:
    """Finds pages of one catalogue; fits `shelves.Finder`.

    One call at a time, from any thread; `interrupt` and `close` may come from another one.
    """

    def __init__(self, place: Path, saved: Saved | None = None) -> None:
        """Take a catalogue file, or the folder whose pointer names one. It is opened by the first question.

        `saved` is asked for the reader's saved addresses by questions that filter by them; without it there are
        none. Raises CatalogueMissingError or CatalogueDamagedError.
        """
        self._path = find(place).path
        self._saved = saved
        self._opening = threading.Lock()
        self._index: IndexConnection | None = None
        self._known = Known()
        self._speller = Speller()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the next question would open it again."""
        with self._opening:
            if self._index:
                self._index.close()
            self._index = None

    def interrupt(self) -> None:
        """Stop the running question, from any thread; it answers empty."""
        if index := self._index:
            index.stop()

    def names(self) -> Names:
        """Give what operators call the areas and components. Raises as `find` does."""
        self._open()
        return self._known.names

    def find(self, query: Query) -> Results:
        """Answer a query: names first, then texts, with counts for every filter.

        No text raises. Raises CatalogueMissingError or CatalogueDamagedError where the file cannot be read.
        """
        return self._answer(query, names_only=False)

    def switch(self, text: str, limit: int = 8) -> Results:
        """Answer by titles and other names only, without counts. Raises as `find` does."""
        return self._answer(Query(text=text, limit=limit), names_only=True)

    def _answer(self, query: Query, *, names_only: bool) -> Results:
        started = time.perf_counter()
        index = self._open()
        understood = understand(query.text, self._known.names)
        filters = understood.filters | Filters(kinds=query.kinds, areas=query.areas)
        results = Results(query=query, understood=understood, words=_words(understood))
        if query.limit < 1 or not (results.words or understood.is_narrowed or filters):
            return results
        index.start(LONGEST_SECONDS)
        try:
            answer = self._ask(index, understood, filters, query.limit, names_only=names_only)
            results = _with(results, answer, hits(index, answer.question, answer.found))
            if not names_only:
                results = self._helped(index, results, answer, filters)
        except StoppedError:
            return Results(query=query, understood=understood, words=results.words)
        except OutOfTimeError:  # before the first tier was asked
            return replace(results, capped=True)
        return replace(results, milliseconds=(time.perf_counter() - started) * 1000)

    def _ask(
        self,
        index: IndexConnection,
        understood: Understood,
        filters: Filters,
        limit: int,
        *,
        names_only: bool,
    ) -> Answer:
        asked = typed(understood.sought)
        question = Question(
            typed=asked,
            forms=known_forms(index, asked),
            endings=known_endings(index, asked),
            sieve=sieve(index, self._known, understood, filters, self._saved),
            text=understood.sought.casefold(),
        )
        if not asked.words:
            return all_that_fit(index, question, limit)
        return ask(index, question, limit, self._speller, names_only=names_only)

    def _helped(self, index: IndexConnection, results: Results, answer: Answer, filters: Filters) -> Results:
        """Add the card of a word with several meanings, or where nothing was found, the way out."""
        if results.total:
            return replace(results, card=card(index, answer.question)) if results.words else results
        if results.capped:
            return results
        names, text = self._known.names, results.query.text
        if (
            filters != results.understood.filters
        ):  # the query's own are written out, so that they can be dropped
            text = amended(text, names, filters)
        until = time.thread_time() + RESCUE_SECONDS

        def hits_of(understood: Understood) -> int:
            """Give how many hits a text has: of the same words the pages are known. Raises OutOfTimeError."""
            if understood.sought == results.understood.sought:
                other = sieve(index, self._known, understood, understood.filters, self._saved)
                return other.let_through(answer.counts.pages).bit_count()
            return self._hits(index, understood, until - time.thread_time())

        return replace(results, rescue=rescues(in_turn(index, text, names), names, hits_of))

    def _hits(self, index: IndexConnection, understood: Understood, seconds: float) -> int:
        """Give how many hits a text has. Raises OutOfTimeError where that is not known in time."""
        if seconds <= 0:
            raise OutOfTimeError
        index.allow(seconds)
        answer = self._ask(index, understood, understood.filters, 1, names_only=False)
        if answer.is_cut:
            raise OutOfTimeError
        return max(answer.counts.total, len(answer.found))

    def _open(self) -> IndexConnection:
        with self._opening:
            if not self._index:
                with ExitStack() as unless_known:
                    index = IndexConnection(self._path)
                    unless_known.callback(index.close)
                    self._known = Known.read(index)
                    unless_known.pop_all()
                self._index = index  # last: from here on it can be interrupted
            return self._index


def _words(understood: Understood) -> tuple[str, ...]:
    return tuple(part for word in typed(understood.sought).words for part in word.parts)


def _with(results: Results, answer: Answer, found: tuple[Hit, ...]) -> Results:
    counts = answer.counts
    return replace(
        results,
        hits=found,
        total=max(counts.total, len(found)),
        capped=counts.capped or answer.is_cut,
        facets=counts.facets,
        corrected=answer.corrected,
    )
