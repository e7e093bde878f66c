"""Messages that stand in the window until they are answered, instead of dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from homeland_careers.ui.theme.appearance import Appearance

_MOST = 3
_ICONS = {"info": "info", "trouble": "triangle-alert"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a message."""

    text: str
    do: Callable[[], None]


class Messages(QWidget):
    """A few messages, the newest lowest. One with the key of an older one takes its place."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._shown: dict[str, _Message] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def say(self, text: str, *answers: Answer, tone: str = "info", key: str = "") -> None:
        """Show a message; any answer takes it away, and so does its cross. `tone` is `info` or `trouble`."""
        key = key or text
        self.drop(key)
        while len(self._shown) >= _MOST:
            self.drop(next(iter(self._shown)))
        message = _Message(self._look, text, answers, tone, self)
        message.answered.connect(lambda answer: self._answer(key, answer))
        self._shown[key] = message
        self._column.addWidget(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(message, QAccessible.Event.Alert))

    def drop(self, key: str) -> None:
        """Take a message away, if it is there."""
        message = self._shown.pop(key, None)
        if message is not None:
            message.hide()
            message.deleteLater()
        self.setVisible(bool(self._shown))

    def _answer(self, key: str, answer: Answer | None) -> None:
        self.drop(key)  # first, for what follows may speak again
        if answer is not None:
            answer.do()

    def texts(self) -> tuple[str, ...]:
        """Give what is shown, oldest first."""
        return tuple(message.text for message in self._shown.values())


class _Message(QWidget):
    """One line of icon, words, answers and a cross."""

    answered = Signal(object)
    """The answer that was chosen; None for the cross."""

    def __init__(
        self, appearance: Appearance, text: str, answers: tuple[Answer, ...], tone: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = appearance
        self._tone = tone
        self.text = text
        self.setObjectName("message")
        self.setProperty("tone", tone)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text)
        self._sign = QLabel(self)
        words = QLabel(text, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(words, 1)
        for answer in answers:
            button = QPushButton(answer.text, self)
            button.clicked.connect(lambda _=False, answer=answer: self.answered.emit(answer))
            self._row.addWidget(button)
        self._cross = QToolButton(self)
        self._cross.setToolTip(self.tr("Dismiss"))
        self._cross.setAccessibleName(self.tr("Dismiss"))
        self._cross.clicked.connect(lambda: self.answered.emit(None))
        self._row.addWidget(self._cross)
        appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        px, tokens = self._look.px, self._look.tokens
        self._row.setContentsMargins(px(14), px(8), px(10), px(8))
        self._row.setSpacing(px(8))
        colour = tokens.caution if self._tone == "trouble" else tokens.accent
        self._sign.setPixmap(self._look.icon(_ICONS[self._tone], 18, colour).pixmap(px(18), px(18)))
        self._cross.setIcon(self._look.icon("x", 14, tokens.soft))
