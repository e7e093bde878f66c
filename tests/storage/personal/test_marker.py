"""Marks of writing processes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from homeland_careers.storage.personal import marker


def test_no_folder_no_marks(tmp_path):
    assert marker.abandoned(tmp_path / "none") == []


def test_a_running_process_has_not_abandoned_its_mark(tmp_path):
    mark = marker.leave(tmp_path)
    assert mark.is_file()
    assert marker.abandoned(tmp_path) == []


def test_a_process_that_ended_has(tmp_path):
    program = "import sys, pathlib; from homeland_careers.storage.personal import marker\n"
    program += "print(marker.leave(pathlib.Path(sys.argv[1])))"
    run = subprocess.run(
        [sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True
    )
    assert [str(path) for path in marker.abandoned(tmp_path)] == [run.stdout.strip()]


@pytest.mark.parametrize("process", [1, 10**30], ids=["of someone else", "no number a process can have"])
def test_what_cannot_be_asked_counts_as_running(tmp_path, process):
    (tmp_path / f"personal.open-{process}-x").touch()
    assert marker.abandoned(tmp_path) == []


def test_other_files_are_no_marks(tmp_path):
    (tmp_path / "personal.open-notes").touch()
    assert marker.abandoned(tmp_path) == []


def test_where_processes_cannot_be_asked_only_ones_own_runs(tmp_path, monkeypatch):
    mark = marker.leave(tmp_path)
    other = tmp_path / "personal.open-1-x"
    other.touch()
    monkeypatch.setattr(os, "name", "nt")
    left = marker.abandoned(tmp_path)
    monkeypatch.undo()
    assert left == [other]
    assert mark not in left
