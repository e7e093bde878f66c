"""Filters of a search: kinds and mission areas with live counts."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.finding import Results
from homeland_careers.ui import kinds
from homeland_careers.ui.results.box import FacetBox
from homeland_careers.ui.theme.appearance import Appearance

_K = TypeVar("_K", bound=Hashable)


class FacetGroup(QWidget, Generic[_K]):
    """One heading with a box for each value; what would find nothing is hidden."""

    changed = Signal()

    def __init__(self, appearance: Appearance, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._boxes: dict[_K, FacetBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        title = QLabel(heading)
        title.setObjectName("facet-heading")
        title.setIndent(0)
        self._column.addWidget(title)
        self._column.addSpacing(appearance.px(4))

    def offer(self, names: Mapping[_K, str], *, hued: bool = False) -> None:
        """Give the values there are, in order; those known already stay as they are."""
        for key, name in names.items():
            if key not in self._boxes:
                box = self._boxes[key] = FacetBox(self._look, name, str(key) if hued else "", self)
                box.toggled.connect(self.changed)
                self._column.addWidget(box)

    def count(self, counts: Mapping[_K, int]) -> None:
        """Show how many results each value would leave."""
        for key, box in self._boxes.items():
            box.count(counts.get(key, 0))
        self.setVisible(any(counts.values()) or bool(self.chosen()))

    def chosen(self) -> frozenset[_K]:
        """Give the values that are ticked."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def choose(self, keys: Iterable[_K]) -> None:
        """Tick these values and no others, without saying so."""
        wanted = frozenset(keys)
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(key in wanted)
            box.blockSignals(False)


class Facets(QWidget):
    """The column of filters."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self.kinds: FacetGroup[Kind] = FacetGroup(appearance, self.tr("Kind"), self)
        self.areas: FacetGroup[str] = FacetGroup(appearance, self.tr("Mission area"), self)
        self.kinds.offer({kind: kinds.many(kind) for kind in THINGS})
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for group in (self.kinds, self.areas):
            self._column.addWidget(group)
            group.changed.connect(self.changed)
        self._column.addStretch()
        appearance.changed.connect(self._space)
        self._space()

    def set_areas(self, names: Mapping[str, str]) -> None:
        """Offer the mission areas of the catalogue, names by slug."""
        self.areas.offer(names, hued=True)

    def show_counts(self, results: Results) -> None:
        """Show the counts of an answer and tick what it was filtered by."""
        self.kinds.choose(results.query.kinds)
        self.areas.choose(results.query.areas)
        self.kinds.count(results.facets.kinds)
        self.areas.count(results.facets.areas)

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(20))
