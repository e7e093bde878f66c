"""Marks in the profile folder that say which processes have the database open for writing.

A mark whose process is gone tells that it ended without closing.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

_NAME = re.compile(r"personal\.open-(\d+)-\w+")


def leave(folder: Path) -> Path:
    """Put down this process's mark. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f"personal.open-{os.getpid()}-", dir=folder)
    os.close(handle)
    return Path(name)


def abandoned(folder: Path) -> list[Path]:
    """Give the marks of processes that no longer run."""
    found = [(_NAME.fullmatch(path.name), path) for path in (folder.iterdir() if folder.is_dir() else ())]
    return [path for match, path in found if match and not _runs(int(match[1]))]


def _runs(process: int) -> bool:
    if os.name != "posix":  # there, asking with signal 0 would end the process; a check too many is harmless
        return process == os.getpid()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
