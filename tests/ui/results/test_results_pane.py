from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from homeland_careers.domain.address import Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.entry import Entry
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.finding import (
    CardLine,
    FacetCounts,
    Hit,
    Match,
    Query,
    Rescue,
    Results,
    Span,
    Why,
)
from homeland_careers.domain.operators import understand
from homeland_careers.domain.rule import EducationLevel
from homeland_careers.ui.results.model import ResultsModel
from homeland_careers.ui.results.pane import PAGE, ResultsPane
from homeland_careers.ui.rows import RowRole
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample

NAMES = Names(
    areas={"law-enforcement": ("Law Enforcement",)},
    components={"cbp": ("CBP", "Customs and Border Protection"), "tsa": ("TSA",)},
)
AREAS = {"law-enforcement": "Law Enforcement", "immigration-and-travel": "Immigration and Travel"}
SNIPPET = (Span("Leads a "), Span("dog", marked=True), Span(" through the " + "crowded " * 40 + "hall."))


def hit(entry: Entry, match: Match = Match.BODY, words: str = "dog") -> Hit:
    return Hit(
        entry=entry,
        why=Why(match=match, matched=words),
        title=(Span(entry.title),),
        snippet=SNIPPET,
        section="What you do",
    )


FACETS = FacetCounts(
    kinds={Kind.ROLE: 2, Kind.POST: 1},
    areas={"law-enforcement": 2},
    components={"cbp": 2, "tsa": 1},
    education={EducationLevel.DIPLOMA: 1, EducationLevel.BACHELOR: 2},
    flags={Flag.POLYGRAPH: 2, Flag.SPANISH: 1},
    pay=(45000, 160000),
)


def answer(*hits: Hit, text: str = "dog", **more: object) -> Results:
    given = {"total": len(hits), "facets": FACETS, "milliseconds": 2.6, "understood": understand(text, NAMES)}
    return Results(query=Query(text=text), hits=hits, **{**given, **more})  # type: ignore[arg-type]


@pytest.fixture
def look(qapp):
    return Appearance("light")


@pytest.fixture
def pane(qtbot, look):
    pane = ResultsPane(look)
    qtbot.addWidget(pane)
    pane.set_areas(AREAS)
    pane.set_names(NAMES)
    pane.resize(1000, 700)
    with qtbot.waitActive(pane):
        pane.show()
    pane.show_results(answer(hit(sample.BORDER), hit(sample.PORTS), hit(sample.POST)))
    return pane


def seen(pane: ResultsPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()]


def boxes(pane: ResultsPane) -> dict[str, QCheckBox]:
    return {box.text(): box for box in pane.findChildren(QCheckBox) if box.isVisible()}


def button(pane: ResultsPane, text: str) -> QPushButton:
    return next(b for b in pane.findChildren(QPushButton) if b.text() == text)


def test_the_model_is_sound(qtbot):
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show((hit(sample.BORDER), hit(sample.POST)), AREAS)
    model.show((hit(sample.POST),), AREAS)
    assert model.rowCount() == 1
    del tester


def test_a_screen_reader_hears_what_it_is_where_it_belongs_and_why(pane):
    pane.set_saved(frozenset({sample.BORDER.address}))
    heard = pane.rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Border Agent, Role, CBP · Law Enforcement, text: dog, saved"


@pytest.mark.parametrize(
    ("results", "said"),
    [
        pytest.param(answer(hit(sample.BORDER)), "1 result for <b>dog</b> · 3 ms", id="one"),
        pytest.param(
            answer(hit(sample.BORDER), text="<b>a</b>\n&", total=2000, milliseconds=0.1),
            "2,000 results for <b>&lt;b&gt;a&lt;/b&gt; &amp;</b> · 1 ms",
            id="what was typed is no markup",
        ),
        pytest.param(
            answer(hit(sample.BORDER), total=10000, capped=True),
            "10,000+ results for <b>dog</b> · 3 ms",
            id="more than are counted",
        ),
        pytest.param(
            answer(hit(sample.BORDER), text="kind:role dog has:polygraph"),
            "1 result for <b>dog</b> · 3 ms",
            id="chips say the filters",
        ),
        pytest.param(answer(hit(sample.BORDER), text="kind:role"), "1 result · 3 ms", id="filters alone"),
    ],
)
def test_the_summary_says_how_many_for_what_and_how_fast(pane, results, said):
    pane.show_results(results)
    assert said in seen(pane)


def test_nothing_found_says_what_to_try(pane):
    pane.show_results(answer(text="xyzzy"))
    assert "Nothing found for “xyzzy”" in seen(pane)
    assert any("fewer or more general words" in text for text in seen(pane))


def test_nothing_found_under_filters_offers_to_drop_them(pane, qtbot):
    pane.show_results(answer(text="dog area:law-enforcement"))
    with qtbot.waitSignal(pane.narrowed) as asked:
        button(pane, "Search without filters").click()
    assert asked.args == [Filters()]


def test_each_way_out_says_what_it_gives_and_asks_for_it(pane, qtbot):
    ways = (Rescue("“dog”", "kind:role", 1200), Rescue("Kind: role", "dog", 1))
    pane.show_results(answer(text="dog kind:role", rescue=ways))
    pane.focus_rows()
    first = button(pane, "Without “dog” – 1,200 results")
    assert first.hasFocus()
    with qtbot.waitSignal(pane.text_wanted) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert asked.args == ["kind:role"]
    assert button(pane, "Without the filter “Kind: role” – 1 result").isVisible()
    pane.show_results(answer(hit(sample.BORDER)))
    assert not first.isVisible()


