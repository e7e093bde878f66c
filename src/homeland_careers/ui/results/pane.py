"""The pane of search results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homeland_careers.domain.address import Address
from homeland_careers.domain.finding import Match, Query, Results
from homeland_careers.ui.blank import Blank
from homeland_careers.ui.overriding import override
from homeland_careers.ui.results.delegate import ResultDelegate
from homeland_careers.ui.results.facets import Facets
from homeland_careers.ui.results.model import ResultsModel
from homeland_careers.ui.rows import Rows
from homeland_careers.ui.theme.appearance import Appearance

PAGE = 50
"""Results shown at first, and added each time more are wanted."""
_NARROW = 680


class ResultsPane(QWidget):
    """Shows one answer; says which filters and how many results are wanted, and what is to be opened or starred."""

    open_requested = Signal(Address, bool)
    star_toggled = Signal(Address)
    query_changed = Signal(Query)
    """The same words with other filters, or with a higher limit."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._results = Results(query=Query(text=""))
        self._areas: Mapping[str, str] = {}
        self._model = ResultsModel(self)
        self.rows = Rows(ResultDelegate(appearance, self))
        self._facets = Facets(appearance, self)
        self._summary = QLabel(self)
        self._filters = QPushButton(self.tr("Filters"), self)
        self._more = QPushButton(self.tr("Show more results"), self)
        self._blank = Blank(appearance, self)
        self._lay_out()
        self._introduce()

    def set_areas(self, names: Mapping[str, str]) -> None:
        """Give the names of the mission areas by slug."""
        self._areas = names
        self._facets.set_areas(names)

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved."""
        self._model.set_saved(saved)

    def show_results(self, results: Results) -> None:
        """Show an answer in place of the last one."""
        grown = replace(results.query, limit=self._results.query.limit) == self._results.query
        scroll = self.scroll_position() if grown else 0
        self._results = results
        self._model.show(results.hits, self._areas)
        self._facets.show_counts(results)
        self._summary.setText(self._said(results))
        self._more.setVisible(len(results.hits) < results.total)
        self._excuse(results.query)
        self._stack.setCurrentIndex(0 if results.hits else 1)
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
        """Put the keyboard on the first result, or where it was."""
        if self._results.hits:
            if not self.rows.currentIndex().isValid():
                self.rows.setCurrentIndex(self._model.index(0))
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters away where the pane is narrow."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        px = self._look.px
        narrow = self.width() < px(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if narrow else across)
        self._halves.setContentsMargins(px(34), px(26), px(24), 0)
        self._halves.setSpacing(px(16 if narrow else 24))
        self._facets.setFixedWidth(px(210))
        self._filters.setVisible(narrow)
        self._facets.setVisible(not narrow or self._filters.isChecked())

    def _lay_out(self) -> None:
        self._filters.setCheckable(True)
        self._filters.hide()
        self._summary.setWordWrap(True)
        self._summary.setIndent(self._look.px(10))
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._filters, 0, Qt.AlignmentFlag.AlignTop)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows, 1)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(found)
        self._stack.addWidget(self._blank)
        self._blank.indent(10)
        right = QVBoxLayout()
        right.setSpacing(self._look.px(6))
        right.addLayout(head)
        right.addWidget(self._stack, 1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.addWidget(self._facets)
        self._halves.addLayout(right, 1)
        self._space()

    def _introduce(self) -> None:
        self.setAccessibleName(self.tr("Search results"))
        self.rows.setModel(self._model)
        self.rows.setAccessibleName(self.tr("Results"))
        self.rows.open_requested.connect(self.open_requested)
        self.rows.star_toggled.connect(self.star_toggled)
        self._summary.setObjectName("results-summary")
        self._summary.setTextFormat(Qt.TextFormat.RichText)
        self._facets.changed.connect(self._filter)
        self._filters.toggled.connect(self._facets.setVisible)
        self._look.changed.connect(self._space)
        self._blank.pressed.connect(lambda: self._ask(kinds=frozenset(), areas=frozenset()))
        self._more.clicked.connect(lambda: self._ask(limit=self._results.query.limit + PAGE))

    def _filter(self) -> None:
        self._ask(kinds=self._facets.kinds.chosen(), areas=self._facets.areas.chosen(), limit=PAGE)

    def _ask(self, **changes: object) -> None:
        self.query_changed.emit(replace(self._results.query, **changes))  # type: ignore[arg-type]

    def _said(self, results: Results) -> str:
        if not results.hits:
            return ""
        number = f"{results.total:,}+" if results.capped else f"{results.total:,}"
        found = (
            self.tr("1 result") if results.total == 1 else self.tr("{number} results").format(number=number)
        )
        words = escape(_short(results.query.text), quote=False)
        took = self.tr("{number} ms").format(number=max(1, round(results.milliseconds)))
        return self.tr("{found} for {words} · {took}").format(found=found, words=f"<b>{words}</b>", took=took)

    def _excuse(self, query: Query) -> None:
        if not query.text.strip():
            title = self.tr("What are you looking for?")
            self._blank.say(
                "search",
                title,
                self.tr("Type a job, an agency, a requirement or any word; results come as you type."),
            )
            return
        title = self.tr("Nothing found for “{words}”").format(words=_short(query.text))
        if query.kinds or query.areas:
            text = self.tr("Filters are set; without them there may be results.")
            self._blank.say("filter", title, text, self.tr("Search without filters"))
        else:
            text = self.tr(
                "Try fewer or more general words, check the spelling, or use an acronym such as CBP."
            )
            self._blank.say("search", title, text)


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 80 else one_line[:79] + "…"
