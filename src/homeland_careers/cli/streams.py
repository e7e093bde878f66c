"""What comes in and goes out: UTF-8 whatever the system thinks, and JSON in one stable form."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from homeland_careers.domain.errors import DiskFullError


def prepare() -> None:
    r"""Set the streams so that no text can make the program fail.

    A lone surrogate goes out as `\ud800`, which within JSON means just that; bytes that are no UTF-8 come in as
    lone surrogates, and line ends come in as they are. A stream the caller closed is empty, and takes all.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  open until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape", newline="")


def lines() -> Iterator[str]:
    """Give the lines of standard input that hold anything, as soon as each is there."""
    for line in iter(sys.stdin.readline, ""):
        if stripped := line.strip():
            yield stripped


def say(line: str) -> None:
    """Send one line in one write, at once: whoever waits for it may act on it.

    Raises DiskFullError where the output goes to a full disk, BrokenPipeError where nobody reads it any more.
    """
    try:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise DiskFullError(
            "The output could not be written, for its disk is full. What was saved before is kept. "
            "Free some space, or send the output elsewhere."
        ) from error


def tell(sentence: str) -> None:
    """Send a sentence beside the output, to the person at the terminal."""
    print(sentence, file=sys.stderr, flush=True)


def as_json(value: Any, *, one_line: bool = False) -> str:
    """Give JSON text, readable or as one line."""
    return json.dumps(value, ensure_ascii=False, indent=None if one_line else 2)
