"""The terminal program: the window's door, and everything but the window as commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from homeland_careers.domain.errors import HomelandCareersError

NAME = "homeland-careers"
STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (the process's own by default) and give its exit code.

    0 done, 1 nothing found or a check failed, 2 wrong usage (raised as SystemExit by argparse), 3 to 9 the
    named troubles of `domain.errors`, 130 stopped by the reader.
    """
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout:  # a program started without a console has none
            sys.stdout.flush()
    except HomelandCareersError as error:
        print(f"{NAME}: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # whoever read our output has seen enough; the rest goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return STOPPED
    return code


def _run(given: list[str]) -> int:
    if not given:  # the window alone needs no argparse, and its first paint should not wait for one
        from homeland_careers.cli import window  # noqa: PLC0415
        from homeland_careers.domain.launch import Launch  # noqa: PLC0415

        return _guarded(lambda: window.show(Launch()), None)
    from homeland_careers.cli import streams  # noqa: PLC0415
    from homeland_careers.cli.arguments import parser  # noqa: PLC0415

    streams.prepare()
    options = parser().parse_args(given)
    return _guarded(lambda: options.run(options), options.profile)


def _guarded(run: Callable[[], int], profile: Path | None) -> int:
    """Run a command; what is no known trouble is a bug, and its trace goes to the log, not to the reader."""
    try:
        return run()
    except (HomelandCareersError, BrokenPipeError):
        raise
    except Exception as error:  # noqa: BLE001  the outermost line: nothing may reach the reader as a trace
        from homeland_careers.cli import faults  # noqa: PLC0415

        return faults.report(error, profile)
