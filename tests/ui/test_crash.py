from __future__ import annotations

import logging
import sys
import threading

import pytest

from homeland_careers.ui.crash import FaultLog


@pytest.fixture
def log(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    log = FaultLog(tmp_path / "profile" / "program.log")
    log.open()
    yield log
    log.close()


@pytest.fixture
def written(log, tmp_path):
    return lambda: (tmp_path / "profile" / "program.log").read_text("utf-8")


def test_nothing_to_write_leaves_nothing_behind(log, tmp_path):
    log.close()
    assert list((tmp_path / "profile").iterdir()) == []


def test_a_bug_is_written_with_its_trace_and_told_where(log, written, qtbot, tmp_path, expected_logs):
    def slip() -> None:
        raise ValueError("a slip")

    with qtbot.waitSignal(log.happened) as told:
        try:
            slip()
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert str(tmp_path / "profile" / "program.log") in told.args[0]
    assert "ValueError: a slip" in written()
    assert "in slip" in written()


def test_a_bug_on_another_thread_is_told_on_this_one(log, written, qtbot, expected_logs):
    heard: list[int] = []
    log.happened.connect(lambda _: heard.append(threading.get_ident()))
    thread = threading.Thread(target=lambda: int("four"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.get_ident()]
    assert "invalid literal" in written()


def test_the_trace_of_a_process_that_died_is_kept(qapp, tmp_path, monkeypatch, expected_logs):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    (tmp_path / "program.faults.log").write_text("Fatal Python error: Segmentation fault", "utf-8")
    log = FaultLog(tmp_path / "program.log")
    log.open()
    log.close()
    assert "Segmentation fault" in (tmp_path / "program.log").read_text("utf-8")
    assert not (tmp_path / "program.faults.log").exists()


def test_a_long_log_is_put_aside(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    path = tmp_path / "program.log"
    path.write_bytes(b"x" * 1_000_001)
    log = FaultLog(path)
    log.open()
    logging.getLogger("homeland_careers.x").info("new")
    log.close()
    assert (tmp_path / "program.old.log").stat().st_size == 1_000_001
    assert path.read_text("utf-8").endswith("new\n")


def test_a_place_that_cannot_be_written_is_no_trouble(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    (tmp_path / "file").write_text("in the way", "utf-8")
    log = FaultLog(tmp_path / "file" / "program.log")
    log.open()
    log.close()


def test_hooks_are_handed_back(qapp, tmp_path):
    before = sys.excepthook, threading.excepthook
    log = FaultLog(tmp_path / "program.log")
    assert sys.excepthook != before[0]
    log.close()
    assert (sys.excepthook, threading.excepthook) == before
