"""Cards, chips, lists side by side, and the head of a page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from homeland_careers.ui.page.card import CardButton
from homeland_careers.ui.page.card_grid import CardGridPart
from homeland_careers.ui.page.chips import ChipRow
from homeland_careers.ui.page.entry_list import EntryListPart, PairPart
from homeland_careers.ui.page.header import Header
from tests.ui.page import every_block as b
from tests.ui.page import every_page as pages


def shown(part, width: int = 800):
    part.fit(width)
    part.show()
    return part


@pytest.mark.parametrize(("width", "columns"), [(960, 3), (700, 2), (300, 1)])
def test_cards_stand_in_as_many_columns_as_fit(setting, stage, width: int, columns: int):
    part = shown(CardGridPart(setting, stage, b.CARDS), width)
    assert len({card.x() for card in part._cards}) == columns
    assert all(card.geometry().right() <= width for card in part._cards)


def test_cards_of_a_row_are_of_one_height(setting, stage):
    part = shown(CardGridPart(setting, stage, b.CARDS), 960)
    assert len({card.height() for card in part._cards[:3]}) == 1


@pytest.mark.parametrize(
    ("act", "new_tab"),
    [
        (lambda c: QTest.mouseClick(c, Qt.MouseButton.LeftButton), False),
        (lambda c: QTest.mouseClick(c, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier), True),
        (lambda c: QTest.mouseClick(c, Qt.MouseButton.MiddleButton), True),
        (lambda c: QTest.keyClick(c, Qt.Key.Key_Space), False),
    ],
    ids=["click", "ctrl-click", "middle", "space"],
)
def test_a_card_is_followed(setting, stage, qtbot, act, new_tab: bool):
    card = CardButton(setting, stage, b.CARDS.cards[0])
    card.setGeometry(0, 0, 300, card.fit(300))
    card.show()
    with qtbot.waitSignal(setting.links.followed) as followed:
        act(card)
    assert followed.args == ["homeland:area/law-enforcement", new_tab]


def test_focus_on_a_card_is_seen_and_its_words_are_heard(setting, stage):
    card = CardButton(setting, stage, b.CARDS.cards[0])
    card.setGeometry(0, 0, 300, card.fit(300))
    card.show()
    before = card.grab().toImage()
    card.setFocus()
    assert card.grab().toImage() != before
    assert card.accessibleName() == "Law Enforcement"
    assert "31 roles" in card.accessibleDescription()


def test_matches_on_a_card_are_counted_over_all_its_texts(setting, stage):
    card = CardButton(setting, stage, b.CARDS.cards[0])
    assert (
        card.mark("o")
        == sum(
            t.count("o")
            for t in ("law enforcement", b.CARDS.cards[0].text, "North · South · Outer", "31 roles".lower())
        )
        + 1
    )
    card.point(3)
    assert sum(part.now is not None for part in card._parts()) == 1


def test_two_lists_stand_side_by_side_or_under_each_other(setting, stage):
    pair = shown(PairPart(setting, stage, b.PAIR), 900)
    left, right = (rows for _, rows in pair._sides)
    assert (left.y(), left.x() < right.x()) == (right.y(), True)
    shown(pair, 500)
    assert (left.x(), left.y() < right.y()) == (right.x(), True)


def test_an_empty_list_says_what_belongs_there(setting, stage):
    part = shown(EntryListPart(setting, stage, b.EMPTY))
    assert part.accessibleName() == "No post is about keepers yet."
    assert part.height() > 30


def test_chips_that_lead_somewhere_can_be_followed_and_others_not_reached(setting, stage, qtbot):
    row = shown(ChipRow(setting, stage, pages.ROLE.chips), 700)
    area, _, plain_chip, _ = row._chips
    with qtbot.waitSignal(setting.links.followed) as followed:
        QTest.mouseClick(area, Qt.MouseButton.LeftButton)
    assert followed.args == ["homeland:area/immigration-and-travel-security", False]
    assert plain_chip.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert area.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_chips_take_a_second_line(setting, stage):
    row = ChipRow(setting, stage, pages.ROLE.chips)
    assert row.fit(300) > row.fit(900)


@pytest.mark.parametrize(("saved", "word"), [(True, "Saved"), (False, "Save")])
def test_the_star_stands_with_its_word(setting, stage, saved: bool, word: str):
    head = shown(Header(setting, stage, pages.ROLE))
    head.set_saved(frozenset({pages.ROLE.address} if saved else ()))
    assert head._buttons[0].text().strip() == word


def test_copying_offers_link_and_citation(setting, stage, qtbot):
    head = shown(Header(setting, stage, pages.ROLE))
    actions = head._buttons[1].menu().actions()
    for action, what in zip(actions, ("link", "citation"), strict=True):
        with qtbot.waitSignal(setting.links.copied) as copied:
            action.trigger()
        assert copied.args == [what]


def test_a_page_that_cannot_be_kept_has_no_star(setting, stage):
    assert shown(Header(setting, stage, pages.FRONT))._buttons == []


def test_buttons_go_under_the_title_where_there_is_no_room(setting, stage):
    head = shown(Header(setting, stage, pages.ROLE), 800)
    star = head._buttons[0]
    assert star.x() > 400
    shown(head, 380)
    assert (star.x(), star.y() > head._title.y()) == (0, True)


def test_breadcrumbs_are_links(setting, stage):
    crumbs = shown(Header(setting, stage, pages.ROLE))._crumbs
    assert crumbs.toPlainText() == "Immigration and Travel Security › Office of Lamps"
    assert 'href="homeland:component/lamps"' in crumbs.toHtml()


def test_pressing_a_card_changes_its_ground(setting, stage):
    card = CardButton(setting, stage, b.CARDS.cards[0])
    card.setGeometry(400, 300, 300, card.fit(300))
    card.show()
    before = card.grab().toImage()
    card.setDown(True)
    assert card.grab().toImage().pixelColor(QPoint(150, 5)) != before.pixelColor(QPoint(150, 5))


def test_names_on_a_card_are_not_broken_apart(setting, stage):
    card = CardButton(setting, stage, replace(b.CARDS.cards[0], foot="Storm Watch · 26 more"))
    assert card._foot.text == "Storm\xa0Watch\xa0· 26\xa0more"
    assert card.mark("Storm Watch · 26") == 1
