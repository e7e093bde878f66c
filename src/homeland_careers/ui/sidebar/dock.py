"""The place of the sidebar beside the pages: how wide it is, and the handle that brings it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QToolButton, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.sidebar.view import Sidebar
from homeland_careers.ui.theme.appearance import Appearance

_NORMAL, _LEAST, _MOST = 252, 150, 460


class Dock(QWidget):
    """Sidebar and content side by side; the reader moves the line between them."""

    resized = Signal()
    """The line between sidebar and content has moved."""
    shown = Signal(bool)
    """The sidebar was brought back or hidden."""

    def __init__(
        self, appearance: Appearance, sidebar: Sidebar, content: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = appearance
        self._sidebar = sidebar
        self._width = 0
        self._handle = QToolButton(self)
        self._handle.setObjectName("handle")
        self._handle.setToolTip(self.tr("Show the sidebar (Ctrl+B)"))
        self._handle.setAccessibleName(self.tr("Show the sidebar"))
        self._handle.clicked.connect(lambda: self.show_sidebar(True))
        self._handle.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._handle.hide()
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(1)
        self._halves.addWidget(sidebar)
        self._halves.addWidget(content)
        self._halves.setStretchFactor(1, 1)
        self._halves.splitterMoved.connect(self._moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._handle)
        row.addWidget(self._halves, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def set_width(self, pixels: int) -> None:
        """Make the sidebar that wide; 0 is the width it has at first."""
        self._width = pixels
        self._fit()

    def width_chosen(self) -> int:
        """Give the width the reader chose, 0 if never."""
        return self._width

    def lead(self) -> int:
        """Say where the content begins, in pixels from the left."""
        return self._halves.sizes()[0] + 1 if self._sidebar.isVisibleTo(self) else self._handle.width()

    def show_sidebar(self, wanted: bool) -> None:
        """Bring the sidebar back or hide it; while it is hidden the handle stands at the edge."""
        if wanted != self._sidebar.isVisibleTo(self):
            self._sidebar.setVisible(wanted)
            self._handle.setVisible(not wanted)
            self._fit()
            self.shown.emit(wanted)
            self.resized.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar its share of the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        wanted = self._width or min(px(_NORMAL), max(self.width() * 32 // 100, px(_LEAST)))
        wanted = min(wanted, px(_MOST))  # a width chosen in larger text; the splitter would count it in full
        self._halves.setSizes([wanted, max(self.width() - wanted, 1)])
        self.resized.emit()

    def _moved(self) -> None:
        self._width = self._halves.sizes()[0]
        self.resized.emit()

    def _dress(self) -> None:
        px = self._look.px
        self._sidebar.setMinimumWidth(px(_LEAST))
        self._sidebar.setMaximumWidth(px(_MOST))
        self._handle.setIcon(self._look.icon("chevron-right", 14, self._look.tokens.soft))
        self._handle.setFixedWidth(px(18))
        self._fit()
