"""What stands above the results: how many, for what, what was put right, and what was understood."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Results
from homeland_careers.domain.operators import amended, understand
from homeland_careers.ui.results.chips import FilterChips
from homeland_careers.ui.theme.appearance import Appearance

_QUOTES = str.maketrans(dict.fromkeys('"“”„', " "))


class Head(QWidget):
    """Says all of it; asks for another text where a correction or a filter is not wanted."""

    wanted = Signal(str)
    unfolded = Signal(bool)
    """Whether the filters are wanted in sight, where they are folded away."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._results: Results | None = None
        self.names = Names()
        """What operators call areas and components."""
        self._instead = QLabel(self)
        self._literal = QPushButton(self)
        self._summary = QLabel(self)
        self.fold = QPushButton(self.tr("Filters"), self)
        self.chips = FilterChips(appearance, self)
        self._introduce()
        self._lay_out()

    def show_results(self, results: Results) -> None:
        """Say what an answer is an answer to."""
        self._results = results
        self._put_right.setVisible(self._is_put_right(results))
        self._instead.setText(self._shown_instead(results))
        typed = _short(results.understood.sought)
        self._literal.setText(self.tr("Search for “{words}” instead").format(words=typed))
        self._summary.setText(self._said(results))
        self._summary.setVisible(bool(results.hits) or not self.fold.isHidden())
        self.chips.show_understood(results.understood)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return [self._literal, *self.chips.stops(), self.fold]

    @staticmethod
    def _is_put_right(results: Results) -> bool:
        """Say whether other words than were typed found something; what is in quotation marks is meant as it is."""
        return bool(results.corrected and results.hits and results.understood.words)

    def _shown_instead(self, results: Results) -> str:
        known = set(results.words)
        mark = f'<span style="background-color: {self._look.tokens.mark};">{{}}</span>'
        words = (escape(word, quote=False) for word in results.corrected.split())
        marked = " ".join(word if word in known else mark.format(word) for word in words)
        return self.tr("Showing results for {words}").format(words=f"<b>{marked}</b>")

    def _said(self, results: Results) -> str:
        if not results.hits:
            return ""
        number = f"{results.total:,}+" if results.capped else f"{results.total:,}"
        found = (
            self.tr("1 result") if results.total == 1 else self.tr("{number} results").format(number=number)
        )
        took = self.tr("{number} ms").format(number=max(1, round(results.milliseconds)))
        words = escape(_short(results.understood.sought), quote=False)
        if self._is_put_right(results) or not words:
            return self.tr("{found} · {took}").format(found=found, took=took)
        return self.tr("{found} for {words} · {took}").format(found=found, words=f"<b>{words}</b>", took=took)

    def _unfold(self, unfolded: bool) -> None:
        self.fold.setText(self.tr("Show results") if unfolded else self.tr("Filters"))
        self.unfolded.emit(unfolded)

    def _ask_literally(self) -> None:
        if self._results is not None:
            self.wanted.emit(literal(self._results.query.text, self.names))

    def _introduce(self) -> None:
        self._summary.setObjectName("results-summary")
        self._instead.setObjectName("results-instead")
        for label in (self._summary, self._instead):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        self._literal.setProperty("look", "link")
        self._literal.setAutoDefault(True)  # Enter presses it too
        self._literal.clicked.connect(self._ask_literally)
        self.chips.wanted.connect(self.wanted)
        self.fold.setCheckable(True)
        self.fold.hide()
        self.fold.toggled.connect(self._unfold)
        self._look.changed.connect(self._space)

    def _lay_out(self) -> None:
        self._put_right = QWidget(self)
        self._line = QVBoxLayout(self._put_right)
        self._line.addWidget(self._instead)
        self._line.addWidget(self._literal, 0, Qt.AlignmentFlag.AlignLeft)
        self._top = QHBoxLayout()
        self._top.addWidget(self._summary, 1)
        self._top.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._put_right)
        self._column.addLayout(self._top)
        self._column.addWidget(self.chips)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._put_right.hide()
        self._space()

    def _space(self) -> None:
        px = self._look.px
        self._line.setContentsMargins(px(10), 0, 0, 0)
        self._line.setSpacing(px(2))
        self._top.setContentsMargins(px(10), 0, 0, 0)
        self._column.setSpacing(px(8))
        if self._results is not None:
            self._instead.setText(self._shown_instead(self._results))  # the mark is a colour of the theme


def literal(text: str, names: Names) -> str:
    """Give the text that asks for the words as they were typed: as a phrase, with all else that was said."""
    said = understand(text, names)
    words = " ".join(said.words.translate(_QUOTES).split())
    phrases = (f'"{phrase}"' for phrase in (words, *said.phrases) if phrase)
    return amended(" ".join((*phrases, *(f'-"{word}"' for word in said.without))), names, said.filters)


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 80 else one_line[:79] + "…"
