"""Rich text that reaches for nothing: no image, style sheet or file is ever read for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from homeland_careers.ui.overriding import override


def blank() -> QImage:
    """Give one clear pixel. An empty answer would make Qt read the file itself."""
    pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
    pixel.fill(Qt.GlobalColor.transparent)
    return pixel


class SafeDocument(QTextDocument):
    """A text document that shows only what its HTML says and the pictures it was handed beforehand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Give a blank for whatever the text asks for, and keep Qt from looking further."""
        return " " if type == QTextDocument.ResourceType.StyleSheetResource.value else blank()

    def hand(self, name: str, picture: QImage) -> None:
        """Make a picture of the program's own available under a name."""
        self.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
