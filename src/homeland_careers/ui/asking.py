"""Questions to the index while the reader types: only the latest is worth an answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.domain.finding import Query, Results
from homeland_careers.domain.shelves import Finder
from homeland_careers.ui.background import Background

PAUSE = 2
"""Milliseconds a question waits for the next key, so that many keys at once ask once."""
REST = 30
"""Milliseconds after the suggestions before the whole text is asked: they shall be painted undisturbed, and a reader
who types on does not want it."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the index said to the question of a number; no results where it was not asked any more."""

    number: int
    results: Results | None = None
    names: Names = field(default_factory=Names)


class Asking(QObject):
    """Asks off the interface thread. Every question has a number; an answer to any but the latest is dropped.

    A question that is overtaken while it waits is never asked; one that runs is interrupted.
    """

    suggested = Signal(Results)
    """Titles and other names that match the latest question."""
    answered = Signal(Results)
    """The full answer to the latest question."""
    failed = Signal(str)
    """The latest question has no answer; the sentence says why."""

    def __init__(self, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._background = Background(self)
        self._latest = 0
        self._query = Query(text="")
        self._titles = False
        self.is_waiting = False
        """Whether the first answer to the latest question is still to come."""
        self.names = Names()
        """What operators call areas and components; empty until the index has answered for the first time."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._send)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._send_whole)

    def ask(self, query: Query, *, titles: bool = False, at_once: bool = False) -> None:
        """Ask in place of whatever was asked before; `titles` asks for suggestions first."""
        self.forget()
        self._query, self._titles = query, titles
        self.is_waiting = True
        self._send() if at_once else self._pause.start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._latest += 1
        self.is_waiting = False
        self._pause.stop()
        self._rest.stop()
        self._finder.interrupt()

    def finish(self) -> None:
        """Stop asking, for good."""
        self.forget()
        self._background.finish()

    def _send(self) -> None:
        number, text = self._latest, self._query.text
        if self._titles:
            self._background.do(
                lambda: self._switch(number, text), self._suggest, lambda error: self._fail(number, error)
            )
        else:
            self._send_whole()

    def _send_whole(self) -> None:
        number, query = self._latest, self._query
        self._background.do(
            lambda: self._find(number, query), self._answer, lambda error: self._fail(number, error)
        )

    def _switch(self, number: int, text: str) -> _Outcome:
        if number != self._latest:
            return _Outcome(number)
        return _Outcome(number, self._finder.switch(text), self._finder.names())

    def _find(self, number: int, query: Query) -> _Outcome:
        if number != self._latest:
            return _Outcome(number)
        return _Outcome(number, self._finder.find(query), self._finder.names())

    def _suggest(self, outcome: _Outcome) -> None:
        if results := self._taken(outcome):
            self._rest.start()
            self.suggested.emit(results)

    def _answer(self, outcome: _Outcome) -> None:
        if results := self._taken(outcome):
            self.answered.emit(results)

    def _taken(self, outcome: _Outcome) -> Results | None:
        """Give the results if they are still wanted."""
        if outcome.results is None:
            return None
        self.names = outcome.names
        if outcome.number != self._latest:
            return None
        self.is_waiting = False
        return outcome.results

    def _fail(self, number: int, error: HomelandCareersError) -> None:
        if number == self._latest:
            self.is_waiting = False
            self.failed.emit(str(error))
