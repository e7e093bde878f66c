"""Field, list and results as one conversation, over the index of the sample catalogue."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.finding import Query
from homeland_careers.domain.operators import MOST_TYPED
from tests.ui.seeker import CTRL, NONE, search
from tests.ui.switcher.test_model import visit

RANGER = Address.parse("role/harbor-ranger")
LOOKOUT = Address.parse("role/harbor-lookout")


def test_the_keyboard_in_an_empty_field_offers_recent_pages(early, reading):
    early.seeking.use(reading.finder)
    early.seeking.recent = lambda: (visit(RANGER, "Harbor Ranger"), visit(LOOKOUT, "Harbor Lookout"))
    early.field.setFocus()
    assert early.switcher.isVisible()
    assert early.offers() == ["Harbor Ranger", "Harbor Lookout"]
    early.seeking.finish()


def test_letters_offer_titles_and_clearing_them_recent_pages_again(seeker):
    seeker.seeking.recent = lambda: (visit(RANGER, "Harbor Ranger"),)
    seeker.type("loo")
    assert seeker.offers()[0] == "Harbor Lookout"
    for _ in "loo":
        seeker.press(Qt.Key.Key_Backspace)
    assert seeker.offers() == ["Harbor Ranger"]


@pytest.mark.parametrize(
    ("modifier", "apart", "given_up"),
    [(NONE, False, True), (CTRL, True, False)],
    ids=["enter", "control enter"],
)
def test_enter_opens_the_chosen_offer(seeker, qtbot, modifier, apart, given_up):
    told: list[str] = []
    seeker.seeking.given_up.connect(lambda: told.append("given up"))
    seeker.type("loo")
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(Qt.Key.Key_Return, modifier)
    assert opened.args == [LOOKOUT, apart]
    assert bool(told) is given_up
    assert not seeker.switcher.isVisible()


def test_enter_before_the_answer_waits_for_it(seeker, qtbot):
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        qtbot.keyClicks(seeker.field, "Harbor Officer")  # another name, in full
        seeker.press(Qt.Key.Key_Return)
    assert opened.args == [RANGER, False]


def test_another_letter_takes_an_early_enter_back(seeker, qtbot):
    with qtbot.assertNotEmitted(seeker.seeking.open_requested):
        qtbot.keyClicks(seeker.field, "loo")
        seeker.press(Qt.Key.Key_Return)
        seeker.type("k")
    assert seeker.offers()[0] == "Harbor Lookout"


def test_arrows_walk_the_list_and_a_screen_reader_hears_it(seeker, qtbot):
    seeker.type("harbor")
    heard = [seeker.field.accessibleDescription()]
    seeker.press(Qt.Key.Key_Down)
    heard.append(seeker.field.accessibleDescription())
    assert [said.split(",")[0] for said in heard] == seeker.offers()[:2]
    seeker.press(Qt.Key.Key_Up)
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(Qt.Key.Key_Return)
    assert opened.args[0] == seeker.switcher.rows.address()


def test_an_arrow_brings_a_hidden_list_back(seeker, qtbot):
    seeker.type("loo")
    seeker.switcher.hide()
    asking = seeker.seeking.asking
    with qtbot.waitSignal(asking.suggested):
        seeker.press(Qt.Key.Key_Down)
    assert seeker.switcher.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier", "apart"),
    [
        pytest.param(Qt.Key.Key_Tab, NONE, False, id="tab"),
        pytest.param(Qt.Key.Key_Return, NONE, False, id="enter where no title matches"),
        pytest.param(Qt.Key.Key_Return, CTRL, True, id="control enter where no title matches"),
    ],
)
def test_all_results_are_a_page_of_their_own(seeker, qtbot, key, modifier, apart):
    words = "boat" if key == Qt.Key.Key_Tab else "xyzzy"
    seeker.type(words)
    told: list[str] = []
    seeker.seeking.given_up.connect(lambda: told.append("given up"))
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(key, modifier)
    assert opened.args == [search(words), apart]
    assert told == []  # the keyboard stays in the field over results


def test_escape_forgets_the_words_and_gives_the_page_back(seeker, qtbot):
    seeker.type("loo")
    with qtbot.waitSignal(seeker.seeking.given_up):
        seeker.press(Qt.Key.Key_Escape)
    assert seeker.field.text() == ""
    assert not seeker.switcher.isVisible()


def test_leaving_the_field_hides_the_list(seeker, stage):
    seeker.type("loo")
    stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    stage.setFocus()
    assert not seeker.switcher.isVisible()
    assert seeker.field.text() == "loo"


def test_a_search_in_front_fills_field_and_pane(seeker):
    seeker.show_search("lookout")
    assert seeker.field.text() == "lookout"
    assert seeker.results()[0] == "Harbor Lookout"
    assert not seeker.switcher.isVisible()


def test_over_results_typing_changes_them_where_they_stand(seeker, qtbot):
    seeker.show_search("look")
    with qtbot.waitSignal(seeker.seeking.amended) as amended, qtbot.waitSignal(seeker.seeking.settled):
        qtbot.keyClicks(seeker.field, "o")
    assert amended.args == ["looko"]
    assert seeker.results()[0] == "Harbor Lookout"
    assert not seeker.switcher.isVisible()


def test_over_results_escape_keeps_the_words(seeker, qtbot):
    seeker.show_search("lookout")
    with qtbot.waitSignal(seeker.seeking.given_up):
        seeker.press(Qt.Key.Key_Escape)
    assert seeker.field.text() == "lookout"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_over_results_a_key_leads_into_them(seeker, qtbot, key):
    seeker.show_search("boat")
    with qtbot.assertNotEmitted(seeker.seeking.open_requested):
        seeker.press(key)
    assert seeker.pane.rows.hasFocus()


def test_over_results_the_name_of_a_page_in_full_opens_it(seeker, qtbot):
    seeker.show_search("harbor lookout")
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.press(Qt.Key.Key_Return)
    assert opened.args == [LOOKOUT, False]


def test_a_filter_is_written_into_the_text_and_is_a_search_of_its_own(seeker, qtbot):
    seeker.show_search("harbor -pier")
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.pane.narrowed.emit(Filters(kinds=frozenset({Kind.TERM}), has=frozenset({Flag.SPANISH})))
    assert opened.args == [search("harbor -pier kind:term has:spanish"), False]


def test_what_a_chip_leaves_is_a_search_of_its_own(seeker, qtbot):
    seeker.show_search("harbor kind:role")
    with qtbot.waitSignal(seeker.seeking.open_requested) as opened:
        seeker.pane.text_wanted.emit("harbor")
    assert opened.args == [search("harbor"), False]


def test_more_results_are_the_same_search(seeker, qtbot):
    seeker.show_search("harbor")
    with qtbot.assertNotEmitted(seeker.seeking.open_requested), qtbot.waitSignal(seeker.seeking.settled):
        seeker.pane.more_wanted.emit(Query(text="harbor", limit=100))
    assert seeker.field.text() == "harbor"


def test_filters_stand_in_the_address(seeker):
    seeker.show_search("harbor kind:role")
    assert {"Harbor Ranger", "Harbor Lookout"} <= set(seeker.results())
    assert "Example Harbor Agency" not in seeker.results()


def test_another_page_in_front_clears_the_field(seeker):
    seeker.show_search("lookout")
    seeker.seeking.show_other()
    assert seeker.field.text() == ""
    seeker.type("ran")
    assert "Harbor Ranger" in seeker.offers()  # typing offers titles again


def test_the_foot_counts_what_the_whole_text_has(seeker):
    seeker.type("harbor")
    assert "all" in seeker.foot()
    seeker.field.clear()
    seeker.type("xyzzy")
    assert seeker.foot() == "Nothing found · try fewer or more general words"


def test_before_the_index_is_there_typing_and_enter_are_no_trouble(early, qtbot):
    early.field.setFocus()
    qtbot.keyClicks(early.field, "loo")
    assert early.offers() == []
    with qtbot.waitSignal(early.seeking.open_requested) as opened:
        early.press(Qt.Key.Key_Return)
    assert opened.args == [search("loo"), False]


def test_a_pasted_book_is_cut(seeker):
    seeker.field.insert("word " * 2000)
    assert len(seeker.field.text()) == MOST_TYPED
