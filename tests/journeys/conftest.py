"""A reader at the real window: the sample catalogue, a profile of their own, mouse and keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from homeland_careers import app, places
from homeland_careers.domain.address import Address
from homeland_careers.domain.window_state import WindowState
from homeland_careers.making import build_catalogue
from homeland_careers.storage import window_state
from homeland_careers.ui.menus.deeds import Do
from homeland_careers.ui.rows import Rows
from homeland_careers.ui.sidebar.model import Role
from tests.sample import SAMPLE

RANGER = Address.parse("role/harbor-ranger")
LOOKOUT = Address.parse("role/harbor-lookout")
AGENCY = Address.parse("component/example-harbor-agency")
LAW = Address.parse("area/law-enforcement")
CTRL = Qt.KeyboardModifier.ControlModifier


class Reader:
    """Does what a reader does, and waits for what a reader waits for."""

    def __init__(self, program: app.Program, qtbot: Any) -> None:
        self.program, self.qtbot = program, qtbot
        self.window, self.workings = program.window, program.workings
        self.field = self.window.toolbar.field

    @property
    def address(self) -> Address:
        return self.window.tour.address

    def do(self, do: Do) -> None:
        self.workings.deeds[do].trigger()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def open(self, address: Address | str) -> None:
        self.window.tour.open(Address.parse(address) if isinstance(address, str) else address)

    def sees(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=5000)

    def type(self, text: str) -> None:
        """Type into the search field and wait for what it brings."""
        self.do(Do.SEARCH)
        self.field.clear()
        seeking = self.workings.seeking
        assert seeking.asking is not None
        with self.qtbot.waitSignal(seeking.asking.answered, timeout=5000):
            self.qtbot.keyClicks(self.field, text)

    def line(self, address: Address) -> QModelIndex:
        """Give the line of the sidebar that opens an address."""
        return next(index for index in self._lines(QModelIndex()) if index.data(Role.ADDRESS) == address)

    def click_line(self, address: Address) -> None:
        sidebar = self.window.sidebar
        point = sidebar.visualRect(self.line(address)).center()
        self.qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def click_row(
        self, rows: Rows, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        point = rows.visualRect(rows.model().index(row, 0)).center()
        self.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    def answer(self, text: str) -> None:
        """Press a button of a message."""
        buttons = self.workings.messages.findChildren(QPushButton)
        next(button for button in buttons if button.text() == text and button.isVisible()).click()

    def titles(self, rows: Rows) -> list[str]:
        model = rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def _lines(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        model = self.window.sidebar.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            yield from self._lines(index)


Start = Callable[..., Reader]


@pytest.fixture(scope="session")
def sample_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogue")
    build_catalogue(SAMPLE, folder)
    return folder


@pytest.fixture
def catalogue(sample_catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "catalogue_folder", lambda: sample_catalogue)
    return sample_catalogue


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, catalogue: Path, profile: places.Profile) -> Iterator[Start]:
    """Open the program, as often as a test likes; each start ends before the next."""
    running: list[app.Program] = []
    interval = sys.getswitchinterval()

    def end() -> None:
        while running:
            program = running.pop()
            program.window.close()
            program.close()
            shiboken6.delete(program.window)  # here and now: a collector on another thread must not do it

    def begin(state: WindowState | None = None) -> Reader:
        end()
        program = app.Program(state or window_state.load(profile.window_state), profile)
        running.append(program)
        program.window.state_changed.connect(program.keep_state)
        program.window.painted.connect(program.furnish)
        program.window.painted.connect(program.open_stores)
        with qtbot.waitSignal(program.opened, timeout=10000):
            program.window.show()
        return Reader(program, qtbot)

    yield begin
    end()
    qapp.setStyleSheet("")
    sys.setswitchinterval(interval)


@pytest.fixture
def reader(start: Start) -> Reader:
    return start()


def widgets(of: QWidget) -> list[QWidget]:
    return [widget for widget in of.findChildren(QWidget) if widget.isVisible()]
