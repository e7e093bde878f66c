"""How long a keystroke takes at 100,000 pages, beside the least that full-text search could do in the same run.

The floor is the same text in one plain FTS5 table: the first twenty rows that match, in the order of their
numbers, with SQLite's own snippets. It ranks nothing, counts nothing, knows no filters, names, forms or accents.
Times are of the processor. Figures are printed with `-s` and kept in the JSON of `--benchmark-json`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from homeland_careers.domain.draft import Draft
from homeland_careers.domain.finding import Query
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.benchmarks.big_catalogue import big_draft, keystrokes

SIZE = 100_000
LIMIT = 20
QUESTIONS = 60


@pytest.fixture(scope="module")
def draft() -> Draft:
    return big_draft(SIZE)


@pytest.fixture(scope="module")
def built(draft: Draft, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """The folder of the large catalogue, and the processor seconds it took to write it."""
    folder = tmp_path_factory.mktemp("big")
    started = time.process_time()
    write_catalogue(draft, folder)
    return folder, time.process_time() - started


@pytest.fixture(scope="module")
def typed(draft: Draft) -> list[str]:
    return keystrokes(draft, QUESTIONS)


@pytest.fixture(scope="module")
def floor(draft: Draft) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE floor USING fts5(title, body, prefix='1 2 3')")
        rows = (
            (thing.title, " ".join((thing.summary, *(s.text for s in thing.sections))))
            for thing in draft.things
        )
        connection.executemany("INSERT INTO floor VALUES (?, ?)", rows)
        connection.execute("INSERT INTO floor (floor) VALUES ('optimize')")
        yield connection


def milliseconds(ask: Callable[[str], Any], typed: list[str]) -> list[float]:
    """The processor time of each keystroke, sorted."""
    for text in typed[:50]:
        ask(text)
    times = []
    for text in typed:
        started = time.process_time()
        ask(text)
        times.append((time.process_time() - started) * 1000)
    return sorted(times)


def figures(times: list[float]) -> dict[str, float]:
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    return {**{name: times[int(len(times) * share)] for name, share in shares.items()}, "worst": times[-1]}


def ask_floor(connection: sqlite3.Connection, text: str) -> list[Any]:
    match = " ".join(f'"{word}"' for word in text.split())
    return connection.execute(
        f"SELECT title, snippet(floor, 1, '[', ']', '…', 24) FROM floor WHERE floor MATCH ? LIMIT {LIMIT}",
        [f"{match} *"],
    ).fetchall()


def test_a_keystroke_stays_near_the_floor(benchmark, built, floor, typed):
    with CatalogueFinder(built[0]) as finder:
        ours = figures(milliseconds(lambda text: finder.find(Query(text=text, limit=LIMIT)), typed))
        names = figures(milliseconds(finder.switch, typed))
        benchmark.pedantic(finder.find, (Query(text=typed[-1], limit=LIMIT),), rounds=20)
    least = figures(milliseconds(lambda text: ask_floor(floor, text), typed))
    benchmark.extra_info.update(ours=ours, names=names, floor=least)
    print(f"\nkeystrokes {len(typed)}: ours {ours}, names only {names}, floor {least}")
    assert ours["p95"] <= 3 * least["p95"]
    assert ours["worst"] < 250


def test_the_index_stays_small_beside_its_text(benchmark, built, draft):
    path = CatalogueStore(built[0]).info().built_from
    with closing(sqlite3.connect(built[0] / path)) as connection:
        ((size,),) = connection.execute(
            "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'page\\_%' ESCAPE '\\' OR name LIKE '%label%' "
            "OR name IN ('word', 'ix_word_stem')"
        )
    text = sum(
        len(thing.title) + len(thing.summary) + sum(len(s.text) for s in thing.sections)
        for thing in draft.things
    )
    benchmark.extra_info.update(index=size, text=text, ratio=size / text)
    benchmark.pedantic(lambda: None)
    print(f"\nindex {size / 1e6:.1f} MB of {text / 1e6:.1f} MB text: {size / text:.2f}")
    assert size <= 1.5 * text


def test_writing_keeps_its_pace(benchmark, built, draft):
    seconds = built[1]
    benchmark.extra_info.update(pages_a_second=SIZE / seconds)
    benchmark.pedantic(lambda: None)
    print(f"\nwritten in {seconds:.1f} s of processor time: {SIZE / seconds:.0f} pages a second")
    assert SIZE / seconds > 1000


def test_a_page_is_read_in_a_few_milliseconds(benchmark, built, draft):
    addresses = [thing.address for thing in draft.things[:: SIZE // 200]]
    with CatalogueStore(built[0]) as store:
        times = figures(
            milliseconds(lambda number: store.thing(addresses[int(number)]), [str(n) for n in range(200)])
        )
        benchmark.pedantic(store.thing, (addresses[0],), rounds=20)
    benchmark.extra_info.update(page=times)
    print(f"\na page {times}")
    assert times["p95"] < 5
