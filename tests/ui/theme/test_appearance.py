from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT


@pytest.fixture
def dressed(qapp: QApplication):
    appearance = Appearance("light")
    appearance.apply(qapp)
    yield appearance
    qapp.setStyleSheet("")


def test_changing_the_theme_changes_the_palette_and_says_so(dressed, qapp, qtbot):
    with qtbot.waitSignal(dressed.changed):
        dressed.set_theme("dark")
    assert dressed.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    assert DARK.card in qapp.styleSheet()
    assert LIGHT.card not in qapp.styleSheet()


def test_the_same_theme_again_says_nothing(dressed, qtbot):
    with qtbot.assertNotEmitted(dressed.changed):
        dressed.set_theme("light")
        dressed.set_zoom(100)


@pytest.mark.parametrize(
    ("asked", "kept"),
    [(100, 100), (150, 150), (10, 80), (999, 200)],
    ids=["plain", "large", "floor", "ceiling"],
)
def test_zoom_scales_text_and_sizes_within_bounds(dressed, qapp, asked: int, kept: int):
    dressed.set_zoom(asked)
    assert dressed.zoom == kept
    assert dressed.px(10) == kept // 10
    assert dressed.font(20).pixelSize() == kept // 5
    assert qapp.font().pixelSize() == dressed.px(14)


def test_nothing_shrinks_away_and_nothing_comes_from_nothing(dressed):
    dressed.set_zoom(80)
    assert dressed.px(0.5) == 1
    assert dressed.px(0) == 0


@pytest.mark.parametrize(
    ("start", "steps", "end"), [(100, 1, 110), (100, -1, 90), (200, 1, 200), (80, -1, 80), (137, 1, 150)]
)
def test_zoom_steps(dressed, start: int, steps: int, end: int):
    dressed.set_zoom(start)
    dressed.zoom_by(steps)
    assert dressed.zoom == end


def test_text_is_set_in_the_bundled_typeface(dressed):
    assert QFontInfo(dressed.font(14, QFont.Weight.DemiBold)).family() == "Inter"


def test_an_unknown_theme_changes_nothing(dressed):
    with pytest.raises(ValueError, match="pink"):
        dressed.set_theme("pink")
    assert dressed.theme_name == "light"


def test_widgets_already_shown_follow(dressed, qtbot):
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    dressed.set_theme("high-contrast")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == HIGH_CONTRAST.ink
