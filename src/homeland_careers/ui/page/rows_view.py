"""A list of things as rows: painted, not made of widgets, and worked by mouse or keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.document import EntryList
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.mouse import travels
from homeland_careers.ui.page.row_drawing import STAR, Columns, RowDrawing, RowState
from homeland_careers.ui.page.rows_model import RowsModel
from homeland_careers.ui.page.setting import Setting

_LONG = 300
"""From here on rows keep to one line each, so that no row has to be measured before it is seen."""

_ACTIVATING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowsView(QListView):
    """Rows as high as they need to be; Up and Down go through them, Left and Right through a row's links."""

    def __init__(self, setting: Setting, parent: QWidget, block: EntryList) -> None:
        super().__init__(parent)
        self._setting = setting
        self._block = block
        self._drawings: dict[int, RowDrawing] = {}
        self._columns: Columns | None = None
        self._needle = ""
        self._counts: list[int] = []
        self._zone = 0
        self._hovered = -1
        self.rows = RowsModel(block.rows, block.starred, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self._dress()
        self.setAccessibleName(block.heading or self.tr("List"))

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(len(self._block.rows) > _LONG)
        self.setMouseTracking(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def fit(self, width: int) -> int:
        """Lay the rows out at a width and give the height of all of them."""
        rows = self._block.rows
        brief = len(rows) > _LONG
        columns = Columns.of(rows, self._block.starred, width, self._setting, brief=brief)
        if columns != self._columns or width != self.width():
            self._columns, self._drawings = columns, {}
            self.resize(width, self.height())
            self.scheduleDelayedItemsLayout()
        if brief:
            height = self.drawing(0).fit(width) * len(rows)
        else:
            height = sum(self.drawing(number).fit(width) for number in range(len(rows)))
        self.resize(width, height)
        return height

    def drawing(self, row: int) -> RowDrawing:
        """Give the drawing of a row, laid out at the width of the list."""
        found = self._drawings.get(row)
        if found is None:
            columns = self._columns or Columns(False, False, ())
            found = self._drawings[row] = RowDrawing(self._block.rows[row], self._setting, columns)
            found.fit(self.width())
            found.mark(self._needle)
        return found

    def row_state(self, row: int) -> RowState:
        """Give how a row looks just now."""
        focused = self.hasFocus() and self.currentIndex().row() == row
        last = row == len(self._block.rows) - 1
        return RowState(self.rows.saved(row), self._hovered == row, self._zone if focused else None, last)

    def set_saved(self, saved: frozenset[Address]) -> None:
        """Fill the stars of what is saved."""
        self.rows.set_saved(saved)

    def mark(self, needle: str) -> int:
        """Highlight every match in all rows."""
        self._needle = needle
        self._counts = [self.drawing(row).mark(needle) for row in range(len(self._block.rows))]
        self.viewport().update()
        return sum(self._counts)

    def point(self, index: int | None) -> QRect:
        """Highlight one match more strongly and give its row."""
        shown = QRect()
        for row, count in enumerate(self._counts):
            here = index is not None and 0 <= index < count
            self.drawing(row).point(index if here else None)
            if here:
                shown = self.visualRect(self.rows.index(row))
            index = None if index is None or here else index - count
        self.viewport().update()
        return shown

    def activate(self, row: int, zone: int, new_tab: bool) -> None:
        """Do what a part of a row is for: open the page, go to the source, or turn the star."""
        _, action = self.drawing(row).zones()[zone]
        if action == STAR:
            self._setting.links.starred.emit(self._block.rows[row].entry.address)
        else:
            self._setting.links.followed.emit(action, new_tab)

    def _hit(self, at: QPoint) -> tuple[int, int] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        inside = at - self.visualRect(index).topLeft()
        zones = self.drawing(index.row()).zones()
        return index.row(), max(
            zone for zone, (rect, _) in enumerate(zones) if rect.contains(inside) or not zone
        )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave back and forward to the window."""
        if not travels(event):
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what stands under the pointer: open, star or lead to a source."""
        hit = self._hit(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        if hit and (middle or event.button() == Qt.MouseButton.LeftButton):
            self.activate(*hit, middle or _with_control(event))
        super().mouseReleaseEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer, and point at the source of a citation."""
        at = event.position().toPoint()
        hit = self._hit(at)
        self._hover(hit[0] if hit else -1)
        cite = self.drawing(hit[0]).zones()[hit[1]][1] if hit and hit[1] else ""
        self._setting.links.pointed.emit("" if cite == STAR else cite, self.viewport().mapToGlobal(at))

    @override
    def leaveEvent(self, event: object) -> None:
        """Light up no row any more."""
        self._hover(-1)
        self._setting.links.pointed.emit("", QPoint())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            shape = Qt.CursorShape.ArrowCursor if row < 0 else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act by Enter or Space; go through what a row offers by Left and Right."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in _ACTIVATING:
            self.activate(row, self._zone, _with_control(event))
        elif row >= 0 and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._zone += 1 if event.key() == Qt.Key.Key_Right else -1
            self._zone %= len(self.drawing(row).zones())
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: object) -> None:
        """Begin at the row itself, and have it brought into sight."""
        self._zone = 0
        if not current.isValid():
            return
        self.viewport().update()
        if self.hasFocus():
            self._setting.links.revealed.emit(self, self.visualRect(current))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first row where none was chosen yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._block.rows:
            self.setCurrentIndex(self.rows.index(0))
        self.viewport().update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class _Painter(QStyledItemDelegate):
    """Asks the view's drawings for size and looks."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height the drawing of a row needs at the width of the view."""
        width = self._view.width()
        return QSize(width, self._view.drawing(index.row()).fit(width))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Have the row draw itself as it is: chosen, hovered or saved."""
        row = index.row()
        self._view.drawing(row).draw(
            painter, self._view.visualRect(self._view.rows.index(row)), self._view.row_state(row)
        )


def _with_control(event: QMouseEvent | QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
