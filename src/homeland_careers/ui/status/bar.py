"""The status bar: which catalogue, how old its facts are, and that nobody official stands behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from homeland_careers.domain.address import Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.entry import CatalogueInfo
from homeland_careers.ui.overriding import override
from homeland_careers.ui.theme.appearance import Appearance


class StatusBar(QWidget):
    """One line; `tell` lays a word about what was just done over the middle until the next page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue, self._facts, self._told = QLabel(self), QLabel(self), QLabel(self)
        self._note = QLabel(self.tr("Unofficial · works offline"), self)
        self._note.setToolTip(self.tr("No government body made, checked or endorses this program."))
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for label in (self._catalogue, self._facts):
            self._row.addWidget(label)
        self._row.addStretch()
        self._row.addWidget(self._told)
        self._row.addWidget(self._note)
        self._told.setObjectName("told")
        appearance.changed.connect(self._space)
        self._space()

    def show_catalogue(self, info: CatalogueInfo | None) -> None:
        """Say what is open."""
        if info is None:
            self._catalogue.setText(self.tr("No catalogue is open"))
            self._facts.clear()
            return
        self._catalogue.setText(
            self.tr("Catalogue {version} · {roles} roles · {components} components").format(
                version=info.version,
                roles=info.counts.get(Kind.ROLE, 0),
                components=info.counts.get(Kind.COMPONENT, 0),
            )
        )
        oldest, newest = _spoken(info.oldest), _spoken(info.newest)
        between = self.tr("Sources read {oldest} to {newest}").format(oldest=oldest, newest=newest)
        alike = self.tr("Sources read {newest}").format(newest=newest)
        self._facts.setText("" if not newest else alike if oldest in ("", newest) else between)
        self._fit()

    def tell(self, text: str) -> None:
        """Say what was just done, such as that a link was copied; nothing to say clears it."""
        self._told.setText(text)
        self._fit()

    def told(self) -> str:
        """Give what was said last."""
        return self._told.text()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out whole what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _space(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(26))
        self._row.setContentsMargins(px(14), 0, px(14), 0)
        self._row.setSpacing(px(18))
        self._fit()

    def _fit(self) -> None:
        """Leave out whole what there is no room for, the age of the facts first; that it is unofficial stays."""
        room = self.width() - 2 * self._look.px(14)
        for label in (self._note, self._told, self._catalogue, self._facts):
            room -= label.sizeHint().width()
            label.setVisible(label in (self._note, self._told) or room >= 0)
            room -= self._row.spacing()


def _spoken(date: str) -> str:
    try:
        return PartialDate.parse(date).spoken()
    except ValueError:
        return date
