"""What can be done with a line that leads somewhere, as the menu of a right click or the menu key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from homeland_careers.domain.address import Address


def row_menu(address: Address, open_: Callable[[bool], None], parent: QWidget) -> QMenu:
    """Give the menu; `open_` is told whether a tab of its own is wanted."""
    tr = QCoreApplication.translate
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addAction(tr("RowMenu", "Open")).triggered.connect(lambda: open_(False))
    menu.addAction(tr("RowMenu", "Open in new tab")).triggered.connect(lambda: open_(True))
    menu.addSeparator()
    copy = menu.addAction(tr("RowMenu", "Copy link"))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(address.url))
    return menu
