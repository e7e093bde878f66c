"""What the script that a person starts with decides before it does anything."""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

import run


@pytest.mark.parametrize(
    ("args", "kind"),
    [
        pytest.param([], "window", id="nothing"),
        pytest.param(["--open", "role/x"], "window", id="open a place"),
        pytest.param(["--search", "search"], "window", id="a value that is also a command"),
        pytest.param(["--search=list"], "window", id="a value after the equals sign"),
        pytest.param(["--profile"], "window", id="a value left out"),
        pytest.param(["--screenshot", "a.png"], "picture", id="picture"),
        pytest.param(["--theme", "dark", "--screenshot=a.png"], "picture", id="picture with equals sign"),
        pytest.param(["search", "cbp"], "terminal", id="command"),
        pytest.param(["--profile", "here", "list", "role"], "terminal", id="command after an option"),
        pytest.param(["--version"], "terminal", id="version"),
        pytest.param(["-h"], "terminal", id="help"),
    ],
)
def test_arguments_tell_what_is_needed(args, kind):
    assert run.kind_of(args) == kind


@pytest.fixture
def x_server(tmp_path, monkeypatch):
    """A server that listens as display 7."""
    monkeypatch.setattr(run, "X_SERVER", str(tmp_path / "X"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        (tmp_path / "wayland-0").touch()
        yield tmp_path


@pytest.mark.parametrize(
    ("env", "shown"),
    [
        pytest.param({}, False, id="nothing"),
        pytest.param({"DISPLAY": ""}, False, id="empty"),
        pytest.param({"DISPLAY": ":7"}, True, id="X"),
        pytest.param({"DISPLAY": "unix:7.0"}, True, id="X with screen"),
        pytest.param({"DISPLAY": ":8"}, False, id="X that is gone"),
        pytest.param({"DISPLAY": "far:10.0"}, True, id="X far away"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-0"}, True, id="Wayland"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-9"}, False, id="Wayland that is gone"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-9", "DISPLAY": ":7"}, True, id="Wayland gone, X there"),
        pytest.param({"DISPLAY": ":7", "QT_QPA_PLATFORM": "offscreen"}, False, id="offscreen by choice"),
        pytest.param({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True, id="another platform by choice"),
    ],
)
def test_display_is_looked_for_before_qt_is(x_server, env, shown):
    assert run.has_display({"XDG_RUNTIME_DIR": str(x_server), **env}) is shown


@pytest.mark.parametrize(
    ("release", "name"),
    [
        pytest.param({"ID": "debian", "VERSION_ID": "12"}, "libglib2.0-0", id="Debian 12"),
        pytest.param({"ID": "debian", "VERSION_ID": "13"}, "libglib2.0-0t64", id="Debian 13"),
        pytest.param({"ID": "debian"}, "libglib2.0-0t64", id="Debian testing"),
        pytest.param({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0", id="Ubuntu 22.04"),
        pytest.param({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64", id="Ubuntu 24.04"),
        pytest.param({}, "libglib2.0-0t64", id="unknown"),
    ],
)
def test_packages_are_named_as_the_release_names_them(release, name):
    assert run.debian_packages(["libglib2.0-0", "libgl1"], release) == [name, "libgl1"]


@pytest.mark.parametrize(
    ("log", "says"),
    [
        pytest.param("OSError: [Errno 28] No space left on device", "disk is full", id="disk full"),
        pytest.param("error: [Errno 13] Permission denied: '.venv'", "cannot be written", id="no rights"),
        pytest.param("[Errno -3] Temporary failure in name resolution", "No network", id="pip, no name"),
        pytest.param("Retrying after connection broken by 'X'", "No network", id="pip, broken"),
        pytest.param("Caused by: dns error: failed to lookup", "No network", id="uv"),
        pytest.param("error: metadata-generation-failed", "metadata-generation-failed", id="another cause"),
    ],
)
def test_failed_installation_is_told_in_a_sentence(log, says):
    assert says in run.diagnosis("$ pip install\n" + log)


def test_missing_library_is_named_with_its_package():
    assert run.missing_libraries({"libc.so.6": "libc6", "libnothing.so.9": "libnothing9"}) == {
        "libnothing.so.9": "libnothing9"
    }


def test_old_python_can_read_the_script():
    ast.parse(Path(run.__file__).read_text(), feature_version=(3, 6))
