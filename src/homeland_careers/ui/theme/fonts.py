"""The program's own typeface, Inter, so that pages and pictures look the same everywhere."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from homeland_careers import places

FAMILY = "Inter"
_FACES = ("Regular", "Italic", "Medium", "SemiBold", "Bold")


def load() -> str:
    """Make the bundled faces known to Qt and give the family; the system's own where they are missing."""
    if not QFontDatabase.hasFamily(FAMILY):
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(places.resources() / "fonts" / f"{FAMILY}-{face}.otf"))
    if QFontDatabase.hasFamily(FAMILY):
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
