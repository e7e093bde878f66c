"""Appearance, links and a pane of real size for the tests of the detail pane."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from homeland_careers.ui.page.setting import Links, Setting
from homeland_careers.ui.page.view import PageView
from homeland_careers.ui.theme.appearance import Appearance


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    appearance = Appearance("light")
    appearance.apply(qapp)
    yield appearance
    qapp.setStyleSheet("")


@pytest.fixture
def setting(look: Appearance) -> Setting:
    return Setting(look, Links(look))


@pytest.fixture
def stage(qtbot, look: Appearance) -> QWidget:
    """A window to put single parts into."""
    widget = QWidget()
    widget.resize(900, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def view(qtbot, look: Appearance) -> PageView:
    pane = PageView(look)
    qtbot.addWidget(pane)
    pane.resize(1180, 700)
    pane.show()
    return pane
