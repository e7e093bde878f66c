"""What stands where nothing is to be shown yet: a calm sentence, and sometimes one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from homeland_careers.ui.theme.appearance import Appearance


class Blank(QWidget):
    """An icon, a title, a sentence and an optional button, at the left as text stands."""

    pressed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._icon = ""
        self._left = 0
        self._sign, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._button = QPushButton()
        self._button.clicked.connect(self.pressed)
        self._title.setObjectName("blank-title")
        self._text.setObjectName("blank-text")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._sign)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(label)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        appearance.changed.connect(self._dress)

    def say(self, icon: str, title: str, text: str, button: str = "") -> None:
        """Show other words; without a button text there is no button."""
        self._icon = icon
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._dress()

    def indent(self, pixels: int) -> None:
        """Begin that many design pixels further to the right."""
        self._left = pixels
        self._dress()

    def words(self) -> str:
        """Give title and sentence."""
        return f"{self._title.text()}\n{self._text.text()}"

    def _dress(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(self._left), px(20), 0, 0)
        self._column.setSpacing(px(8))
        self._text.setMaximumWidth(px(560))
        if self._icon:
            drawn = self._look.icon(self._icon, 32, self._look.tokens.soft)
            self._sign.setPixmap(drawn.pixmap(px(32), px(32)))
