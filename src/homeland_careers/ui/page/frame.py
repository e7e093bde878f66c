"""How the detail pane is divided: the page, the panel beside it, the bar for finding under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolButton, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.mouse import zooms
from homeland_careers.ui.page.scroll import Scroll
from homeland_careers.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from homeland_careers.ui.page.find_bar import FindBar
    from homeland_careers.ui.page.side import Side

_FOLDS_BELOW = 1100
_WIDTH = 210
"""Pixels of the design: the window below which the panel folds away, and how wide the panel is."""


class Frame(QWidget):
    """The panel stands beside the page in a wide window; in a narrow one a button lays it over the page.

    Panel and bar are made when first needed: home, which is shown first, has neither.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.pane = Scroll(self)
        self._side: Side | None = None
        self._bar: FindBar | None = None
        self._wanted = False
        self._unfold = QToolButton(self)
        self._unfold.setCheckable(True)
        self._unfold.setAccessibleName(self.tr("On this page, and my note"))
        self._unfold.setToolTip(self.tr("On this page, and my note"))
        self._unfold.toggled.connect(self._arrange)
        self.setFocusProxy(self.pane)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def side(self) -> Side:
        """Give the panel with outline and note."""
        if self._side is None:
            from homeland_careers.ui.page.side import Side  # noqa: PLC0415  not for the first window

            self._side = Side(self.appearance, self)
            self._side.outline.chosen.connect(lambda: self._unfold.setChecked(False))
            self.connect_side(self._side)
        return self._side

    @property
    def bar(self) -> FindBar:
        """Give the bar for finding."""
        if self._bar is None:
            from homeland_careers.ui.page.find_bar import FindBar  # noqa: PLC0415  not for the first window

            self._bar = FindBar(self.appearance, self)
            self._bar.shown.connect(self._arrange)
            self.connect_bar(self._bar)
        return self._bar

    def connect_side(self, side: Side) -> None:
        """Listen to a panel that was just made."""

    def connect_bar(self, bar: FindBar) -> None:
        """Listen to a bar that was just made."""

    def fold(self, *, wanted: bool) -> None:
        """Say whether the page that comes has a panel at all."""
        self._wanted = wanted
        self._unfold.setChecked(False)
        self.refold()

    def refold(self) -> None:
        """Divide the pane anew, as after a change of zoom."""
        if self._wanted:
            side = self.appearance.px(18)
            self._unfold.setIcon(self.appearance.icon("panel-right", 18, self.appearance.tokens.soft))
            self._unfold.setIconSize(QSize(side, side))
        self._arrange()

    def _arrange(self) -> None:
        wide = self.window().width() >= self.appearance.px(_FOLDS_BELOW)
        beside, over = self._wanted and wide, self._wanted and not wide and self._unfold.isChecked()
        bottom = self.height()
        if self._bar is not None and self._bar.isVisibleTo(self):
            bottom -= self._bar.sizeHint().height()
            self._bar.setGeometry(0, bottom, self.width(), self.height() - bottom)
        width = min(self.appearance.px(_WIDTH), self.width())
        self.pane.setGeometry(0, 0, self.width() - width if beside else self.width(), bottom)
        if self._side is not None:
            self._side.setVisible(beside or over)
            self._side.setGeometry(self.width() - width, 0, width, bottom)
        self._place_button(visible=self._wanted and not wide)

    def _place_button(self, *, visible: bool) -> None:
        self._unfold.setVisible(visible)
        if visible:
            px, size = self.appearance.px, self._unfold.sizeHint()
            corner = self.width() - self.pane.verticalScrollBar().sizeHint().width() - px(2)
            self._unfold.setGeometry(corner - size.width(), px(4), size.width(), size.height())
            self._unfold.raise_()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel."""
        self.appearance.zoom_by(zooms(event))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find page, side and bar their places anew."""
        self._arrange()
