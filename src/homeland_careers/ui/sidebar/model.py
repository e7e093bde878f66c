"""The one model of the sidebar: groups, what stands in them, and the tree of careers."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from homeland_careers.domain import address as places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Outline
from homeland_careers.ui.overriding import override
from homeland_careers.ui.sidebar.node import Node, Path, grow

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate and the view ask for beyond Qt's own roles."""

    NODE = Qt.ItemDataRole.UserRole
    ADDRESS = Qt.ItemDataRole.UserRole + 1


class SidebarModel(QAbstractItemModel):
    """Captions at the top level, lines below them; one column. Swapped whole when a catalogue is opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Node] = []
        self._nodes: list[Node] = []
        self._at: dict[Address, list[Node]] = {}

    def show(self, outline: Outline | None, saved: int = 0) -> None:
        """Build the lines anew; without an outline only what needs no catalogue is there."""
        self.beginResetModel()
        shared = [self._explore(outline), self._library(outline.info.counts)] if outline else []
        self._groups = [*shared, self._mine(saved)]
        for row, group in enumerate(self._groups):
            group.row = row
        self._nodes = [node for group in self._groups for node in group.walk()]
        self._at = {}
        for number, node in enumerate(self._nodes):
            node.number = number
            if node.address is not None:
                self._at.setdefault(node.address, []).append(node)
        for nodes in self._at.values():
            nodes.sort(key=lambda node: node.guest)
        self.endResetModel()

    def count_saved(self, saved: int) -> None:
        """Show how many pages are saved."""
        for node in self._at.get(places.SAVED, []):
            node.count = saved
            index = self.index_of(node)
            self.dataChanged.emit(index, index)

    def indexes_at(self, address: Address) -> list[QModelIndex]:
        """Give every line that opens an address, topmost first, those among guests last."""
        return [self.index_of(node) for node in self._at.get(address, [])]

    def index_at(self, path: Path) -> QModelIndex:
        """Give the line with a path, or an invalid index."""
        if path:
            for node in self._at.get(path[-1], []):
                if node.path == path:
                    return self.index_of(node)
        return QModelIndex()

    def index_of(self, node: Node) -> QModelIndex:
        """Give the index of a line."""
        return self.createIndex(node.row, 0, node.number)

    def branches(self) -> list[QModelIndex]:
        """Give the lines that have others below them, captions left out."""
        return [self.index_of(node) for node in self._nodes if node.children and node.depth]

    def node(self, index: Index) -> Node | None:
        """Give the line at an index; None for the invalid one."""
        return self._nodes[index.internalId()] if index.isValid() else None

    @override
    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Give the line at a place below another; the groups stand below none."""
        above = self.node(parent)
        lines = above.children if above else self._groups
        return self.index_of(lines[row]) if column == 0 and 0 <= row < len(lines) else QModelIndex()

    @override
    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Give the line above, none for a group."""
        node = self.node(child)
        return self.index_of(node.parent) if node and node.parent else QModelIndex()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of lines right below a line."""
        node = self.node(parent)
        return len(node.children if node else self._groups)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give one: counts are drawn within the line."""
        return 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be chosen but the captions."""
        node = self.node(index)
        if node is None or node.address is None:
            return Qt.ItemFlag.ItemIsEnabled if node else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give title, spoken line, address and node of a line."""
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return node.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.title}, {node.count}" if node.count else node.title
        if role == Role.NODE:
            return node
        return node.address if role == Role.ADDRESS else None

    def _explore(self, outline: Outline) -> Node:
        group = Node(self.tr("Explore"))
        group.add(Node(self.tr("Home"), places.HOME, icon="house"))
        for branch in outline.areas:
            grow(group, branch)
        return group

    def _library(self, counts: Mapping[Kind, int]) -> Node:
        group = Node(self.tr("Library"))
        for title, address, icon, kind in (
            (self.tr("Blog"), places.BLOG, "newspaper", Kind.POST),
            (self.tr("Glossary"), places.GLOSSARY, "book-a", Kind.TERM),
            (self.tr("Organizations"), places.ORGANIZATIONS, "users", Kind.ORGANIZATION),
            (self.tr("Tools"), places.TOOLS, "wrench", Kind.TOOL),
            (self.tr("Pay tables"), places.PAY, "badge-dollar-sign", None),
            (self.tr("Questions"), places.QUESTIONS, "message-circle-question", Kind.QUESTION),
            (self.tr("Sources"), places.SOURCES, "library", Kind.SOURCE),
            (self.tr("About"), places.ABOUT, "info", None),
        ):
            group.add(Node(title, address, icon=icon, count=counts.get(kind, 0) if kind else 0))
        return group

    def _mine(self, saved: int) -> Node:
        group = Node(self.tr("Mine"))
        group.add(Node(self.tr("Saved"), places.SAVED, icon="star", count=saved))
        group.add(Node(self.tr("Recent"), places.RECENT, icon="history"))
        return group
