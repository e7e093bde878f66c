"""The judged set: what people type finds what they mean, on the catalogue as it is."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from homeland_careers import places
from homeland_careers.content.compile import compile_content
from homeland_careers.domain.finding import Query
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.search.finder import CatalogueFinder

QUERIES = Path(__file__).with_name("queries.csv")
Rank = int | None


@pytest.fixture(scope="module")
def ranks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Rank]]:
    """Give the rank of the first right answer of each query, by kind; None where it is not among the first ten."""
    folder = tmp_path_factory.mktemp("judged")
    write_catalogue(compile_content(places.content()), folder)
    found: defaultdict[str, list[Rank]] = defaultdict(list)
    with CatalogueFinder(folder) as finder, QUERIES.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            hits = finder.find(Query(text=row["query"], limit=10)).hits
            got = [str(hit.entry.address) for hit in hits]
            wanted = row["answers"].split()
            right = (rank for rank, address in enumerate(got) if address in wanted)
            found[row["kind"]].append(next(right, None) if wanted else (None if got else 0))
    return dict(found)


def share(ranks: list[Rank], within: int) -> float:
    return sum(rank is not None and rank < within for rank in ranks) / len(ranks)


@pytest.mark.parametrize(
    ("kind", "first", "three"),
    [
        ("title", 1.0, 1.0),
        ("alias", 0.98, 1.0),
        ("prefix", 1.0, 1.0),
        ("typo", 0.95, 0.96),
        ("series", 0.9, 1.0),
        ("folded", 0.9, 1.0),
        ("post", 1.0, 1.0),
        ("ambiguous", 0.9, 1.0),
        ("plain", 0.75, 0.87),
        ("question", 0.6, 0.8),
        ("filter", 0.55, 0.65),
        ("none", 0.9, 0.9),
    ],
)
def test_each_kind_finds_no_less_than_it_did(
    ranks: dict[str, list[Rank]], kind: str, first: float, three: float
):
    assert (share(ranks[kind], 1) >= first, share(ranks[kind], 3) >= three) == (True, True)


def test_all_together_find_what_is_meant(ranks: dict[str, list[Rank]]):
    every = [rank for kind, found in ranks.items() if kind != "none" for rank in found]
    assert share(every, 1) >= 0.88
    assert share(every, 3) >= 0.94
