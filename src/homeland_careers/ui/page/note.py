"""The reader's own note on the page that is shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from homeland_careers.ui.overriding import override

_PAUSE = 800


class Note(QPlainTextEdit):
    """Says `note_changed` after a pause in typing and when the field is left; only saved pages have a note."""

    note_changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("My note"))
        self.setTabChangesFocus(True)
        self._kept = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)
        self.set_saved(saved=False)

    def set_saved(self, *, saved: bool) -> None:
        """Let the reader write, or say what to do first."""
        self.setEnabled(saved)
        words = self.tr("Write a note…") if saved else self.tr("Save this page to keep a note")
        self.setPlaceholderText(words)

    def show_note(self, note: str) -> None:
        """Show what is kept; nothing is said about it."""
        self._kept = note
        if note != self.toPlainText():
            self.setPlainText(note)
        self._pause.stop()

    def flush(self) -> None:
        """Say now what has been typed and not been said yet."""
        self._pause.stop()
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.note_changed.emit(self._kept)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say what was typed when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.flush()
