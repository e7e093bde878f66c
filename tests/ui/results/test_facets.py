"""The column of filters: what it offers and counts, and which filters it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from homeland_careers.domain.address import Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.finding import FacetCounts, Query, Results
from homeland_careers.domain.operators import understand
from homeland_careers.domain.rule import EducationLevel
from homeland_careers.ui.results.facets import Facets
from homeland_careers.ui.results.group import MOST
from homeland_careers.ui.theme.appearance import Appearance

MANY = {f"office-{n:02}": (f"O{n:02}", f"Office {n}") for n in range(12)}
NAMES = Names(
    areas={"law-enforcement": ("Law Enforcement",)}, components={"cbp": ("CBP", "Customs"), "tsa": ("TSA",)}
)
COUNTS = FacetCounts(
    kinds={Kind.ROLE: 2, Kind.POST: 1},
    areas={"law-enforcement": 2},
    components={"cbp": 2},
    education={EducationLevel.DIPLOMA: 1, EducationLevel.BACHELOR: 2},
    flags={Flag.POLYGRAPH: 2, Flag.SPANISH: 1},
    pay=(45000, 160000),
)


def answer(text: str, facets: FacetCounts = COUNTS, names: Names = NAMES) -> Results:
    return Results(query=Query(text=text), total=3, facets=facets, understood=understand(text, names))


@pytest.fixture
def facets(stage: QWidget, look: Appearance) -> Facets:
    facets = Facets(look, stage)
    facets.setGeometry(0, 0, 240, 590)
    facets.set_areas({"law-enforcement": "Law Enforcement"})
    facets.set_names(NAMES)
    facets.show()
    facets.show_results(answer("dog"))
    return facets


def boxes(facets: Facets) -> dict[str, QCheckBox]:
    return {box.text(): box for box in facets.findChildren(QCheckBox) if not box.isHidden()}


def pay(facets: Facets, at: int) -> QLineEdit:
    return facets.findChildren(QLineEdit)[at]


def test_only_what_finds_something_is_offered_with_its_count(facets):
    assert [box.accessibleName() for box in boxes(facets).values() if box.isVisible()] == [
        "Roles, 2",
        "Posts, 1",
        "Law Enforcement, 2",
        "CBP, 2",
        "High school, 1",
        "Bachelor’s degree, 2",
        "Polygraph, 2",
        "Spanish, 1",
    ]
    assert [field.placeholderText() for field in facets.findChildren(QLineEdit)] == ["$45,000", "$160,000"]


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        pytest.param("dog", "Roles", Filters(kinds=frozenset({Kind.ROLE})), id="kind"),
        pytest.param(
            "kind:role", "Posts", Filters(kinds=frozenset({Kind.ROLE, Kind.POST})), id="another kind"
        ),
        pytest.param("kind:role", "Roles", Filters(), id="taken back"),
        pytest.param("", "Law Enforcement", Filters(areas=frozenset({"law-enforcement"})), id="area"),
        pytest.param("", "CBP", Filters(components=frozenset({"cbp"})), id="component"),
        pytest.param("", "Polygraph", Filters(has=frozenset({Flag.POLYGRAPH})), id="requirement"),
        pytest.param("has:polygraph", "Polygraph", Filters(lacks=frozenset({Flag.POLYGRAPH})), id="left out"),
        pytest.param("no:polygraph", "Polygraph", Filters(), id="off again"),
        pytest.param("", "High school", Filters(education=EducationLevel.DIPLOMA), id="schooling"),
        pytest.param(
            "edu:hs", "Bachelor’s degree", Filters(education=EducationLevel.BACHELOR), id="only one"
        ),
        pytest.param("edu:hs", "High school", Filters(), id="no schooling"),
        pytest.param(
            "grade:9 saved:yes",
            "Roles",
            Filters(kinds=frozenset({Kind.ROLE}), grades=frozenset({9}), saved=True),
            id="what has no box here stays",
        ),
    ],
)
def test_a_click_asks_for_other_filters(facets, qtbot, text, name, wanted):
    facets.show_results(answer(text))
    with qtbot.waitSignal(facets.changed) as changed:
        qtbot.keyClick(boxes(facets)[name], Qt.Key.Key_Space)
    assert changed.args == [wanted]


def test_two_clicks_before_an_answer_both_count(facets, qtbot):
    boxes(facets)["Roles"].click()
    with qtbot.waitSignal(facets.changed) as changed:
        boxes(facets)["Spanish"].click()
    assert changed.args == [Filters(kinds=frozenset({Kind.ROLE}), has=frozenset({Flag.SPANISH}))]


def test_what_the_text_filters_by_is_ticked_even_where_it_finds_nothing(facets):
    facets.show_results(answer("kind:tool no:medical component:tsa", FacetCounts()))
    states = {name: box.checkState() for name, box in boxes(facets).items()}
    assert states == {
        "Tools": Qt.CheckState.Checked,
        "TSA": Qt.CheckState.Checked,
        "Medical examination": Qt.CheckState.PartiallyChecked,
    }
    assert boxes(facets)["Medical examination"].accessibleName() == "Medical examination, left out, 3"


def test_a_long_group_shows_the_eight_with_most_results_and_what_is_set(facets, qtbot):
    names = replace(NAMES, components=MANY)
    facets.set_names(names)
    counts = replace(COUNTS, components={slug: n + 1 for n, slug in enumerate(MANY)})

    def shown() -> list[str]:
        return sorted(name for name in boxes(facets) if name in {every[0] for every in MANY.values()})

    facets.show_results(answer("component:office-00", counts, names))
    assert shown() == ["O00", *(f"O{n:02}" for n in range(13 - MOST, 12))]
    more = next(b for b in facets.findChildren(QPushButton) if b.accessibleName() == "Component: 4 more")
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert len(shown()) == 12
    more.click()
    assert len(shown()) == MOST


@pytest.mark.parametrize(
    ("least", "most", "wanted"),
    [
        pytest.param("60k", "", Filters(pay_from=60000), id="from"),
        pytest.param("", "$90,000", Filters(pay_to=90000), id="to"),
        pytest.param("90000", "60000", Filters(pay_from=60000, pay_to=90000), id="the wrong way round"),
    ],
)
def test_pay_is_taken_as_people_write_it(facets, qtbot, least, most, wanted):
    pay(facets, 0).setText(least)
    pay(facets, 1).setText(most)
    with qtbot.waitSignal(facets.changed) as changed:
        qtbot.keyClick(pay(facets, 0), Qt.Key.Key_Return)
    assert changed.args == [wanted]


def test_what_is_no_amount_is_put_back(facets, qtbot):
    facets.show_results(answer("pay:>60k"))
    pay(facets, 0).selectAll()
    with qtbot.assertNotEmitted(facets.changed):
        pay(facets, 1).setFocus()
        qtbot.keyClicks(pay(facets, 1), "plenty")
        qtbot.keyClick(pay(facets, 1), Qt.Key.Key_Return)
    assert [field.text() for field in facets.findChildren(QLineEdit)] == ["$60,000", ""]


def test_saved_is_offered_once_something_is(facets, qtbot):
    assert "Saved" not in boxes(facets)
    facets.set_saved(True)
    with qtbot.waitSignal(facets.changed) as changed:
        boxes(facets)["Saved"].click()
    assert changed.args == [Filters(saved=True)]
    facets.show_results(answer("saved:no"))
    assert boxes(facets)["Saved"].accessibleName() == "Saved, left out"


@pytest.mark.parametrize(
    ("width", "alone", "columns"),
    [
        pytest.param(600, False, 1, id="beside the results"),
        pytest.param(600, True, 2, id="in their place"),
        pytest.param(300, True, 1, id="in a very narrow pane"),
    ],
)
def test_where_there_is_room_the_groups_stand_in_two_columns(facets, width, alone, columns):
    facets.fit(width, alone=alone)
    facets.widget().layout().activate()
    shown = [boxes(facets)[name] for name in ("Roles", "Polygraph")]
    assert len({box.mapTo(facets, box.rect().topLeft()).x() for box in shown}) == columns


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda look: look.set_theme("dark"), id="dark"),
        pytest.param(lambda look: look.set_theme("high-contrast"), id="high contrast"),
        pytest.param(lambda look: look.set_zoom(150), id="large text"),
    ],
)
def test_boxes_follow_theme_and_zoom(facets, look, change: Callable[[Appearance], None]):
    before = facets.grab().toImage()
    change(look)
    assert facets.grab().toImage() != before
