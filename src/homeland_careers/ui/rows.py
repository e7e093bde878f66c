"""Lists of things as rows that are drawn, opened and starred in one way wherever they stand."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.ui.overriding import override
from homeland_careers.ui.row_menu import row_menu
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.icons import pixmap

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What every model of rows answers beyond Qt's own roles."""

    ADDRESS = Qt.ItemDataRole.UserRole
    SAVED = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


class RowDelegate(QStyledItemDelegate):
    """What rows share: their ground, the hair line below them, hue, chip and star."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self.look = appearance
        self.keyboard = False
        """Whether the reader moves by keys, so that the ring around the current row is wanted."""

    def star_rect(self, rect: QRect) -> QRect:
        """Give where a row in this rectangle has its star; an empty rectangle if it has none."""
        side = self.look.px(32)
        return QRect(rect.right() - side - self.look.px(4), rect.top() + self.look.px(6), side, side)

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, radius: int = 6) -> None:
        """Fill the row if it is chosen or under the pointer; ring it if it is reached by keys."""
        tokens = self.look.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and option.widget.underMouse()
        ringed = self.keyboard and chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or hovered):
            return
        field = QRectF(option.rect).adjusted(1, 1, -1, -2)
        painter.setPen(QPen(QColor(tokens.accent), 2) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_ground if chosen else tokens.hover))
        painter.drawRoundedRect(field, self.look.px(radius), self.look.px(radius))

    def draw_line(self, painter: QPainter, rect: QRect) -> None:
        """Draw the hair line below a row."""
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(self.look.tokens.line))

    def draw_hue(self, painter: QPainter, x: float, middle: float, area: str) -> None:
        """Draw the square of a mission area; its name always stands beside it."""
        side = self.look.px(10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.tokens.hue(area)))
        painter.drawRoundedRect(
            QRectF(x, middle - side / 2, side, side), self.look.px(2.5), self.look.px(2.5)
        )

    def draw_chip(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Draw a short label in a rounded outline."""
        px = self.look.px
        painter.setFont(self.look.font(11))
        width = painter.fontMetrics().horizontalAdvance(text) + px(18)
        chip = QRectF(x + 0.5, round(middle - px(10)) + 0.5, width, px(20))
        painter.setPen(QPen(QColor(self.look.tokens.line), 1))
        painter.setBrush(QColor(self.look.tokens.card))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QColor(self.look.tokens.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def draw_star(self, painter: QPainter, rect: QRect, saved: bool) -> None:
        """Draw the star of a row, filled where it is saved."""
        tokens, side = self.look.tokens, self.look.px(16)
        star = pixmap(
            "star-filled" if saved else "star",
            tokens.star if saved else tokens.soft,
            side,
            painter.device().devicePixelRatio(),
        )
        painter.drawPixmap(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, star)

    def small(self) -> QFont:
        """Give the font of second lines."""
        return self.look.font(13)


class Rows(QListView):
    """Opens and stars by mouse and by keys: Enter opens, with Ctrl in a tab of its own, S stars."""

    open_requested = Signal(Address, bool)
    """An address, and whether it shall have a tab of its own."""
    star_toggled = Signal(Address)

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = delegate
        self._pressed = QPersistentModelIndex()
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delegate.look.changed.connect(self.scheduleDelayedItemsLayout)

    def address(self) -> Address | None:
        """Give the address of the current row."""
        found = self.currentIndex().data(RowRole.ADDRESS)
        return found if isinstance(found, Address) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, star by S; all other keys walk through the rows."""
        self._draw.keyboard = True
        address = self.address()
        apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if address and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit(address, apart)
        elif address and event.key() == Qt.Key.Key_S and not event.modifiers():
            self.star_toggled.emit(address)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the pressed row; the side buttons are left to the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()  # the window goes back or forward
            return
        self._draw.keyboard = False
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Star or open the row that was pressed and released, by the middle button in a new tab."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        address = index.data(RowRole.ADDRESS)
        if not isinstance(address, Address) or index != self._pressed:
            return
        apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.MiddleButton:
            self.open_requested.emit(address, True)
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._draw.star_rect(self.visualRect(index)).contains(point):
                self.star_toggled.emit(address)
            else:
                self.clicked_at(index, point, apart)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row under the pointer, or the chosen one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        address = index.data(RowRole.ADDRESS)
        if isinstance(address, Address):
            menu = row_menu(address, lambda apart: self.open_requested.emit(address, apart), self)
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            menu.popup(event.globalPos() if by_mouse else middle)

    def clicked_at(self, index: QModelIndex, point: QPoint, apart: bool) -> None:  # noqa: ARG002  for those that ask
        """Open the row that was clicked; a list where a click only chooses a row overrides this."""
        self.open_requested.emit(index.data(RowRole.ADDRESS), apart)
