"""Which backups to keep: all of two days, then one a day, a week, a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta
from itertools import groupby, islice

ALL_OF = timedelta(days=2)
_STEPS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (12, lambda moment: moment.date()),
    (10, lambda moment: moment.isocalendar()[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)


def to_keep(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Give the backup times worth keeping: all of the last 48 hours, then 12 daily, 10 weekly, 9 monthly ones.

    Each is the newest of its day, week (from Monday) or month in its own zone, and each step begins where the
    finer one before it ends. A period without a backup does not count. Times in the future are kept.
    """
    newest_first = sorted(set(moments), reverse=True)
    kept = [moment for moment in newest_first if now - moment <= ALL_OF]
    for number, period in _STEPS:
        newest_of_each = [next(group) for _, group in groupby(newest_first, period)]
        older = (moment for moment in newest_of_each if not kept or moment < kept[-1])
        kept.extend(list(islice(older, number)))
    return frozenset(kept)
