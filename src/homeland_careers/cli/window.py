"""The window, opened only where it can open: Qt ends the process where it cannot, and nothing can catch that."""

from __future__ import annotations

import os
from argparse import Namespace

from homeland_careers.cli import display
from homeland_careers.domain.launch import Launch
from homeland_careers.domain.window_state import Theme


def run(options: Namespace) -> int:
    """Open the window as the options say, or draw it into a picture."""
    return show(
        Launch(
            profile=options.profile,
            open=options.open,
            search=options.search,
            screenshot=options.screenshot,
            size=options.size,
            theme=Theme(options.theme) if options.theme else None,
            zoom=options.zoom,
        )
    )


def show(launch: Launch) -> int:
    """Open the window and give its exit code. Raises HomelandCareersError where it cannot open."""
    if launch.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    display.require(os.environ)
    from homeland_careers.app import run as open_window  # noqa: PLC0415  the one place that loads Qt

    return open_window(launch)
