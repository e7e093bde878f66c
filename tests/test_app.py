"""The program as a process: what it loads before the first paint, one window a profile, pictures."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from PySide6.QtGui import QColor, QImage

from homeland_careers import places
from homeland_careers.making import build_catalogue
from tests.sample import SAMPLE

PROGRAM = """\
import faulthandler, os, pathlib, sys
faulthandler.dump_traceback_later(60, exit=True)  # a test shall fail, not hang
from homeland_careers import places
places.catalogue_folder = lambda: pathlib.Path(sys.argv[1])
from homeland_careers import app
from homeland_careers.domain.address import Address
from homeland_careers.domain.launch import Launch
from homeland_careers.domain.window_state import Theme
"""
FIRST_PAINT = """
def look(self):
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)
app.Program.furnish = look
app.run(Launch())
"""
STAY = """
opened = app.Program._settle
def settle(self):
    opened(self)
    self.window.tour.shown.connect(lambda address: print(address, flush=True))
    print("open", flush=True)
app.Program._settle = settle
sys.exit(app.run(Launch()))
"""
HAND_OVER = """
sys.exit(app.run(Launch(open=Address.parse(sys.argv[2]) if len(sys.argv) > 2 else None)))
"""
SEARCH_ELSEWHERE = """
sys.exit(app.run(Launch(search="harbor")))
"""
PICTURE = """
from homeland_careers.domain.errors import HomelandCareersError
try:
    sys.exit(app.run(Launch(screenshot=pathlib.Path("picture.png"), {options})))
except HomelandCareersError as error:
    print(error)
    sys.exit(error.exit_code)
