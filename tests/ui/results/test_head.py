"""What stands above the results: corrections, chips, and a card for a word with several meanings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import CardLine, Query, Results, Span
from homeland_careers.domain.operators import understand
from homeland_careers.ui.results.head import Head, literal
from homeland_careers.ui.results.meanings import Meaning, Meanings
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample
from tests.ui.results.test_results_pane import hit

NAMES = Names(areas={}, components={"cbp": ("CBP",)})
FOUND = (hit(sample.BORDER),)
ROLES = (sample.BORDER, sample.PORTS, sample.SCREENER)


def answer(text: str, **more: object) -> Results:
    understood = understand(text, NAMES)
    words = tuple(understood.sought.casefold().split())
    return Results(query=Query(text=text), understood=understood, words=words, **more)  # type: ignore[arg-type]


@pytest.fixture
def head(stage: QWidget, look: Appearance) -> Head:
    head = Head(look, stage)
    head.setGeometry(0, 0, 800, 300)
    head.show()
    return head


@pytest.fixture
def card(stage: QWidget, look: Appearance) -> Meanings:
    card = Meanings(look, stage)
    card.setGeometry(0, 0, 800, 300)
    card.show_results(answer("agent", card=tuple(CardLine(role, (Span(role.title),)) for role in ROLES)))
    return card


def crosses(head: Head) -> dict[str, QToolButton]:
    return {b.accessibleName(): b for b in head.chips.findChildren(QToolButton) if b.isVisible()}


def link(head: Head, name: str) -> QPushButton:
    return next(b for b in head.findChildren(QPushButton) if b.isVisible() and name in b.text())


def test_each_filter_has_a_chip_that_takes_it_away(head, qtbot):
    head.show_results(answer('kind:role dog "at sea" -cat'))
    assert list(crosses(head)) == [
        "Remove filter Kind: role",
        "Remove filter “at sea”",
        "Remove filter Not: cat",
    ]
    with qtbot.waitSignal(head.wanted) as wanted:
        qtbot.keyClick(crosses(head)["Remove filter “at sea”"], Qt.Key.Key_Space)
    assert wanted.args == ["kind:role dog -cat"]


def test_all_filters_go_at_once(head, qtbot):
    head.show_results(answer('kind:role dog "at sea" -cat'))
    with qtbot.waitSignal(head.wanted) as wanted:
        link(head, "Clear all").click()
    assert wanted.args == ["dog at sea"]
    head.show_results(answer("kind:role dog"))
    assert [b for b in head.findChildren(QPushButton) if b.isVisible()] == []


def test_without_filters_there_is_no_row_of_chips(head):
    head.show_results(answer("kind:role dog"))
    head.show_results(answer("dog"))
    assert not head.chips.isVisible()


def test_the_keyboard_goes_on_to_the_next_chip(head, qtbot):
    head.show_results(answer("kind:role component:cbp has:polygraph"))
    crosses(head)["Remove filter Component: CBP"].setFocus()
    head.show_results(answer("kind:role has:polygraph"))
    assert crosses(head)["Remove filter With: Polygraph"].hasFocus()
    head.show_results(answer("kind:role"))
    assert crosses(head)["Remove filter Kind: role"].hasFocus()
    with qtbot.waitSignal(head.chips.emptied):
        head.show_results(answer("dog"))


def test_chips_take_as_many_lines_as_they_need(head):
    head.show_results(answer(" ".join(f'"a phrase that is number {n}"' for n in range(6))))
    head.chips.resize(800, head.chips.height())
    wide = head.chips.height()
    head.chips.resize(300, head.chips.height())
    assert head.chips.height() > wide
    assert all(
        head.chips.rect().contains(b.parentWidget().geometry()) for b in head.chips.findChildren(QToolButton)
    )


def test_a_correction_is_said_marked_and_can_be_refused(head, qtbot, look):
    head.show_results(answer("dog handlr kind:role", corrected="dog handler", hits=FOUND))
    said = head.findChild(QLabel, "results-instead")
    assert said.text() == (
        f'Showing results for <b>dog <span style="background-color: {look.tokens.mark};">handler</span></b>'
    )
    with qtbot.waitSignal(head.wanted) as wanted:
        link(head, "Search for “dog handlr” instead").click()
    assert wanted.args == ['"dog handlr" kind:role']
    head.show_results(answer("dog handler"))
    assert not said.isVisible()


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        pytest.param('"dgo"', FOUND, id="asked as it was typed"),
        pytest.param("dgo", (), id="the correction found nothing either"),
    ],
)
def test_no_correction_is_said_where_it_is_none(head, text, hits):
    head.show_results(answer(text, corrected="dog", hits=hits))
    assert not head.findChild(QLabel, "results-instead").isVisible()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        pytest.param("dog handlr", '"dog handlr"', id="words"),
        pytest.param('dgo "at sea" -cat', '"dgo" "at sea" -"cat"', id="phrases and exclusions stay"),
        pytest.param('12" gunn', '"12 gunn"', id="a stray quotation mark"),
        pytest.param("has:polygraph dgo", '"dgo" has:polygraph', id="operators stay"),
    ],
)
def test_what_was_typed_as_it_was_typed(typed, asked):
    assert literal(typed, NAMES) == asked


def test_the_card_tells_roles_apart(card):
    roles = card.findChildren(Meaning)
    assert [role.accessibleName() for role in roles] == [
        "Border Agent, CBP",
        "Port Officer, CBP",
        "Screener, TSA",
    ]
    assert card.accessibleName() == "Which “agent” do you mean?"


def test_the_card_is_walked_by_tab_and_opens_the_page(card, qtbot):
    roles = card.findChildren(Meaning)
    roles[0].setFocus()
    qtbot.keyClick(roles[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is roles[1]
    with qtbot.waitSignal(card.open_requested) as opened:
        qtbot.keyClick(roles[1], Qt.Key.Key_Return)
    assert opened.args == [sample.PORTS.address, False]
    with qtbot.waitSignal(card.open_requested) as opened:
        qtbot.mouseClick(roles[2], Qt.MouseButton.MiddleButton)
    assert opened.args == [sample.SCREENER.address, True]


def test_without_several_meanings_there_is_no_card(card):
    card.show_results(answer("dog"))
    assert not card.isVisible()


def test_the_card_suits_its_pane(card):
    heights = []
    for size in ((800, 800), (800, 500), (400, 500), (400, 300)):
        card.fit(*size)
        heights.append(card.layout().totalSizeHint().height())
    wide_and_high, wide, narrow, low = heights
    assert wide < wide_and_high
    assert wide < narrow
    assert low <= 150  # half of the pane; the rest is scrolled to


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_head_and_card_follow_the_theme(head, card, look, theme):
    head.show_results(answer("dgo kind:role", corrected="dog", hits=FOUND))
    before = head.grab().toImage(), card.grab().toImage()
    look.set_theme(theme)
    after = head.grab().toImage(), card.grab().toImage()
    assert before[0] != after[0]
    assert before[1] != after[1]
