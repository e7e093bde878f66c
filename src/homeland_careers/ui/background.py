"""One thread for what may take longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from homeland_careers.domain.errors import HomelandCareersError

_T = TypeVar("_T")


class _Worker(QObject):
    """Lives on the thread; runs what it is sent and sends back what is to be done with the outcome."""

    ended = Signal(object)

    @Slot(object)
    def run(self, errand: Callable[[], Callable[[], object]]) -> None:
        """Do one piece of work."""
        self.ended.emit(errand())


class Background(QObject):
    """Does pieces of work one after another off the interface thread; outcomes arrive on the interface thread.

    The thread begins with the first piece. A trouble the reader can be told about goes to `otherwise`; anything
    else is a bug and goes to `sys.excepthook`.
    """

    _given = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._given.connect(self._worker.run)
        self._worker.ended.connect(self._deliver)
        self._over = False

    def do(
        self,
        work: Callable[[], _T],
        then: Callable[[_T], object] = lambda _: None,
        otherwise: Callable[[HomelandCareersError], object] = lambda _: None,
    ) -> None:
        """Queue a piece of work; `then` gets what it gave, `otherwise` the error it raised. Nothing once finished."""
        if self._over:
            return
        if not self._thread.isRunning():
            self._thread.start()

        def errand() -> Callable[[], object]:
            """Do the work on the thread; give what is then to be done here."""
            try:
                outcome = work()
            except HomelandCareersError as error:
                trouble = error
                return lambda: otherwise(trouble)
            return lambda: then(outcome)

        self._given.emit(errand)

    def finish(self) -> None:
        """Wait until all that was queued is done, and end the thread. Outcomes are no longer delivered."""
        self._over = True
        if self._thread.isRunning():
            self._given.emit(self._stop)
            self._thread.wait()

    def _stop(self) -> Callable[[], object]:
        self._thread.quit()
        return lambda: None

    @Slot(object)
    def _deliver(self, outcome: Callable[[], object]) -> None:
        if not self._over:
            outcome()
