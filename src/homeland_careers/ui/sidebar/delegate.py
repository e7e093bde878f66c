"""How a line of the sidebar is drawn."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from homeland_careers.ui.overriding import override
from homeland_careers.ui.sidebar.model import Role
from homeland_careers.ui.sidebar.node import Node
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.icons import pixmap

Index = QModelIndex | QPersistentModelIndex
_SEMIBOLD = QFont.Weight.DemiBold


class SidebarDelegate(QStyledItemDelegate):
    """Draws captions, lines with icon or hue, counts at the right, the shown page as a rounded field.

    It asks the view for the state of a line: Qt's own word for it, `QStyle`, takes four milliseconds to load, which
    the first window would wait for.
    """

    def __init__(self, appearance: Appearance, view: QTreeView) -> None:
        super().__init__(view)
        self._look = appearance
        self._view = view
        self.keyboard = False
        """Whether the reader moves by keys, so that the ring around the current line is wanted."""
        self.hovered = QPersistentModelIndex()
        """The line under the mouse."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a line; a caption is higher, for the space above it."""
        node: Node = index.data(Role.NODE)
        return QSize(0, self._look.px(28 if node.depth else 40 if node.row else 44))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a caption, or a line with its sign and count."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        node: Node = index.data(Role.NODE)
        if node.depth == 0:
            self._caption(painter, option.rect, node)
        else:
            self._line(painter, option.rect, index, node)
        painter.restore()

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole title where a line had to cut it."""
        node = index.data(Role.NODE)
        if event.type() != QEvent.Type.ToolTip or not isinstance(node, Node) or not node.depth:
            return super().helpEvent(event, view, option, index)
        chosen = self._is_chosen(index)
        cut = self._title(node, QFontMetrics(self._font(chosen)), self._room(option.rect, node)) != node.title
        QToolTip.showText(event.globalPos(), node.title if cut else "", view)
        return True

    def is_on_chevron(self, node: Node, rect: QRect, point: QPoint) -> bool:
        """Say whether a click there opens or closes a branch instead of opening its page."""
        return bool(node.children) and point.x() < rect.left() + self._indent(node)

    def _caption(self, painter: QPainter, rect: QRect, node: Node) -> None:
        px = self._look.px
        font = self._look.font(11, _SEMIBOLD)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(QColor(self._look.tokens.soft))
        text = rect.adjusted(px(18), 0, -px(8), -px(7))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, node.title)

    def _line(self, painter: QPainter, rect: QRect, index: Index, node: Node) -> None:
        tokens, px = self._look.tokens, self._look.px
        chosen = self._is_chosen(index)
        self._ground(painter, rect, index, chosen)
        ink = QColor(tokens.accent if chosen else tokens.ink)
        self._sign(painter, rect, node, chosen)
        if node.children:
            arrow = "chevron-down" if self._view.isExpanded(_plain(index)) else "chevron-right"
            left = rect.left() + px(7 if node.depth == 1 else 25)
            painter.drawPixmap(left, rect.center().y() + 1 - px(5), self._drawn(arrow, tokens.soft, 10))
        if node.count:
            painter.setFont(self._look.font(12, _SEMIBOLD if chosen else QFont.Weight.Normal))
            painter.setPen(QColor(tokens.accent if chosen else tokens.soft))
            right = rect.adjusted(0, 0, -px(18), 0)
            painter.drawText(
                right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(node.count)
            )
        painter.setFont(self._font(chosen))
        painter.setPen(ink)
        room = self._room(rect, node)
        title = self._title(node, painter.fontMetrics(), room)
        place = QRect(rect.left() + self._indent(node), rect.top(), room, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _ground(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        tokens, px = self._look.tokens, self._look.px
        ringed = self.keyboard and self._view.hasFocus() and index == self._view.currentIndex()
        hovered = index == self.hovered
        if not (chosen or ringed or hovered):
            return
        field = QRectF(rect).adjusted(px(8), 0.5, -px(8), -0.5)
        fill = QColor(tokens.accent_ground if chosen else tokens.line if hovered else tokens.panel)
        if hovered and not chosen:
            fill.setAlpha(110)
        painter.setPen(QPen(QColor(tokens.accent), 2) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(field.adjusted(1, 1, -1, -1) if ringed else field, px(6), px(6))

    def _sign(self, painter: QPainter, rect: QRect, node: Node, chosen: bool) -> None:
        tokens, px = self._look.tokens, self._look.px
        middle, left = rect.center().y() + 1, rect.left()
        if node.icon:
            drawn = self._drawn(node.icon, tokens.accent if chosen else tokens.soft, 16)
            painter.drawPixmap(left + px(18), middle - px(8), drawn)
        if node.area:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hue(node.area)))
            painter.drawRoundedRect(QRectF(left + px(20), middle - px(5), px(10), px(10)), px(2.5), px(2.5))

    def _drawn(self, icon: str, colour: str, size: int) -> QPixmap:
        return pixmap(icon, colour, self._look.px(size), self._view.devicePixelRatio())

    def _is_chosen(self, index: Index) -> bool:
        return self._view.selectionModel().isSelected(_plain(index))

    def _font(self, chosen: bool) -> QFont:
        return self._look.font(14, _SEMIBOLD if chosen else QFont.Weight.Normal)

    def _indent(self, node: Node) -> int:
        return self._look.px(40 if node.depth < 3 else 58)

    def _room(self, rect: QRect, node: Node) -> int:
        px = self._look.px
        digits = len(str(node.count)) * px(8) + px(8) if node.count else 0
        return rect.width() - self._indent(node) - digits - px(16)

    @staticmethod
    def _title(node: Node, metrics: QFontMetrics, room: int) -> str:
        if node.short and metrics.horizontalAdvance(node.title) > room:
            return metrics.elidedText(node.short, Qt.TextElideMode.ElideRight, room)
        return metrics.elidedText(node.title, Qt.TextElideMode.ElideRight, room)


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else QModelIndex()
