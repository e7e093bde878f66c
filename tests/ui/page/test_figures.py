"""Tables of figures: every column where there is room, the first and the last always."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from homeland_careers.domain.document import Figures
from homeland_careers.ui.page.figures import CaptionPart, FiguresPart
from homeland_careers.ui.page.row_drawing import Columns, RowDrawing
from tests.ui.page import every_block as b
from tests.ui.page import every_page as pages
from tests.ui.page.test_parts import shown

STEPS = Figures(
    key="gs",
    heading="Steps",
    head=("Grade", *(f"Step {step}" for step in range(1, 11))),
    rows=tuple(
        (f"GS-{grade}", *(f"{grade}{step:02},000" for step in range(1, 11))) for grade in range(1, 16)
    ),
    note="Before locality pay.",
    cites=(1,),
)
AREAS = Figures(key="areas", head=("Area", "Percent"), rows=(("Rest of U.S.", "17.06%"), ("<b>", "20%")))


def columns(part: FiguresPart) -> list[int]:
    words = part.text.toPlainText().split()
    return [int(number) for word, number in pairwise(words) if word == "Step"]


@pytest.mark.parametrize(
    ("width", "steps"),
    [
        (800, [*range(1, 11)]),
        (520, [1, 3, 5, 7, 9, 10]),
        (290, [1, 6, 10]),
        (215, [1, 10]),
        (340, [1, 4, 7, 10]),
        (120, [1, 10]),
    ],
)
def test_columns_are_left_out_where_they_have_no_room(setting, stage, width, steps):
    part = shown(FiguresPart(setting, stage, STEPS, STEPS.rows), width)
    assert columns(part) == steps
    assert "GS-15" in part.text.toPlainText()


def test_columns_come_back_with_the_room(setting, stage):
    part = shown(FiguresPart(setting, stage, STEPS, STEPS.rows), 300)
    assert columns(shown(part, 800)) == [*range(1, 11)]


def test_two_columns_stay_two_however_narrow(setting, stage):
    part = shown(FiguresPart(setting, stage, AREAS, AREAS.rows), 90)
    assert "17.06%" in part.text.toPlainText()
    assert "<b>" in part.text.toPlainText()


def test_only_the_first_piece_has_the_headings(setting, stage):
    part = shown(FiguresPart(setting, stage, STEPS, STEPS.rows[5:]), 800)
    assert "Grade" not in part.text.toPlainText()
    assert "GS-6" in part.text.toPlainText()


def test_the_caption_says_who_says_so(setting, stage):
    part = shown(CaptionPart(setting, stage, STEPS), 400)
    (text,) = part.readables()
    assert 'href="cite:1"' in text.toHtml()


def test_a_page_shows_figures_with_their_caption(view):
    view.show_document(replace(pages.ROLE, blocks=(STEPS, AREAS)), saved=False)
    view.settle()
    sheet = view.pane.sheet
    assert len(sheet.findChildren(FiguresPart)) == 2
    assert len(sheet.findChildren(CaptionPart)) == 1  # the second has nothing to say


def test_a_row_is_measured_once_for_a_width(setting, stage, monkeypatch):
    drawing = RowDrawing(b.ROWS.rows[0], setting, Columns(False, False, ()))
    height = drawing.fit(500)
    monkeypatch.setattr(drawing, "_place", lambda *_: pytest.fail("measured again"))
    assert drawing.fit(500) == height
