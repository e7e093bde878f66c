"""However soon the window closes, everything that was opened behind it is closed."""

from __future__ import annotations

import psutil
import pytest
import shiboken6

from homeland_careers import app
from homeland_careers.domain.window_state import WindowState
from tests.journeys.conftest import RANGER


def still_open(profile, catalogue) -> list[str]:
    """Databases of this test that the process holds open, and marks that say that it does."""
    files = [file.path for file in psutil.Process().open_files()]
    held = [path for path in files if path.startswith((str(profile.root), str(catalogue)))]
    return held + [str(mark) for mark in profile.root.glob("personal.open-*")]


def test_after_reading_searching_and_saving_nothing_is_open(start, catalogue, profile):
    reader = start()
    reader.type("harbor")
    reader.open(RANGER)
    reader.workings.mine.toggle(RANGER)
    reader.sees(lambda: RANGER in reader.workings.stars.saved)
    assert still_open(profile, catalogue)
    reader.window.close()
    reader.program.close()
    assert still_open(profile, catalogue) == []


@pytest.mark.parametrize("steps", [(), ("furnish",), ("furnish", "watch_faults", "open_stores")], ids=len)
def test_a_window_that_closes_at_once_leaves_nothing_open(qapp, catalogue, profile, steps):
    program = app.Program(WindowState(), profile)
    for step in steps:
        getattr(program, step)()
    program.close()
    shiboken6.delete(program.window)
    qapp.setStyleSheet("")
    assert still_open(profile, catalogue) == []
