"""The list that drops from the search field: what it offers, says and opens, and where it stands."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from homeland_careers.domain.bookmark import Visit
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.finding import Match, Query, Results
from homeland_careers.ui.switcher.popup import MOST, Switcher
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample
from tests.ui.switcher.test_model import hit, visit

ENTRIES = (sample.BORDER, sample.PORTS, sample.CBP)
VISITS = tuple(visit(entry.address, entry.title) for entry in ENTRIES)
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def found(*entries: Entry, **more: Any) -> Results:
    return Results(query=Query(text="bo"), hits=tuple(hit(entry) for entry in entries), **more)


@pytest.fixture
def field(stage: QWidget) -> QLineEdit:
    field = QLineEdit(stage)
    field.setGeometry(200, 10, 400, 34)
    field.show()
    field.setFocus()
    return field


@pytest.fixture
def switcher(stage: QWidget, look: Appearance, field: QLineEdit) -> Switcher:
    switcher = Switcher(look, stage)
    switcher.show_hits(found(*ENTRIES))
    switcher.drop_below(field)
    return switcher


def label(switcher: Switcher, part: str) -> QLabel:
    found = switcher.findChild(QLabel, f"switcher-{part}")
    assert isinstance(found, QLabel)
    return found


def titles(switcher: Switcher) -> list[str]:
    model = switcher.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def middle(switcher: Switcher, row: int) -> QPoint:
    return switcher.rows.visualRect(switcher.rows.model().index(row, 0)).center()


def test_the_first_offer_is_chosen(switcher):
    assert titles(switcher) == [entry.title for entry in ENTRIES]
    assert switcher.address() == sample.BORDER.address


@pytest.mark.parametrize(
    ("steps", "reached"),
    [
        pytest.param((1,), 1, id="down"),
        pytest.param((1, 1, 1), 0, id="round the lower end"),
        pytest.param((-1,), 2, id="up, round the upper end"),
        pytest.param((1, -1), 0, id="down and up"),
    ],
)
def test_arrows_walk_round_the_offers_and_say_what_is_chosen(switcher, qtbot, steps, reached):
    heard: list[str] = []
    switcher.chosen.connect(heard.append)
    for step in steps:
        switcher.step(step)
    assert switcher.address() == ENTRIES[reached].address
    assert heard[-1].startswith(ENTRIES[reached].title)


def test_there_is_nothing_to_walk_through_where_nothing_is_offered(switcher):
    switcher.show_hits(found())
    switcher.step(1)
    assert switcher.address() is None


def test_what_is_hidden_is_not_chosen(switcher):
    switcher.hide()
    assert switcher.address() is None


def test_of_many_offers_the_first_ones_show(switcher, look):
    switcher.show_hits(found(*(sample.BORDER,) * 20))
    assert len(titles(switcher)) == MOST
    assert switcher.rows.height() == MOST * look.px(35)
    switcher.show_recent(VISITS * 5, {})
    assert len(titles(switcher)) == MOST


@pytest.mark.parametrize(
    ("results", "total", "said"),
    [
        pytest.param(
            found(*ENTRIES), None, "↵ open · Ctrl ↵ new tab · Tab all results", id="titles are there"
        ),
        pytest.param(
            found(*ENTRIES),
            found(total=1234),
            "↵ open · Ctrl ↵ new tab · Tab all 1,234 results",
            id="and the whole text was searched",
        ),
        pytest.param(
            found(*ENTRIES),
            found(total=10000, capped=True),
            "↵ open · Ctrl ↵ new tab · Tab all 10,000+ results",
            id="and there are more than are counted",
        ),
        pytest.param(
            found(),
            None,
            "No title or other name matches · Tab searches the whole text",
            id="no title matches",
        ),
        pytest.param(
            found(),
            found(total=7),
            "No title or other name matches · Tab 7 results in the text",
            id="but the text does",
        ),
        pytest.param(
            found(), found(total=0), "Nothing found · try fewer or more general words", id="nothing matches"
        ),
    ],
)
def test_the_foot_says_what_the_keys_do(switcher, results, total, said):
    switcher.show_hits(results)
    if total is not None:
        switcher.show_total(total)
    assert label(switcher, "foot").text() == said
    assert not label(switcher, "head").isVisible()


@pytest.mark.parametrize(
    ("visits", "headed", "said"),
    [
        pytest.param(VISITS, True, "↵ open · Ctrl ↵ new tab", id="some"),
        pytest.param((), False, "Type a title, another name or an acronym", id="none yet"),
    ],
)
def test_before_anything_is_typed_recent_pages_are_offered(
    switcher, visits: tuple[Visit, ...], headed: bool, said: str
):
    switcher.show_recent(visits, {})
    assert titles(switcher) == [visit.title for visit in visits]
    assert label(switcher, "head").isVisible() is headed
    assert label(switcher, "foot").text() == said
    switcher.show_hits(found(*ENTRIES))
    assert not label(switcher, "head").isVisible()


@pytest.mark.parametrize(
    ("mouse", "modifier", "apart"),
    [
        pytest.param(Qt.MouseButton.LeftButton, NONE, False, id="a click"),
        pytest.param(Qt.MouseButton.LeftButton, CTRL, True, id="control click"),
        pytest.param(Qt.MouseButton.MiddleButton, NONE, True, id="middle click"),
    ],
)
def test_a_click_opens_an_offer(switcher, qtbot, mouse, modifier, apart):
    with qtbot.waitSignal(switcher.open_requested) as opened:
        qtbot.mouseClick(switcher.rows.viewport(), mouse, modifier, middle(switcher, 2))
    assert opened.args == [sample.CBP.address, apart]


def test_the_right_end_of_a_row_is_no_star(switcher, qtbot):
    rect = switcher.rows.visualRect(switcher.rows.model().index(1, 0))
    with qtbot.assertNotEmitted(switcher.rows.star_toggled), qtbot.waitSignal(switcher.open_requested):
        qtbot.mouseClick(
            switcher.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.topRight() + QPoint(-15, 15)
        )


def test_the_keyboard_stays_in_the_field(switcher, field, qtbot):
    qtbot.mouseClick(switcher.rows.viewport(), Qt.MouseButton.LeftButton, pos=middle(switcher, 1))
    assert field.hasFocus()
    assert switcher.rows.focusPolicy() == switcher.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_it_stands_right_below_the_field_and_no_narrower(switcher, field, stage):
    under = field.mapTo(stage, QPoint(0, field.height()))
    assert switcher.y() == under.y()
    assert switcher.geometry().left() < under.x()
    assert switcher.geometry().right() > under.x() + field.width() - 1
    assert stage.rect().contains(switcher.geometry())


def test_it_is_no_taller_than_its_offers(switcher):
    tall = switcher.height()
    switcher.show_hits(found(sample.BORDER))
    short = switcher.height()
    switcher.show_hits(found())
    assert tall > short > switcher.height() > 0
    assert not switcher.rows.isVisible()


@pytest.mark.parametrize("zoom", [80, 150, 200])
def test_rows_grow_with_the_text_and_all_stay_in_sight(switcher, field, stage, look, zoom):
    look.set_zoom(zoom)
    rows = switcher.rows
    last = rows.visualRect(rows.model().index(len(ENTRIES) - 1, 0))
    assert last.height() == look.px(35)
    assert rows.viewport().rect().contains(last)
    assert switcher.rect().contains(QRect(rows.pos(), rows.size()))
    assert switcher.y() == field.geometry().bottom() + 1


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_it_is_drawn_in_every_theme(switcher, look, theme):
    light = switcher.grab().toImage()
    look.set_theme(theme)
    assert switcher.grab().toImage() != light


def test_marks_and_hue_are_drawn(switcher, look):
    picture = switcher.rows.grab(QRect(0, 0, 300, 35)).toImage()
    inks = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {look.tokens.mark, look.tokens.hue("law-enforcement")} <= inks


def test_a_long_note_leaves_room_for_the_title(switcher, look):
    short, long = "Customs", "A name that goes on " * 20
    pictures = []
    for name in (short, long):
        switcher.show_hits(Results(query=Query(text="bo"), hits=(hit(sample.BORDER, Match.ALIAS, name),)))
        pictures.append(switcher.rows.grab(QRect(30, 2, 90, 30)).toImage())
    assert pictures[0] == pictures[1]


def test_it_has_a_name(switcher):
    assert switcher.rows.accessibleName() == "Matching pages"
