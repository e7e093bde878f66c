from __future__ import annotations

import threading

import pytest

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.errors import CatalogueDamagedError
from homeland_careers.domain.finding import Query, Results
from homeland_careers.ui.asking import Asking


class Index:
    """An index that answers nothing, remembers what it was asked, and can be held in the middle of a question."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.begun = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.held = False
        self.interrupted = 0

    def find(self, query: Query) -> Results:
        self.asked.append(query.text)
        self.begun.release()
        if self.held:
            self.go_on.acquire()
        if query.text == "broken":
            raise CatalogueDamagedError("The catalogue is damaged.")
        return Results(query=query, total=len(query.text))

    def switch(self, text: str, limit: int = 8) -> Results:
        self.asked.append(f"titles {text}")
        return Results(query=Query(text=text, limit=limit))

    def names(self) -> Names:
        return Names(areas={"cybersecurity": ("Cybersecurity",)})

    def interrupt(self) -> None:
        self.interrupted += 1


@pytest.fixture
def index():
    return Index()


@pytest.fixture
def asking(index, qapp):
    asking = Asking(index)
    yield asking
    for _ in range(9):
        index.go_on.release()
    asking.finish()


def test_only_the_last_of_many_keys_is_asked(asking, index, qtbot):
    with qtbot.waitSignal(asking.answered) as answered:
        for text in ("b", "bo", "bor"):
            asking.ask(Query(text=text))
    assert index.asked == ["bor"]
    assert answered.args[0].total == 3


def test_names_are_known_with_the_first_answer(asking, qtbot):
    assert asking.names == Names()
    with qtbot.waitSignal(asking.suggested):
        asking.ask(Query(text="bor"), titles=True)
    assert "cybersecurity" in asking.names.areas


def test_suggestions_come_before_the_full_answer(asking, index, qtbot):
    with qtbot.waitSignals([asking.suggested, asking.answered], order="strict"):
        asking.ask(Query(text="bor"), titles=True)
    assert index.asked == ["titles bor", "bor"]


def test_a_running_question_is_interrupted_and_its_answer_dropped(asking, index, qtbot):
    index.held = True
    answers: list[str] = []
    asking.answered.connect(lambda results: answers.append(results.query.text))
    asking.ask(Query(text="old"), at_once=True)
    assert index.begun.acquire(timeout=5)
    before = index.interrupted
    asking.ask(Query(text="stale"), at_once=True)
    asking.ask(Query(text="new"), at_once=True)
    assert index.interrupted > before
    for _ in range(3):
        index.go_on.release()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["new"]
    assert index.asked == ["old", "new"]


def test_a_forgotten_question_has_no_answer(asking, index, qtbot):
    index.held = True
    with qtbot.assertNotEmitted(asking.answered):
        asking.ask(Query(text="old"), at_once=True)
        assert index.begun.acquire(timeout=5)
        asking.forget()
        index.go_on.release()
        asking.finish()


def test_a_damaged_catalogue_is_a_sentence(asking, qtbot):
    with qtbot.waitSignal(asking.failed) as failed:
        asking.ask(Query(text="broken"))
    assert failed.args == ["The catalogue is damaged."]
    assert not asking.is_waiting


def test_trouble_with_a_question_nobody_waits_for_is_not_told(asking, index, qtbot):
    told: list[str] = []
    asking.failed.connect(told.append)
    index.held = True
    asking.ask(Query(text="broken"), at_once=True)
    assert index.begun.acquire(timeout=5)
    index.held = False
    with qtbot.waitSignal(asking.answered):
        asking.ask(Query(text="next"), at_once=True)
        index.go_on.release()
    assert told == []
