"""The way through the pages as a menu: any stop behind or ahead in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

_MOST = 12
"""Stops it shows in either direction."""


class HistoryMenu(QMenu):
    """Made anew each time it opens: what lies ahead at the top, then the page in front, then what lies behind."""

    chosen = Signal(int)
    """How many stops to go forward, back if negative."""

    def __init__(
        self, title: str, stops: Callable[[], tuple[Iterable[str], str, Iterable[str]]], parent: QWidget
    ) -> None:
        """Take a function that gives the titles ahead (nearest first), in front, and behind (nearest first)."""
        super().__init__(title, parent)
        self._stops = stops
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the stops there are now."""
        self.clear()
        ahead, front, behind = self._stops()
        for steps, title in reversed(list(enumerate(ahead, 1))[:_MOST]):
            self._offer(title, steps)
        self._offer(front, 0)
        for steps, title in list(enumerate(behind, 1))[:_MOST]:
            self._offer(title, -steps)

    def _offer(self, title: str, steps: int) -> None:
        action = self.addAction(title.replace("&", "&&"))
        action.setCheckable(steps == 0)
        action.setChecked(steps == 0)
        action.triggered.connect(lambda: self.chosen.emit(steps))
