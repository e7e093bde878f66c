"""What can stand in the middle of the window, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from homeland_careers.domain.document import Document
from homeland_careers.ui.blank import Blank
from homeland_careers.ui.page.view import PageView
from homeland_careers.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # made after the first paint, which does without them
    from homeland_careers.ui.results.pane import ResultsPane
    from homeland_careers.ui.saved.pane import SavedPane


class Panes(QStackedWidget):
    """A page, the results of a search, what is saved, or a sentence where none of these can be shown."""

    results: ResultsPane
    saved: SavedPane

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._lists: tuple[QWidget, ...] = ()
        self.page = PageView(appearance, self)
        self.blank = Blank(appearance, self)
        self._framed = QWidget(self)
        self._frame = QVBoxLayout(self._framed)
        self._frame.addWidget(self.blank)
        for pane in (self.page, self._framed):
            self.addWidget(pane)
        appearance.changed.connect(self._space)
        self._space()

    def receive(self, results: ResultsPane, saved: SavedPane) -> None:
        """Take in the panes of results and of what is saved."""
        self.results, self.saved = results, saved
        self._lists = (results, saved)
        for pane in self._lists:
            self.addWidget(pane)

    @property
    def document(self) -> Document | None:
        """Give the document that is in front, if a page is."""
        return self.page.document if self.currentWidget() is self.page else None

    def show_page(self, document: Document, *, saved: bool, scroll: int) -> None:
        """Bring a page to the front."""
        self.page.show_document(document, saved, scroll)
        self._bring(self.page)

    def show_results(self) -> None:
        """Bring the results to the front."""
        self._bring(self.results)

    def show_saved(self, scroll: int) -> None:
        """Bring the saved pages to the front."""
        self._bring(self.saved)
        self.saved.scroll_to(scroll)

    def show_blank(self, icon: str, title: str, text: str, button: str = "") -> None:
        """Bring a sentence to the front."""
        self.blank.say(icon, title, text, button)
        self._bring(self._framed)

    def scroll_position(self) -> int:
        """Say how far the pane in front is scrolled, in pixels."""
        front = self.currentWidget()
        if front is self.page:
            return self.page.scroll_position()
        if front in self._lists:
            return (self.results if front is self.results else self.saved).scroll_position()
        return 0

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is in front."""
        front = self.currentWidget()
        if front in self._lists and front is self.results:
            self.results.focus_rows()
        else:
            (self.saved if front in self._lists else self.page).setFocus()

    def _bring(self, pane: QWidget) -> None:
        if pane is self.currentWidget() and pane in self._lists:
            return  # whatever of it has the keyboard keeps it
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(pane)
        if had_keyboard and pane is not self._framed:
            (self.results.rows if self._lists and pane is self.results else pane).setFocus()

    def _space(self) -> None:
        self._frame.setContentsMargins(self._look.px(34), 0, self._look.px(34), 0)
