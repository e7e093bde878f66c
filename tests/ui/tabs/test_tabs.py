"""Which tabs are open, which is in front, and how each is had back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.address import HOME, Address, Kind
from homeland_careers.ui.tabs.bar import TabBar
from homeland_careers.ui.tabs.journey import Stop
from homeland_careers.ui.tabs.tabs import Tabs
from homeland_careers.ui.theme.appearance import Appearance


def role(slug: str) -> Address:
    return Address(Kind.ROLE, slug)


@pytest.fixture
def bar(qtbot, look: Appearance) -> TabBar:
    bar = TabBar(look)
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def tabs(bar: TabBar) -> Tabs:
    tabs = Tabs(bar, bar)
    tabs.begin((role("a"), role("b"), role("c")), 1)
    return tabs


def slugs(tabs: Tabs) -> str:
    return "".join(address.slug for address in tabs.addresses())


def front(tabs: Tabs) -> str:
    return tabs.journey.current.address.slug


def test_the_tabs_of_the_last_time_come_back_in_silence(bar, qtbot):
    tabs = Tabs(bar, bar)
    with qtbot.assertNotEmitted(tabs.changed), qtbot.assertNotEmitted(tabs.leaving):
        tabs.begin((role("a"), role("b")), 1)
    assert (slugs(tabs), front(tabs), tabs.at, bar.currentIndex()) == ("ab", "b", 1, 1)


@pytest.mark.parametrize(
    ("current", "reached"),
    [pytest.param(9, "c", id="past the last"), pytest.param(-3, "a", id="before the first")],
)
def test_a_tab_that_was_never_there_is_the_nearest(bar, current, reached):
    tabs = Tabs(bar, bar)
    tabs.begin((role("a"), role("b"), role("c")), current)
    assert front(tabs) == reached


@pytest.mark.parametrize(
    ("in_front", "order", "reached"),
    [pytest.param(True, "abnc", "n", id="in front"), pytest.param(False, "abnc", "b", id="behind")],
)
def test_a_new_tab_stands_right_of_the_one_it_came_from(tabs, qtbot, in_front, order, reached):
    with qtbot.waitSignal(tabs.counted):
        tabs.open_tab(Stop(address=role("n"), title="New"), front=in_front)
    assert (slugs(tabs), front(tabs)) == (order, reached)


def test_only_a_tab_in_front_makes_one_leave(tabs, qtbot):
    with qtbot.assertNotEmitted(tabs.leaving), qtbot.assertNotEmitted(tabs.changed):
        tabs.open_tab(Stop(address=role("n")), front=False)
    left: list[str] = []
    tabs.leaving.connect(lambda: left.append(front(tabs)))
    with qtbot.waitSignals([tabs.leaving, tabs.changed], order="strict"):
        tabs.open_tab(Stop(address=role("m")), front=True)
    assert left == ["b"]  # still in front when it is said


@pytest.mark.parametrize(
    ("closed", "order", "reached", "changed"),
    [
        pytest.param(0, "bc", "b", False, id="one left of the front"),
        pytest.param(2, "ab", "b", False, id="one right of the front"),
        pytest.param(1, "ac", "c", True, id="the one in front"),
    ],
)
def test_closing_a_tab(tabs, bar, closed, order, reached, changed):
    told: list[str] = []
    tabs.changed.connect(lambda: told.append(front(tabs)))
    tabs.close_tab(closed)
    assert (slugs(tabs), front(tabs), tabs.at) == (order, reached, bar.currentIndex())
    assert told == ([reached] if changed else [])


def test_closing_the_last_in_the_row_brings_the_one_before(tabs):
    tabs.step(1)
    tabs.close_tab(2)
    assert front(tabs) == "b"


def test_the_last_tab_stays(tabs, qtbot):
    tabs.close_tab(0)
    tabs.close_tab(0)
    with qtbot.assertNotEmitted(tabs.counted):
        tabs.close_tab(0)
    assert tabs.count == 1


def test_a_closed_tab_comes_back_with_its_whole_journey(tabs):
    tabs.journey.go(Stop(address=role("d"), title="D", scroll=40))
    tabs.close_tab(1)
    assert tabs.can_reopen
    tabs.reopen_tab()
    assert front(tabs) == "d"
    assert tabs.journey.current.scroll == 40
    assert [stop.address.slug for stop in tabs.journey.behind] == ["b"]
    assert not tabs.can_reopen


def test_closed_tabs_come_back_last_first(tabs):
    tabs.close_tab(0)
    tabs.close_tab(0)
    assert slugs(tabs) == "c"
    tabs.reopen_tab()
    tabs.reopen_tab()
    assert slugs(tabs) == "cba"


def test_with_nothing_closed_nothing_comes_back(tabs, qtbot):
    with qtbot.assertNotEmitted(tabs.counted):
        tabs.reopen_tab()
    assert tabs.count == 3


@pytest.mark.parametrize(
    ("steps", "reached"),
    [
        pytest.param(1, "c", id="next"),
        pytest.param(2, "a", id="round the end"),
        pytest.param(-1, "a", id="previous"),
        pytest.param(-2, "c", id="round the beginning"),
    ],
)
def test_stepping_goes_round(tabs, steps, reached):
    tabs.step(steps)
    assert front(tabs) == reached


@pytest.mark.parametrize(("source", "target"), [(0, 2), (2, 0), (1, 0), (0, 1)])
def test_moving_a_tab_keeps_the_one_in_front(tabs, bar, source, target):
    bar.moveTab(source, target)
    order = ["a", "b", "c"]
    order.insert(target, order.pop(source))
    assert (list(slugs(tabs)), front(tabs)) == (order, "b")


@pytest.mark.parametrize(("at", "place"), [(None, 1), (2, 2)], ids=["the one in front", "another"])
def test_a_tab_gets_the_title_of_its_page(tabs, bar, at, place):
    tabs.retitle("Border Agent", at)
    assert [at for at in range(3) if bar.tabText(at) == "Border Agent"] == [place]


def test_a_click_on_the_row_changes_the_front(tabs, bar, qtbot):
    with qtbot.waitSignals([tabs.leaving, tabs.changed], order="strict"):
        bar.setCurrentIndex(0)
    assert front(tabs) == "a"


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("step"), st.integers(-3, 3)),
        st.tuples(st.just("close"), st.integers(0, 5)),
        st.tuples(st.just("open"), st.booleans()),
        st.tuples(st.just("reopen"), st.none()),
        st.tuples(st.just("move"), st.tuples(st.integers(0, 5), st.integers(0, 5))),
    ),
    max_size=12,
)


@given(MOVES)
def test_row_and_journeys_never_part(qapp, moves):
    bar = TabBar(Appearance("light"))
    tabs = Tabs(bar, bar)
    tabs.begin((HOME,), 0)
    tabs.journey.amend(title=HOME.slug)
    tabs.retitle(HOME.slug)
    for number, (what, value) in enumerate(moves):
        if what == "step":
            tabs.step(value)
        elif what == "close":
            tabs.close_tab(value % tabs.count)
        elif what == "open":
            tabs.open_tab(Stop(address=role(f"r{number}"), title=f"r{number}"), front=value)
        elif what == "reopen":
            tabs.reopen_tab()
        else:
            bar.moveTab(value[0] % tabs.count, value[1] % tabs.count)
        assert [bar.tabText(at) for at in range(bar.count())] == [a.slug for a in tabs.addresses()]
        assert bar.currentIndex() == tabs.at
        assert tabs.count >= 1
    bar.deleteLater()
