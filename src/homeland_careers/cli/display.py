"""Whether a window can open here, found out without Qt."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from homeland_careers.domain.errors import HomelandCareersError

_DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def require(environment: Mapping[str, str]) -> None:
    """See to it that Qt can draw as the environment says.

    Raises HomelandCareersError naming what to install, or what can be done without a display.
    """
    if not sys.platform.startswith("linux"):
        return
    if missing := missing_libraries(libraries(environment)):
        packages = " ".join((_DRAWING | _X11)[name] for name in missing)
        raise HomelandCareersError(
            f"The window needs system libraries that are not here: {', '.join(missing)}. "
            f"Install them, on Debian or Ubuntu with: sudo apt-get install -y {packages}"
        )
    chosen = platform(environment)
    if not chosen or (chosen == "xcb" and not _x_answers()):
        raise HomelandCareersError(
            "There is no display here, so no window can open. Everything is in the terminal as well "
            "(homeland-careers --help), and --screenshot FILE draws the window into a picture."
        )


def missing_libraries(wanted: Iterable[str]) -> list[str]:
    """Give those of the libraries that cannot be loaded."""
    return [name for name in wanted if not _loads(name)]


def libraries(environment: Mapping[str, str]) -> list[str]:
    """Give the libraries that Qt would look for under this environment; none where Qt brings its own."""
    if not sys.platform.startswith("linux"):
        return []
    return [*_DRAWING, *(_X11 if platform(environment) == "xcb" else ())]


def platform(environment: Mapping[str, str]) -> str:
    """Give Qt's name for how it would draw: chosen by hand, else by what is there; empty for nothing."""
    if chosen := environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]:
        return chosen
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and Path(environment.get("XDG_RUNTIME_DIR", "/"), wayland).exists():
        return "wayland"
    return "xcb" if environment.get("DISPLAY") else ""


def _x_answers() -> bool:
    """Ask the X server itself: `DISPLAY` outlives its server in many a terminal."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
