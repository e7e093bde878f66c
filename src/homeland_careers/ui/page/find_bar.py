"""The bar for finding words on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance


class FindBar(QWidget):
    """A field, how many matches there are, and buttons to go through them; Esc closes it.

    `asked` carries the words and whether to go backward; it comes at every key and at every step. `shown` comes
    when the bar appears and when it goes.
    """

    asked = Signal(str, bool)
    closed = Signal()
    shown = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Find on this page"))
        self._field.textEdited.connect(lambda text: self.asked.emit(text, False))
        self._count = QLabel(self)
        self._buttons = {
            "chevron-up": self._button(self.tr("Previous match"), lambda: self._step(backward=True)),
            "chevron-down": self._button(self.tr("Next match"), lambda: self._step(backward=False)),
            "x": self._button(self.tr("Close"), self.close_bar),
        }
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._field)
        row.addWidget(self._count)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _button(self, name: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

    def _dress(self) -> None:
        px = self._appearance.px
        self._field.setFixedWidth(px(260))
        self._count.setMinimumWidth(px(72))
        self._row.setContentsMargins(px(34), px(6), px(12), px(6))
        self._row.setSpacing(px(6))
        for name, button in self._buttons.items():
            button.setIcon(self._appearance.icon(name, 16))

    def open_bar(self, words: str = "") -> None:
        """Show the bar with the words looked for last, or with these, ready to be typed over."""
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        if self._field.text():
            self.asked.emit(self._field.text(), False)

    def ask_again(self) -> None:
        """Ask for the same words once more, as when the page was drawn anew."""
        if not self.isHidden() and self._field.text():
            self.asked.emit(self._field.text(), False)

    def go_on(self, *, backward: bool) -> None:
        """Go to the next match, or to the one before; a bar that is closed or empty is opened for words."""
        if self.isHidden() or not self._field.text():
            self.open_bar()
        else:
            self._step(backward=backward)

    def close_bar(self) -> None:
        """Hide the bar and let the page be as it was."""
        self.hide()
        self.closed.emit()

    def show_count(self, index: int, count: int) -> None:
        """Say which of how many matches is the current one."""
        found = self.tr("{index} of {count}").format(index=index, count=count)
        self._count.setText(found if count else self.tr("No match") if self._field.text() else "")

    def _step(self, *, backward: bool) -> None:
        if self._field.text():
            self.asked.emit(self._field.text(), backward)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Say that the bar takes room now."""
        self.shown.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Say that the room is free again."""
        self.shown.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc, go to the next match by Enter, with Shift to the one before."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter, t = QPainter(self), self._appearance.tokens
        painter.fillRect(self.rect(), QColor(t.panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(t.line))
        painter.end()
