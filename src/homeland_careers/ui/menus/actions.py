"""The actions of the window and the menus they stand in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from homeland_careers.domain.window_state import Theme
from homeland_careers.ui.menus.deeds import Deed, Do, headings
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.toolbar.grey import greyable

_CHECKABLE = (Do.SIDEBAR, Do.FULL_SCREEN)


class Actions:
    """One action for each deed, alive in the whole window. Icons follow the theme."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        tr = QCoreApplication.translate
        self._look = appearance
        self._window = window
        self._icons: dict[QAction, str] = {}
        self._actions: dict[Do, QAction] = {}
        self._themes = QActionGroup(window)
        self._bare = True
        self.menus: dict[str, QMenu] = {}
        """The menus by title, in order."""
        self.theme = QMenu(tr("Menu", "Theme"), window)
        self.main = QMenu(tr("Menu", "Menu"), window)
        """All menus as one, for the button at the right of the toolbar."""
        self._make_themes()
        self._make_menus()
        appearance.changed.connect(self._undress)
        self.main.aboutToShow.connect(self._dress)
        self.theme.aboutToShow.connect(self._dress)
        self._undress()

    def __getitem__(self, do: Do) -> QAction:
        """Give the action for a deed."""
        return self._actions[do]

    def add_history(self, history: QMenu) -> None:
        """Give the way through the pages its place below back and forward."""
        go = next(menu for menu in self.menus.values() if self[Do.HOME] in menu.actions())
        go.insertMenu(self[Do.HOME], history)

    def _make_menus(self) -> None:
        for heading in headings():
            menu = self.menus[heading.title] = self.main.addMenu(heading.title)
            for deed in heading.deeds:
                if deed is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(deed))
            if self._actions.get(Do.SIDEBAR) in menu.actions():
                menu.insertMenu(self[Do.ZOOM_IN], self.theme)

    def _make(self, deed: Deed) -> QAction:
        action = QAction(deed.text, self._window)
        action.setObjectName(deed.do)
        action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
        action.setCheckable(deed.do in _CHECKABLE)
        if deed.keys:
            shown = QKeySequence(deed.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{deed.text.rstrip('…')} ({shown})")
        self._window.addAction(action)
        self._actions[deed.do] = action
        self._icons[action] = deed.icon
        return action

    def _make_themes(self) -> None:
        tr = QCoreApplication.translate
        for theme, text, icon in (
            (Theme.SYSTEM, tr("Menu", "As the system"), "sun-moon"),
            (Theme.LIGHT, tr("Menu", "Light"), "sun"),
            (Theme.DARK, tr("Menu", "Dark"), "moon"),
            (Theme.HIGH_CONTRAST, tr("Menu", "High contrast"), "contrast"),
        ):
            action = self._themes.addAction(self.theme.addAction(text))
            action.setCheckable(True)
            action.setData(theme)
            action.setChecked(theme == self._look.theme_name)
            action.triggered.connect(lambda _=False, theme=theme: self._look.set_theme(theme))
            self._icons[action] = icon

    def _undress(self) -> None:
        self._bare = True
        for do in (Do.BACK, Do.FORWARD, Do.HOME, Do.SAVED, Do.PRINT):
            self[do].setIcon(greyable(self._look, self._icons[self[do]]))
        self.theme.setIcon(self._look.icon("contrast"))
        self.main.setIcon(self._look.icon("menu"))

    def _dress(self) -> None:
        if self._bare:  # drawn when a menu is first opened: the first window shall not wait for them
            self._bare = False
            for action, icon in self._icons.items():
                if icon:
                    action.setIcon(greyable(self._look, icon))
