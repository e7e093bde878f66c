"""No text is syntax, none raises, none runs away; a question can be stopped."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import text

from homeland_careers.domain.address import THINGS
from homeland_careers.domain.finding import Query
from homeland_careers.storage.catalogue.opening import find
from homeland_careers.storage.search import asking, connection
from homeland_careers.storage.search import finder as finder_module
from homeland_careers.storage.search.connection import IndexConnection, OutOfTimeError, StoppedError
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.search.conftest import ask, found, shown

SYNTAX = [
    'pilot"', '"', '""', "pilot*", "*", "^pilot", "pilot AND", "AND", "NOT", "NEAR(pilot river)", "title:pilot",
    "-pilot", "(pilot", ")", "pilot OR", "{a b}: c", "+", "'; DROP TABLE thing; --", "%", "_", "\\",
    "pilot\x00river", "a" * 100_000, "pilot " * 5000, "\ud83d", "🚁🛶", "\u202epilot", "ﷺ" * 100, "-" * 5000,
    "a-" * 5000, "'" * 500, "a'" * 500, "\u0301" * 3000, "e\u0301" * 3000,
]  # fmt: skip


@pytest.mark.parametrize("hostile", SYNTAX, ids=lambda hostile: ascii(hostile[:20]))
def test_no_text_is_syntax(finder: CatalogueFinder, hostile: str):
    results = ask(finder, hostile)
    assert len(results.hits) <= results.total
    finder.switch(hostile)


@pytest.mark.parametrize("framed", ["pilot*", '"pilot"', "(pilot)", "^pilot", "+pilot", "pilot;", "pilot%"])
def test_punctuation_changes_no_answer(finder: CatalogueFinder, framed: str):
    assert found(ask(finder, framed)) == found(ask(finder, "pilot"))


@pytest.fixture(scope="module")
def open_finder(written: Path):
    with CatalogueFinder(written) as opened:
        yield opened


WORDY = st.lists(
    st.one_of(
        st.text(),
        st.sampled_from(["river", "pilot", "co-ord", "U.S.", "children's", "OR", '"', "*", "gs-11"]),
    )
).map(" ".join)


@given(
    typed=WORDY,
    kinds=st.frozensets(st.sampled_from(THINGS)),
    areas=st.frozensets(st.sampled_from(["river", "office", "moon", "\ud800"])),
    limit=st.integers(-2, 60),
)
@example(typed='"', kinds=frozenset(), areas=frozenset(), limit=50)
def test_any_question_has_an_answer(open_finder: CatalogueFinder, typed, kinds, areas, limit):
    results = open_finder.find(Query(text=typed, kinds=kinds, areas=areas, limit=limit))
    assert len(results.hits) <= max(limit, 0)
    for hit in results.hits:
        assert "".join(span.text for span in hit.title) == hit.entry.title
        assert all(span.text for span in hit.snippet)
        assert not kinds or hit.entry.kind in kinds


@given(typed=WORDY)
def test_any_text_can_be_switched_by(open_finder: CatalogueFinder, typed: str):
    results = open_finder.switch(typed)
    assert all(shown(hit.title).replace("[", "").replace("]", "") == hit.entry.title for hit in results.hits)


RUNAWAY = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def index(written: Path):
    opened = IndexConnection(find(written).path)
    yield opened
    opened.close()


def test_a_runaway_question_ends_by_the_clock(index: IndexConnection):
    index.start(seconds=0.02)
    with pytest.raises(OutOfTimeError):
        index.rows(text(RUNAWAY), {})
    index.relax()
    assert index.rows(text("SELECT 1"), {}) == [(1,)]


def test_a_running_question_ends_when_another_thread_says_so(index: IndexConnection):
    running = threading.Event()
    index._plain.create_function("say_running", 0, running.set)
    index.start(seconds=60)

    def stop_when_running() -> None:
        running.wait()
        index.stop()

    stopper = threading.Thread(target=stop_when_running)
    stopper.start()
    with pytest.raises(StoppedError):
        index.rows(text(RUNAWAY.replace("FROM n)", "FROM n WHERE say_running() IS NULL)")), {})
    stopper.join()
    with pytest.raises(StoppedError):  # and the rest of the same question is not asked at all
        index.rows(text("SELECT 1"), {})
    index.start(seconds=60)
    assert index.rows(text("SELECT 1"), {}) == [(1,)]


def test_a_stop_before_a_question_does_not_reach_it(index: IndexConnection):
    interrupt, late = index._plain.interrupt, threading.Event()

    class Slow:
        """The connection, whose interrupt comes late."""

        def __getattr__(self, name: str):
            return getattr(plain, name)

        def interrupt(self) -> None:
            late.set()
            asked.acquire(timeout=0.2)  # a question that could begin now would be cut
            interrupt()

    plain, asked = index._plain, threading.Semaphore(0)
    index._plain = Slow()  # type: ignore[assignment]
    plain.create_function("say_asked", 0, asked.release)
    stopper = threading.Thread(target=index.stop)
    stopper.start()
    assert late.wait(timeout=5)
    index.start(seconds=60)
    count = "WITH RECURSIVE n(i) AS (SELECT say_asked() UNION ALL SELECT 1 FROM n LIMIT 1000000) SELECT count(*) FROM n"
    assert index.rows(text(count), {}) == [(1_000_000,)]
    stopper.join()


def test_a_stop_while_the_index_is_opened_leaves_it_usable(written: Path, monkeypatch: pytest.MonkeyPatch):
    rows = IndexConnection.rows

    def interrupted(self: IndexConnection, *asked):
        finder.interrupt()
        monkeypatch.undo()
        return rows(self, *asked)

    with CatalogueFinder(written) as finder:
        monkeypatch.setattr(IndexConnection, "rows", interrupted)
        assert ask(finder, "pilot").facets.kinds
        assert ask(finder, "pilot").facets.kinds


def test_out_of_time_before_anything_was_asked_is_no_answer(written: Path, monkeypatch: pytest.MonkeyPatch):
    with CatalogueFinder(written) as finder:
        ask(finder, "bell")  # opens it
        assert finder._index is not None
        finder._index._plain.set_progress_handler(finder._index._look, 1)
        monkeypatch.setattr(finder_module, "LONGEST_SECONDS", -1.0)
        results = ask(finder, "river pilot")
        assert (results.hits, results.capped) == ((), True)
        monkeypatch.undo()
        look_seldom(finder)
        assert ask(finder, "river pilot").hits


def look_seldom(finder: CatalogueFinder) -> None:
    """Let the clock be looked at as seldom as in earnest: at every step it would itself take all the time."""
    assert finder._index is not None
    finder._index._plain.set_progress_handler(finder._index._look, connection._STEPS_BETWEEN_LOOKS)


def test_out_of_time_gives_what_was_found_before(written: Path, monkeypatch: pytest.MonkeyPatch):
    def no_time_left(index: IndexConnection, *_: object) -> None:
        index._plain.set_progress_handler(index._look, 1)
        index.start(seconds=-1)
        index.rows(text("SELECT 1"), {})

    monkeypatch.setattr(asking, "by_meaning", no_time_left)
    with CatalogueFinder(written) as finder:
        results = ask(finder, "river pilot")
        assert found(results) == ["river-pilot", "notice"]
        assert results.capped
        monkeypatch.undo()
        look_seldom(finder)
        assert not ask(finder, "river pilot").capped


def test_questions_may_come_from_another_thread_each(written: Path):
    with CatalogueFinder(written) as finder, ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as other:
        answers = [pool.submit(ask, finder, "pilot").result() for pool in (one, other, one)]
        assert {tuple(found(answer)) for answer in answers} == {tuple(found(ask(finder, "pilot")))}


def test_interrupting_when_nothing_runs_changes_nothing(finder: CatalogueFinder):
    finder.interrupt()
    before = ask(finder, "pilot")
    finder.interrupt()
    assert found(ask(finder, "pilot")) == found(before) != []


def test_an_interrupted_question_answers_empty(finder: CatalogueFinder, monkeypatch: pytest.MonkeyPatch):
    def interrupted_meanwhile(index: IndexConnection, *_: object) -> None:
        finder.interrupt()
        index.rows(text("SELECT 1"), {})

    assert ask(finder, "pilot").hits
    monkeypatch.setattr(asking, "by_titles", interrupted_meanwhile)
    results = ask(finder, "pilot")
    assert (results.hits, results.total, results.words) == ((), 0, ("pilot",))
