"""The look of the running window: theme, zoom, and what follows from them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from homeland_careers.ui.theme import fonts, icons
from homeland_careers.ui.theme.palette import palette
from homeland_careers.ui.theme.sheet import style_sheet
from homeland_careers.ui.theme.tokens import Tokens, themed

SMALLEST, LARGEST = 80, 200
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
"""The steps of Ctrl + and Ctrl −, in per cent."""


class Appearance(QObject):
    """Theme and zoom: whoever draws asks here for colours and sizes, and draws again on `changed`.

    `changing` comes just before: each widget that is dropped then need not be dressed anew.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, theme: str = "system", zoom: int = 100, parent: QObject | None = None) -> None:
        """Begin with one of `THEMES` and a zoom in per cent. Raises ValueError for an unknown theme."""
        super().__init__(parent)
        self._app: QApplication | None = None
        self._family = fonts.load()
        self._zoom = _clamped(zoom)
        self._theme = theme
        self._tokens = themed(theme, _system_dark())

    @property
    def tokens(self) -> Tokens:
        """Give the colours now in force."""
        return self._tokens

    @property
    def theme_name(self) -> str:
        """Give what the reader chose, one of `THEMES`."""
        return self._theme

    @property
    def zoom(self) -> int:
        """Give the zoom in per cent, 80 to 200."""
        return self._zoom

    def set_theme(self, name: str) -> None:
        """Change the theme. Raises ValueError for a name that is none of `THEMES`."""
        if name == "system":
            QGuiApplication.styleHints().unsetColorScheme()  # else our own last choice would answer
        tokens = themed(name, _system_dark())
        if (name, tokens) != (self._theme, self._tokens):
            self._theme, self._tokens = name, tokens
            self._renew()

    def set_zoom(self, percent: int) -> None:
        """Change the zoom, kept within 80 and 200 per cent."""
        if _clamped(percent) != self._zoom:
            self._zoom = _clamped(percent)
            self._renew()

    def zoom_by(self, steps: int) -> None:
        """Go up or down some steps of `ZOOMS`."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self._zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def px(self, n: float) -> int:
        """Give `n` pixels of the design, scaled; never 0 for something that is not 0."""
        return max(1, round(n * self._zoom / 100)) if n > 0 else 0

    def font(
        self, size: float = 14, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False
    ) -> QFont:
        """Give the program's font at `size` pixels of the design, scaled."""
        font = QFont(self._family)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setItalic(italic)
        return font

    def icon(self, name: str, size: float = 18, colour: str = "") -> QIcon:
        """Give an icon at `size` pixels of the design, scaled, in `colour` (the theme's ink if empty)."""
        return icons.icon(name, colour or self._tokens.ink, self.px(size))

    def apply(self, app: QApplication, *, styled: bool = False) -> None:
        """Dress the application, and keep it dressed as theme, zoom and desktop change.

        `styled` says that it was started in Qt's Fusion style already, which is four milliseconds cheaper.
        """
        if self._app is None:
            app.styleHints().colorSchemeChanged.connect(self._follow)
        self._app = app
        if not styled:
            app.setStyle("Fusion")
        self._dress(app)

    def _dress(self, app: QApplication) -> None:
        if self._theme != "system":  # for title bars, which the desktop draws
            scheme = Qt.ColorScheme.Dark if self._tokens.dark else Qt.ColorScheme.Light
            app.styleHints().setColorScheme(scheme)
        app.setPalette(palette(self._tokens))
        app.setFont(self.font())
        app.setStyleSheet(style_sheet(self._tokens, self._zoom / 100))

    def _renew(self) -> None:
        self.changing.emit()
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _follow(self) -> None:
        if self._theme == "system":
            self.set_theme("system")


def _clamped(percent: int) -> int:
    return min(max(percent, SMALLEST), LARGEST)


def _system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
