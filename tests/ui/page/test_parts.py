"""What the parts of a page show, each from a block."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from homeland_careers.ui.page.definitions import DefinitionsPart
from homeland_careers.ui.page.fact_grid import FactGridPart
from homeland_careers.ui.page.fact_table import FactTablePart
from homeland_careers.ui.page.framed import FramedText
from homeland_careers.ui.page.notice import NoticePart
from homeland_careers.ui.page.pay import PayPart
from homeland_careers.ui.page.sources import SourcesPart
from homeland_careers.ui.page.steps import StepListPart
from homeland_careers.ui.page.timeline import TimelinePart
from tests.ui.page import every_block as b
from tests.ui.page import every_page as pages


def shown(part, width: int = 800):
    part.fit(width)
    part.show()
    return part


def plain(part: FramedText) -> str:
    return part.text.toPlainText().replace("\xa0", " ")


@pytest.mark.parametrize(("width", "columns"), [(800, 4), (639, 2), (300, 2), (200, 1)])
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
    assert plain(part).count("2 weeks") == 1
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


def test_a_long_table_looks_like_one_card(view):
    rows = tuple(replace(b.FACTS.rows[2], label=f"Field {n}") for n in range(50))
    view.show_document(replace(pages.ROLE, blocks=(replace(b.FACTS, rows=rows),)), saved=False)
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
