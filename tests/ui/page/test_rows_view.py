from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest

from homeland_careers.domain.document import ListRow
from homeland_careers.ui.page.rows_view import RowsView
from tests.ui.page.every_block import ROWS, entry

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
FIRST = ROWS.rows[0].entry.address


@pytest.fixture
def rows(setting, stage) -> RowsView:
    return shown(RowsView(setting, stage, ROWS))


def shown(view: RowsView, width: int = 700) -> RowsView:
    view.fit(width)
    view.show()
    return view


def zone(view: RowsView, row: int, action: str) -> QPoint:
    """The middle of a part of a row, in the view."""
    rect = next(rect for rect, what in view.drawing(row).zones() if what == action)
    return view.visualRect(view.rows.index(row)).topLeft() + rect.center()


def test_the_model_keeps_qts_rules(rows):
    QAbstractItemModelTester(rows.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_no_widget_is_made_for_a_row(rows):
    assert rows.indexWidget(rows.rows.index(0)) is None


@pytest.mark.parametrize(
    ("button", "modifier", "new_tab"),
    [(LEFT, NONE, False), (LEFT, CTRL, True), (MIDDLE, NONE, True)],
    ids=["click", "ctrl-click", "middle"],
)
def test_a_click_opens_the_row(rows, setting, qtbot, button, modifier, new_tab: bool):
    with qtbot.waitSignal(setting.links.followed) as followed:
        QTest.mouseClick(rows.viewport(), button, modifier, QPoint(60, 15))
    assert followed.args == [FIRST.url, new_tab]


def test_a_click_on_the_star_turns_the_star_and_opens_nothing(rows, setting, qtbot):
    with qtbot.waitSignal(setting.links.starred) as starred, qtbot.assertNotEmitted(setting.links.followed):
        QTest.mouseClick(rows.viewport(), LEFT, NONE, zone(rows, 0, "star"))
    assert starred.args == [FIRST]


def test_a_click_on_a_number_goes_to_the_source(rows, setting, qtbot):
    with qtbot.waitSignal(setting.links.followed) as followed:
        QTest.mouseClick(rows.viewport(), LEFT, NONE, zone(rows, 0, "cite:1"))
    assert followed.args == ["cite:1", False]


def test_the_keyboard_reaches_rows_sources_and_stars(rows, setting):
    done: list[object] = []
    setting.links.followed.connect(lambda href, _: done.append(href))
    setting.links.starred.connect(done.append)
    rows.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(rows, key)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    QTest.keyClick(rows, Qt.Key.Key_Left)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    second = ROWS.rows[1].entry.address
    assert done == [FIRST.url, "cite:1", FIRST, second.url, second]


def test_a_screen_reader_hears_the_whole_row(rows):
    role = Qt.ItemDataRole.AccessibleTextRole
    heard = rows.rows.index(1).data(role)
    assert all(
        word in heard
        for word in ("Tide Reader", "change of every watch", "TR-7", "one pier only", "not saved")
    )
    rows.set_saved(frozenset({ROWS.rows[1].entry.address}))
    assert rows.rows.index(1).data(role).endswith(". saved")


def test_filling_a_star_changes_the_picture_of_that_row_alone(rows):
    def pictures() -> list[QImage]:
        return [rows.grab(rows.visualRect(rows.rows.index(row))).toImage() for row in range(2)]

    before = pictures()
    rows.set_saved(frozenset({FIRST}))
    after = pictures()
    assert (before[0] != after[0], before[1] == after[1]) == (True, True)


def test_rows_without_stars_have_no_star_to_hit(setting, stage):
    view = shown(RowsView(setting, stage, replace(ROWS, starred=False)))
    assert all(what != "star" for _, what in view.drawing(0).zones())


@pytest.mark.parametrize(("needle", "count"), [("pier", 1), ("keeper", 2), ("24 hours", 1), ("zebra", 0)])
def test_every_text_of_a_row_is_searched(rows, needle: str, count: int):
    assert rows.mark(needle) == count


def test_a_match_is_pointed_out_in_its_row(rows):
    rows.mark("keeper")
    assert rows.point(1) == rows.visualRect(rows.rows.index(1))


def test_little_room_puts_the_columns_under_the_title(setting, stage):
    view = RowsView(setting, stage, ROWS)
    assert shown(view, 300).drawing(0).fit(300) > shown(view, 900).drawing(0).fit(900)


def test_the_list_is_as_high_as_its_rows(rows):
    last = rows.visualRect(rows.rows.index(2))
    assert last.bottom() + 1 == rows.height()
    assert rows.verticalScrollBar().maximum() == 0


def test_a_long_list_lays_out_only_what_is_seen(setting, stage):
    long = replace(ROWS, rows=tuple(ListRow(entry=entry(f"role/r{n}", f"Role {n}")) for n in range(2000)))
    view = shown(RowsView(setting, stage, long))
    assert view.height() > 2000 * 20
    assert len(view._drawings) < 100
