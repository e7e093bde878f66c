"""The pages opened lately: shown at once, written down in the background."""

from __future__ import annotations

from datetime import UTC, datetime

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.shelves import History
from homeland_careers.ui.background import Background

_MOST = 50


class Recent:
    """Visits, newest first, each address once. Searches and places of the program are not worth remembering."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._history: History | None = None
        self.visits: tuple[Visit, ...] = ()

    def open_shelf(self, history: History, visits: tuple[Visit, ...]) -> None:
        """Write visits down from now on, to a history that holds these."""
        self._history = history
        self.visits = visits

    def visit(self, address: Address, title: str) -> None:
        """Remember that a page was opened now."""
        if address.kind in (Kind.PLACE, Kind.SEARCH):
            return
        visit = Visit(address=address, title=title, at=datetime.now(UTC))
        others = (former for former in self.visits if former.address != address)
        self.visits = (visit, *others)[:_MOST]
        history = self._history
        if history is not None:
            self._background.do(lambda: history.visit(visit.address, visit.title, visit.at))
