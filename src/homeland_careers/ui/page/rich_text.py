"""Running text: read-only, selectable, its links reached by mouse and keyboard, and reaching nothing outside."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup
from homeland_careers.ui.page.anchors import link_after
from homeland_careers.ui.page.mouse import travels
from homeland_careers.ui.page.safe_document import SafeDocument, blank
from homeland_careers.ui.page.setting import Setting

_SCROLLING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
}
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RichText(QTextBrowser):
    """A stretch of HTML as high as its text; it opens nothing by itself and says which link was followed."""

    def __init__(self, setting: Setting, parent: QWidget, size: float = 14) -> None:
        super().__init__(parent)
        self._setting = setting
        self._waiting: str | None = None
        self._matches: list[QTextCursor] = []
        self._now: int | None = None
        self._flashed: QTextCursor | None = None
        self._link: QTextCursor | None = None
        self._dress(size)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point_out)

    def _dress(self, size: float) -> None:
        self._document = SafeDocument(self)
        self._document.setDefaultFont(self._setting.appearance.font(size))
        self._document.setIndentWidth(self._setting.appearance.px(24))
        self._document.setDefaultStyleSheet(markup.sheet(self._setting.appearance))
        self.setDocument(self._document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewport(QWidget(self))  # paints no ground, and PySide need not find out what Qt's own is

    def hand(self, name: str, icon: str, colour: str, size: float = 14) -> None:
        """Make one of the program's icons available to the text as a picture called `name`."""
        ratio = self.devicePixelRatioF()
        pixmap = self._setting.appearance.icon(icon, size, colour).pixmap(
            self._setting.appearance.px(size), self._setting.appearance.px(size)
        )
        pixmap.setDevicePixelRatio(ratio)
        self._document.hand(name, pixmap.toImage())

    def write(self, html: str) -> None:
        """Take HTML, to be shown as soon as `fit` says how wide."""
        self._waiting = html

    def fit(self, width: int) -> int:
        """Lay the text out at a width and give its height, both in pixels."""
        if self._waiting is not None:
            self._show(self._waiting, width)
            self._waiting = None
        elif self._document.textWidth() != width:
            self._document.setTextWidth(width)
        height = round(self._document.size().height() + 0.5)
        self.resize(width, height)
        self.verticalScrollBar().setRange(0, 0)
        return height

    def _show(self, html: str, width: int) -> None:
        """Lay out once, at the right width; the empty line Qt keeps after a last table takes no room."""
        self.resize(width, max(self.height(), width))
        self._document.setLayoutEnabled(False)
        self.setHtml(html)
        last = QTextCursor(self._document.lastBlock())
        if self._document.blockCount() > 1 and not last.block().text():
            look = QTextBlockFormat()
            look.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            last.setBlockFormat(look)
        self._document.setTextWidth(width)
        self._document.setLayoutEnabled(True)

    def rows(self) -> list[float]:
        """Give where each row of the text's first table begins, and where the last one ends."""
        table = next((f for f in self._document.rootFrame().childFrames() if isinstance(f, QTextTable)), None)
        if table is None:
            return []
        layout, padding = self._document.documentLayout(), table.format().cellPadding()
        first = [table.cellAt(row, 0).firstCursorPosition().block() for row in range(table.rows())]
        tops = [layout.blockBoundingRect(block).top() - padding for block in first]
        return [*tops, layout.frameBoundingRect(table).bottom()]

    def mark(self, needle: str) -> int:
        """Highlight every match and give their number."""
        self._matches, self._now = [], None
        cursor = QTextCursor(self._document)
        while needle and not (cursor := self._document.find(needle, cursor)).isNull():
            self._matches.append(cursor)
        self._show_marks()
        return len(self._matches)

    def point(self, index: int | None) -> QRect:
        """Highlight one match more strongly and say where it is."""
        self._now = index
        self._show_marks()
        return QRect() if index is None else self._rect(self._matches[index])

    def flash(self, start: int, end: int) -> QRect:
        """Light up a stretch of text, until `unflash`, and say where it is."""
        self._flashed = QTextCursor(self._document)
        self._flashed.setPosition(start)
        self._flashed.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._show_marks()
        return self._rect(self._flashed)

    def unflash(self) -> None:
        """Let the lit stretch go dark again."""
        self._flashed = None
        self._show_marks()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Give a blank for whatever the text asks for."""
        return blank()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it scrolls there, and zooms with Ctrl."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link in focus; leave plain scrolling keys to the page, with Shift they select."""
        if self._link is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            new_tab = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._setting.links.followed.emit(self._link.charFormat().anchorHref(), new_tab)
            return
        selects = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _SCROLLING and not selects:
            event.ignore()
        else:
            self.setCursorWidth(1)
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave back and forward to the window."""
        if not travels(event):
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a link in a new tab on a middle click."""
        href = self.anchorAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and href:
            self._setting.links.followed.emit(href, True)
            return
        super().mouseReleaseEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do not lay out again what `fit` has laid out; there is never anything to scroll."""
        if self._document.textWidth() != self.viewport().width():
            super().resizeEvent(event)
        self.verticalScrollBar().setRange(0, 0)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard came here, so that the page can show where it is; no caret until it is moved."""
        self.setCursorWidth(0)
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._setting.links.focused.emit(self)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take back every sign of focus."""
        super().focusOutEvent(event)
        self._link = None
        self._show_marks()
        self._setting.links.focused.emit(None)
        self._setting.links.pointed.emit("", QPoint())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Go from link to link, then on; the link in focus is shown and brought into view."""
        caret = self.textCursor().position()
        target = link_after(self._document, self._link, caret, next) if self.hasFocus() else None
        self._link = target
        self._show_marks()
        if target is None:
            return QWidget.focusNextPrevChild(self, next)  # not the browser's, which would start over
        self._setting.links.revealed.emit(self, self._rect(target))
        below = self.viewport().mapToGlobal(self._rect(target).bottomLeft())
        self._setting.links.pointed.emit(target.charFormat().anchorHref(), below)
        return True

    def _follow(self, url: QUrl) -> None:
        new_tab = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._setting.links.followed.emit(url.toString(), new_tab)

    def _point_out(self, url: QUrl) -> None:
        self._setting.links.pointed.emit(url.toString(), self.cursor().pos())

    def _rect(self, cursor: QTextCursor) -> QRect:
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        return self.cursorRect(start).united(self.cursorRect(end))

    def _show_marks(self) -> None:
        t = self._setting.tokens
        shown = [_selection(cursor, t.mark, t.ink) for cursor in self._matches]
        if self._now is not None:
            shown.append(_selection(self._matches[self._now], t.mark_now, t.ink))
        if self._flashed is not None:
            shown.append(_selection(self._flashed, t.mark, t.ink))
        if self._link is not None:
            shown.append(_selection(self._link, t.accent, t.on_accent))
        self.setExtraSelections(shown)


def _selection(cursor: QTextCursor, ground: str, ink: str) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    look.setForeground(QColor(ink))
    made.cursor, made.format = cursor, look
    return made
