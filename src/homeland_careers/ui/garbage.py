"""Python's garbage collected where the window lives: a widget must not be destroyed on another thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2000


class Garbage(QObject):
    """Collects when enough has gathered, on this thread alone; what the start has loaded is never looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        """Begin to collect, now that everything is loaded; once begun, this does nothing."""
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
