"""The file that remembers size, tabs and look of the window; read before the first paint, so without SQLAlchemy."""

from __future__ import annotations

import base64
import json
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any

from homeland_careers.domain.address import Address
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.domain.window_state import ZOOM_LEAST, ZOOM_MOST, Theme, WindowState
from homeland_careers.storage.atomic import write_atomically

_log = logging.getLogger(__name__)

MOST_TABS = 200
"""Tabs that are taken from the file; nobody reads more, and a broken file must not open thousands."""


def load(path: Path) -> WindowState:
    """Read the state; the default where there is none. A file that makes no sense is set aside as `….broken`."""
    try:
        return _state(json.loads(path.read_bytes()))
    except OSError:
        return WindowState()
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, UnknownAddressError) as error:
        _log.info("The state of the window could not be read and starts anew: %s", error)
        with suppress(OSError):
            path.replace(path.with_name(f"{path.name}.broken"))
        return WindowState()


def save(path: Path, state: WindowState) -> None:
    """Write the state, or keep the former one. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    written = {
        "geometry": base64.b64encode(state.geometry).decode(),
        "sidebar_width": state.sidebar_width,
        "tabs": [str(tab) for tab in state.tabs],
        "current": state.current,
        "theme": str(state.theme),
        "zoom": state.zoom,
    }
    write_atomically(path, json.dumps(written, indent=1).encode())


def _state(written: dict[str, Any]) -> WindowState:
    tabs = tuple(Address.parse(tab) for tab in written["tabs"][:MOST_TABS])
    return WindowState(
        geometry=base64.b64decode(written["geometry"], validate=True),
        sidebar_width=_within(written["sidebar_width"], 0, 10_000),
        tabs=tabs,
        current=min(_within(written["current"], 0, len(written["tabs"]) - 1), len(tabs) - 1),
        theme=Theme(written["theme"]),
        zoom=_within(written["zoom"], ZOOM_LEAST, ZOOM_MOST),
    )


def _within(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(f"{value!r:.40} is not a number from {least} to {most}")
    return value
