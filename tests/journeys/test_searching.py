"""From letters typed to pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.window_state import WindowState
from homeland_careers.ui.menus.deeds import Do
from tests.journeys.conftest import CTRL, LOOKOUT, RANGER, Reader


def search(words: str) -> Address:
    return Address(Kind.SEARCH, words)


def offers(reader: Reader) -> list[str]:
    return reader.titles(reader.workings.switcher.rows)


def results(reader: Reader) -> list[str]:
    return reader.titles(reader.workings.results.rows)


def foot(reader: Reader) -> str:
    return next(
        label.text()
        for label in reader.workings.switcher.findChildren(QLabel)
        if "foot" in label.objectName()
    )


def test_from_a_few_letters_to_a_page(reader: Reader):
    reader.type("loo")
    assert reader.workings.switcher.isVisible()
    assert offers(reader)[0] == "Harbor Lookout"
    reader.press(Qt.Key.Key_Return)
    assert reader.address == LOOKOUT
    assert not reader.workings.switcher.isVisible()
    assert reader.field.text() == ""
    assert not reader.field.hasFocus()


def test_arrows_choose_and_control_enter_opens_a_tab(reader: Reader):
    reader.type("harbor")
    second = offers(reader)[1]
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return, CTRL)
    assert reader.address == places.HOME
    assert reader.window.tabs.count == 2
    reader.do(Do.NEXT_TAB)
    document = reader.window.panes.document
    assert document is not None
    assert document.title == second


def test_enter_right_after_typing_waits_for_the_answer(reader: Reader):
    reader.do(Do.SEARCH)
    reader.qtbot.keyClicks(reader.field, "Harbor Officer")  # another name, in full
    reader.press(Qt.Key.Key_Return)
    reader.sees(lambda: reader.address == RANGER)


def test_another_name_is_said_in_the_list(reader: Reader):
    reader.type("harbor offi")
    row = reader.workings.switcher.rows.model().index(0, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Harbor Ranger, Also called · Harbor Officer"


def test_tab_leads_to_all_results_and_the_foot_says_how_many(reader: Reader):
    reader.type("harbor")
    assert "Tab all" in foot(reader)
    with reader.qtbot.waitSignal(reader.window.tour.shown):
        reader.qtbot.keyClick(reader.field, Qt.Key.Key_Tab)
    assert reader.address == search("harbor")
    number = len(results(reader))
    assert f"Tab all {number} results" in foot(reader)
    assert reader.field.text() == "harbor"


def test_what_no_title_has_is_offered_as_a_search_of_the_text(reader: Reader):
    reader.type("tower")
    assert offers(reader) == []
    assert "in the text" in foot(reader)
    with reader.qtbot.waitSignal(reader.window.tour.shown):
        reader.press(Qt.Key.Key_Return)
    assert reader.address == search("tower")
    assert results(reader)


def test_over_results_typing_changes_them_and_makes_no_new_step(reader: Reader):
    with reader.qtbot.waitSignal(reader.window.tour.shown):
        reader.open(search("harbor"))
    reader.type("records")
    assert reader.address == search("records")
    assert "Records Analyst" in results(reader)
    assert not reader.workings.switcher.isVisible()
    reader.press(Qt.Key.Key_Return)
    reader.sees(reader.workings.results.rows.hasFocus)
    reader.do(Do.BACK)
    assert reader.address == places.HOME


def test_enter_on_an_exact_title_opens_it_from_the_results(reader: Reader):
    with reader.qtbot.waitSignal(reader.window.tour.shown):
        reader.open(search("water"))
    reader.type("harbor lookout")
    reader.press(Qt.Key.Key_Return)
    reader.sees(lambda: reader.address == LOOKOUT)


def test_back_to_a_search_finds_where_it_was_scrolled_to(reader: Reader):
    reader.window.resize(700, 420)
    reader.open(search("harbor"))
    reader.sees(lambda: results(reader))
    pane = reader.workings.results
    pane.scroll_to(120)
    assert pane.scroll_position() == 120
    reader.open(RANGER)
    pane.scroll_to(0)
    reader.do(Do.BACK)
    reader.sees(lambda: pane.scroll_position() == 120)


def test_back_to_a_search_finds_its_filters(reader: Reader):
    shown = reader.window.tour.shown
    with reader.qtbot.waitSignal(shown):
        reader.open(search("harbor"))
    everything = results(reader)
    box = next(b for b in reader.workings.results.findChildren(QCheckBox) if b.text() == "Roles")
    with reader.qtbot.waitSignal(shown):
        box.click()
    roles = results(reader)
    assert 0 < len(roles) < len(everything)
    reader.click_row(reader.workings.results.rows, 0)
    assert reader.address.kind is Kind.ROLE
    with reader.qtbot.waitSignal(shown):
        reader.do(Do.BACK)
    assert results(reader) == roles
    assert box.isChecked()


@pytest.mark.parametrize("key", ["Ctrl+K", "/"])
def test_the_field_is_reached_from_anywhere(reader: Reader, key):
    reader.open(RANGER)
    reader.window.sidebar.setFocus()
    if key == "/":
        reader.press(Qt.Key.Key_Slash)
    else:
        reader.press(Qt.Key.Key_K, CTRL)
    assert reader.field.hasFocus()
    reader.qtbot.keyClicks(reader.field, "a/b")
    assert reader.field.text() == "a/b"


def test_an_empty_field_offers_what_was_open_lately(reader: Reader):
    for address in (RANGER, LOOKOUT, RANGER):
        reader.open(address)
    reader.do(Do.SEARCH)
    assert offers(reader) == ["Harbor Ranger", "Harbor Lookout"]
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.address == LOOKOUT


def test_escape_gives_the_page_back(reader: Reader):
    reader.open(RANGER)
    reader.type("loo")
    reader.press(Qt.Key.Key_Escape)
    assert reader.address == RANGER
    assert not reader.workings.switcher.isVisible()
    assert reader.field.text() == ""
    focused = QApplication.focusWidget()
    assert focused is not None
    assert reader.window.panes.page.isAncestorOf(focused)


@pytest.mark.parametrize("words", ["(", '"', "*", "a AND", "NEAR(x", "x" * 900, "\u200b", "e\u0301", "💧"])
def test_nothing_that_is_typed_is_syntax(reader: Reader, words):
    with reader.qtbot.waitSignal(reader.window.tour.shown):
        reader.open(search(words))
    assert reader.workings.messages.texts() == ()


def test_a_search_stands_in_tabs_and_comes_back_at_the_next_start(start):
    reader = start(WindowState(tabs=(search("harbor"),)))
    reader.sees(lambda: results(reader))
    assert reader.field.text() == "harbor"
    assert reader.window.windowTitle().startswith("Search: harbor")
