"""Python's collector, held to the thread of the window."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer

from homeland_careers.ui.garbage import Garbage


@pytest.fixture
def garbage(qapp) -> Iterator[Garbage]:
    parent = QObject()
    garbage = Garbage(parent)
    yield garbage
    garbage.end()
    assert gc.isenabled()
    parent.deleteLater()


class Knot:
    """Refers to itself, so that only the collector can take it."""

    gone = 0

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Knot.gone += 1


def timer(garbage: Garbage) -> QTimer:
    found = garbage.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def test_from_the_start_python_collects_nothing_by_itself(garbage):
    assert not gc.isenabled()
    assert not timer(garbage).isActive()


def test_once_begun_it_collects_here_when_enough_has_gathered(garbage):
    garbage.begin()
    assert gc.get_freeze_count() > 0
    assert timer(garbage).isActive()
    before = Knot.gone
    for _ in range(3 * gc.get_threshold()[0]):
        Knot()
    timer(garbage).timeout.emit()
    assert Knot.gone > before


def test_with_little_gathered_nothing_is_done(garbage):
    garbage.begin()
    gc.collect()
    rounds = [generation["collections"] for generation in gc.get_stats()]
    timer(garbage).timeout.emit()
    assert [generation["collections"] for generation in gc.get_stats()] == rounds


def test_at_the_end_python_has_it_back(garbage):
    garbage.begin()
    garbage.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert not timer(garbage).isActive()
