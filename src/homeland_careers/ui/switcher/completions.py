"""What the operator being typed may become, in a small list below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.finding import Span
from homeland_careers.domain.operators import complete, understand
from homeland_careers.ui.rows import Rows
from homeland_careers.ui.switcher.delegate import HEIGHT, SwitcherDelegate
from homeland_careers.ui.switcher.drop import SHADOW, Drop
from homeland_careers.ui.switcher.model import SwitcherModel, SwitcherRow
from homeland_careers.ui.theme.appearance import Appearance

_WIDTH = 360
_FEWEST = 2
"""Letters of a plain word from which on it may be the beginning of an operator."""


def completions(before: str, names: Names) -> tuple[str, ...]:
    """Give what the token that ends a text may become: values of an operator, or operators that begin so.

    A value that is understood by another of its names needs no other.
    """
    token = token_of(before)
    if ":" not in token:
        return complete(before, names) if len(token.removeprefix("-")) >= _FEWEST else ()
    offered = complete(before, names)
    is_understood = bool(understand(token, names).filters)
    return () if is_understood and not any(text.startswith(token) for text in offered) else offered


def token_of(before: str) -> str:
    """Give the token that ends a text."""
    return before.rpartition(" ")[2]


class Completions(Drop):
    """Offers completions, the first one chosen; says which is wanted."""

    wanted = Signal(str)
    """The completion that was clicked."""
    chosen = Signal(str)
    """What a screen reader is to say of the completion that is chosen now."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._model = SwitcherModel(self)
        self.offered: tuple[str, ...] = ()
        self.is_walked = False
        """Whether the reader went through the list, so that Enter means what is chosen."""
        self.rows = Rows(SwitcherDelegate(appearance, self), self)
        self.rows.setModel(self._model)
        self.rows.setObjectName("offers")
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setAccessibleName(self.tr("Completions"))
        self.rows.clicked.connect(lambda index: self.wanted.emit(index.data()))
        self.rows.selectionModel().currentChanged.connect(self._tell)
        self._foot = QLabel(self.tr("Tab completes · Esc leaves it as it is"), self)
        self._foot.setObjectName("switcher-foot")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.rows)
        self._column.addWidget(self._foot)

    def offer(self, offered: tuple[str, ...], typed: str, names: Names) -> None:
        """Offer completions of what was typed; `names` say what their values are called."""
        self.offered, self.is_walked = offered, False
        self._model.show_rows(SwitcherRow(None, _marked(text, typed), _note(text, names)) for text in offered)
        self.rows.setCurrentIndex(self._model.index(0))

    def drop_below(self, field: QWidget, left: int) -> None:
        """Show below a field, from a place in it on, or as far to the right as there is room."""
        window, side = self.window(), self._look.px(SHADOW)
        corner = window.mapFromGlobal(field.mapToGlobal(QPoint(left, field.height())))
        width = min(self._look.px(_WIDTH), window.width() - 2 * side)
        corner.setX(max(side, min(corner.x() - self._look.px(18), window.width() - side - width)))
        self._drop(corner, width)

    def step(self, rows: int) -> None:
        """Choose a row further down, or up if negative, round the ends."""
        self.is_walked = True
        count = self._model.rowCount()
        self.rows.setCurrentIndex(self._model.index((self.rows.currentIndex().row() + rows) % count))

    def current(self) -> str:
        """Give what is chosen, ready to stand in place of what was typed."""
        return self.rows.currentIndex().data() or ""

    def _place(self) -> None:
        px, side = self._look.px, self._look.px(SHADOW)
        corner, width = self._under
        self.rows.setFixedHeight(self._model.rowCount() * px(HEIGHT))
        self._column.setContentsMargins(side + px(6), px(8), side + px(6), side + px(4))
        self._foot.setFixedHeight(px(32))
        self._foot.setContentsMargins(px(12), 0, px(12), 0)
        self._column.activate()
        self.setGeometry(corner.x() - side, corner.y(), width + 2 * side, self._column.sizeHint().height())
        self.update()

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def _marked(text: str, typed: str) -> tuple[Span, ...]:
    if text.startswith(typed):
        return Span(typed, marked=True), Span(text[len(typed) :])
    return (Span(text),)


def _note(text: str, names: Names) -> str:
    """Give what a value is called, in a reader's words."""
    chips = understand(text, names).chips
    return chips[0].label.rpartition(": ")[2] if chips else ""
