"""The pane of saved pages under mouse and keys, with the note beside the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from homeland_careers.ui.saved.delegate import SavedDelegate
from homeland_careers.ui.saved.pane import SavedPane
from tests.ui import sample
from tests.ui.saved import shelf

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


def titles(pane: SavedPane) -> list[str]:
    model = pane.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def on_title(pane: SavedPane, row: int) -> QPoint:
    index = pane.rows.model().index(row, 0)
    delegate = pane.rows.itemDelegate()
    assert isinstance(delegate, SavedDelegate)
    return delegate.title_rect(pane.rows.visualRect(index), index.data()).center()


def beside_title(pane: SavedPane, row: int) -> QPoint:
    rect = pane.rows.visualRect(pane.rows.model().index(row, 0))
    return QPoint(rect.right() - 150, rect.center().y())


def on_star(pane: SavedPane, row: int) -> QPoint:
    delegate = pane.rows.itemDelegate()
    assert isinstance(delegate, SavedDelegate)
    return delegate.star_rect(pane.rows.visualRect(pane.rows.model().index(row, 0))).center()


def orders(pane: SavedPane) -> dict[str, QAction]:
    return {action.text(): action for menu in pane.findChildren(QMenu) for action in menu.actions()}


def button(pane: SavedPane, text: str) -> QPushButton:
    return next(b for b in pane.findChildren(QPushButton) if b.text() == text)


def seen(pane: SavedPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()]


def settle() -> None:
    """Have the layouts do what they were asked."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.mark.parametrize(
    ("mouse", "modifier", "apart"),
    [
        pytest.param(LEFT, NONE, False, id="a click"),
        pytest.param(LEFT, CTRL, True, id="control click"),
        pytest.param(MIDDLE, NONE, True, id="middle click"),
    ],
)
def test_a_click_on_the_title_opens(pane, qtbot, mouse, modifier, apart):
    with qtbot.waitSignal(pane.open_requested) as opened:
        qtbot.mouseClick(pane.rows.viewport(), mouse, modifier, on_title(pane, 1))
    assert opened.args == [sample.SCREENER.address, apart]


def test_a_click_beside_the_title_only_chooses(pane, qtbot):
    with qtbot.assertNotEmitted(pane.open_requested):
        qtbot.mouseClick(pane.rows.viewport(), LEFT, pos=beside_title(pane, 1))
    assert pane.rows.address() == sample.SCREENER.address


@pytest.mark.parametrize(
    ("mouse", "modifier"),
    [pytest.param(LEFT, CTRL, id="control click"), pytest.param(MIDDLE, NONE, id="middle click")],
)
def test_beside_the_title_too_a_tab_can_be_had(pane, qtbot, mouse, modifier):
    with qtbot.waitSignal(pane.open_requested) as opened:
        qtbot.mouseClick(pane.rows.viewport(), mouse, modifier, beside_title(pane, 2))
    assert opened.args == [sample.LAW.address, True]


def test_a_second_click_beside_the_title_opens(pane, qtbot):
    with qtbot.waitSignal(pane.open_requested) as opened:
        qtbot.mouseDClick(pane.rows.viewport(), LEFT, pos=beside_title(pane, 1))
    assert opened.args == [sample.SCREENER.address, False]


def test_a_second_click_below_the_last_row_opens_nothing(pane, qtbot):
    below = pane.rows.visualRect(pane.rows.model().index(2, 0)).bottomLeft() + QPoint(60, 40)
    with qtbot.assertNotEmitted(pane.open_requested):
        qtbot.mouseDClick(pane.rows.viewport(), LEFT, pos=below)


def test_a_press_that_ends_on_another_row_does_nothing(pane, qtbot):
    rows = pane.rows.viewport()
    with qtbot.assertNotEmitted(pane.open_requested), qtbot.assertNotEmitted(pane.star_toggled):
        qtbot.mousePress(rows, LEFT, pos=on_star(pane, 0))
        qtbot.mouseRelease(rows, LEFT, pos=on_star(pane, 1))


def test_the_star_removes_and_opens_nothing(pane, qtbot):
    with qtbot.assertNotEmitted(pane.open_requested), qtbot.waitSignal(pane.star_toggled) as starred:
        qtbot.mouseClick(pane.rows.viewport(), LEFT, pos=on_star(pane, 2))
    assert starred.args == [sample.LAW.address]


@pytest.mark.parametrize(
    ("key", "modifier", "apart"),
    [
        pytest.param(Qt.Key.Key_Return, NONE, False, id="Return"),
        pytest.param(Qt.Key.Key_Enter, NONE, False, id="Enter of the number pad"),
        pytest.param(Qt.Key.Key_Return, CTRL, True, id="Ctrl+Return"),
    ],
)
def test_enter_opens_the_chosen_row(pane, qtbot, key, modifier, apart):
    qtbot.keyClick(pane.rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.open_requested) as opened:
        qtbot.keyClick(pane.rows, key, modifier)
    assert opened.args == [sample.SCREENER.address, apart]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_S])
def test_a_key_removes_the_chosen_row(pane, qtbot, key):
    qtbot.keyClick(pane.rows, Qt.Key.Key_End)
    with qtbot.waitSignal(pane.star_toggled) as starred:
        qtbot.keyClick(pane.rows, key)
    assert starred.args == [sample.LAW.address]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_S])
