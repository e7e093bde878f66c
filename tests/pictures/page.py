"""Draw pages with every kind of block into build/pictures: `python -m tests.pictures.page`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from homeland_careers.domain.document import Document
from homeland_careers.ui.page.view import PageView
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui.page.every_block import ROWS
from tests.ui.page.every_page import FRONT, POST, ROLE

FOLDER = Path("build/pictures")
PAGES = {"role": ROLE, "home": FRONT, "post": POST}
LOOKS = [
    (theme, zoom, size)
    for theme in ("light", "dark", "high-contrast")
    for zoom, size in ((100, (1280, 800)), (100, (900, 600)), (150, (1280, 800)))
]


def draw(app: QApplication, name: str, page: Document, theme: str, zoom: int, size: tuple[int, int]) -> None:
    """Grab the pane as the reader sees it, and once more as high as the whole page."""
    look = Appearance(theme, zoom)
    look.apply(app)
    window = QWidget()
    window.resize(*size)
    view = PageView(look, window)
    view.setGeometry(look.px(252), look.px(52), size[0] - look.px(252), size[1] - look.px(78))
    window.show()
    view.show_document(page, saved=name == "role")
    view.mark_saved(frozenset({ROWS.rows[0].entry.address, *([page.address] if name == "role" else [])}))
    view.settle()
    app.processEvents()
    stem = f"{name}-{theme}-{zoom}-{size[0]}"
    window.grab().save(str(FOLDER / f"{stem}.png"))
    if zoom == 100:
        view.resize(view.width(), view.pane.verticalScrollBar().maximum() + view.height())
        app.processEvents()
        view.grab().save(str(FOLDER / f"{stem}-whole.png"))
    window.close()


def main() -> None:
    """Draw every page in every look whose name contains the words of the command line."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for name, page in PAGES.items():
        for theme, zoom, size in LOOKS:
            if all(word in f"{name} {theme} {zoom} {size[0]}" for word in sys.argv[1:]):
                draw(app, name, page, theme, zoom, size)


if __name__ == "__main__":
    main()
