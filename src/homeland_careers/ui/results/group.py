"""A group of filters under a heading."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from homeland_careers.ui.results.box import FacetBox, RoundBox
from homeland_careers.ui.theme.appearance import Appearance

_K = TypeVar("_K", bound=Hashable)

MOST = 8
"""Values shown until more are wanted: those with most results, and all that are set."""


class FacetGroup(QWidget, Generic[_K]):
    """One heading with a box for each value that finds something or is set."""

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        heading: str,
        parent: QWidget,
        shape: type[FacetBox] = FacetBox,
        *,
        counted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._look, self._shape, self._counted = appearance, shape, counted
        self._names: dict[_K, str] = {}
        self._hints: Mapping[_K, str] = {}
        self._hued = False
        self._boxes: dict[_K, FacetBox] = {}
        self._counts: Mapping[_K, int] = {}
        self._heading = QLabel(heading)
        self._heading.setObjectName("facet-heading")
        self._heading.setIndent(0)
        self._more = QPushButton(self)
        self._more.setProperty("look", "link")
        self._more.setCheckable(True)
        self._more.setAutoDefault(True)  # Enter presses it too
        self._more.toggled.connect(self._arrange)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(heading)
        self.hide()

    def offer(
        self, names: Mapping[_K, str], *, hints: Mapping[_K, str] | None = None, hued: bool = False
    ) -> None:
        """Give the values there are, in order; `hints` say more of them. Boxes of other values go."""
        for value in self._boxes.keys() - names.keys():
            self._boxes.pop(value).deleteLater()
        self._names, self._hints, self._hued = dict(names), hints or {}, hued

    def show_counts(
        self, counts: Mapping[_K, int], chosen: Collection[_K], left_out: Collection[_K] = ()
    ) -> None:
        """Show how many results each value would leave, and which are set."""
        self._counts = counts
        wanted = dict.fromkeys(left_out, Qt.CheckState.PartiallyChecked)
        wanted |= dict.fromkeys(chosen, Qt.CheckState.Checked)
        for value in self._boxes.keys() | wanted.keys():
            box, state = self._box(value), wanted.get(value, Qt.CheckState.Unchecked)
            if box.checkState() != state:
                box.setCheckState(state)
        self._arrange()

    def chosen(self) -> frozenset[_K]:
        """Give the values that are ticked."""
        return self._in(Qt.CheckState.Checked)

    def left_out(self) -> frozenset[_K]:
        """Give the values that must not be there."""
        return self._in(Qt.CheckState.PartiallyChecked)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return [*(self._boxes[value] for value in self._names if value in self._boxes), self._more]

    def _in(self, state: Qt.CheckState) -> frozenset[_K]:
        return frozenset(value for value, box in self._boxes.items() if box.checkState() == state)

    def _arrange(self) -> None:
        """Show the boxes that are worth it; a box is made when it is first shown."""
        chosen = self.chosen() | self.left_out()
        offered = [value for value in self._names if self._counts.get(value) or value in chosen]
        shown = set(offered)
        if len(offered) > MOST and not self._more.isChecked():
            by_worth = sorted(offered, key=lambda value: (value not in chosen, -self._counts.get(value, 0)))
            shown = set(by_worth[: max(MOST, len(chosen))])
        for value in (value for value in offered if value in shown):
            self._box(value).count(self._counts.get(value, 0) if self._counted else None)
        for value, box in self._boxes.items():
            if box.isHidden() is (value in shown):  # to show what is shown already is not free
                box.setVisible(value in shown)
        self._more.setVisible(len(offered) > MOST)
        rest = len(offered) - len(shown)
        self._more.setText(self.tr("Fewer") if not rest else self.tr("{number} more").format(number=rest))
        heading = self._heading.text()
        self._more.setAccessibleName(f"{heading}: {self._more.text()}")
        self.setVisible(bool(offered))

    def _box(self, value: _K) -> FacetBox:
        if value not in self._boxes:
            self._names.setdefault(value, str(value))
            area = str(value) if self._hued else ""
            box = self._shape(self._look, self._names[value], area, self)
            box.setToolTip(self._hints.get(value, ""))
            box.clicked.connect(lambda: self._clicked(value))
            order = list(self._names)
            before = sum(order.index(other) < order.index(value) for other in self._boxes)
            self._column.insertWidget(1 + before, box)
            self._boxes[value] = box
        return self._boxes[value]

    def _clicked(self, value: _K) -> None:
        if issubclass(self._shape, RoundBox):
            for other, box in self._boxes.items():
                if other != value:
                    box.setChecked(False)
        self.changed.emit()
