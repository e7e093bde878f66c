"""The sidebar as the reader uses it: mouse and keys, and the way it follows the page that is shown."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QTreeView, QWidget

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Outline
from homeland_careers.ui.overriding import override
from homeland_careers.ui.sidebar.delegate import SidebarDelegate
from homeland_careers.ui.sidebar.model import Role, SidebarModel
from homeland_careers.ui.sidebar.node import Node, Path
from homeland_careers.ui.theme.appearance import Appearance

_SHELVES = {
    Kind.POST: places.BLOG,
    Kind.TERM: places.GLOSSARY,
    Kind.ORGANIZATION: places.ORGANIZATIONS,
    Kind.TOOL: places.TOOLS,
    Kind.QUESTION: places.QUESTIONS,
    Kind.SOURCE: places.SOURCES,
}


class Sidebar(QTreeView):
    """Tells what the reader wants opened, and marks the page that is shown without being asked to open it."""

    open_requested = Signal(Address, bool)
    """An address, and whether it shall have a tab of its own."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SidebarModel(self)
        self._draw = SidebarDelegate(appearance, self)
        self._pressed = QPersistentModelIndex()
        self._lent: frozenset[Path] = frozenset()
        self._asked = False
        self.setModel(self._model)
        self.setItemDelegate(self._draw)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Contents"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        appearance.changed.connect(self.scheduleDelayedItemsLayout)

    def show_outline(self, outline: Outline | None, saved: int) -> None:
        """Show what a catalogue holds, or only what is the reader's; what stood open stays open."""
        open_now = self.open_branches()
        self._model.show(outline, saved)
        self.restore(open_now)

    def count_saved(self, saved: int) -> None:
        """Show how many pages are saved."""
        self._model.count_saved(saved)

    def follow(self, address: Address, *, reveal: bool = True) -> None:
        """Mark the line of a page, or of its shelf, and open the way to it.

        What the reader opened stays open; what was only opened to show the way is closed when the way leads
        elsewhere. Without `reveal` nothing is opened, and what hides the line is marked in its place.
        """
        lines = self._model.indexes_at(address) or self._model.indexes_at(_SHELVES.get(address.kind, address))
        if not lines:
            self.selectionModel().clear()
            return
        before = self._path(self.currentIndex())
        index = max(lines, key=lambda line: _shared(self._path(line), before))  # the first of equals
        way = list(reversed(_ancestors(index)))
        if reveal:
            self._open_way(way)
        else:
            index = next((above for above in way if not self.isExpanded(above)), index)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.executeDelayedItemsLayout()
        self.scrollTo(index)

    def open_branches(self) -> frozenset[Path]:
        """Say which branches stand open."""
        return frozenset(self._path(index) for index in self._model.branches() if self.isExpanded(index))

    def restore(self, branches: frozenset[Path]) -> None:
        """Open these branches and close all others; groups stand open always."""
        self._lent = frozenset()
        for row in range(self._model.rowCount()):
            self.expand(self._model.index(row))
        for index in self._model.branches():
            self.setExpanded(index, self._path(index) in branches)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Bring the shown page into sight, now that there is room."""
        super().showEvent(event)
        self.scrollToTop()  # what was marked before there was any room may stand further down than it need
        self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, with Ctrl in a new tab; other keys walk through the lines."""
        self._draw.keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        super().keyPressEvent(event)
        self.viewport().update()

    @override
    def moveCursor(self, action: QTreeView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass over the captions, which lead nowhere."""
        up = action in (QTreeView.CursorAction.MoveUp, QTreeView.CursorAction.MovePageUp)
        index = super().moveCursor(action, modifiers)
        while index.isValid() and not index.data(Role.ADDRESS):
            index = self.indexAbove(index) if up else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the line under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Light up no line any more."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the pressed line; the side buttons are left to the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()  # the window goes back or forward
            return
        self._draw.keyboard = False
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the line that was pressed and released, or its branch alone by the arrow before it."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        node = self._model.node(index)
        if node is None or index != self._pressed:
            return
        apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._open(index, True)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._clicked(index, node, apart, self._draw.is_on_chevron(node, self.visualRect(index), point))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the line under the pointer, or the current one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        address = index.data(Role.ADDRESS)
        if isinstance(address, Address):
            from homeland_careers.ui.row_menu import row_menu  # noqa: PLC0415  not for the first window

            menu = row_menu(address, lambda apart: self.open_requested.emit(address, apart), self)
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            menu.popup(event.globalPos() if by_mouse else middle)

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose nothing by click or key: the chosen line is the page that is shown."""
        return QItemSelectionModel.SelectionFlag.NoUpdate  # only `follow` says which page is shown

    def _hover(self, index: QModelIndex) -> None:
        if index != self._draw.hovered:
            self._draw.hovered = QPersistentModelIndex(index)
            self.viewport().update()

    def _clicked(self, index: QModelIndex, node: Node, apart: bool, on_chevron: bool) -> None:
        shown = self.selectionModel().isSelected(index)
        if on_chevron or (shown and node.children and not apart):
            self.setExpanded(index, not self.isExpanded(index))
            return
        self._open(index, apart)
        if node.children and not apart:  # after, so that back finds the tree as it was before
            self.expand(self._model.index_at(node.path))

    def _open(self, index: QModelIndex, apart: bool) -> None:
        address = index.data(Role.ADDRESS)
        if address is not None:
            self._asked = True
            self.open_requested.emit(address, apart)
            self._asked = False

    def _open_way(self, way: list[QModelIndex]) -> None:
        """Open branches for as long as they lead to the shown page, unless the reader is at home among them."""
        paths = frozenset(self._path(above) for above in way)
        lent = frozenset() if self._asked else self._lent
        for path in lent - paths:
            self.collapse(self._model.index_at(path))
        opened = frozenset(self._path(above) for above in way if not self.isExpanded(above))
        for above in way:
            self.expand(above)
        self._lent = (lent & paths) | opened

    def _path(self, index: QModelIndex) -> Path:
        node = self._model.node(index)
        return node.path if node else ()


def _ancestors(index: QModelIndex) -> list[QModelIndex]:
    found = []
    while (index := index.parent()).isValid():
        found.append(index)
    return found


def _shared(one: Path, other: Path) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
