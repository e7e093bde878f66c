"""A menu shows which of its choices stands, also where each has an icon."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.tokens import THEMES


def drawn(look: Appearance, qtbot, *, checked: bool) -> QImage:
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction(look.icon("sun"), "Light")
    action.setCheckable(True)
    action.setChecked(checked)
    return menu.grab().toImage()


@pytest.mark.parametrize("theme", THEMES)
def test_a_chosen_line_with_an_icon_looks_chosen(qapp, qtbot, theme: str):
    look = Appearance(theme)
    look.apply(qapp)
    marked, plain = (drawn(look, qtbot, checked=checked) for checked in (True, False))
    qapp.setStyleSheet("")
    assert marked != plain
