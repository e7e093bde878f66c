"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.storage.personal.thinning import to_keep

NOW = datetime(2025, 6, 18, 12, tzinfo=UTC)  # a Wednesday


def ago(days: float, hours: float = 0) -> datetime:
    return NOW - timedelta(days=days, hours=hours)


CASES = {
    "nothing": ([], []),
    "one, years old": ([ago(4000)], [ago(4000)]),
    "all of two days": ([ago(0, h / 2) for h in range(97)], [ago(0, h / 2) for h in range(97)]),
    "from the future": ([NOW + timedelta(days=1), NOW + timedelta(days=1, hours=1)],) * 2,
    "newest of an older day": ([ago(3, 1), ago(3, 2), ago(3)], [ago(3)]),
    "twelve days": ([ago(d) for d in range(3, 15)],) * 2,
    "the thirteenth day falls to its week, which has a newer one": (
        [ago(d) for d in range(3, 17)],
        [ago(d) for d in range(3, 15)],
    ),
    "days without a backup are not counted": ([ago(d * 5) for d in range(1, 13)],) * 2,
    "after twelve days the newest of a week, then of a month": (
        [*(ago(d) for d in range(3, 15)), ago(17, 1), ago(18), ago(19), ago(20)],
        [*(ago(d) for d in range(3, 15)), ago(17, 1), ago(18)],
    ),
}


@pytest.mark.parametrize(("made", "kept"), CASES.values(), ids=CASES.keys())
def test_table(made, kept):
    assert to_keep(made, NOW) == frozenset(kept)


def test_a_backup_an_hour_for_three_years():
    made = [ago(0, hour) for hour in range(24 * 365 * 3)]
    kept = sorted(to_keep(made, NOW), reverse=True)
    recent = [moment for moment in kept if NOW - moment <= timedelta(days=2)]
    older = kept[len(recent) :]
    assert len(recent) == 49
    assert len(older) == 12 + 10 + 9
    assert NOW - older[11] < timedelta(days=15)
    assert timedelta(weeks=11) < NOW - older[21] < timedelta(weeks=12)
    assert timedelta(days=340) < NOW - older[30] < timedelta(days=366)


def test_a_year_of_daily_thinning_never_tears_a_hole():
    """Thinned day after day, the same steps stay as if thinned once."""
    start = NOW - timedelta(days=600)
    kept: frozenset[datetime] = frozenset()
    for day in range(601):
        today = start + timedelta(days=day)
        kept = to_keep([*kept, today], today)
    older = sorted(kept, reverse=True)[3:]
    assert len(older) == 31
    assert NOW - older[-1] > timedelta(days=300)
    assert max(a - b for a, b in pairwise(older)) <= timedelta(weeks=5)


moments = st.lists(st.integers(-50, 50_000).map(lambda hours: NOW - timedelta(hours=hours)), max_size=80)


@given(moments)
def test_keeps_no_stranger_and_always_the_newest_and_thins_to_the_same_twice(made):
    kept = to_keep(made, NOW)
    assert kept <= set(made)
    assert to_keep(kept, NOW) == kept
    assert {moment for moment in made if moment >= ago(2)} <= kept
    assert len([moment for moment in kept if moment < ago(2)]) <= 31
    if made:
        assert max(made) in kept
