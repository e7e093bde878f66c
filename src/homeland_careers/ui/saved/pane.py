"""The pane of saved pages: the list, its order, and the note of the row that is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark
from homeland_careers.domain.entry import Entry
from homeland_careers.ui.blank import Blank
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page.note import Note
from homeland_careers.ui.rows import RowRole, Rows
from homeland_careers.ui.saved.delegate import SavedDelegate
from homeland_careers.ui.saved.model import Order, SavedModel
from homeland_careers.ui.theme.appearance import Appearance

_NARROW = 760


class SavedRows(Rows):
    """A click chooses a row; a click on its title, a second click or Enter opens it; Delete removes it."""

    @override
    def clicked_at(self, index: QModelIndex, point: QPoint, apart: bool) -> None:
        """Open only where the title was clicked, or a new tab was wanted."""
        if apart or self._on_title(index, point):
            self.open_requested.emit(index.data(RowRole.ADDRESS), apart)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row wherever it was clicked twice."""
        address = self.indexAt(event.position().toPoint()).data(RowRole.ADDRESS)
        if isinstance(address, Address) and event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit(address, False)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a title, which is a link."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_link = index.isValid() and self._on_title(index, event.position().toPoint())
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the chosen page by Delete."""
        address = self.address()
        if event.key() == Qt.Key.Key_Delete and address:
            self.star_toggled.emit(address)
        else:
            super().keyPressEvent(event)

    def _on_title(self, index: QModelIndex, point: QPoint) -> bool:
        delegate = self.itemDelegate()
        assert isinstance(delegate, SavedDelegate)  # noqa: S101  for the type checker: the pane gave it
        return delegate.title_rect(self.visualRect(index), index.data() or "").contains(point)


class SavedPane(QWidget):
    """Shows what is saved; says what is to be opened, removed, noted or exported."""

    open_requested = Signal(Address, bool)
    star_toggled = Signal(Address)
    note_changed = Signal(Address, str)
    export_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._noted: Address | None = None
        self._model = SavedModel(self)
        self._notes: dict[Address, str] = {}
        self.rows = SavedRows(SavedDelegate(appearance, self), self)
        self.note = Note(self)
        self._title, self._count = QLabel(self.tr("Saved"), self), QLabel(self)
        self._order = QPushButton(self)
        self._orders = QMenu(self)
        self._export = QPushButton(self.tr("Export…"), self)
        self._blank = Blank(appearance, self)
        self._note_title = QLabel(self.tr("My note"), self)
        self._lay_out()
        self._introduce()

    def show_bookmarks(
        self, bookmarks: tuple[Bookmark, ...], entries: Mapping[Address, Entry], areas: Mapping[str, str]
    ) -> None:
        """Show what is saved now; the chosen row stays chosen, or the one that took its place."""
        at = self.rows.currentIndex().row()
        chosen = self.rows.address()
        self.note.flush()
        self._notes = {bookmark.address: bookmark.note for bookmark in bookmarks}
        self._model.show(bookmarks, entries, areas)
        self._choose(
            self._model.row_of(chosen) if chosen in self._notes else min(max(at, 0), len(bookmarks) - 1)
        )
        self._count.setText(self.tr("{number} saved").format(number=len(bookmarks)) if bookmarks else "")
        self._stack.setCurrentIndex(0 if bookmarks else 1)
        for widget in (self._order, self._export, self._note_title, self.note):
            widget.setVisible(bool(bookmarks))

    def flush(self) -> None:
        """Say now what was typed into the note."""
        self.note.flush()

    def words(self) -> str:
        """Give what is said where nothing is saved."""
        return self._blank.words()

    def scroll_position(self) -> int:
        """Say how far the list is scrolled, in pixels."""
        return self.rows.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        """Scroll the list."""
        self.rows.doItemsLayout()
        self.rows.verticalScrollBar().setValue(position)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the note below the list where the pane is narrow."""
        super().resizeEvent(event)
        self._space()

    def _choose(self, row: int) -> None:
        self.rows.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._show_note()

    def _show_note(self) -> None:
        self.note.flush()
        self._noted = self.rows.address()
        self.note.set_saved(saved=self._noted is not None)
        self.note.show_note(self._notes.get(self._noted, "") if self._noted else "")

    def _say_note(self, text: str) -> None:
        if self._noted is not None:
            self._notes[self._noted] = text
            self.note_changed.emit(self._noted, text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._count)
        head.addLayout(words, 1)
        for widget in (self._order, self._export):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._blank)
        self._left = QVBoxLayout()
        self._left.addLayout(head)
        self._left.addWidget(self._stack, 1)
        self._right = QVBoxLayout()
        self._right.addWidget(self._note_title)
        self._right.addWidget(self.note)
        self._right.addStretch()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.addLayout(self._left, 1)
        self._halves.addLayout(self._right)

    def _introduce(self) -> None:
        self.setAccessibleName(self.tr("Saved pages"))
        self.rows.setModel(self._model)
        self.rows.setAccessibleName(self.tr("Saved pages"))
        self.rows.open_requested.connect(self.open_requested)
        self.rows.star_toggled.connect(self.star_toggled)
        self.rows.selectionModel().currentChanged.connect(self._show_note)
        self.note.note_changed.connect(self._say_note)
        self._export.clicked.connect(self.export_requested)
        self._count.setObjectName("results-summary")
        self._order.setMenu(self._orders)
        self._order.setAccessibleDescription(self.tr("How the saved pages are sorted"))
        for order, text in (
            (Order.NEWEST, self.tr("Newest first")),
            (Order.TITLE, self.tr("By title")),
            (Order.COMPONENT, self.tr("By component")),
            (Order.KIND, self.tr("By kind")),
        ):
            action = self._orders.addAction(text)
            action.setData(order)
            action.triggered.connect(lambda _=False, action=action: self._sort(action))
        self._order.setText(self._orders.actions()[0].text())
        text = self.tr(
            "Press Ctrl+D on any page, or its star in any list. What you save stays on this computer."
        )
        self._blank.say("star", self.tr("Nothing is saved yet"), text)
        self._look.changed.connect(self._space)
        self.setFocusProxy(self.rows)

    def _sort(self, action: QAction) -> None:
        chosen = self.rows.address()
        self._order.setText(action.text())
        self._model.sort_by(Order(action.data()))
        self._choose(self._model.row_of(chosen) if chosen else 0)

    def _space(self) -> None:
        px = self._look.px
        narrow = self.width() < px(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if narrow else across)
        self._halves.setContentsMargins(px(34), px(26), px(24), px(16))
        self._halves.setSpacing(px(10 if narrow else 24))
        self._left.setSpacing(px(14))
        self._title.setFont(self._look.font(27, QFont.Weight.Bold))
        self._note_title.setFont(self._look.font(13, QFont.Weight.DemiBold))
        self.note.setFont(self._look.font(13))
        self.note.setFixedHeight(px(90 if narrow else 140))
        self.note.setFixedWidth(max(self.width() - px(58), px(80)) if narrow else px(200))
