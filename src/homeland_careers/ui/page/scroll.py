"""The window on a sheet: a scroll bar, the keys that move it, and time for what is not made yet."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.mouse import zooms
from homeland_careers.ui.page.sheet import Sheet

_SLICE = 0.005
"""Seconds at a time spent on making the rest of a page, so that the window never waits."""

_AROUND = 48


class Scroll(QAbstractScrollArea):
    """Shows one of several sheets; the width never changes when the scroll bar comes or goes."""

    scrolled = Signal(int)
    settled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._wanted = 0
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._make_more)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ground = QWidget(self)  # made here: PySide takes 9 ms to find out what Qt's own viewport is
        ground.setBackgroundRole(QPalette.ColorRole.Window)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.verticalScrollBar().valueChanged.connect(self._move)

    def show_sheet(self, sheet: Sheet, y: int) -> None:
        """Bring a sheet to the front, scrolled to `y`; the others stay as they are."""
        if self.sheet is not None and self.sheet is not sheet:
            self.sheet.hide()
        self.sheet, self._wanted = sheet, y
        sheet.fit(self._room())
        sheet.grow(y + self.height())
        self._measure()
        sheet.show()
        if sheet.complete:
            self._rest.stop()
            self.settled.emit()
        else:
            self._rest.start()

    def anchor(self) -> tuple[int, float]:
        """Name the place where the reader is, for `show_at`."""
        return self.sheet.anchor(self.verticalScrollBar().value()) if self.sheet else (-1, 0.0)

    def show_at(self, sheet: Sheet, anchor: tuple[int, float]) -> None:
        """Bring a sheet to the front at a place named before theme, zoom or width changed."""
        sheet.fit(self._room())
        self.show_sheet(sheet, sheet.at(anchor))

    def release(self) -> None:
        """Let go of the sheet, which is about to be thrown away."""
        self._rest.stop()
        self.sheet = None

    def settle(self) -> None:
        """Make everything that is left of the sheet now."""
        if self.sheet is not None and not self.sheet.complete:
            self.sheet.finish()
            self._make_more()

    def go(self, y: int) -> None:
        """Scroll so that `y` of the sheet is at the top, as far as its height allows."""
        self._wanted = y
        self._measure()

    def reveal(self, rect: QRect) -> None:
        """Scroll no more than needed to show a stretch of the sheet, with some room around it."""
        top, shown = self.verticalScrollBar().value(), self.viewport().height()
        if rect.top() - _AROUND < top:
            self.go(rect.top() - _AROUND)
        elif rect.bottom() + _AROUND > top + shown:
            self.go(min(rect.bottom() + _AROUND - shown, rect.top() - _AROUND))

    def _room(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _make_more(self) -> None:
        if self.sheet is None:
            return
        self.sheet.grow(0, _SLICE)
        self._measure()
        if self.sheet.complete:
            self._rest.stop()
            self.settled.emit()

    def _measure(self) -> None:
        """Take over the height of the sheet, and go where it was to be scrolled as soon as it reaches there."""
        if self.sheet is None:
            return
        bar, shown = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.sheet.height() - shown))
        bar.setPageStep(shown)
        bar.setSingleStep(_AROUND)
        if self._wanted >= 0:
            bar.setValue(self._wanted)
            self._move(bar.value())
            if self.sheet.complete or bar.value() == self._wanted:
                self._wanted = -1

    def _move(self, value: int) -> None:
        if self.sheet is not None and self.sheet.y() != -value:
            self.sheet.move(0, -value)
            self.scrolled.emit(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl leave it to the pane, which zooms."""
        if zooms(event):
            event.ignore()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew and keep the passage that is being read in place."""
        if self.sheet is not None:
            self.show_at(self.sheet, self.anchor())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends by Home and End, on by most of a page by Space, with Shift back."""
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        leap = bar.pageStep() * 9 // 10
        targets = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + (-leap if back else leap),
        }
        if event.key() in targets:
            bar.setValue(targets[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
