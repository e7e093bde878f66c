"""Search as the window and the terminal ask for it."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from sqlalchemy import text

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.finding import Query, Results
from homeland_careers.domain.words import typed
from homeland_careers.storage.catalogue.groups import Group, Groups
from homeland_careers.storage.catalogue.opening import find
from homeland_careers.storage.search.asking import ask
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError, StoppedError
from homeland_careers.storage.search.hits import hits
from homeland_careers.storage.search.question import Question, known_endings, known_forms
from homeland_careers.storage.search.spelling import Speller

LONGEST_SECONDS = 0.25
"""A question may take this long; then what was found so far is the answer."""

_GROUPS = text("SELECT kind, areas FROM facet_group ORDER BY rest")
_SIZE = text("SELECT count(*) FROM thing")
_AREAS = text("SELECT slug FROM thing WHERE kind = 'area' ORDER BY position")


class CatalogueFinder:
    """Finds pages of one catalogue; fits `shelves.Finder`.

    One call at a time, from any thread; `interrupt` and `close` may come from another one.
    """

    def __init__(self, place: Path) -> None:
        """Take a catalogue file, or the folder whose pointer names one. It is opened by the first question.

        Raises CatalogueMissingError or CatalogueDamagedError.
        """
        self._path = find(place).path
        self._opening = threading.Lock()
        self._index: IndexConnection | None = None
        self._groups = Groups(())
        self._areas: tuple[str, ...] = ()
        self._things = 0
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

    def find(self, query: Query) -> Results:
        """Answer a query: names first, then texts, with counts by kind and area.

        No text raises. Raises CatalogueMissingError or CatalogueDamagedError where the file cannot be read.
        """
        return self._answer(query, names_only=False)

    def switch(self, text: str, limit: int = 8) -> Results:
        """Answer by titles and other names only, without counts. Raises as `find` does."""
        return self._answer(Query(text=text, limit=limit), names_only=True)

    def _answer(self, query: Query, *, names_only: bool) -> Results:
        started = time.perf_counter()
        asked = typed(query.text)
        words = tuple(part for word in asked.words for part in word.parts)
        if not words or query.limit < 1:
            return Results(query=query, words=words)
        index = self._open()
        index.start(LONGEST_SECONDS)
        try:
            question = Question(
                typed=asked,
                forms=known_forms(index, asked),
                endings=known_endings(index, asked),
                groups=self._groups,
                kinds=query.kinds,
                areas=query.areas,
                things=self._things,
                text=query.text.strip().casefold(),
            )
            answer = ask(index, question, query.limit, self._speller, names_only=names_only)
            found = hits(index, answer.question, answer.found)
        except StoppedError:
            return Results(query=query, words=words)
        except OutOfTimeError:  # before the first tier was asked
            return Results(query=query, capped=True, words=words)
        counts = answer.counts
        return Results(
            query=query,
            hits=found,
            total=max(counts.total, len(found)),
            capped=counts.capped or answer.is_cut,
            kinds={kind: counts.kinds[kind] for kind in THINGS if counts.kinds[kind]},
            areas={area: counts.areas[area] for area in self._areas if counts.areas[area]},
            words=words,
            corrected=answer.corrected,
            milliseconds=(time.perf_counter() - started) * 1000,
        )

    def _open(self) -> IndexConnection:
        with self._opening:
            if not self._index:
                with ExitStack() as unless_known:
                    index = IndexConnection(self._path)
                    unless_known.callback(index.close)
                    self._groups = Groups(
                        Group(Kind(kind), tuple(areas.split())) for kind, areas in index.rows(_GROUPS, {})
                    )
                    self._areas = tuple(slug for (slug,) in index.rows(_AREAS, {}))
                    ((self._things,),) = index.rows(_SIZE, {})
                    unless_known.pop_all()
                self._index = index  # last: from here on it can be interrupted
            return self._index
