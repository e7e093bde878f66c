"""Icons: line drawings of one family, tinted to the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from homeland_careers import places


def icon(name: str, colour: str, px: int) -> QIcon:
    """Give an icon of `resources/icons`, `px` wide in `colour`, sharp on every screen that is attached.

    Raises FileNotFoundError for a name that has no drawing.
    """
    made = QIcon()
    for ratio in sorted({1.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(pixmap(name, colour, px, ratio))
    return made


def pixmap(name: str, colour: str, px: int, ratio: float = 1.0) -> QPixmap:
    """Give one drawing as a picture for a screen with `ratio` device pixels to a logical one."""
    key = f"homeland-careers:{name}:{colour}:{px}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, colour, round(px * ratio))
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


@cache
def _drawing(name: str) -> str:
    return (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: str, side: int) -> QPixmap:
    tinted = _drawing(name).replace("currentColor", QColor(colour).name())
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture
