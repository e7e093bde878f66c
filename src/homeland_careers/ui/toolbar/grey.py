"""Icons that turn grey with their action, in a grey that suits the theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon

from homeland_careers.ui.theme.appearance import Appearance

_KEPT = 0.4
"""How much of the soft ink is left on the ground when nothing can be done."""


def greyable(look: Appearance, name: str) -> QIcon:
    """Give an icon of the toolbar with a picture of its own for when it is disabled."""
    soft, ground = QColor(look.tokens.soft), QColor(look.tokens.ground)
    mixed = [
        round(s * _KEPT + g * (1 - _KEPT))
        for s, g in zip(soft.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    icon = look.icon(name)
    for size in icon.availableSizes():
        grey = look.icon(name, 18, QColor(*mixed).name()).pixmap(size)
        icon.addPixmap(grey, QIcon.Mode.Disabled)
    return icon
