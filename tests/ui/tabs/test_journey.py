from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.address import HOME, Address, Kind
from homeland_careers.ui.tabs.journey import LONGEST, Journey, Stop


def stop(slug: str) -> Stop:
    return Stop(address=Address(Kind.ROLE, slug), title=slug)


def been(*slugs: str) -> Journey:
    journey = Journey([stop(slugs[0])])
    for slug in slugs[1:]:
        journey.go(stop(slug))
    return journey


def slugs(stops: tuple[Stop, ...]) -> list[str]:
    return [s.address.slug for s in stops]


def test_a_new_journey_stands_at_home():
    assert Journey().current.address == HOME


@pytest.mark.parametrize(
    ("steps", "reached", "behind", "ahead"),
    [
        pytest.param(-1, "b", ["a"], ["c"], id="one back"),
        pytest.param(-2, "a", [], ["b", "c"], id="two back"),
        pytest.param(-9, "a", [], ["b", "c"], id="further than it began"),
        pytest.param(9, "c", ["b", "a"], [], id="further than it went"),
    ],
)
def test_moving_along(steps, reached, behind, ahead):
    journey = been("a", "b", "c")
    assert journey.move(steps).address.slug == reached
    assert (slugs(journey.behind), slugs(journey.ahead)) == (behind, ahead)


def test_a_new_way_forgets_what_lay_ahead():
    journey = been("a", "b", "c")
    journey.move(-2)
    journey.go(stop("d"))
    assert slugs(tuple(journey.stops)) == ["a", "d"]


def test_the_same_page_again_is_no_new_stop():
    journey = been("a", "b")
    journey.move(-1)
    journey.go(stop("a"))
    assert slugs(journey.ahead) == ["b"]


def test_back_finds_the_page_as_it_was_left():
    journey = been("a")
    journey.amend(scroll=480, expanded=frozenset({(HOME,)}))
    journey.go(stop("b"))
    assert journey.move(-1) == Stop(
        address=Address(Kind.ROLE, "a"), title="a", scroll=480, expanded=frozenset({(HOME,)})
    )


def test_a_long_journey_loses_its_oldest_stops():
    journey = been(*(f"r{n}" for n in range(LONGEST + 5)))
    assert len(journey.stops) == LONGEST
    assert journey.current.address.slug == f"r{LONGEST + 4}"


@given(st.lists(st.one_of(st.integers(-3, 3), st.sampled_from("abc"))))
def test_there_is_always_one_current_stop(moves):
    journey = Journey()
    for move in moves:
        journey.move(move) if isinstance(move, int) else journey.go(stop(move))
        assert len(journey.behind) + 1 + len(journey.ahead) == len(journey.stops)
