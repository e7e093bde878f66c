"""Mouse buttons and wheel turns that belong to the whole window, whatever part of a page they hit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

_TRAVELLING = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


def travels(event: QMouseEvent) -> bool:
    """Leave the event to the window if its button goes back or forward, and say so."""
    if event.button() not in _TRAVELLING:
        return False
    event.ignore()
    return True


def zooms(event: QWheelEvent) -> int:
    """Give the steps of zoom a turn of the wheel asks for: 0 unless Ctrl is held."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    turned = event.angleDelta().y()
    return (turned > 0) - (turned < 0)
