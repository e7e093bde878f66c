"""What every test of the window stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from homeland_careers.ui.theme.appearance import Appearance


@pytest.fixture(autouse=True)
def _widgets_go_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Delete for good what a test has closed: left over, it would be dressed anew at every later change of theme."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    """The light theme at its own size, whatever the desktop says."""
    return Appearance("light")


@pytest.fixture
def stage(qtbot, look: Appearance) -> QWidget:
    """A shown window that has the keyboard, for parts that need one around them."""
    widget = QWidget()
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
    return widget
