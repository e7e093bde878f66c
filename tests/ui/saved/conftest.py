"""The pane of saved pages, shown with three of them."""

from __future__ import annotations

import pytest

from homeland_careers.ui.saved.pane import SavedPane
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui.saved import shelf


@pytest.fixture
def pane(qtbot, look: Appearance) -> SavedPane:
    pane = SavedPane(look)
    qtbot.addWidget(pane)
    pane.resize(1000, 600)
    with qtbot.waitActive(pane):
        pane.show()
    shelf.show(pane, shelf.BORDER, shelf.SCREENER, shelf.LAW)
    pane.setFocus()
    return pane
