"""What the parts of a page show, each from a block."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from homeland_careers.ui.page.card import CardButton
from homeland_careers.ui.page.card_grid import CardGridPart
from homeland_careers.ui.page.chips import ChipRow
from homeland_careers.ui.page.definitions import DefinitionsPart
from homeland_careers.ui.page.entry_list import EntryListPart, PairPart
from homeland_careers.ui.page.fact_grid import FactGridPart
from homeland_careers.ui.page.fact_table import FactTablePart
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.header import Header
from homeland_careers.ui.page.notice import NoticePart
from homeland_careers.ui.page.pay import PayPart
from homeland_careers.ui.page.sources import SourcesPart
from homeland_careers.ui.page.steps import StepListPart
from homeland_careers.ui.page.timeline import TimelinePart
from tests.ui.page import every_block as b


def shown(part, width: int = 800):
    part.fit(width)
    part.show()
    return part


def plain(part: FramedText) -> str:
    return part.text.toPlainText().replace("\xa0", " ")


@pytest.mark.parametrize(("width", "columns"), [(800, 4), (639, 2), (300, 2)])
def test_the_grid_has_four_columns_or_two(setting, stage, width: int, columns: int):
    part = shown(FactGridPart(setting, stage, b.GRID, "facts"), width)
    assert len(part.text.rows()) - 1 == 8 // columns


def test_the_grid_says_why_a_value_is_missing(setting, stage):
    part = shown(FactGridPart(setting, stage, b.GRID, "facts"))
    assert "Fitness\nNot published" in plain(part)
    assert "italic" in part.text.toHtml().split("Not published")[0].rsplit("<span", 1)[1]


def test_a_contradiction_in_the_grid_leads_to_the_facts(setting, stage):
    html = shown(FactGridPart(setting, stage, b.GRID, "facts")).text.toHtml()
    assert 'href="section:facts"' in html
    assert html.count("icon:caution") == 1


def test_three_cells_make_three_columns(setting, stage):
    part = shown(FactGridPart(setting, stage, replace(b.GRID, cells=b.CELLS[:3]), ""))
    assert len(part.text.rows()) == 2


def test_the_table_of_facts_names_conditions_periods_reasons_and_contradictions(setting, stage):
    text = plain(shown(FactTablePart(setting, stage, b.FACTS, b.FACTS.rows)))
    for words in ("inner piers", "from May 2024", "Not published", "Sources disagree: the notice asks"):
        assert words in text


def test_steps_are_numbered_through_all_phases(setting, stage):
    part = shown(StepListPart(setting, stage, b.STEPS))
    assert part._numbers == [0, 1, 2, 0, 3, 4]
    assert plain(part).count("length not published") == 2
    assert "2 weeks" in plain(part)


def test_the_timeline_keeps_the_order(setting, stage):
    text = plain(shown(TimelinePart(setting, stage, b.TIMELINE)))
    assert text.index("1789") < text.index("May 1924") < text.index("1 March 2003")


@pytest.mark.parametrize("notice", b.NOTICES, ids=lambda n: n.tone)
def test_a_notice_says_its_kind_to_a_screen_reader(setting, stage, notice):
    part = shown(NoticePart(setting, stage, notice))
    kinds = {"info": "Note", "caution": "Caution", "disagree": "Sources disagree"}
    assert part.text.accessibleName() == f"{kinds[notice.tone]}: {notice.title}"


def test_tones_look_different(setting, stage):
    pictures = [
        shown(NoticePart(setting, stage, replace(b.NOTICES[0], tone=tone))).grab().toImage()
        for tone in ("info", "caution", "disagree")
    ]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_definition_with_a_page_is_a_link(setting, stage):
    html = shown(DefinitionsPart(setting, stage, b.DEFINITIONS, b.DEFINITIONS.items)).text.toHtml()
    assert "homeland:role/relief-keeper" in html
    assert "homeland:role/fog" not in html


def test_a_source_says_who_what_when_and_where(setting, stage):
    part = shown(SourcesPart(setting, stage, b.CLOSING))
    assert "Office of Lamps · Job announcement · as of September 2026, read 3 October 2026" in plain(part)
    html = part.text.toHtml()
    assert all(
        f'href="{link}"' in html
        for link in ("homeland:source/keeper", "copy:1", "https://lamps.example/keeper")
    )


def test_a_source_without_an_address_offers_none_to_copy(setting, stage):
    bare = replace(b.CLOSING, sources=(replace(b.SOURCES[0], url=""),))
    assert "copy address" not in plain(shown(SourcesPart(setting, stage, bare)))


def test_a_source_lights_up_and_goes_dark_again(setting, stage, qtbot):
    part = shown(SourcesPart(setting, stage, b.CLOSING))
    part.flash(2)
    part._unlit.setInterval(0)
    assert part.text.extraSelections()[0].cursor.selectedText().startswith("Vacancy notice 7")
    qtbot.waitUntil(lambda: not part._unlit.isActive())
    assert part.text.extraSelections() == []


def test_the_table_has_the_same_figures_as_the_chart(setting, stage):
    part = shown(PayPart(setting, stage, b.PAY))
    model = part._table.model()
    told = [tuple(model.index(r, c).data() for c in range(3)) for r in range(model.rowCount())]
    assert told == [(x.grade, f"${x.low:,}", f"${x.high:,}") for x in b.BANDS]
    assert part._chart.accessibleName()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "From"


def test_chart_and_table_stand_beside_each_other_or_under_each_other(setting, stage):
    part = shown(PayPart(setting, stage, b.PAY), 800)
    assert part._chart.geometry().right() < part._table.x()
    assert part._chart.height() == part._table.height() - part._table.head()
    shown(part, 500)
    assert part._chart.geometry().bottom() < part._table.y()


def test_pay_says_what_is_not_counted_and_who_says_so(setting, stage):
    caption = shown(PayPart(setting, stage, b.PAY))._caption
    assert "Yearly base pay in 2026. Night pay is not counted. Outer piers" in caption.toPlainText()
    assert 'href="cite:2"' in caption.toHtml()


def test_bars_are_drawn_in_the_hue_of_the_area(setting, stage):
    from PySide6.QtGui import QColor

    part = shown(PayPart(setting, stage, b.PAY))
    image = part._chart.grab().toImage()
    hue = QColor(setting.tokens.hue("immigration-and-travel-security")).hue()
    seen = [image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    assert any(abs(c.hue() - hue) < 8 and c.saturation() > 80 for c in seen)


def test_one_grade_alone_is_drawn(setting, stage):
    ladder = replace(b.PAY.ladder, bands=b.BANDS[:1])
    assert shown(PayPart(setting, stage, replace(b.PAY, ladder=ladder))).grab().width() > 0


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
    row = shown(ChipRow(setting, stage, b.ROLE.chips), 700)
    area, _, plain_chip, _ = row._chips
    with qtbot.waitSignal(setting.links.followed) as followed:
        QTest.mouseClick(area, Qt.MouseButton.LeftButton)
    assert followed.args == ["homeland:area/immigration-and-travel-security", False]
    assert plain_chip.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert area.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_chips_take_a_second_line(setting, stage):
    row = ChipRow(setting, stage, b.ROLE.chips)
    assert row.fit(300) > row.fit(900)


@pytest.mark.parametrize(("saved", "word"), [(True, "Saved"), (False, "Save")])
def test_the_star_stands_with_its_word(setting, stage, saved: bool, word: str):
    head = shown(Header(setting, stage, b.ROLE))
    head.set_saved(saved=saved)
    assert head._buttons[0].text().strip() == word


def test_copying_offers_link_and_citation(setting, stage, qtbot):
    head = shown(Header(setting, stage, b.ROLE))
    actions = head._buttons[1].menu().actions()
    for action, what in zip(actions, ("link", "citation"), strict=True):
        with qtbot.waitSignal(setting.links.copied) as copied:
            action.trigger()
        assert copied.args == [what]


def test_a_page_that_cannot_be_kept_has_no_star(setting, stage):
    assert shown(Header(setting, stage, b.FRONT))._buttons == []


def test_buttons_go_under_the_title_where_there_is_no_room(setting, stage):
    head = shown(Header(setting, stage, b.ROLE), 800)
    star = head._buttons[0]
    assert star.x() > 400
    shown(head, 380)
    assert (star.x(), star.y() > head._title.y()) == (0, True)


def test_breadcrumbs_are_links(setting, stage):
    crumbs = shown(Header(setting, stage, b.ROLE))._crumbs
    assert crumbs.toPlainText() == "Immigration and Travel Security › Office of Lamps"
    assert 'href="homeland:component/lamps"' in crumbs.toHtml()


def test_pressing_a_card_changes_its_ground(setting, stage):
    card = CardButton(setting, stage, b.CARDS.cards[0])
    card.setGeometry(400, 300, 300, card.fit(300))
    card.show()
    before = card.grab().toImage()
    card.setDown(True)
    assert card.grab().toImage().pixelColor(QPoint(150, 5)) != before.pixelColor(QPoint(150, 5))


def test_a_long_table_looks_like_one_card(view):
    rows = tuple(replace(b.FACTS.rows[2], label=f"Field {n}") for n in range(50))
    view.show_document(replace(b.ROLE, blocks=(replace(b.FACTS, rows=rows),)), saved=False)
    view.settle()
    tables = view.pane.sheet.findChildren(FactTablePart)
    assert len(tables) == 3
    assert all(lower.y() == upper.geometry().bottom() + 1 for upper, lower in pairwise(tables))
    assert [(t._above, t._below) for t in tables] == [(False, True), (True, True), (True, False)]


@pytest.mark.parametrize(
    ("value", "linked"),
    [("https://lamps.example/a", True), ("see https://lamps.example/a", False), ("<b>", False)],
)
def test_a_value_that_is_a_web_address_is_a_link(setting, stage, value: str, linked: bool):
    line = replace(b.FACTS.rows[2].lines[0], value=value)
    part = shown(FactTablePart(setting, stage, b.FACTS, (replace(b.FACTS.rows[2], lines=(line,)),)))
    assert ('href="https://lamps.example/a"' in part.text.toHtml()) == linked


def test_names_on_a_card_are_not_broken_apart(setting, stage):
    card = CardButton(setting, stage, replace(b.CARDS.cards[0], foot="Storm Watch · 26 more"))
    assert card._foot.text == "Storm\xa0Watch\xa0· 26\xa0more"
    assert card.mark("Storm Watch · 26") == 1
