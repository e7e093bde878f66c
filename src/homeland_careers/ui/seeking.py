"""From letters typed to pages: the search field, the list below it and the pane of results as one conversation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.finding import Query, Results
from homeland_careers.domain.operators import MOST_TYPED, amended
from homeland_careers.domain.shelves import Finder
from homeland_careers.ui.asking import Asking
from homeland_careers.ui.completing import Completing
from homeland_careers.ui.results.pane import PAGE, ResultsPane
from homeland_careers.ui.switcher.completions import Completions
from homeland_careers.ui.switcher.popup import Switcher
from homeland_careers.ui.tabs.journey import Stop
from homeland_careers.ui.toolbar.field import SearchField


class Seeking(QObject):
    """Over a page, typing offers titles in the list; over results, it changes the results as they stand."""

    open_requested = Signal(Address, bool)
    amended = Signal(str)
    """The search in front now asks this text."""
    settled = Signal()
    """The results of the search in front are shown."""
    given_up = Signal()
    """The keyboard shall go back to the page."""
    failed = Signal(str)

    def __init__(
        self,
        field: SearchField,
        switcher: Switcher,
        completions: Completions,
        pane: ResultsPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._field, self._switcher, self._pane = field, switcher, pane
        self._completing = Completing(field, completions, switcher, self)
        self.asking: Asking | None = None
        self._over_results = False
        self._scroll = 0
        self._waiting: bool | None = None
        self.recent: Callable[[], tuple[Visit, ...]] = tuple
        """Gives what was opened lately."""
        self.hues: Mapping[Address, str] = {}
        field.setMaxLength(MOST_TYPED)
        field.typed.connect(self._typed)
        field.entered.connect(self._entered)
        field.left.connect(self._left)
        field.escaped.connect(self._escaped)
        field.stepped.connect(self._stepped)
        field.submitted.connect(self._submitted)
        field.tabbed.connect(self._tabbed)
        switcher.open_requested.connect(self._open)
        switcher.chosen.connect(field.setAccessibleDescription)
        pane.text_wanted.connect(self._go_to)
        pane.narrowed.connect(self._narrow)
        pane.more_wanted.connect(lambda query: self._ask(query, at_once=True))

    def use(self, finder: Finder) -> None:
        """Ask this index from now on."""
        self.finish()
        self.asking = Asking(finder, self)
        self.asking.suggested.connect(self._suggest)
        self.asking.answered.connect(self._answer)
        self.asking.failed.connect(self.failed)

    def finish(self) -> None:
        """Ask nothing more."""
        if self.asking is not None:
            self.asking.finish()
            self.asking = None

    def show_search(self, stop: Stop) -> None:
        """Bring a search to the pane of results, and to where it was scrolled."""
        self._over_results = True
        self._scroll = stop.scroll
        self._hide()
        if self._field.text() != stop.address.slug:
            self._field.setText(stop.address.slug)
        self._ask(Query(text=stop.address.slug, limit=PAGE), at_once=True)

    def show_other(self) -> None:
        """Forget the words: what is in front is no search."""
        self._over_results = False
        self._waiting = None
        self._field.clear()
        self._hide()
        if self.asking is not None:
            self.asking.forget()

    def _typed(self, text: str) -> None:
        self._waiting = None
        self._completing.begin()
        self._offer_completions()
        query = Query(text=text, limit=PAGE)
        if self._over_results:
            self._scroll = 0
            self.amended.emit(text)
            self._ask(query)
        elif text.strip():
            self._ask(query, titles=True)
        else:
            self._offer_recent()

    def _entered(self) -> None:
        if not self._over_results and not self._field.text().strip():
            self._offer_recent()

    def _left(self) -> None:
        self._hide()

    def _escaped(self) -> None:
        if self._completing.end():
            if not self._over_results:
                self._drop()
            return
        if not self._over_results:
            self.show_other()
        self._hide()
        self.given_up.emit()

    def _stepped(self, rows: int) -> None:
        if self._completing.step(rows):
            return
        if self._over_results:
            self._pane.focus_rows()
        elif not self._switcher.isVisible():
            self._typed(self._field.text())
        else:
            self._switcher.step(rows)

    def _submitted(self, apart: bool) -> None:
        if self._completing.take(walked=True):
            return
        self._completing.end()
        if self.asking is not None and self.asking.is_waiting:
            self._waiting = apart  # the answer to what was typed last decides
        else:
            self._go(apart)

    def _go(self, apart: bool) -> None:
        address = self._pane.exact() if self._over_results else self._switcher.address()
        if address is not None:
            self._open(address, apart)
        elif self._over_results:
            self._pane.focus_rows()
        else:
            self._open_all(apart)

    def _tabbed(self) -> None:
        if not self._completing.take():
            self._open_all(apart=False)

    def _offer_completions(self) -> None:
        if self.asking is not None:
            self._completing.offer(self.asking.names, over_results=self._over_results)

    def _open_all(self, apart: bool) -> None:
        if self._over_results and not apart:
            self._pane.focus_rows()
        elif text := self._field.text().strip():
            self._open(Address(Kind.SEARCH, text), apart)

    def _open(self, address: Address, apart: bool) -> None:
        self._hide()
        self.open_requested.emit(address, apart)
        if not apart and address.kind is not Kind.SEARCH:
            self.given_up.emit()

    def _narrow(self, filters: Filters) -> None:
        if self.asking is not None:
            self._go_to(amended(self._field.text(), self.asking.names, filters))

    def _go_to(self, text: str) -> None:
        """Make another search of it, so that back finds the one before."""
        self.open_requested.emit(Address(Kind.SEARCH, text), False)

    def _ask(self, query: Query, *, titles: bool = False, at_once: bool = False) -> None:
        if self.asking is not None:
            self.asking.ask(query, titles=titles, at_once=at_once)

    def _suggest(self, results: Results) -> None:
        self._offer_completions()
        self._switcher.show_hits(results)
        self._drop()
        self._decide()

    def _answer(self, results: Results) -> None:
        self._offer_completions()
        if self._over_results:
            if self.asking is not None:
                self._pane.set_names(self.asking.names)
            self._pane.show_results(results)
            if self._scroll:
                self._pane.scroll_to(self._scroll)
                self._scroll = 0
            self._decide()
            self.settled.emit()
        else:
            self._switcher.show_total(results)

    def _decide(self) -> None:
        apart, self._waiting = self._waiting, None
        if apart is not None:
            self._go(apart)

    def _offer_recent(self) -> None:
        if self.asking is not None:
            self.asking.forget()
        self._switcher.show_recent(self.recent(), self.hues)
        self._drop()

    def _hide(self) -> None:
        self._completing.end()
        self._switcher.hide()

    def _drop(self) -> None:
        if self._field.hasFocus() and not self._completing.is_shown:
            self._switcher.drop_below(self._field)
