"""How long a page takes from the document to its pixels, and back again to one that was open.

Milliseconds, the best of some rounds, for other work on the machine only adds; the aims are those of a
window that answers in a frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import Document
from homeland_careers.ui.page.view import PageView
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui.page.every_page import POST, long


@pytest.fixture
def view(qtbot, qapp: QApplication) -> Iterator[PageView]:
    look = Appearance("light")
    look.apply(qapp)
    pane = PageView(look)
    qtbot.addWidget(pane)
    pane.resize(1028, 722)
    pane.show()
    pane.show_document(POST, saved=False)
    pane.settle()
    pane.repaint()
    yield pane
    qapp.setStyleSheet("")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show(view: PageView, document: Document) -> None:
    view.show_document(document, saved=False)
    view.repaint()


@pytest.mark.parametrize(("size", "aim"), [(20_000, 16), (100_000, 25)], ids=["20 kB", "100 kB"])
def test_a_page_is_set_and_painted(benchmark, view: PageView, size: int, aim: int):
    numbers, document = count(), long(size)

    def fresh():
        return (view, replace(document, address=Address.parse(f"role/page-{next(numbers)}"))), {}

    benchmark.pedantic(show, setup=fresh, rounds=15)
    assert benchmark.stats.stats.min * 1000 <= aim


def test_going_back_to_a_page_that_is_laid_out(benchmark, view: PageView):
    document = long(20_000)
    show(view, document)
    view.settle()

    def away():
        show(view, POST)
        return (view, document), {}

    benchmark.pedantic(show, setup=away, rounds=15)
    assert benchmark.stats.stats.min * 1000 <= 8


def test_a_change_of_theme(benchmark, view: PageView):
    themes = count()
    show(view, long(20_000))
    view.settle()
    benchmark.pedantic(
        lambda: view.appearance.set_theme(("dark", "light")[next(themes) % 2]), rounds=10, warmup_rounds=1
    )
    assert benchmark.stats.stats.min * 1000 <= 100
