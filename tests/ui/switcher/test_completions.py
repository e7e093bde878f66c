"""The small list of what an operator may become."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from homeland_careers.domain.clauses import Names
from homeland_careers.ui.switcher.completions import Completions, completions
from homeland_careers.ui.theme.appearance import Appearance

NAMES = Names(
    areas={"cybersecurity": ("Cybersecurity",), "mission-support": ("Mission Support",)},
    components={"secret-service": ("USSS", "United States Secret Service")},
)


@pytest.fixture
def field(stage: QWidget) -> QLineEdit:
    field = QLineEdit(stage)
    field.setGeometry(200, 10, 400, 34)
    field.show()
    return field


@pytest.fixture
def popup(stage: QWidget, look: Appearance, field: QLineEdit) -> Completions:
    popup = Completions(look, stage)
    popup.offer(("area:cybersecurity", "area:mission-support"), "area:", NAMES)
    popup.drop_below(field, 30)
    return popup


@pytest.mark.parametrize(
    ("before", "offered"),
    [
        pytest.param("dog ki", ("kind:",), id="an operator"),
        pytest.param("-ha", ("-has:",), id="a negated one"),
        pytest.param("area:", ("area:cybersecurity", "area:mission-support"), id="values"),
        pytest.param("component:sec", ("component:secret-service",), id="the beginning of a value"),
        pytest.param("component:usss", (), id="what is understood by its other name"),
        pytest.param("k", (), id="one letter may be any word"),
        pytest.param("-h", (), id="one letter that is left out"),
        pytest.param("dog ", (), id="nothing begun"),
        pytest.param("", (), id="nothing typed"),
    ],
)
def test_what_is_offered(before, offered):
    assert completions(before, NAMES) == offered


def test_the_first_is_chosen_and_arrows_walk_round(popup):
    heard: list[str] = []
    popup.chosen.connect(heard.append)
    assert (popup.current(), popup.is_walked) == ("area:cybersecurity", False)
    popup.step(-1)
    assert (popup.current(), popup.is_walked) == ("area:mission-support", True)
    popup.step(1)
    assert heard == ["area:mission-support, Mission Support", "area:cybersecurity, Cybersecurity"]


@pytest.mark.parametrize(
    "left", [0, 200, 9999], ids=["at the left", "in the middle", "at the end of a long text"]
)
def test_it_stands_below_the_token_inside_the_window(popup, field, stage, left):
    popup.drop_below(field, left)
    assert popup.y() == field.mapTo(stage, QPoint(0, field.height())).y()
    assert stage.rect().contains(popup.geometry())


@pytest.mark.parametrize("zoom", [80, 150, 200])
def test_all_rows_stay_in_sight(popup, look, zoom):
    look.set_zoom(zoom)
    rows = popup.rows
    assert rows.viewport().rect().contains(rows.visualRect(rows.model().index(1, 0)))


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_it_is_drawn_in_every_theme(popup, look, theme):
    light = popup.grab().toImage()
    look.set_theme(theme)
    assert popup.grab().toImage() != light


def test_it_never_takes_the_keyboard(popup):
    assert popup.rows.focusPolicy() == popup.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert popup.rows.accessibleName() == "Completions"
