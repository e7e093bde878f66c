"""The pane of search results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.finding import Match, Query, Results
from homeland_careers.ui.overriding import override
from homeland_careers.ui.results.delegate import ResultDelegate
from homeland_careers.ui.results.facets import WIDTH, Facets
from homeland_careers.ui.results.head import Head
from homeland_careers.ui.results.meanings import Meanings
from homeland_careers.ui.results.model import ResultsModel
from homeland_careers.ui.results.nothing import Nothing
from homeland_careers.ui.rows import Rows
from homeland_careers.ui.theme.appearance import Appearance

PAGE = 50
"""Results shown at first, and added each time more are wanted."""
_NARROW = 680


class ResultsPane(QWidget):
    """Shows one answer; says which text, filters or number of results is wanted, what is to be opened or starred."""

    open_requested = Signal(Address, bool)
    star_toggled = Signal(Address)
    text_wanted = Signal(str)
    """Another text: without a word or a filter, or as it was typed."""
    narrowed = Signal(Filters)
    """The same text under exactly these filters."""
    more_wanted = Signal(Query)
    """The same text with a higher limit."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._results = Results(query=Query(text=""))
        self._areas: Mapping[str, str] = {}
        self._stops: tuple[QWidget, ...] = ()
        self._model = ResultsModel(self)
        self.rows = Rows(ResultDelegate(appearance, self))
        self._facets = Facets(appearance, self)
        self._head = Head(appearance, self)
        self._card = Meanings(appearance, self)
        self._nothing = Nothing(appearance, self)
        self._more = QPushButton(self.tr("Show more results"), self)
        self._lay_out()
        self._introduce()

    def set_areas(self, names: Mapping[str, str]) -> None:
        """Give the names of the mission areas by slug."""
        self._areas = names
        self._facets.set_areas(names)

    def set_names(self, names: Names) -> None:
        """Give what operators call areas and components."""
        self._facets.set_names(names)
        self._head.names = names

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved."""
        self._model.set_saved(saved)
        self._facets.set_saved(bool(saved))

    def show_results(self, results: Results) -> None:
        """Show an answer in place of the last one."""
        grown = replace(results.query, limit=self._results.query.limit) == self._results.query
        scroll = self.scroll_position() if grown else 0
        self._results = results
        self._model.show(results.hits, self._areas)
        for part in (self._facets, self._head, self._card, self._nothing):
            part.show_results(results)
        self._more.setVisible(len(results.hits) < results.total)
        self._stack.setCurrentIndex(0 if results.hits else 1)
        self._order_stops()
        self.scroll_to(scroll)

    def exact(self) -> Address | None:
        """Give what the words name exactly, by title or by another name, if that is the first result."""
        hits = self._results.hits
        named = hits and hits[0].why.match in (Match.TITLE, Match.ALIAS)
        return hits[0].entry.address if named else None

    def scroll_position(self) -> int:
        """Say how far the results are scrolled, in pixels."""
        return self.rows.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        """Scroll the results."""
        self.rows.doItemsLayout()
        self.rows.verticalScrollBar().setValue(position)

    def focus_rows(self) -> None:
        """Put the keyboard on the first result, or where it was; where there is none, on the first way out."""
        if not self._results.hits:
            self._nothing.focus()
            return
        if not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self._model.index(0))
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters away where the pane is narrow."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        """Put the filters beside the results; where there is no room, in their place while they are wanted."""
        px = self._look.px
        narrow = self.width() < px(_NARROW)
        folded = narrow and not self._head.fold.isChecked()
        self._head.fold.setVisible(narrow)
        self._grid.addWidget(self._facets, *((1, 1, 1, 1) if narrow else (0, 0, 2, 1)))
        self._facets.setVisible(not folded)
        self._found.setVisible(not narrow or folded)
        self._facets.fit(max(self.width() - px(58), 0), alone=narrow)
        self._grid.setContentsMargins(px(34), px(26), px(24), 0)
        self._grid.setHorizontalSpacing(px(0 if narrow else 14))
        self._grid.setVerticalSpacing(px(8))
        self._below.setContentsMargins(0, px(6), 0, px(8))
        self._card.fit(self.width() - px(58 if narrow else 58 + 14 + WIDTH), self.height())

    def _order_stops(self) -> None:
        """Let Tab walk from what was understood to the results, then to the filters; parts come and go."""
        own = (*self._head.stops(), *self._card.stops(), self.rows, self._more, *self._nothing.stops())
        stops = (*own, *self._facets.stops())
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        listed = QWidget()
        self._below = QVBoxLayout(listed)
        column = self._below
        column.addWidget(self.rows, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self._nothing)
        yielding = (QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.setSizePolicy(*yielding)  # the card comes first
        self._found = QWidget(self)
        self._found.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        )  # nor grows the window
        below = QVBoxLayout(self._found)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._card)
        below.addWidget(self._stack, 1)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.addWidget(self._head, 0, 1)
        self._grid.addWidget(self._found, 1, 1)
        self._space()

    def _introduce(self) -> None:
        self.setAccessibleName(self.tr("Search results"))
        self.rows.setModel(self._model)
        self.rows.setAccessibleName(self.tr("Results"))
        self.rows.open_requested.connect(self.open_requested)
        self._card.open_requested.connect(self.open_requested)
        self.rows.star_toggled.connect(self.star_toggled)
        self._head.wanted.connect(self.text_wanted)
        self._nothing.wanted.connect(self.text_wanted)
        self._facets.changed.connect(self.narrowed)
        self._nothing.narrowed.connect(self.narrowed)
        self._head.unfolded.connect(self._space)
        self._head.chips.emptied.connect(self.focus_rows)
        self._look.changed.connect(self._space)
        self._more.clicked.connect(self._want_more)

    def _want_more(self) -> None:
        self.more_wanted.emit(replace(self._results.query, limit=self._results.query.limit + PAGE))