def test_no_words_yet_says_what_the_field_is_for(pane):
    pane.show_results(answer(text=" "))
    assert "What are you looking for?" in seen(pane)


def test_more_results_can_be_had_and_the_place_is_kept(pane, qtbot):
    many = tuple(hit(sample.BORDER) for _ in range(30))
    pane.show_results(Results(query=Query(text="dog"), hits=many, total=80))
    pane.scroll_to(200)
    with qtbot.waitSignal(pane.more_wanted) as asked:
        button(pane, "Show more results").click()
    assert asked.args == [Query(text="dog", limit=2 * PAGE)]
    pane.show_results(Results(query=asked.args[0], hits=many * 2, total=60))
    assert pane.scroll_position() == 200
    assert not button(pane, "Show more results").isVisible()


def test_another_question_begins_at_the_top(pane):
    many = tuple(hit(sample.BORDER) for _ in range(30))
    pane.show_results(Results(query=Query(text="dog"), hits=many, total=30))
    pane.scroll_to(200)
    pane.show_results(Results(query=Query(text="dogs"), hits=many, total=30))
    assert pane.scroll_position() == 0


@pytest.mark.parametrize(
    ("match", "opens"),
    [
        pytest.param(Match.TITLE, True, id="the whole title"),
        pytest.param(Match.ALIAS, True, id="a whole other name"),
        pytest.param(Match.TITLE_START, False, id="only its beginning"),
    ],
)
def test_what_is_named_exactly(pane, match, opens):
    pane.show_results(answer(hit(sample.BORDER, match), hit(sample.PORTS)))
    assert pane.exact() == (sample.BORDER.address if opens else None)


@pytest.mark.parametrize(
    ("button", "modifier", "apart"),
    [
        pytest.param(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, False, id="a click"),
        pytest.param(
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, True, id="control click"
        ),
        pytest.param(Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, True, id="middle click"),
    ],
)
def test_a_click_opens_a_result(pane, qtbot, button, modifier, apart):
    rows = pane.rows
    with qtbot.waitSignal(pane.open_requested) as opened:
        qtbot.mouseClick(
            rows.viewport(), button, modifier, rows.visualRect(rows.model().index(1, 0)).center()
        )
    assert opened.args == [sample.PORTS.address, apart]


def test_the_star_is_not_the_row(pane, qtbot):
    rows = pane.rows
    star = rows.itemDelegate().star_rect(rows.visualRect(rows.model().index(0, 0)))
    with qtbot.assertNotEmitted(pane.open_requested), qtbot.waitSignal(pane.star_toggled) as starred:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=star.center())
    assert starred.args == [sample.BORDER.address]
    pane.set_saved(frozenset(starred.args))
    assert rows.model().index(0, 0).data(RowRole.SAVED)


def test_keys_walk_star_and_open(pane, qtbot):
    pane.focus_rows()
    qtbot.keyClick(pane.rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.star_toggled) as starred:
        qtbot.keyClick(pane.rows, Qt.Key.Key_S)
    with qtbot.waitSignal(pane.open_requested) as opened:
        qtbot.keyClick(pane.rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (starred.args, opened.args) == ([sample.PORTS.address], [sample.PORTS.address, True])


def test_tab_walks_from_what_was_understood_to_the_results_and_then_the_filters(pane, qtbot):
    pane.show_results(answer(hit(sample.BORDER), text="dgo kind:role", corrected="dog"))
    button(pane, "Search for “dgo” instead").setFocus()
    walked = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append((QApplication.focusWidget() or pane).accessibleName())
    assert walked == ["Remove filter Kind: role", "Results", "Roles, 2", "Posts, 1"]


def test_in_a_narrow_pane_the_filters_fold_away(pane, qtbot):
    pane.resize(500, 700)
    assert not boxes(pane)
    button(pane, "Filters").click()
    assert "Roles" in boxes(pane)
    assert not pane.rows.isVisible()  # in whose place they stand
    button(pane, "Show results").click()
    assert pane.rows.isVisible()
    pane.resize(1000, 700)
    assert not button(pane, "Filters").isVisible()


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_results_are_drawn_in_every_theme(pane, look, theme):
    before = pane.grab().toImage()
    look.set_theme(theme)
    assert pane.grab().toImage() != before


def test_a_row_is_as_high_whether_or_not_the_scroll_bar_is_there(pane):
    from PySide6.QtWidgets import QStyleOptionViewItem

    view = pane.rows
    heights = set()
    for width in range(80, view.width(), 20):  # measured before the bar came, drawn after it
        option = QStyleOptionViewItem()
        option.widget = view
        option.rect.setWidth(width)
        heights.add(view.itemDelegate().sizeHint(option, view.model().index(0, 0)).height())
    assert len(heights) == 1


def test_a_card_and_many_filters_do_not_make_the_window_grow(pane, look):
    look.set_zoom(200)
    bare = pane.minimumSizeHint().height()
    card = tuple(CardLine(sample.BORDER, (Span("Border Agent"),)) for _ in range(6))
    pane.show_results(answer(hit(sample.BORDER), card=card, words=("agent",)))
    pane.layout().activate()
    assert pane.minimumSizeHint().height() <= bare
