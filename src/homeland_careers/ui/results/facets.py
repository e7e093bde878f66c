"""The column of filters, with live counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.finding import Results
from homeland_careers.domain.rule import EducationLevel
from homeland_careers.ui import kinds
from homeland_careers.ui.results.box import FlagBox, RoundBox
from homeland_careers.ui.results.group import FacetGroup
from homeland_careers.ui.results.pay_fields import PayFields
from homeland_careers.ui.theme.appearance import Appearance

WIDTH = 232
"""Width of the column in design pixels."""
_TWO = 440
_FIRST = 3
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Facets(QScrollArea):
    """Shows what the text filters by, and says which filters are wanted instead."""

    changed = Signal(Filters)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._base = Filters()
        self._has_saved = self._is_alone = False
        self._names = Names()
        self._make_groups()
        self._lay_out()
        appearance.changed.connect(self._space)
        self._space()

    def set_areas(self, names: Mapping[str, str]) -> None:
        """Offer the mission areas of the catalogue, names by slug."""
        self._areas.offer(names, hued=True)

    def set_names(self, names: Names) -> None:
        """Offer the components of the catalogue by their short names; the last one is the full title."""
        if names is not self._names:
            self._names = names
            called = names.components
            self._components.offer(
                {slug: every[0] for slug, every in called.items() if every},
                hints={slug: every[-1] for slug, every in called.items() if every},
            )

    def set_saved(self, any_saved: bool) -> None:
        """Offer to filter by what is saved only where something is."""
        self._has_saved = any_saved
        saved = self._base.saved
        there = {True: 1} if any_saved else {}
        self._mine.show_counts(there, {True} if saved else (), {True} if saved is False else ())

    def show_results(self, results: Results) -> None:
        """Show the counts of an answer and tick what it was filtered by."""
        facets, filters = results.facets, results.understood.filters
        self._base = filters
        schooling = {filters.education} if filters.education else ()
        self._kinds.show_counts(facets.kinds, filters.kinds)
        self._areas.show_counts(facets.areas, filters.areas)
        self._components.show_counts(facets.components, filters.components)
        self._education.show_counts(facets.education, schooling)
        left_out = dict.fromkeys(filters.lacks, results.total)
        self._flags.show_counts({**facets.flags, **left_out}, filters.has, filters.lacks)
        self._pay.show_span(facets.pay, filters.pay_from, filters.pay_to)
        self.set_saved(self._has_saved)

    def filters(self) -> Filters:
        """Give what is set now; filters that have no place here stay as they were."""
        least, most = self._pay.amounts()
        return replace(
            self._base,
            kinds=self._kinds.chosen(),
            areas=self._areas.chosen(),
            components=self._components.chosen(),
            education=next(iter(self._education.chosen()), None),
            has=self._flags.chosen(),
            lacks=self._flags.left_out(),
            pay_from=least,
            pay_to=most,
            saved=True if self._mine.chosen() else False if self._mine.left_out() else None,
        )

    def fit(self, width: int, *, alone: bool) -> None:
        """Take this width: one column beside the results; `alone` two, if there is room for them."""
        self._is_alone = alone
        self._halves.setDirection(_ACROSS if alone and width >= self._look.px(_TWO) else _DOWN)
        self.setFixedWidth(width if alone else self._look.px(WIDTH))
        self._space()

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return [stop for group in self._groups for stop in group.stops()]

    def _make_groups(self) -> None:
        look, inside = self._look, QWidget(self)
        self._inside = inside
        self._kinds: FacetGroup[Kind] = FacetGroup(look, self.tr("Kind"), inside)
        self._areas: FacetGroup[str] = FacetGroup(look, self.tr("Mission area"), inside)
        self._components: FacetGroup[str] = FacetGroup(look, self.tr("Component"), inside)
        self._education: FacetGroup[EducationLevel] = FacetGroup(
            look, self.tr("I could qualify with"), inside, RoundBox
        )
        self._flags: FacetGroup[Flag] = FacetGroup(look, self.tr("Requirements"), inside, FlagBox)
        self._pay = PayFields(look, inside)
        self._mine: FacetGroup[bool] = FacetGroup(look, self.tr("Mine"), inside, FlagBox, counted=False)
        self._kinds.offer({kind: kinds.many(kind) for kind in THINGS})
        self._education.offer(self._schooling())
        hint = self.tr("One click: only with it. Two: only without it.")
        self._flags.offer({flag: flag.label for flag in Flag}, hints=dict.fromkeys(Flag, hint))
        self._mine.offer({True: self.tr("Saved")}, hints={True: hint})

    def _lay_out(self) -> None:
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._inside)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._groups = (
            self._kinds,
            self._areas,
            self._components,
            self._education,
            self._flags,
            self._pay,
            self._mine,
        )
        for group in self._groups:
            self._columns[group in self._groups[_FIRST:]].addWidget(group)
            group.changed.connect(lambda: self.changed.emit(self.filters()))
        for column in self._columns:
            column.addStretch()
            self._halves.addLayout(column, 1)
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("Filters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setObjectName("facets-inside")
        self.setWidget(self._inside)

    def _schooling(self) -> dict[EducationLevel, str]:
        return {
            EducationLevel.NONE: self.tr("No degree"),
            EducationLevel.DIPLOMA: self.tr("High school"),
            EducationLevel.SOME_COLLEGE: self.tr("Some college"),
            EducationLevel.BACHELOR: self.tr("Bachelor’s degree"),
            EducationLevel.GRADUATE: self.tr("Graduate study"),
        }

    def _space(self) -> None:
        px = self._look.px
        for column in self._columns:
            column.setSpacing(px(20))
        self._halves.setSpacing(px(20 if self._halves.direction() is _DOWN else 32))
        left, top = (px(10), px(10)) if self._is_alone else (0, 0)
        self._halves.setContentsMargins(left, top, px(14), px(20))
