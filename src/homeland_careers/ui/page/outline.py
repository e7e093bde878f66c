"""What stands on this page: its sections, the one being read marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.lettering import Lettering
from homeland_careers.ui.page.mouse import travels
from homeland_careers.ui.theme.appearance import Appearance

_Index = QModelIndex | QPersistentModelIndex


class Outline(QListWidget):
    """A list of headings; a click or Enter goes to one."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.here = ""
        self.setAccessibleName(self.tr("On this page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_sections(self, sections: tuple[tuple[str, str], ...]) -> None:
        """List keys and headings."""
        self.clear()
        self._painter.forget()
        for key, heading in sections:
            item = QListWidgetItem(heading, self)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.mark(sections[0][0] if sections else "")

    def mark(self, key: str) -> None:
        """Show which section is being read, and scroll to it where not all have room."""
        self.here = key
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.scrollToItem(self.item(row))
        self.viewport().update()

    def height_needed(self) -> int:
        """Give the height of all headings, in pixels."""
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + 2

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave back and forward to the window."""
        if not travels(event):
            super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the headings anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class _Painter(QStyledItemDelegate):
    """Draws one heading, wrapped, with a bar at its left if it is the one being read."""

    def __init__(self, outline: Outline) -> None:
        super().__init__(outline)
        self._outline = outline
        self._kept: dict[tuple[str, bool, int, int], tuple[Lettering, int]] = {}

    def _text(self, index: _Index) -> tuple[Lettering, int]:
        """Give a heading as it is drawn, with its height; kept, for the list asks again and again."""
        look, here, width = self._outline.appearance, self._is_here(index), self._outline.width()
        key = (str(index.data()), here, width, look.zoom)
        if key not in self._kept:
            weight = QFont.Weight.DemiBold if here else QFont.Weight.Normal
            text = Lettering(key[0], look.font(13, weight), 1.3)
            self._kept[key] = text, text.fit(width - look.px(14))
        return self._kept[key]

    def forget(self) -> None:
        """Let go of the headings of the last page."""
        self._kept.clear()

    def _is_here(self, index: _Index) -> bool:
        return bool(index.data(Qt.ItemDataRole.UserRole) == self._outline.here)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height of a heading, which may take several lines."""
        return QSize(0, self._text(index)[1] + self._outline.appearance.px(8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading, that of the part in sight with a strip at its left."""
        look, here = self._outline.appearance, self._is_here(index)
        rect, t, px = option.rect, look.tokens, look.px
        text, height = self._text(index)
        if here:
            painter.fillRect(rect.left(), rect.top(), px(2), rect.height(), QColor(t.accent))
        at = QPointF(rect.left() + px(12), rect.top() + (rect.height() - height) / 2)
        hovered = rect.contains(self._outline.viewport().mapFromGlobal(self._outline.cursor().pos()))
        text.draw(painter, at, t.accent if here else t.ink if hovered else t.soft, t)
        if self._outline.hasFocus() and self._outline.currentIndex() == index:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(rect.adjusted(px(4), 1, -1, -1), px(6), px(6))
