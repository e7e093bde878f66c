"""How a line of the sidebar is drawn."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from homeland_careers.ui.overriding import override
from homeland_careers.ui.sidebar.model import Role
from homeland_careers.ui.sidebar.node import Node
from homeland_careers.ui.theme.appearance import Appearance
from homeland_careers.ui.theme.icons import pixmap

_State = QStyle.StateFlag
_SEMIBOLD = QFont.Weight.DemiBold


class SidebarDelegate(QStyledItemDelegate):
    """Draws captions, lines with icon or hue, counts at the right, the shown page as a rounded field."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._look = appearance
        self.keyboard = False
        """Whether the reader moves by keys, so that the ring around the current line is wanted."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        node: Node = index.data(Role.NODE)
        return QSize(0, self._look.px(28 if node.depth else 40 if node.row else 44))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        node: Node = index.data(Role.NODE)
        if node.depth == 0:
            self._caption(painter, option.rect, node)
        else:
            self._line(painter, option, node)
        painter.restore()

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        node = index.data(Role.NODE)
        if event.type() != QEvent.Type.ToolTip or not isinstance(node, Node) or not node.depth:
            return super().helpEvent(event, view, option, index)
        chosen = bool(option.state & _State.State_Selected)
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

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        tokens, px = self._look.tokens, self._look.px
        chosen = bool(option.state & _State.State_Selected)
        self._ground(painter, option, chosen)
        ink = QColor(tokens.accent if chosen else tokens.ink)
        self._sign(painter, option, node, chosen)
        if node.count:
            painter.setFont(self._look.font(12, _SEMIBOLD if chosen else QFont.Weight.Normal))
            painter.setPen(QColor(tokens.accent if chosen else tokens.soft))
            right = option.rect.adjusted(0, 0, -px(18), 0)
            painter.drawText(
                right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(node.count)
            )
        painter.setFont(self._font(chosen))
        painter.setPen(ink)
        room = self._room(option.rect, node)
        title = self._title(node, painter.fontMetrics(), room)
        place = QRect(option.rect.left() + self._indent(node), option.rect.top(), room, option.rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        tokens, px = self._look.tokens, self._look.px
        ringed = self.keyboard and bool(option.state & _State.State_HasFocus)
        hovered = bool(option.state & _State.State_MouseOver) and option.widget.underMouse()
        if not (chosen or ringed or hovered):
            return
        field = QRectF(option.rect).adjusted(px(8), 0.5, -px(8), -0.5)
        fill = QColor(tokens.accent_ground if chosen else tokens.line if hovered else tokens.panel)
        if hovered and not chosen:
            fill.setAlpha(110)
        painter.setPen(QPen(QColor(tokens.accent), 2) if ringed else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(field.adjusted(1, 1, -1, -1) if ringed else field, px(6), px(6))

    def _sign(self, painter: QPainter, option: QStyleOptionViewItem, node: Node, chosen: bool) -> None:
        tokens, px = self._look.tokens, self._look.px
        ratio = painter.device().devicePixelRatio()
        middle = option.rect.center().y() + 1
        left = option.rect.left()
        if node.icon:
            drawn = pixmap(node.icon, tokens.accent if chosen else tokens.soft, px(16), ratio)
            painter.drawPixmap(left + px(18), middle - px(8), drawn)
        if node.area:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hue(node.area)))
            painter.drawRoundedRect(QRectF(left + px(20), middle - px(5), px(10), px(10)), px(2.5), px(2.5))
        if node.children:
            open_ = bool(option.state & _State.State_Open)
            drawn = pixmap("chevron-down" if open_ else "chevron-right", tokens.soft, px(10), ratio)
            painter.drawPixmap(left + px(7 if node.depth == 1 else 25), middle - px(5), drawn)

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
