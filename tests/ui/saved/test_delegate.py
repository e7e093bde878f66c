"""How a saved page is drawn: which columns there is room for, and where a click means the title."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from homeland_careers.ui.saved.delegate import SavedDelegate
from homeland_careers.ui.saved.model import SavedModel
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample
from tests.ui.saved import shelf

WIDE, MIDDLING, NARROW = 900, 500, 320
LONG = "A title that goes on " * 12


@pytest.fixture
def view(qtbot) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def delegate(view: QListView, look: Appearance) -> SavedDelegate:
    return SavedDelegate(look, view)


def drawn(
    delegate: SavedDelegate, view: QListView, width: int, *bookmarks, chosen: bool = False, row: int = 0
) -> QImage:
    """A row on transparent ground, as tall as the delegate asks for."""
    model = SavedModel(view)
    model.show(bookmarks or (shelf.BORDER,), shelf.ENTRIES, shelf.AREAS)
    index = model.index(row)
    option = QStyleOptionViewItem()
    option.widget = view
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, index).height())
    option.state = QStyle.StateFlag.State_Selected if chosen else QStyle.StateFlag.State_None
    picture = QImage(option.rect.size(), QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    delegate.paint(painter, option, index)
    painter.end()
    return picture


def inked(picture: QImage, left: int, right: int, colour: str) -> bool:
    """Whether a colour stands anywhere between two columns."""
    return any(
        picture.pixelColor(x, y) == QColor(colour)
        for x in range(max(left, 0), min(right, picture.width()))
        for y in range(picture.height())
    )


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        pytest.param(WIDE, True, id="where there is room"),
        pytest.param(MIDDLING, False, id="not where there is little"),
        pytest.param(NARROW, False, id="not where there is none"),
    ],
)
def test_a_note_shows_only_where_there_is_room(view, delegate, width, shown):
    noted = drawn(delegate, view, width, shelf.BORDER)
    plain = drawn(delegate, view, width, shelf.of(sample.BORDER, 4))
    assert (noted != plain) is shown


@pytest.mark.parametrize(
    ("width", "shown"),
    [pytest.param(MIDDLING, True, id="in the middle"), pytest.param(NARROW, False, id="not in a narrow row")],
)
def test_the_kind_shows_only_where_there_is_room(view, delegate, width, shown):
    role = shelf.bookmark("role/gone", "Gone", 4)
    term = shelf.bookmark("term/gone", "Gone", 4)
    assert (drawn(delegate, view, width, role) != drawn(delegate, view, width, term)) is shown


@pytest.mark.parametrize("width", [WIDE, MIDDLING, NARROW])
def test_the_day_shows_in_every_width(view, delegate, width):
    days = [drawn(delegate, view, width, shelf.of(sample.SCREENER, day)) for day in (4, 28)]
    assert days[0] != days[1]


@pytest.mark.parametrize("width", [WIDE, MIDDLING, NARROW])
def test_a_long_title_is_cut_before_the_next_column(view, delegate, width):
    short, long = (
        drawn(delegate, view, width, shelf.bookmark("role/gone", title, 4)) for title in ("", LONG)
    )
    where = delegate.title_rect(QRect(0, 0, width, short.height()), LONG)
    assert where.right() < width
    beyond = QRect(where.right() + 8, 0, width - where.right() - 8, short.height())
    assert short.copy(beyond) == long.copy(beyond)
    assert short != long


def test_a_long_note_takes_two_lines_and_leaves_the_day_alone(view, delegate):
    long = drawn(delegate, view, WIDE, shelf.of(sample.SCREENER, 4, "word " * 200))
    plain = drawn(delegate, view, WIDE, shelf.of(sample.SCREENER, 4))
    day = QRect(WIDE - 106, 0, 106, plain.height())
    assert long.copy(day) == plain.copy(day)
    assert long != plain


def test_line_breaks_in_a_note_are_drawn_as_spaces(view, delegate):
    one, other = (
        drawn(delegate, view, WIDE, shelf.of(sample.BORDER, 4, note))
        for note in ("Ask about\n\n  boats", "Ask about boats")
    )
    assert one == other


@pytest.mark.parametrize(
    ("title", "wide"),
    [
        pytest.param("Border Agent", False, id="a short one is short"),
        pytest.param(LONG, True, id="a long one"),
    ],
)
def test_the_title_alone_is_where_a_click_opens(delegate, title, wide):
    row = QRect(10, 100, WIDE, 57)
    where = delegate.title_rect(row, title)
    assert row.contains(where)
    assert where.left() > delegate.star_rect(row).right()
    assert (where.width() > 200) is wide
    assert not where.contains(QPoint(row.right() - 20, where.center().y()))


def test_a_chosen_row_has_the_ground_of_what_is_chosen(view, delegate, look):
    ground = look.tokens.accent_ground
    assert inked(drawn(delegate, view, WIDE, chosen=True), 4, 40, ground)
    assert not inked(drawn(delegate, view, WIDE), 4, 40, ground)


def test_a_hue_stands_with_the_name_of_its_area_and_without_one_there_is_none(view, delegate, look):
    hue = look.tokens.hue("law-enforcement")
    assert inked(drawn(delegate, view, WIDE, shelf.BORDER), 40, 60, hue)
    assert not inked(drawn(delegate, view, WIDE, shelf.GONE), 40, 60, hue)


@pytest.mark.parametrize("zoom", [80, 150, 200])
def test_a_row_grows_with_the_text(view, delegate, look, zoom):
    normal = drawn(delegate, view, WIDE).height()
    look.set_zoom(zoom)
    assert drawn(delegate, view, WIDE).height() == round(normal * zoom / 100)
    row = QRect(0, 0, WIDE, delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height())
    assert row.contains(delegate.star_rect(row))
    assert row.contains(delegate.title_rect(row, "Border Agent"))


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_a_row_is_drawn_in_every_theme(view, delegate, look, theme):
    light = drawn(delegate, view, WIDE)
    look.set_theme(theme)
    assert drawn(delegate, view, WIDE) != light
