"""Operators and their values, completed while they are typed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from homeland_careers.domain.clauses import Names
from homeland_careers.ui.switcher.completions import Completions, completions, token_of
from homeland_careers.ui.switcher.popup import Switcher
from homeland_careers.ui.toolbar.field import SearchField


class Completing(QObject):
    """Offers what the token before the cursor may become; each deed says whether it was meant for this.

    Values drop below the token, in place of the switcher. The name of an operator is a word as well: over a page it
    leaves the switcher where it is, whose foot says what Tab does.
    """

    def __init__(
        self, field: SearchField, offers: Completions, switcher: Switcher, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._field, self._offers, self._switcher = field, offers, switcher
        self._names = Names()
        self._over_results = False
        self._is_typing = False
        offers.wanted.connect(self._put)
        offers.chosen.connect(field.setAccessibleDescription)
        field.cursorPositionChanged.connect(self._offer)

    @property
    def is_shown(self) -> bool:
        """Say whether values are offered in place of the switcher."""
        return self._offers.isVisible()

    def begin(self) -> None:
        """Know that the reader typed: only what is being typed is completed."""
        self._is_typing = True

    def offer(self, names: Names, *, over_results: bool) -> None:
        """Offer what there is to complete now, or nothing."""
        self._names, self._over_results = names, over_results
        self._offer()

    def end(self) -> bool:
        """Offer nothing more until the reader types on; say whether something was offered."""
        was_shown = self.is_shown
        self._is_typing = False
        self._offer()
        return was_shown

    def step(self, rows: int) -> bool:
        """Choose another completion, further down or up."""
        if self.is_shown:
            self._offers.step(rows)
        return self.is_shown

    def take(self, *, walked: bool = False) -> bool:
        """Put the chosen completion in; with `walked` only if the reader went to choose it."""
        chosen = self._offers.current() if self.is_shown else ""
        if walked and not (chosen and self._offers.is_walked):
            return False
        if not chosen and self._switcher.isVisible():
            chosen = self._switcher.completion
        if chosen:
            self._put(chosen)
        return bool(chosen)

    def _put(self, completion: str) -> None:
        typed = token_of(self._field.before_cursor())
        self._is_typing = False  # the cursor moves on the way
        self._field.complete(typed, completion)

    def _offer(self) -> None:
        wanted = self._is_typing and self._field.hasFocus()
        before = self._field.before_cursor() if wanted else ""
        offered = completions(before, self._names)
        typed = token_of(before)
        dropped = bool(offered) and (self._over_results or ":" in typed)
        self._switcher.completion = offered[0] if offered else ""
        if not dropped:
            self._offers.hide()
        elif offered != self._offers.offered or not self.is_shown:
            self._offers.offer(offered, typed, self._names)
            self._offers.drop_below(self._field, self._field.place_of(typed))
            self._switcher.hide()
