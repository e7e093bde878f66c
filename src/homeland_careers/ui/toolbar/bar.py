"""The toolbar: buttons for actions that also stand in menus, and the search field between them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.field import SearchField


class Toolbar(QWidget):
    """Draws what it is given; the first buttons stand over the sidebar, the field over the page."""

    def __init__(
        self,
        appearance: Appearance,
        left: Iterable[QAction],
        right: Iterable[QAction | QMenu],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = appearance
        self._lead = 0
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchField(appearance, self)
        self._before = QWidget(self)
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._first = QHBoxLayout(self._before)
        for action in left:
            self._first.addWidget(self._button(action))
        self._first.addStretch()
        self._row.addWidget(self._before)
        self._row.addWidget(self.field, 10)
        self._row.addStretch(1)
        for deed in right:
            self._row.addWidget(self._button(deed))
        appearance.changed.connect(self._space)
        self._space()

    def set_lead(self, pixels: int) -> None:
        """Keep the field in line with the page, which begins that far from the left."""
        self._lead = pixels
        self._space()

    def _button(self, deed: QAction | QMenu) -> QToolButton:
        button = QToolButton(self)
        if isinstance(deed, QMenu):
            button.setDefaultAction(deed.menuAction())
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        else:
            button.setDefaultAction(deed)
        button.setAccessibleName(button.text().replace("&", "").rstrip("…"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
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
        self._before.setFixedWidth(max(self._lead + px(28), px(150)))
        self.field.setMaximumWidth(px(620))
        self.field.setMinimumWidth(px(140))
        self.field.setFixedHeight(px(34))
        self.field.setTextMargins(px(26), 0, px(58), 0)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
