"""What stands where a search found nothing: why, and what to take away so that something is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from homeland_careers.domain.filters import Filters
from homeland_careers.domain.finding import Rescue, Results
from homeland_careers.ui.blank import Blank
from homeland_careers.ui.theme.appearance import Appearance

_QUOTE = "“"


class Nothing(QWidget):
    """A sentence, and a button for each way out."""

    wanted = Signal(str)
    """Another text."""
    narrowed = Signal(Filters)
    """The same words under other filters."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._blank = Blank(appearance, self)
        self._blank.indent(10)
        self._blank.pressed.connect(lambda: self.narrowed.emit(Filters()))
        self._ways: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._blank)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        appearance.changed.connect(self._space)
        self._space()

    def show_results(self, results: Results) -> None:
        """Say why there is nothing, if there is nothing."""
        for way in self._ways:
            way.hide()
            way.deleteLater()
        self._ways = [self._way(rescue) for rescue in results.rescue]
        for way in self._ways:
            self._list.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
            way.show()
        if not results.hits:
            self._excuse(results)

    def focus(self) -> None:
        """Put the keyboard on the first way out, if there is one."""
        if self._ways:
            self._ways[0].setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return [*self._ways]

    def _way(self, rescue: Rescue) -> QPushButton:
        if rescue.label.startswith(_QUOTE):
            what = self.tr("Without {word}").format(word=rescue.label)
        else:
            what = self.tr("Without the filter “{label}”").format(label=rescue.label)
        number = (
            self.tr("1 result")
            if rescue.hits == 1
            else self.tr("{number} results").format(number=f"{rescue.hits:,}")
        )
        button = QPushButton(f"{what} – {number}".replace("&", "&&"), self)
        button.setAutoDefault(True)  # Enter presses it too
        button.setAccessibleName(f"{what}, {number}")
        button.clicked.connect(lambda: self.wanted.emit(rescue.text))
        return button

    def _excuse(self, results: Results) -> None:
        understood = results.understood
        if not results.query.text.strip():
            self._blank.say(
                "search",
                self.tr("What are you looking for?"),
                self.tr("Type a job, an agency, a requirement or any word; results come as you type."),
            )
            return
        sought = " ".join(understood.sought.split())
        title = self.tr("Nothing found for “{words}”").format(words=sought[:80])
        if not sought:
            title = self.tr("Nothing fits these filters")
        if results.rescue:
            self._blank.say("search", title, self.tr("There are results as soon as one thing is left out."))
        elif understood.filters:
            text = self.tr("Filters are set; without them there may be results.")
            self._blank.say("filter", title, text, self.tr("Search without filters"))
        else:
            text = self.tr(
                "Try fewer or more general words, check the spelling, or use an acronym such as CBP."
            )
            self._blank.say("search", title, text)

    def _space(self) -> None:
        px = self._look.px
        self._list.setContentsMargins(px(10), px(16), 0, 0)
        self._list.setSpacing(px(8))
