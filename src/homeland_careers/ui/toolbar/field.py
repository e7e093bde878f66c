"""The search field, reached from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.icons import pixmap

_CHIP = "Ctrl K"


class SearchField(QLineEdit):
    """Says what is typed and which keys mean more than a letter; knows nothing of what is found."""

    typed = Signal(str)
    entered = Signal()
    """The keyboard has come to the field."""
    left = Signal()
    """The keyboard has gone elsewhere."""
    escaped = Signal()
    """Esc: the reader wants the page back."""
    stepped = Signal(int)
    """Rows to go down in the list below, up if negative."""
    submitted = Signal(bool)
    """Enter; True where a tab of its own is wanted."""
    tabbed = Signal()
    """Tab where there are words: what they begin shall be completed, or all results shown."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search roles, components, posts, terms"))
        self.setAccessibleName(self.tr("Search"))
        self.textEdited.connect(self.typed)
        appearance.changed.connect(self._space)
        self._space()

    def take(self) -> None:
        """Bring the keyboard here, with the words there are ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def before_cursor(self) -> str:
        """Give the text before the cursor; nothing inside a token, or where some of the text is marked."""
        before, after = self._parted()
        ends = not after or after[0] == " "
        return before if ends and not self.hasSelectedText() else ""

    def complete(self, typed: str, completion: str) -> None:
        """Put a completion in place of what was typed right before the cursor, and a space after a whole one."""
        ended = completion.endswith(":") or self._parted()[1].startswith(" ")
        units = len(typed.encode("utf-16-le", "surrogatepass")) // 2
        self.setSelection(self.cursorPosition() - units, units)
        self.insert(completion if ended else f"{completion} ")
        self.typed.emit(self.text())

    def _parted(self) -> tuple[str, str]:
        """Give the text before and after the cursor, whose place Qt counts in units of UTF-16."""
        units, at = self.text().encode("utf-16-le", "surrogatepass"), 2 * self.cursorPosition()
        return units[:at].decode("utf-16-le", "surrogatepass"), units[at:].decode(
            "utf-16-le", "surrogatepass"
        )

    def place_of(self, typed: str) -> int:
        """Give where that stands which was typed right before the cursor, from the left edge in pixels."""
        return self.cursorRect().center().x() - self.fontMetrics().horizontalAdvance(typed)

    @override
    def event(self, event: QEvent) -> bool:
        """Take Tab where there are words; else it goes on as always."""
        tabbed = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
        )
        if tabbed and self.text().strip():
            self.tabbed.emit()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what the arrows, Esc and Enter mean; all else is typing."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self.stepped.emit(steps)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has come."""
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone, unless to a menu of the field or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the room that glass and key leave them."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        """Keep clear of the text what is drawn beside it: a glass, and where there is room the keys that lead here."""
        px = self._look.px
        self._chip = QFontMetrics(self._look.font(11)).horizontalAdvance(_CHIP) + px(12)
        if self.width() < 3 * self._chip + px(120):
            self._chip = 0
        self.setTextMargins(px(26), 0, px(58) if self._chip else px(6), 0)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass at the left, and at the right the key that leads here."""
        super().paintEvent(event)
        px, tokens = self._look.px, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        glass = pixmap("search", tokens.soft, px(15), self.devicePixelRatio())
        painter.drawPixmap(px(12), (self.height() - px(15)) // 2, glass)
        if self._chip:
            self._draw_chip(painter)

    def _draw_chip(self, painter: QPainter) -> None:
        px, tokens = self._look.px, self._look.tokens
        left, top = self.width() - self._chip - px(12), (self.height() - px(19)) // 2
        chip = QRectF(left + 0.5, top + 0.5, self._chip, px(19))
        painter.setFont(self._look.font(11))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(chip, px(4), px(4))
        painter.setPen(QColor(tokens.soft))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, _CHIP)