def test_with_nothing_saved_keys_do_nothing(pane, qtbot, key):
    shelf.show(pane)
    with qtbot.assertNotEmitted(pane.star_toggled), qtbot.assertNotEmitted(pane.open_requested):
        qtbot.keyClick(pane.rows, key)


def test_the_pointer_is_a_hand_on_the_title_alone(pane, qtbot):
    rows = pane.rows.viewport()
    shapes = []
    for point in (on_title(pane, 0), beside_title(pane, 0)):
        qtbot.mouseMove(rows, point)
        shapes.append(rows.cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor]


def test_the_row_that_follows_takes_the_place_of_a_removed_one(pane):
    pane.rows.setCurrentIndex(pane.rows.model().index(1, 0))
    shelf.show(pane, shelf.BORDER, shelf.LAW)
    assert pane.rows.address() == sample.LAW.address
    shelf.show(pane, shelf.BORDER)
    assert pane.rows.address() == sample.BORDER.address


def test_what_was_put_back_leaves_the_choice_alone(pane):
    shelf.show(pane, shelf.SCREENER, shelf.LAW)
    pane.rows.setCurrentIndex(pane.rows.model().index(1, 0))
    shelf.show(pane, shelf.BORDER, shelf.SCREENER, shelf.LAW)
    assert titles(pane) == ["Border Agent", "Screener", "Law Enforcement"]
    assert pane.rows.address() == sample.LAW.address


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        pytest.param("By title", ["Border Agent", "Law Enforcement", "Screener"], id="title"),
        pytest.param("By component", ["Border Agent", "Law Enforcement", "Screener"], id="component"),
        pytest.param("By kind", ["Law Enforcement", "Border Agent", "Screener"], id="kind"),
    ],
)
def test_sorting_keeps_the_choice_and_names_the_order(pane, order, expected):
    pane.rows.setCurrentIndex(pane.rows.model().index(1, 0))
    orders(pane)[order].trigger()
    assert titles(pane) == expected
    assert pane.rows.address() == sample.SCREENER.address
    assert button(pane, order).isVisible()
    orders(pane)["Newest first"].trigger()
    assert titles(pane) == ["Border Agent", "Screener", "Law Enforcement"]


@pytest.mark.parametrize(
    ("bookmarks", "said"),
    [
        pytest.param((shelf.BORDER,), "1 saved", id="one"),
        pytest.param((shelf.BORDER, shelf.LAW), "2 saved", id="two"),
    ],
)
def test_the_count_stands_under_the_title(pane, bookmarks, said):
    shelf.show(pane, *bookmarks)
    assert said in seen(pane)


def test_nothing_saved_says_how_to_save_and_offers_nothing_else(pane):
    shelf.show(pane)
    assert any("Ctrl+D" in text for text in seen(pane))
    assert not [b.text() for b in pane.findChildren(QPushButton) if b.isVisible()]
    assert not pane.note.isVisible()
    shelf.show(pane, shelf.BORDER)
    assert pane.note.isVisible()
    assert "Nothing is saved yet" not in seen(pane)


def test_export_is_asked_for(pane, qtbot):
    with qtbot.waitSignal(pane.export_requested):
        button(pane, "Export…").click()


def test_tab_leads_out_of_the_list_and_out_of_the_note(pane, qtbot):
    pane.note.setFocus()
    qtbot.keyClick(pane.note, Qt.Key.Key_Tab)
    assert not pane.note.hasFocus()
    assert "\t" not in pane.note.toPlainText()


def test_the_keyboard_reaches_order_export_list_and_note(pane, qtbot):
    reached = set()
    widget: QWidget | None = pane.rows
    for _ in range(12):
        assert widget is not None
        reached.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        widget = pane.window().focusWidget()
    assert {pane.rows, pane.note, button(pane, "Newest first"), button(pane, "Export…")} <= reached


def test_every_control_has_a_name(pane):
    for control in pane.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            named = control.accessibleName() or (
                control.text() if isinstance(control, QPushButton | QLabel) else ""
            )
            assert named or control.focusProxy(), control
    assert pane.focusProxy() is pane.rows


def test_in_a_narrow_pane_the_note_stands_below(pane):
    assert pane.note.x() > pane.rows.mapTo(pane, QPoint(0, 0)).x() + pane.rows.width() // 2
    pane.resize(600, 600)
    settle()
    assert pane.note.y() > pane.rows.mapTo(pane, QPoint(0, 0)).y() + pane.rows.height() // 2
    assert pane.rect().contains(pane.note.geometry())


@pytest.mark.parametrize("zoom", [80, 125, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_zoom_and_theme_keep_everything_in_sight(pane, look, theme, zoom):
    pane.resize(1400, 800)
    look.set_theme(theme)
    look.set_zoom(zoom)
    settle()
    for part in (pane.rows, pane.note, button(pane, "Newest first"), button(pane, "Export…")):
        assert pane.rect().contains(part.mapTo(pane, QPoint(0, 0)))
        assert pane.rect().contains(part.mapTo(pane, part.rect().bottomRight()))
    assert pane.rows.visualRect(pane.rows.model().index(1, 0)).height() == look.px(57)


def test_a_long_list_is_found_where_it_was_left(pane):
    many = tuple(shelf.bookmark(f"role/r{n}", f"Role {n}", 1 + n % 28) for n in range(60))
    shelf.show(pane, *many)
    pane.scroll_to(300)
    assert pane.scroll_position() == 300
    pane.scroll_to(0)
    assert pane.scroll_position() == 0
