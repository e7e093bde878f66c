"""Files that are the old one or the new one."""

from __future__ import annotations

import os

import pytest

from homeland_careers.storage import atomic


def test_a_new_file(tmp_path):
    atomic.write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_a_failure_keeps_the_old_file_and_leaves_no_other(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fails(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="Input/output"):
        atomic.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_the_file_is_synced_before_it_is_renamed_and_the_folder_after(tmp_path, monkeypatch):
    path, seen, fsync = tmp_path / "a", [], os.fsync

    def watched(handle: int) -> None:
        seen.append(path.exists())
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    atomic.write_atomically(path, b"new")
    assert seen == [False, True]


def test_where_folders_have_no_handles(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "open", None)
    monkeypatch.setattr(os, "name", "nt")
    atomic.sync_folder(tmp_path)
    monkeypatch.undo()
