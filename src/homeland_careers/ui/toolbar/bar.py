"""The toolbar: buttons for actions that also stand in menus, and the search field between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.field import SearchField
from homeland_careers.ui.toolbar.grey import greyable

_LEFT = ("arrow-left", "arrow-right", "house")
_RIGHT = ("star", "printer", "contrast", "menu")
_GREYED = ("arrow-left", "arrow-right")


class Toolbar(QWidget):
    """Seven buttons that `bind` gives something to do; three stand over the sidebar, the field over the page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._lead = 0
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._before = QWidget(self)
        self._first = QHBoxLayout(self._before)
        self._row = QHBoxLayout(self)
        left = [self._button(icon, self._before) for icon in _LEFT]
        self.field = SearchField(appearance, self)
        right = [self._button(icon, self) for icon in _RIGHT]
        self._buttons = (*left, *right)
        for button in left:
            self._first.addWidget(button)
        self._first.addStretch()
        self._row.addWidget(self._before)
        self._row.addWidget(self.field, 10)
        self._row.addStretch(1)
        for button in right:
            self._row.addWidget(button)
        appearance.changed.connect(self._space)
        self._space()

    def bind(self, *deeds: QAction | QMenu) -> None:
        """Give the buttons, from left to right, an action or a menu each; they take on its icon and state."""
        for button, deed in zip(self._buttons, deeds, strict=True):
            if isinstance(deed, QMenu):
                button.setDefaultAction(deed.menuAction())
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            else:
                button.setDefaultAction(deed)
            button.setAccessibleName(button.text().replace("&", "").rstrip("…"))

    def offer_history(self, history: QMenu) -> None:
        """Open this menu by a right click on back or forward."""
        for button in self._buttons[:2]:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(
                lambda point, button=button: history.popup(button.mapToGlobal(point))
            )

    def set_lead(self, pixels: int) -> None:
        """Keep the field in line with the page, which begins that far from the left."""
        self._lead = pixels
        self._before.setFixedWidth(max(self._lead + self._look.px(28), self._look.px(150)))

    def _button(self, icon: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        greyed = icon in _GREYED
        button.setIcon(greyable(self._look, icon) if greyed else self._look.icon(icon))
        button.setEnabled(not greyed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _space(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(52))
        self._row.setContentsMargins(0, 0, px(12), 0)
        self._row.setSpacing(px(6))
        self._first.setContentsMargins(px(12), 0, 0, 0)
        self._first.setSpacing(px(6))
        for button in self._buttons:
            button.setFixedSize(px(36), px(36))
            button.setIconSize(button.size() / 2)
        self.field.setMaximumWidth(px(620))
        self.field.setMinimumWidth(px(140))
        self.field.setFixedHeight(px(34))
        self.field.setTextMargins(px(26), 0, px(58), 0)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_lead(self._lead)
