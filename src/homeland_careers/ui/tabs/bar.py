"""The row of tabs, there only when there is more than one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance

_WIDEST = 220


class TabBar(QTabBar):
    """Shows titles; says which tab is chosen and which is to be closed."""

    close_requested = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Tabs"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setMovable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        appearance.changed.connect(self._dress)

    def insert(self, at: int, title: str) -> None:
        """Put in a tab."""
        self.insertTab(at, "")
        self.retitle(at, title)
        close = QToolButton(self)
        close.setObjectName("close-tab")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setToolTip(self.tr("Close tab"))
        close.clicked.connect(self._close)
        self.setTabButton(at, QTabBar.ButtonPosition.RightSide, close)
        self._dress()
        self.setVisible(self.count() > 1)

    def take(self, at: int) -> None:
        """Take a tab out."""
        self.removeTab(at)
        self.setVisible(self.count() > 1)

    def retitle(self, at: int, title: str) -> None:
        """Give a tab another title; a title is no markup and has no mnemonic."""
        self.setTabText(at, title.replace("&", "&&"))
        self.setTabToolTip(at, title)
        self.setAccessibleTabName(at, title)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """Give the width of the title, up to the widest a tab may be."""
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), self._look.px(_WIDEST)), self._look.px(34))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask to close a tab by the middle button."""
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.close_requested.emit(at)
        else:
            super().mouseReleaseEvent(event)

    def _close(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.close_requested.emit(self.tabAt(button.mapTo(self, QPoint(1, 1))))

    def _dress(self) -> None:
        for at in range(self.count()):
            button = self.tabButton(at, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(self._look.icon("x", 12, self._look.tokens.soft))
                button.setIconSize(QSize(self._look.px(12), self._look.px(12)))
                button.setFixedSize(self._look.px(20), self._look.px(20))
