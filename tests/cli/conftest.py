"""The terminal program in this process, over the catalogue of the sample."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from homeland_careers import places
from homeland_careers.cli import main
from homeland_careers.storage.catalogue.writing import write_catalogue
from tests.sample import sample_draft


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(scope="session")
def sample_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample-catalogue")
    write_catalogue(sample_draft(), folder)
    return folder


@pytest.fixture
def catalogue(sample_catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "catalogue_folder", lambda: sample_catalogue)
    return sample_catalogue


@pytest.fixture
def run(catalogue: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the program with these arguments and this input."""

    def ran(*arguments: str, given: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        try:
            code = main(arguments)
        except SystemExit as ended:  # argparse ends the process itself
            code = int(ended.code or 0)
        return Said(code, *capsys.readouterr())

    return ran


@pytest.fixture
def script(catalogue: Path, tmp_path: Path) -> list[str]:
    """The command line of the program in a process of its own, over the sample."""
    program = tmp_path / "program.py"
    program.write_text(
        "import pathlib, sys\nfrom homeland_careers import places\n"
        f"places.catalogue_folder = lambda: pathlib.Path({str(catalogue)!r})\n"
        "from homeland_careers.cli import main\nsys.exit(main())\n",
        "utf-8",
    )
    return [sys.executable, str(program)]