"""


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogue")
    build_catalogue(SAMPLE, folder)
    return folder


@pytest.fixture
def run(catalogue: Path, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the program as a process that ends with the test."""
    started: list[subprocess.Popen[str]] = []

    def begin(code: str, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", PROGRAM + code, *(arguments or (str(catalogue),))]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(
            command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def lines(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdout is not None
    return process.stdout


def test_the_first_paint_needs_none_of_the_heavy_libraries(run):
    out, err = run(FIRST_PAINT).communicate(timeout=60)
    loaded = set(out.split())
    assert "homeland_careers.ui.window" in loaded, err
    roots = {name.partition(".")[0] for name in loaded}
    heavy = {
        "sqlalchemy",
        "pydantic",
        "alembic",
        "jinja2",
        "markdown_it",
        "nh3",
        "yaml",
        "socket",
        "ssl",
        "http",
    }
    assert heavy & roots == set()
    later = {
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
        "homeland_careers.domain.role",
        "homeland_careers.domain.rule",
        "homeland_careers.pages.book",
        "homeland_careers.storage.catalogue.store",
        "homeland_careers.storage.personal.store",
        "homeland_careers.ui.workings",
        "homeland_careers.ui.results.pane",
        "homeland_careers.ui.saved.pane",
        "homeland_careers.ui.menus.actions",
    }
    assert later & loaded == set()


def test_a_second_start_shows_its_page_in_the_first_window(run, catalogue):
    first = run(STAY)
    assert lines(first).readline() == "open\n"
    for wanted in ("role/harbor-lookout", "role/harbor-ranger"):
        second = run(HAND_OVER, str(catalogue), wanted)
        assert lines(first).readline() == f"{wanted}\n"
        assert second.wait(timeout=30) == 0
    assert run(SEARCH_ELSEWHERE).wait(timeout=30) == 0
    assert lines(first).readline() == "search/harbor\n"
    assert first.poll() is None


def test_a_second_start_without_a_wish_only_raises_the_window(run):
    first = run(STAY)
    assert lines(first).readline() == "open\n"
    assert run(HAND_OVER).wait(timeout=30) == 0
    assert first.poll() is None


def test_a_window_that_is_stuck_does_not_keep_the_next_one_waiting(run):
    first = run(STAY)
    assert lines(first).readline() == "open\n"
    first.send_signal(signal.SIGSTOP)
    hurried = "from homeland_careers.ui import instance\ninstance._PATIENCE = instance._ANSWER = 300\n"
    try:
        assert lines(run(hurried + STAY)).readline() == "open\n"
    finally:
        first.send_signal(signal.SIGCONT)


def test_a_killed_window_does_not_lock_the_next_one_out(run):
    first = run(STAY)
    assert lines(first).readline() == "open\n"
    first.kill()
    first.wait()
    assert lines(run(STAY)).readline() == "open\n"


@pytest.mark.parametrize(
    ("options", "size", "ground"),
    [
        pytest.param("", (1280, 800), "#fafaf7", id="home"),
        pytest.param(
            "open=Address.parse('role/harbor-ranger'), theme=Theme.DARK", (1280, 800), "#14181e", id="role"
        ),
        pytest.param("search='harbor', size=(900, 600), zoom=150", (900, 600), "#fafaf7", id="search"),
        pytest.param("open=Address.parse('place/saved')", (1280, 800), "#fafaf7", id="saved"),
        pytest.param(
            "open=Address.parse('role/nobody'), size=(700, 500)", (700, 500), "#fafaf7", id="no such page"
        ),
    ],
)
def test_the_window_is_drawn_into_a_picture(run, tmp_path, profile, options, size, ground):
    process = run(PICTURE.replace("{options}", options))
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, ""), err
    picture = QImage(str(tmp_path / "picture.png"))
    assert (picture.width(), picture.height()) == size
    assert QColor(picture.pixel(size[0] - 4, size[1] - 40)).name() == ground
    assert not profile.window_state.exists()
    assert not profile.lock.exists()


def test_a_picture_waits_for_no_other_window(run, tmp_path):
    first = run(STAY)
    assert lines(first).readline() == "open\n"
    assert run(PICTURE.replace("{options}", "")).wait(timeout=60) == 0
    assert (tmp_path / "picture.png").exists()


def test_a_picture_without_a_catalogue_is_a_sentence_and_an_exit_code(run, tmp_path):
    process = run(PICTURE.replace("{options}", ""), str(tmp_path / "nowhere"))
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 4
    assert "catalogue" in out


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param("sys.modules['homeland_careers.pages.book'] = None", id="import behind the window"),
        pytest.param("sys.modules['homeland_careers.ui.workings'] = None", id="import on the way"),
    ],
)
def test_a_picture_that_meets_a_bug_ends_and_says_so(run, tmp_path, broken):
    picture = PICTURE.replace("{options}", "").replace("HomelandCareersError as", "ImportError as")
    code = picture.replace("error.exit_code", "7")
    process = run(f"{broken}\n{code}")
    out, err = process.communicate(timeout=60)
    assert process.returncode == 7, err
    assert "None in sys.modules" in out
    assert not (tmp_path / "picture.png").exists()


def test_a_picture_that_cannot_be_written_is_a_sentence(run, tmp_path):
    (tmp_path / "picture.png").mkdir()
    process = run(PICTURE.replace("{options}", ""))
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1, err
    assert "could not be written to picture.png" in out


def test_a_picture_of_a_search_that_fails_is_a_sentence(run):
    damage = """
from homeland_careers.domain.errors import CatalogueDamagedError
from homeland_careers.storage.search.finder import CatalogueFinder
def find(self, query):
    raise CatalogueDamagedError("The index cannot be read.")
CatalogueFinder.find = find
"""
    process = run(damage + PICTURE.replace("{options}", "search='harbor'"))
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, "The index cannot be read.\n"), err


def test_the_window_is_as_it_was_left(run, profile: places.Profile):
    leave = """
def settle(self):
    opened(self)
    self.window.tour.open(Address.parse("role/harbor-ranger"))
    self.window.look.set_theme("dark")
    self.window.close()
opened = app.Program._settle
app.Program._settle = settle
sys.exit(app.run(Launch()))
"""
    assert run(leave).wait(timeout=60) == 0
    from homeland_careers.storage import window_state

    state = window_state.load(profile.window_state)
    assert str(state.place) == "role/harbor-ranger"
    assert state.theme == "dark"
    assert not profile.lock.exists()
