"""The wheel: it carries what an installed program reads, and two builds give the same bytes."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[1]


def build(into: Path, version: str) -> Path:
    """Build a wheel of this checkout into a folder."""
    return Path(next(WheelBuilder(str(ROOT)).build(directory=str(into), versions=[version])))


@pytest.mark.slow
def test_wheel_is_whole_and_comes_out_the_same_twice(tmp_path):
    first, second = (build(tmp_path / name, "standard") for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()
    names = set(zipfile.ZipFile(first).namelist())
    assert "homeland_careers/_resources/icons/LICENSE" in names
    assert "homeland_careers/_catalogue/current" in names
    assert "homeland_careers/_migrations/env.py" in names
    assert not [name for name in names if "__pycache__" in name]


def test_editable_install_reads_the_checkout(tmp_path):
    names = zipfile.ZipFile(build(tmp_path, "editable")).namelist()
    assert not [name for name in names if name.startswith("homeland_careers/_")]
