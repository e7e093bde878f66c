"""The way through the pages as a menu."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from homeland_careers.ui.menus.history import HistoryMenu

STOPS: list[tuple[list[str], str, list[str]]] = [(["d", "e"], "c", ["b", "a"])]


@pytest.fixture
def menu(stage: QWidget) -> HistoryMenu:
    menu = HistoryMenu("History of this tab", lambda: STOPS[-1], stage)
    menu.aboutToShow.emit()
    return menu


def texts(menu: HistoryMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_what_lies_ahead_stands_above_and_what_lies_behind_below(menu):
    assert texts(menu) == ["e", "d", "c", "b", "a"]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["c"]
    assert [action.text() for action in menu.actions() if action.isCheckable()] == ["c"]


@pytest.mark.parametrize(
    ("title", "steps"),
    [
        pytest.param("e", 2, id="two ahead"),
        pytest.param("d", 1, id="one ahead"),
        pytest.param("b", -1, id="one back"),
        pytest.param("a", -2, id="two back"),
    ],
)
def test_a_stop_is_chosen_in_one_step(menu, qtbot, title, steps):
    with qtbot.waitSignal(menu.chosen) as chosen:
        next(action for action in menu.actions() if action.text() == title).trigger()
    assert chosen.args == [steps]


def test_it_is_made_anew_each_time_it_opens(stage):
    stops: list[tuple[list[str], str, list[str]]] = [([], "Home", [])]
    menu = HistoryMenu("History of this tab", lambda: stops[0], stage)
    menu.aboutToShow.emit()
    assert texts(menu) == ["Home"]
    stops[0] = ([], "Border Agent", ["Home"])
    menu.aboutToShow.emit()
    assert texts(menu) == ["Border Agent", "Home"]


def test_a_long_way_shows_the_nearest_stops(stage):
    names = [f"p{number}" for number in range(40)]
    menu = HistoryMenu("History of this tab", lambda: (names, "here", names), stage)
    menu.aboutToShow.emit()
    assert texts(menu) == [*reversed(names[:12]), "here", *names[:12]]


def test_a_title_has_no_mnemonic(stage):
    menu = HistoryMenu("History of this tab", lambda: ([], "Search: a&b", []), stage)
    menu.aboutToShow.emit()
    assert texts(menu) == ["Search: a&&b"]
