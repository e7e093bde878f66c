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
        self._unwritten: list[Visit] = []
        self.visits: tuple[Visit, ...] = ()

    def open_shelf(self, history: History, visits: tuple[Visit, ...]) -> None:
        """Write visits down from now on, and those made so far, to a history that holds these."""
        self._history = history
        self.visits = visits
        unwritten, self._unwritten = self._unwritten, []
        for visit in unwritten:
            self._remember(visit)

    def visit(self, address: Address, title: str) -> None:
        """Remember that a page was opened now."""
        if address.kind not in (Kind.PLACE, Kind.SEARCH):
            self._remember(Visit(address=address, title=title, at=datetime.now(UTC)))

    def _remember(self, visit: Visit) -> None:
        others = (former for former in self.visits if former.address != visit.address)
        self.visits = (visit, *others)[:_MOST]
        history = self._history
        if history is None:
            self._unwritten.append(visit)
        else:
            self._background.do(lambda: history.visit(visit.address, visit.title, visit.at))
