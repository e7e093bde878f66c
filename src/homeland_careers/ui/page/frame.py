"""How the detail pane is divided: the page, the panel beside it, the bar for finding under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from homeland_careers.ui.page.find_bar import FindBar
from homeland_careers.ui.page.mouse import zooms
from homeland_careers.ui.page.scroll import Scroll
from homeland_careers.ui.page.side import Side
from homeland_careers.ui.theme.appearance import Appearance

_FOLDS_BELOW = 1100


class Frame(QWidget):
    """The panel stands beside the page in a wide window; in a narrow one a button lays it over the page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.pane = Scroll(self)
        self.side = Side(appearance, self)
        self.bar = FindBar(appearance, self)
        self._wanted = False
        self._unfold = QToolButton(self)
        self._unfold.setCheckable(True)
        self._unfold.setAccessibleName(self.tr("On this page, and my note"))
        self._unfold.setToolTip(self.tr("On this page, and my note"))
        self._unfold.toggled.connect(self._arrange)
        self.bar.shown.connect(self._arrange)
        self.side.outline.chosen.connect(lambda: self._unfold.setChecked(False))
        self.setFocusProxy(self.pane)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fold(self, *, wanted: bool) -> None:
        """Say whether the page that comes has a panel at all."""
        self._wanted = wanted
        self._unfold.setChecked(False)
        self.refold()

    def refold(self) -> None:
        """Divide the pane anew, as after a change of zoom."""
        self._unfold.setIcon(self.appearance.icon("panel-right", 18, self.appearance.tokens.soft))
        self._arrange()

    def _arrange(self) -> None:
        px = self.appearance.px
        wide = self.window().width() >= px(_FOLDS_BELOW)
        beside, over = self._wanted and wide, self._wanted and not wide and self._unfold.isChecked()
        bottom = self.height() - (self.bar.sizeHint().height() if self.bar.isVisibleTo(self) else 0)
        side = self.side.width()
        self.pane.setGeometry(0, 0, self.width() - side if beside else self.width(), bottom)
        self.bar.setGeometry(0, bottom, self.width(), self.height() - bottom)
        self.side.setVisible(beside or over)
        self.side.setGeometry(self.width() - side, 0, side, bottom)
        self._unfold.setVisible(self._wanted and not wide)
        corner = self.width() - self.pane.verticalScrollBar().sizeHint().width() - px(2)
        size = self._unfold.sizeHint()
        self._unfold.setGeometry(corner - size.width(), px(4), size.width(), size.height())
        self._unfold.raise_()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel."""
        self.appearance.zoom_by(zooms(event))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
