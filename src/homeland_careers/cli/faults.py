"""Faults of the program itself: the trace goes to the log, the reader is told where that is."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

from homeland_careers import __version__, places
from homeland_careers.cli.streams import tell


def report(error: Exception, profile: Path | None) -> int:
    """Log a fault and tell of it; where the log cannot be written, the trace is told instead. Gives 1."""
    log = places.profile(profile).log_file
    where = f"The log {log} tells more"
    trace = "".join(traceback.format_exception(error))
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} homeland-careers {__version__}\n{trace}\n")
    except OSError:
        tell(trace)
        where = "The lines above tell more"
    tell(f"homeland-careers: a fault of the program, not yours ({repr(error)[:200]}).")
    tell(f"{where}. What was saved before is kept.")
    return 1
