"""Whether a window can open, asked before Qt is loaded."""

from __future__ import annotations

import ctypes
import sys

import pytest

from homeland_careers.cli import display
from homeland_careers.domain.errors import HomelandCareersError

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asked on Linux alone")


@pytest.fixture
def here(monkeypatch):
    """A machine that has every library and an X server that answers or not."""

    def made(answers=True, missing=()):
        def load(name: str) -> object:
            if name in missing:
                raise OSError(name)
            return Xcb(not answers)

        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(ctypes, "CDLL", load)

    return made


class Xcb:
    """As much of libxcb as is asked for."""

    def __init__(self, refuses: bool) -> None:
        self._refuses = refuses
        self.xcb_connect = type("Function", (), {"__call__": lambda *_: 1})()
        self.xcb_disconnect = lambda _connection: None

    def xcb_connection_has_error(self, _connection):
        return int(self._refuses)


CASES = {
    "nothing set": ({}, ""),
    "X": ({"DISPLAY": ":0"}, "xcb"),
    "chosen by hand": ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "offscreen"),
    "chosen with options": ({"QT_QPA_PLATFORM": "minimal:x=1"}, "minimal"),
    "several to try": ({"QT_QPA_PLATFORM": "wayland;xcb"}, "wayland"),
    "Wayland that is not there": ({"WAYLAND_DISPLAY": "none", "DISPLAY": ":0"}, "xcb"),
}


@pytest.mark.parametrize(("environment", "name"), CASES.values(), ids=CASES.keys())
def test_how_qt_would_draw(environment, name):
    assert display.platform(environment) == name


def test_wayland(tmp_path):
    (tmp_path / "wayland-0").touch()
    assert display.platform({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}) == "wayland"


@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":0"}, {"QT_QPA_PLATFORM": "offscreen"}], ids=["X", "offscreen"]
)
def test_where_it_can_open(here, environment):
    here()
    display.require(environment)


@pytest.mark.parametrize(
    "environment", [{}, {"DISPLAY": ":77"}], ids=["none named", "one that does not answer"]
)
def test_without_a_display_the_ways_round_are_named(here, environment):
    here(answers=False)
    with pytest.raises(HomelandCareersError, match=r"no display here.*--help.*--screenshot"):
        display.require(environment)


def test_missing_libraries_are_named_with_the_line_that_installs_them(here):
    here(missing={"libEGL.so.1", "libxcb-cursor.so.0"})
    with pytest.raises(HomelandCareersError, match=r"apt-get install -y libegl1 libxcb-cursor0$"):
        display.require({"DISPLAY": ":0"})
    with pytest.raises(HomelandCareersError, match=r"apt-get install -y libegl1$"):
        display.require({"QT_QPA_PLATFORM": "offscreen"})


def test_without_libxcb_there_is_no_display(here):
    here(missing={"libxcb.so.1"})
    with pytest.raises(HomelandCareersError, match="no display here"):
        display.require({"DISPLAY": ":0"})


def test_elsewhere_qt_brings_its_own(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    display.require({})
    assert display.libraries({}) == []


@linux
def test_a_display_of_no_server_is_found_out(monkeypatch):
    """The true libxcb, asked for a server that does not run."""
    monkeypatch.setenv("DISPLAY", ":7654")
    assert not display._x_answers()


@linux
def test_a_library_there_is_not():
    assert display.missing_libraries(["libc.so.6", "libno-such-thing.so.0"]) == ["libno-such-thing.so.0"]
