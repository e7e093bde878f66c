"""From options to the window; the window itself is tested where it stands."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import types
from pathlib import Path

import pytest

from homeland_careers.cli import display
from homeland_careers.domain.address import Address
from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.domain.launch import Launch
from homeland_careers.domain.window_state import Theme


@pytest.fixture
def launched(monkeypatch):
    """The launches that reach the window's side, in a stand-in for the module that would load Qt."""
    asked: list[Launch] = []
    app = types.ModuleType("homeland_careers.app")

    def run(launch: Launch) -> int:
        asked.append(launch)
        return 0

    app.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, "homeland_careers.app", app)
    monkeypatch.setattr(display, "require", lambda _environment: None)
    return asked


CASES = {
    "nothing": ([], Launch()),
    "a page": (["--open", "role/x"], Launch(open=Address.parse("role/x"))),
    "a search": (["--search", "coast guard"], Launch(search="coast guard")),
    "a profile": (["--profile", "/somewhere"], Launch(profile=Path("/somewhere"))),
    "a look": (["--theme", "high-contrast", "--zoom", "80"], Launch(theme=Theme.HIGH_CONTRAST, zoom=80)),
    "a picture": (
        ["--screenshot", "x.png", "--size", "1280x800", "--open=place/home"],
        Launch(screenshot=Path("x.png"), size=(1280, 800), open=Address.parse("place/home")),
    ),
}


@pytest.mark.parametrize(("arguments", "launch"), CASES.values(), ids=CASES.keys())
def test_options_reach_the_window(run, launched, arguments, launch):
    assert run(*arguments).code == 0
    assert launched == [launch]


def test_a_picture_is_drawn_without_a_screen(run, launched, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    run("--screenshot", "x.png")
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("arguments", [[], ["--open", "role/x"]], ids=["alone", "with options"])
def test_where_it_cannot_open_the_reader_is_told(run, launched, monkeypatch, arguments):
    def nowhere(_environment: object) -> None:
        raise HomelandCareersError("There is no display here.")

    monkeypatch.setattr(display, "require", nowhere)
    said = run(*arguments)
    assert (said.code, said.err) == (1, "homeland-careers: There is no display here.\n")
    assert launched == []


def test_a_picture_of_a_page(script, tmp_path):
    picture = tmp_path / "page.png"
    command = [*script, "--screenshot", str(picture), "--size", "640x480", "--open", "role/harbor-ranger"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert struct.unpack(">II", picture.read_bytes()[16:24]) == (640, 480)
