"""What every part of a page is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.address import Address
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.tokens import Tokens


class Links(QObject):
    """What the reader does on a page, whichever part it happens in.

    `followed` carries a link and whether it asks for a new tab; `pointed` the link under the mouse or the
    focus (empty when left) and where on the screen; `starred` an Address; `copied` what is to be copied;
    `focused` the widget the keyboard went to, or None; `revealed` a widget and where in it the focus is.
    """

    followed = Signal(str, bool)
    pointed = Signal(str, QPoint)
    starred = Signal(object)
    copied = Signal(str)
    focused = Signal(object)
    revealed = Signal(QWidget, QRect)


@dataclass(frozen=True, slots=True)
class Setting:
    """The look and the wiring a part is built with."""

    appearance: Appearance
    links: Links

    @property
    def tokens(self) -> Tokens:
        """Give the colours in force."""
        return self.appearance.tokens


class Readable(Protocol):
    """A stretch of text on the page that can be searched."""

    def mark(self, needle: str) -> int:
        """Highlight every match, none for an empty needle, and give their number."""

    def point(self, index: int | None) -> QRect:
        """Highlight one match more strongly than the others and say where it is, in own coordinates."""


class Part(QWidget):
    """A piece of the page, as high as its contents need at a given width."""

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting

    def fit(self, width: int) -> int:
        """Lay the contents out at a width in pixels and give the height they need."""
        raise NotImplementedError

    def readables(self) -> Sequence[Readable]:
        """Give the searchable texts in reading order."""
        return ()

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved, where there are any."""

    def flash(self, number: int) -> QRect | None:  # noqa: ARG002  most parts list no sources
        """Light up a source of the page and say where it stands here; None if it does not."""
        return None

    def px(self, n: float) -> int:
        """Give pixels of the design, scaled."""
        return self.setting.appearance.px(n)
