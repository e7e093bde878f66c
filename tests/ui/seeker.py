"""Field, list and results put together, and a reader at the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homeland_careers.domain.address import Address, Kind
from homeland_careers.ui.results.pane import ResultsPane
from homeland_careers.ui.seeking import Seeking
from homeland_careers.ui.switcher.completions import Completions
from homeland_careers.ui.switcher.popup import Switcher
from homeland_careers.ui.tabs.journey import Stop
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.field import SearchField

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def search(words: str) -> Address:
    return Address(Kind.SEARCH, words)


class Seeker:
    """A reader at the field."""

    def __init__(self, qtbot, stage: QWidget, look: Appearance) -> None:
        self.qtbot = qtbot
        self.field, self.pane = SearchField(look, stage), ResultsPane(look, stage)
        self.switcher = Switcher(look, stage)
        self.completions = Completions(look, stage)
        self.seeking = Seeking(self.field, self.switcher, self.completions, self.pane, stage)
        column = QVBoxLayout(stage)
        column.addWidget(self.field)
        column.addWidget(self.pane, 1)
        column.activate()
        self.pane.hide()

    def type(self, text: str) -> None:
        """Type and wait for the whole answer."""
        asking = self.seeking.asking
        assert asking is not None
        with self.qtbot.waitSignal(asking.answered):
            self.qtbot.keyClicks(self.field, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.field, key, modifier)

    def show_search(self, words: str) -> None:
        """Bring a search to the front, as the tour does."""
        self.pane.show()
        with self.qtbot.waitSignal(self.seeking.settled):
            self.seeking.show_search(Stop(address=search(words)))

    def offers(self) -> list[str]:
        return self._titles(self.switcher.rows)

    def completed(self) -> list[str]:
        """Give what is offered as a completion."""
        return self._titles(self.completions.rows) if self.completions.isVisible() else []

    def results(self) -> list[str]:
        return self._titles(self.pane.rows)

    def foot(self) -> str:
        label = self.switcher.findChild(QLabel, "switcher-foot")
        assert isinstance(label, QLabel)
        return label.text()

    @staticmethod
    def _titles(rows) -> list[str]:
        model = rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
