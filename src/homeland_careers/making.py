"""Make the catalogue: from the written sources to the file that the program opens."""

from __future__ import annotations

from pathlib import Path

from homeland_careers.content.compile import check_content, compile_content
from homeland_careers.storage.catalogue.writing import write_catalogue


def check(content: Path) -> tuple[str, ...]:
    """Give every problem of the written sources as `file:line: sentence`; none means that they can be compiled."""
    return tuple(map(str, check_content(content)))


def build_catalogue(content: Path, folder: Path) -> Path:
    """Compile the written sources into a catalogue in the folder and give its file.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text, and nothing was written.
    """
    return write_catalogue(compile_content(content), folder)
