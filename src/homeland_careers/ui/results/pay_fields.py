"""Yearly pay, from and to, as two small fields."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from homeland_careers.domain.clauses import Names
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.operators import understand
from homeland_careers.ui.theme.appearance import Appearance


class PayFields(QWidget):
    """Takes amounts as the operator `pay:` does; one that is no amount is forgotten."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = appearance
        self._shown: tuple[int | None, int | None] = (None, None)
        heading = QLabel(self.tr("Yearly pay"))
        heading.setObjectName("facet-heading")
        heading.setIndent(0)
        self._fields = (QLineEdit(self), QLineEdit(self))
        names = (self.tr("From"), self.tr("To"))
        spoken = (self.tr("Lowest yearly pay in dollars"), self.tr("Highest yearly pay in dollars"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(heading, 0, 0, 1, 2)
        for at, field in enumerate(self._fields):
            label = QLabel(names[at])
            label.setObjectName("facet-label")
            label.setBuddy(field)
            field.setAccessibleName(spoken[at])
            field.setObjectName("facet-field")
            field.setMaxLength(12)
            field.editingFinished.connect(self._entered)
            self._grid.addWidget(label, 1, at)
            self._grid.addWidget(field, 2, at)
        self.setAccessibleName(heading.text())
        appearance.changed.connect(self._space)
        self._space()
        self.hide()

    def show_span(self, span: tuple[int, int] | None, least: int | None, most: int | None) -> None:
        """Show the filter that is set, and as a hint the span of what is found; nothing where nothing has pay."""
        self._shown = least, most
        for field, amount, hint in zip(self._fields, (least, most), span or (None, None), strict=True):
            is_typed_into = field.hasFocus() and field.isModified() and _amount(field.text()) != amount
            if not is_typed_into:
                field.setText("" if amount is None else f"${amount:,}")
            field.setPlaceholderText("" if hint is None else f"${hint:,}")
        self.setVisible(span is not None or (least, most) != (None, None))

    def stops(self) -> list[QWidget]:
        """Give what the keyboard walks through, in order."""
        return list(self._fields)

    def amounts(self) -> tuple[int | None, int | None]:
        """Give the least and the most in dollars, None where there is no bound; the lower one comes first."""
        least, most = (_amount(field.text()) for field in self._fields)
        return (most, least) if least is not None and most is not None and least > most else (least, most)

    def _entered(self) -> None:
        if self.amounts() != self._shown:
            self.changed.emit()
        else:
            self._show_again()

    def _show_again(self) -> None:
        for field, amount in zip(self._fields, self._shown, strict=True):
            field.setText("" if amount is None else f"${amount:,}")

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self._look.px(8))
        self._grid.setVerticalSpacing(self._look.px(4))


def _amount(typed: str) -> int | None:
    filters: Filters = understand(f"pay:>{''.join(typed.split())}", Names()).filters
    return filters.pay_from
