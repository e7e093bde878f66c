"""The open tabs: which there are, which is in front, and how each came where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from homeland_careers.domain.address import Address
from homeland_careers.ui.tabs.bar import TabBar
from homeland_careers.ui.tabs.journey import Journey, Stop

_REMEMBERED = 20


class Tabs(QObject):
    """Always holds one tab at least. A tab is a journey and costs no widget but its title."""

    leaving = Signal()
    """Another tab is about to come to the front: what the current one shows can still be noted down."""
    changed = Signal()
    """Another tab is in front."""
    counted = Signal()
    """There are more tabs than before, or fewer."""

    def __init__(self, bar: TabBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._journeys: list[Journey] = []
        self._closed: list[Journey] = []
        self._at = 0
        bar.currentChanged.connect(self._chosen)
        bar.tabMoved.connect(self._moved)
        bar.close_requested.connect(self.close_tab)

    @property
    def journey(self) -> Journey:
        """Give the journey in front."""
        return self._journeys[self._at]

    @property
    def count(self) -> int:
        """Say how many tabs there are."""
        return len(self._journeys)

    @property
    def can_reopen(self) -> bool:
        """Say whether a closed tab can be had back."""
        return bool(self._closed)

    def begin(self, tabs: tuple[Address, ...], current: int) -> None:
        """Open the tabs of the last time, without saying so."""
        self._bar.blockSignals(True)
        for address in tabs:
            self._insert(len(self._journeys), Journey([Stop(address=address)]))
        self._at = min(max(current, 0), len(tabs) - 1)
        self._bar.setCurrentIndex(self._at)
        self._bar.blockSignals(False)

    def addresses(self) -> tuple[Address, ...]:
        """Give the page of each tab in order."""
        return tuple(journey.current.address for journey in self._journeys)

    @property
    def at(self) -> int:
        """Give the index of the tab in front."""
        return self._at

    def open_tab(self, stop: Stop, *, front: bool) -> None:
        """Open a tab right of the current one."""
        self._insert(self._at + 1, Journey([stop]))
        self.counted.emit()
        if front:
            self._bar.setCurrentIndex(self._at + 1)

    def close_tab(self, at: int) -> None:
        """Close a tab; the last one stays."""
        if self.count > 1:
            if at == self._at:
                self.leaving.emit()
            self._closed = [*self._closed, self._journeys.pop(at)][-_REMEMBERED:]
            was_front = at == self._at
            self._at = min(self._at - (at < self._at), self.count - 1)
            self._bar.blockSignals(True)
            self._bar.take(at)
            self._bar.setCurrentIndex(self._at)
            self._bar.blockSignals(False)
            self.counted.emit()
            if was_front:
                self.changed.emit()

    def reopen_tab(self) -> None:
        """Bring the tab closed last back to the front, with its whole journey."""
        if self._closed:
            self._insert(self._at + 1, self._closed.pop())
            self.counted.emit()
            self._bar.setCurrentIndex(self._at + 1)

    def step(self, tabs: int) -> None:
        """Bring another tab to the front, round the ends."""
        self._bar.setCurrentIndex((self._at + tabs) % self.count)

    def retitle(self, title: str, at: int | None = None) -> None:
        """Give the tab in front, or another, the title of its page."""
        self._bar.retitle(self._at if at is None else at, title)

    def _insert(self, at: int, journey: Journey) -> None:
        self._journeys.insert(at, journey)
        self._bar.insert(at, journey.current.title)

    def _chosen(self, at: int) -> None:
        if at != self._at and 0 <= at < self.count:
            self.leaving.emit()
            self._at = at
            self.changed.emit()

    def _moved(self, source: int, target: int) -> None:
        self._journeys.insert(target, self._journeys.pop(source))
        self._at = self._bar.currentIndex()
