"""The toolbar: buttons for actions that also stand in menus, and the search field between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.field import SearchField
from homeland_careers.ui.toolbar.grey import greyable

_LEFT = ("arrow-left", "arrow-right", "house")
_RIGHT = ("star", "printer", "contrast", "menu")
_GREYED = ("arrow-left", "arrow-right")
_NEEDED = ("menu", "arrow-left", "star", "arrow-right", "house", "contrast", "printer")
"""What stays longest in a narrow window comes first; what goes still stands in the menu."""
_BUTTON, _GAP, _EDGE, _LEAST = 36, 6, 12, 140


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
        self._before_field = frozenset(left)
        by_icon = dict(zip((*_LEFT, *_RIGHT), self._buttons, strict=True))
        self._by_need = [by_icon[icon] for icon in _NEEDED]
        for button in left:
            self._first.addWidget(button)
        self._first.addStretch()
        self._row.addWidget(self._before)
        self._row.addWidget(self.field, 100)
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
        """Keep the field in line with the page, which begins that far from the left, as far as there is room."""
        self._lead = pixels
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out buttons where there is no room for all."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out whole the buttons there is no room for, and let the field give way before it covers one."""
        px = self._look.px
        room, each = self.width() - px(_LEAST) - 2 * px(_EDGE), px(_BUTTON) + px(_GAP)
        shown = self._by_need[: max(room // each, 2)]
        for button in self._by_need:
            button.setVisible(button in shown)
        first = sum(button in self._before_field for button in shown) * each
        free = room - (len(shown) * each - first) - px(_GAP)
        wanted = max(self._lead + px(28), first + 2 * px(_EDGE))
        self._before.setFixedWidth(max(first + px(_EDGE), min(wanted, free)))
        for layout in (self._first, self._row):
            layout.activate()

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
        self._row.setContentsMargins(0, 0, px(_EDGE), 0)
        self._row.setSpacing(px(_GAP))
        self._first.setContentsMargins(px(_EDGE), 0, 0, 0)
        self._first.setSpacing(px(_GAP))
        for button in self._buttons:
            button.setFixedSize(px(_BUTTON), px(_BUTTON))
            button.setIconSize(button.size() / 2)
        self.field.setMaximumWidth(px(620))
        self.field.setMinimumWidth(px(_LEAST) * 6 // 7)  # beside two buttons in the narrowest window
        self.field.setFixedHeight(px(34))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
