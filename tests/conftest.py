"""What every test stands on: no display, no network, no reader's own files, no unexpected word in the log."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt
os.environ.pop("QT_STYLE_OVERRIDE", None)

import pytest
from hypothesis import HealthCheck, settings

from homeland_careers import places

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


class _LocalSocket(socket.socket):
    """A socket that only the second start of the window may use: one named by a file."""

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:  # noqa: A002
        super().__init__(family, type, proto, fileno)
        if self.family is not socket.AF_UNIX:
            self.detach() if fileno is not None else self.close()
            raise PermissionError("The program opens no network connection, and neither does its test suite.")


def _refuse(*_args: object, **_kwargs: object) -> Any:
    raise PermissionError("The program looks up no host, and neither does its test suite.")


def pytest_configure() -> None:
    """Deny the network to the whole run, collection included."""
    socket.socket = _LocalSocket  # type: ignore[misc]
    socket.getaddrinfo = _refuse
    socket.create_connection = _refuse


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep what measures out of a run that tests."""
    benchmarks = Path(__file__).parent / "benchmarks"
    for item in items:
        if item.path.is_relative_to(benchmarks):
            item.add_marker(pytest.mark.bench)


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """One application for the run, in the program's own font so that pictures come out the same."""
    from homeland_careers.ui.theme import fonts  # only a test of the window loads Qt

    qapp.setQuitOnLastWindowClosed(False)
    qapp.setFont(fonts.load())
    return qapp


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> places.Profile:
    """An empty profile of this test's own; no test can reach the reader's files."""
    folder = tmp_path / "profile"
    monkeypatch.setenv(places.PROFILE_VARIABLE, str(folder))
    return places.profile()


@pytest.fixture
def expected_logs(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Say that this test means the program to warn; it looks into the records itself."""
    return caplog


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if "expected_logs" in request.fixturenames:
        return
    records = caplog.get_records("setup") + caplog.get_records("call")
    loud = [r for r in records if r.levelno >= logging.WARNING]
    if loud:
        pytest.fail("unexpected log: " + "; ".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in loud))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The project's shared material beside the checkout; a test that needs it is skipped without it."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the shared material does not stand beside this checkout")
    return folder
