"""What was understood beside the words, as chips that can be taken away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from homeland_careers.domain.operators import Understood
from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance

_LONGEST = 48
_WORTH_CLEARING = 2


class FilterChip(QFrame):
    """One thing that was understood, and a cross that takes it away."""

    def __init__(self, appearance: Appearance, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter-chip")
        text = QLabel(label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…", self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self.cross = QToolButton(self)
        self.cross.setObjectName("filter-cross")
        self.cross.setIcon(appearance.icon("x", 12, appearance.tokens.soft))
        self.cross.setIconSize(QSize(appearance.px(12), appearance.px(12)))
        self.cross.setFixedSize(appearance.px(20), appearance.px(20))
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setAccessibleName(self.tr("Remove filter {label}").format(label=label))
        self.cross.setToolTip(self.cross.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(appearance.px(10), 0, appearance.px(3), 0)
        row.setSpacing(appearance.px(2))
        row.addWidget(text)
        row.addWidget(self.cross)
        self.setFixedHeight(appearance.px(26))


class FilterChips(QWidget):
    """Chips side by side, in as many lines as they need; nothing where nothing was understood."""

    wanted = Signal(str)
    """The text without what was taken away."""
    emptied = Signal()
    """The chip that had the keyboard is gone, and no other is left."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._understood = Understood()
        self._parts: list[QWidget] = []
        self.setAccessibleName(self.tr("Filters that are set"))
        appearance.changed.connect(self._renew)
        self.hide()

    def show_understood(self, understood: Understood) -> None:
        """Show other chips; the keyboard stays where it was in the row."""
        if understood != self._understood:
            self._understood = understood
            self._renew()

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return [part.cross if isinstance(part, FilterChip) else part for part in self._parts]

    def _renew(self) -> None:
        focused = QApplication.focusWidget()
        held = next((at for at, part in enumerate(self._parts) if _has(part, focused)), None)
        if held is not None:
            self.setFocus()  # so that it does not wander while the old chips go
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = list(self._made())
        self.setVisible(bool(self._parts))
        for part in self._parts:
            part.show()
        self._place()
        if held is not None:
            self._give_back(held)

    def _made(self) -> Iterable[QWidget]:
        chips = self._understood.chips
        for chip in chips:
            made = FilterChip(self._look, chip.label, self)
            made.cross.clicked.connect(lambda _=False, text=chip.text_without_it: self.wanted.emit(text))
            yield made
        if len(chips) >= _WORTH_CLEARING:
            clear = QPushButton(self.tr("Clear all"), self)
            clear.setProperty("look", "link")
            clear.setAutoDefault(True)  # Enter presses it too
            clear.setAccessibleName(self.tr("Remove all filters"))
            clear.clicked.connect(lambda: self.wanted.emit(self._understood.sought))
            yield clear

    def _give_back(self, held: int) -> None:
        crosses = [part.cross for part in self._parts if isinstance(part, FilterChip)]
        if crosses:
            crosses[min(held, len(crosses) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.emptied.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the chips anew in the width there is."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        gap, left, x, y, line = self._look.px(6), self._look.px(10), 0, 0, self._look.px(26)
        room = max(self.width() - left, line)
        for part in self._parts:
            side = min(part.sizeHint().width(), room)
            if x and x + side > room:
                x, y = 0, y + line + gap
            part.setGeometry(QRect(left + x, y, side, line))
            x += side + gap
        self.setFixedHeight(y + line)


def _has(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))
