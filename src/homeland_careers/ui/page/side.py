"""The panel beside a page: its outline, and the reader's note under it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.note import Note
from homeland_careers.ui.page.outline import Outline
from homeland_careers.ui.theme.appearance import Appearance


class Side(QWidget):
    """Outline and note, each under its own title."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.outline = Outline(appearance, self)
        self.note = Note(self)
        self._titles = [QLabel(self.tr("On this page"), self), QLabel(self.tr("My note"), self)]
        self._column = QVBoxLayout(self)
        for widget in (self._titles[0], self.outline, self._titles[1], self.note):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_sections(self, sections: tuple[tuple[str, str], ...], *, savable: bool) -> None:
        """List the sections of a page; a page that cannot be saved has no note."""
        self.outline.show_sections(sections)
        for widget in (self._titles[1], self.note):
            widget.setVisible(savable)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the outline anew, so that the note keeps its place."""
        self._measure()

    def _dress(self) -> None:
        px = self._appearance.px
        self._column.setContentsMargins(px(18), px(26), px(16), px(20))
        self._column.setSpacing(px(6))
        for title in self._titles:
            title.setFont(self._appearance.font(13, QFont.Weight.DemiBold))
        self.note.setFont(self._appearance.font(13))
        self.note.setFixedHeight(px(120))
        self._titles[1].setContentsMargins(0, px(18), 0, 0)
        self._measure()

    def _measure(self) -> None:
        """Let the outline have what it needs, but leave the note its place."""
        self._column.activate()
        others = [widget for widget in (*self._titles, self.note) if widget.isVisibleTo(self)]
        taken = sum(widget.sizeHint().height() for widget in others if widget is not self.note)
        taken += self.note.height() if self.note in others else 0
        margins = self._column.contentsMargins()
        taken += margins.top() + margins.bottom() + self._column.spacing() * (len(others) + 1)
        room = max(self.height() - taken, self._appearance.px(80))
        self.outline.setFixedHeight(min(self.outline.height_needed(), room))
        self._column.activate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line at the left edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._appearance.tokens.ground))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._appearance.tokens.line))
        painter.end()
