"""What the window remembers from one start to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from homeland_careers.domain.address import HOME, Address

ZOOM_LEAST = 80
ZOOM_MOST = 200


class Theme(StrEnum):
    """The looks a reader can choose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """Size, sidebar, tabs and look of the window as it was left.

    `geometry` is what the window system gave for size and place, unread by us; empty means the default size.
    `sidebar_width` is in pixels, 0 for the default. `current` is the index of the tab that was in front.
    `zoom` is in percent, 80 to 200.
    """

    geometry: bytes = b""
    sidebar_width: int = 0
    tabs: tuple[Address, ...] = (HOME,)
    current: int = 0
    theme: Theme = Theme.SYSTEM
    zoom: int = 100

    @property
    def place(self) -> Address:
        """Give the page that was in front."""
        return self.tabs[self.current]
