"""Themes, sizes and names: what every reader can see, reach and hear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from homeland_careers.domain import address as places
from homeland_careers.ui.menus.deeds import Do
from tests.journeys.conftest import RANGER, Reader

PAGES = [
    pytest.param("place/home", id="home"),
    pytest.param("role/harbor-ranger", id="role"),
    pytest.param("place/saved", id="saved"),
    pytest.param("search/harbor", id="search"),
]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(reader: Reader, page):
    reader.window.tour.open(RANGER, True)
    reader.open(page)
    controls = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
    nameless = [
        f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}"
        for w in reader.window.findChildren(QWidget)
        if w.isVisible()
        and isinstance(w, controls)
        and not isinstance(w, QHeaderView)
        and not (w.accessibleName() or _text(w))
    ]
    assert nameless == []


def _text(widget: QWidget) -> str:
    return widget.text() or widget.toolTip() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_every_pane_is_drawn_in_every_theme_and_size(reader: Reader, page, theme):
    reader.open(page)
    reader.window.look.set_theme(theme)
    for size, zoom in (((1280, 800), 100), ((900, 600), 100), ((1280, 800), 150), ((480, 360), 200)):
        reader.window.look.set_zoom(zoom)
        reader.window.resize(*size)
        assert not reader.window.grab().isNull()
        assert (reader.window.width(), reader.window.height()) == size


@pytest.mark.parametrize(
    ("do", "zoom"),
    [
        pytest.param([Do.ZOOM_IN] * 3, 150, id="larger"),
        pytest.param([Do.ZOOM_OUT] * 9, 80, id="no smaller than 80 %"),
        pytest.param([Do.ZOOM_IN] * 12, 200, id="no larger than 200 %"),
        pytest.param([Do.ZOOM_IN, Do.ZOOM_NORMAL], 100, id="back to normal"),
    ],
)
def test_the_text_grows_and_shrinks(reader: Reader, do, zoom):
    for step in do:
        reader.do(step)
    assert reader.window.look.zoom == zoom


def test_the_theme_is_chosen_in_a_menu(reader: Reader):
    menu = reader.workings.deeds.theme
    dark = next(action for action in menu.actions() if action.text() == "Dark")
    dark.trigger()
    assert reader.window.look.tokens.name == "dark"
    assert dark.isChecked()


def test_every_toolbar_button_also_stands_in_a_menu(reader: Reader):
    in_menus = {action for menu in reader.workings.deeds.menus.values() for action in menu.actions()}
    buttons = [b for b in reader.window.toolbar.findChildren(QToolButton) if b.isVisible()]
    menus = {reader.workings.deeds.theme.menuAction(), reader.workings.deeds.main.menuAction()}
    assert len(buttons) == 7
    assert {b.defaultAction() for b in buttons} - menus <= in_menus
    assert reader.workings.deeds.theme.menuAction() in in_menus


def test_the_tab_key_goes_through_all_of_the_window_and_comes_round(reader: Reader):
    reader.open(RANGER)
    seen: list[QWidget] = []
    reader.field.setFocus()
    for _ in range(200):
        reader.window.focusNextChild()
        widget = reader.window.focusWidget()
        if widget in seen or widget is reader.field:
            break
        seen.append(widget)
    assert reader.window.sidebar in seen
    assert any(reader.window.toolbar.isAncestorOf(w) for w in seen)
    assert any(reader.window.panes.page.isAncestorOf(w) for w in seen)


def test_the_status_bar_says_what_is_open(reader: Reader):
    words = [label.text() for label in reader.window.status.findChildren(QWidget) if hasattr(label, "text")]
    assert "Catalogue 2030.02 · 3 roles · 2 components" in words
    assert "Unofficial · works offline" in words


def test_the_sidebar_is_hidden_and_shown_by_key(reader: Reader):
    for shown in (False, True):
        reader.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert reader.window.sidebar.isVisible() == shown
        assert reader.workings.deeds[Do.SIDEBAR].isChecked() == shown


def test_finding_on_the_page_counts_matches(reader: Reader):
    reader.open(RANGER)
    reader.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = reader.window.panes.page.bar
    assert bar.isVisible()
    reader.qtbot.keyClicks(reader.window.focusWidget(), "harbor")
    first = page_count(reader)
    reader.do(Do.FIND_NEXT)
    assert page_count(reader) != first
    reader.do(Do.FIND_PREVIOUS)
    assert page_count(reader) == first
    reader.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()


def page_count(reader: Reader) -> list[str]:
    """What the bar says, such as 3 of 12."""
    return [label.text() for label in reader.window.panes.page.bar.findChildren(QLabel)]


def test_finding_again_without_words_asks_for_them(reader: Reader):
    reader.open(RANGER)
    reader.press(Qt.Key.Key_F3)
    assert reader.window.panes.page.bar.isVisible()


def test_home_is_one_key_away(reader: Reader):
    reader.open(RANGER)
    reader.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert reader.address == places.HOME
