from __future__ import annotations

import threading

import pytest

from homeland_careers.domain.errors import DiskFullError
from homeland_careers.ui.background import Background


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.finish()


def test_work_is_done_elsewhere_and_its_outcome_arrives_here(background, qtbot):
    seen = []
    background.do(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert here == threading.get_ident() != there


def test_pieces_of_work_keep_their_order(background, qtbot):
    seen: list[int] = []
    for number in range(20):
        background.do(lambda n=number: n, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_a_known_trouble_is_handed_over_and_the_next_piece_is_done(background, qtbot):
    def full() -> None:
        raise DiskFullError("The disk took no more.")

    told: list[object] = []
    background.do(full, told.append, lambda error: told.append(str(error)))
    background.do(lambda: "next", told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["The disk took no more.", "next"]


def test_a_bug_is_not_hidden(background, qtbot):
    with qtbot.captureExceptions() as bugs:
        background.do(lambda: int("four"))
        qtbot.waitUntil(lambda: bool(bugs))
    assert bugs[0][0] is ValueError


def test_finishing_does_all_that_was_queued_and_tells_nobody(qapp):
    background = Background()
    done: list[int] = []
    told: list[None] = []
    gate = threading.Semaphore(0)
    background.do(gate.acquire)
    for number in range(5):
        background.do(lambda n=number: done.append(n), told.append)  # type: ignore[misc]
    gate.release()
    background.finish()
    qapp.processEvents()
    assert (done, told) == ([0, 1, 2, 3, 4], [])
    background.do(lambda: done.append(9))
    assert 9 not in done


def test_finishing_without_work_is_nothing(qapp):
    Background().finish()
