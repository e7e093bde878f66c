"""The passages of pages, and which of them shows best why a page was found."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from sqlalchemy import text

from homeland_careers.domain.fact import Field
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.marking import Needles, find_word, has_any

_PASSAGES = text(
    " UNION ALL ".join(  # each looked up by its own key: a view over all of them would be read whole
        f"SELECT {columns} AND thing IN (SELECT value FROM json_each(:numbers))"
        for columns in (
            "thing, heading, text FROM section WHERE true",
            "thing, field, value FROM fact WHERE value <> ''",
            "thing, 'Steps', title || '. ' || detail FROM step WHERE true",
            "thing, heading, text FROM remark WHERE true",
            "thing, 'Other names', text FROM name WHERE public",
        )
    )
)
_LABELS = {field.value: field.label for field in Field}


class Passage(NamedTuple):
    """A stretch of a page under its heading, which is empty for the summary."""

    heading: str
    text: str


def passages(index: IndexConnection, numbers: list[int]) -> defaultdict[int, list[Passage]]:
    """Give the passages of pages by the pages' numbers, summaries left out."""
    of: defaultdict[int, list[Passage]] = defaultdict(list)
    rows = index.rows(_PASSAGES, {"numbers": json.dumps(numbers)}) if numbers else ()
    for number, heading, words in rows:
        of[number].append(Passage(_LABELS.get(heading, heading), words))
    return of


def best(among: Sequence[Passage], needles: Needles, title: str) -> Passage:
    """Give the first passage with most of the words, those first that the title is missing.

    Whole words count more than beginnings. Where nothing is found, accents and hyphens are seen through; the
    first passage stands for none.
    """
    needles = needles.telling()
    missing = needles.missing_in(title)
    scores = _scores(among, needles)
    if scores:
        worth = {place: _worth(found, missing, needles) for place, found in scores.items()}
        return among[max(worth, key=lambda place: (worth[place], -place))]
    if missing.groups != needles.groups:
        return among[0]
    return next((passage for passage in among if has_any(passage.text, needles)), among[0])


def _scores(among: Sequence[Passage], needles: Needles) -> dict[int, dict[tuple[str, ...], int]]:
    """Give, for each passage with any, the words it has: 2 for a whole one, 1 for a beginning.

    All passages are searched as one text: what is found in one leads on to the next.
    """
    texts = [f"{passage.heading} {passage.text}\n".lower() for passage in among]
    ends = list(accumulate(map(len, texts)))
    low = "".join(texts)
    scores: defaultdict[int, dict[tuple[str, ...], int]] = defaultdict(dict)
    for group in needles.groups:
        for needle in group:
            for place in _places(low, needle, ends, is_start=False):
                scores[place][group] = 2
        for start in needles.starts:
            if start in group:
                for place in _places(low, start, ends, is_start=True):
                    scores[place].setdefault(group, 1)
    return scores


def _places(low: str, needle: str, ends: list[int], *, is_start: bool) -> Iterator[int]:
    """Give the passages that have a word, each once."""
    found = find_word(low, needle, is_start=is_start)
    while found >= 0:
        place = bisect_right(ends, found)
        yield place
        found = find_word(low, needle, ends[place], is_start=is_start)


def _worth(found: dict[tuple[str, ...], int], missing: Needles, needles: Needles) -> tuple[int, int]:
    return sum(found.get(group, 0) for group in missing.groups), sum(
        found.get(group, 0) for group in needles.groups
    )
