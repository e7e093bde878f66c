"""How the window is started from a terminal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from homeland_careers.domain.address import Address
from homeland_careers.domain.window_state import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """What the window shall show first; what is None or empty is as the window was left.

    `screenshot` draws offscreen into that picture file and ends instead of showing a window; `size` is its
    width and height in pixels. `zoom` is in percent, 80 to 200. Of `open` and `search` at most one is set.
    """

    profile: Path | None = None
    open: Address | None = None
    search: str = ""
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    theme: Theme | None = None
    zoom: int | None = None
