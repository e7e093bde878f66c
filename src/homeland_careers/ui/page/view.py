"""The detail pane: shows a document and says what the reader does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.address import HOME, SCHEME, Address
from homeland_careers.domain.document import Document
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.ui.overriding import override
from homeland_careers.ui.page import markup, plan
from homeland_careers.ui.page.frame import Frame
from homeland_careers.ui.page.hints import Hint, source_of
from homeland_careers.ui.page.search import PageSearch
from homeland_careers.ui.page.setting import Links, Setting
from homeland_careers.ui.page.shelf import Shelf
from homeland_careers.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from homeland_careers.ui.page.find_bar import FindBar
    from homeland_careers.ui.page.side import Side


class PageView(Frame):
    """One page at a time. It changes nothing itself: stars fill when `mark_saved` says so.

    `open_requested` carries an Address and whether it wants a new tab; `external_requested` a web or mail
    address to be shown to the reader before it is opened; `copy_requested` `link` or `citation`;
    `note_changed` the Address and the text; `section_changed` the key of the section being read.
    """

    open_requested = Signal(object, bool)
    external_requested = Signal(str)
    star_toggled = Signal(object)
    section_changed = Signal(str)
    copy_requested = Signal(str)
    note_changed = Signal(object, str)
    settled = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._saved: frozenset[Address] = frozenset()
        self._section = ""
        self._search: PageSearch | None = None
        self._away: tuple[Document, tuple[int, float]] | None = None
        self._links = Links(self)
        setting = Setting(appearance, self._links)
        self._shelf = Shelf(setting, self.pane.viewport())
        self._hint = Hint(self)
        self._connect()

    def _connect(self) -> None:
        self._links.followed.connect(self._follow)
        self._links.pointed.connect(self._explain)
        self._links.starred.connect(self.star_toggled)
        self._links.copied.connect(self.copy_requested)
        self._links.revealed.connect(self._reveal)
        self.pane.scrolled.connect(self._note_section)
        self.pane.settled.connect(self.settled)
        self.appearance.changing.connect(self._put_away)
        self.appearance.changed.connect(self._renew)

    @override
    def connect_side(self, side: Side) -> None:
        """Let the outline scroll the page, and the note be heard."""
        side.outline.chosen.connect(self.scroll_to)
        side.note.note_changed.connect(self._say_note)

    @override
    def connect_bar(self, bar: FindBar) -> None:
        """Let the bar search the page."""
        bar.asked.connect(self._find_from_bar)
        bar.closed.connect(self._leave_bar)

    @property
    def document(self) -> Document | None:
        """Give the document that is shown."""
        return self.pane.sheet.document if self.pane.sheet else None

    def show_document(self, document: Document, saved: bool, scroll: int = 0) -> None:
        """Show a page, scrolled down by `scroll` pixels; one shown lately is taken from where it was kept."""
        self._leave()
        others = self._saved - {document.address}
        self._saved = others | {document.address} if saved else others
        self._section = ""
        self._show_side(document, saved)
        sheet = self._shelf.sheet(document)
        sheet.set_saved(self._saved)
        self.pane.show_sheet(sheet, scroll)
        self._note_section()

    def _leave(self) -> None:
        """Keep what was typed on the page that goes, and end its search."""
        if self._side is not None:
            self._side.note.flush()
        if self._bar is not None:
            self._bar.hide()
        self.clear_find()

    def _show_side(self, document: Document, saved: bool) -> None:
        headings = plan.headings(document) if document.address != HOME else ()
        wanted = bool(headings) or document.savable
        if wanted:
            self.side.show_sections(headings, savable=document.savable)
            self.side.note.show_note("")
            self.side.note.set_saved(saved=saved)
        self.fold(wanted=wanted)

    def show_note(self, note: str) -> None:
        """Show the reader's note on this page."""
        self.side.note.show_note(note)

    def mark_saved(self, addresses: frozenset[Address]) -> None:
        """Fill the stars of everything that is saved, on the page and in its lists."""
        self._saved = addresses
        if self.pane.sheet is not None:
            self.pane.sheet.set_saved(addresses)
        if self._side is not None and self.document is not None:
            self._side.note.set_saved(saved=self.document.address in addresses)

    def settle(self) -> None:
        """Make the whole page now, as before it is pictured; otherwise that happens bit by bit."""
        self.pane.settle()

    def scroll_position(self) -> int:
        """Give how far the page is scrolled down, in pixels."""
        return self.pane.verticalScrollBar().value()

    def scroll_to(self, key: str) -> None:
        """Bring a section to the top; nothing happens if the page has none of that key."""
        top = self.pane.sheet.reach(key) if self.pane.sheet else None
        if top is not None:
            self.pane.go(top - self.appearance.px(16))

    def open_find(self) -> None:
        """Open the bar for finding words on the page."""
        self.bar.open_bar()

    def find_again(self, *, backward: bool) -> None:
        """Go to the next match of the words looked for last, or to the one before; ask for words if there are none."""
        self.bar.go_on(backward=backward)

    def find_text(self, text: str, backward: bool = False) -> tuple[int, int]:
        """Mark every match; give the number of the current one, from 1, and of all. Again for the next one."""
        sheet = self.pane.sheet
        if sheet is None or not text:
            self.clear_find()
            return 0, 0
        if self._search is None or self._search.sheet is not sheet or self._search.needle != text:
            self.pane.settle()
            self._search = PageSearch(sheet, text)
            place = self._search.start(self.scroll_position())
        else:
            place = self._search.step(backward)
        if place is not None:
            self.pane.reveal(place)
        return self._search.index, self._search.count

    def clear_find(self) -> None:
        """Take all highlights away."""
        if self._search is not None:
            self._search.clear()
        self._search = None

    def _find_from_bar(self, text: str, backward: bool) -> None:
        self.bar.show_count(*self.find_text(text, backward))

    def _leave_bar(self) -> None:
        self.clear_find()
        self.pane.setFocus()

    def _follow(self, href: str, new_tab: bool) -> None:
        """Go where a link leads; what is neither on the page, in the program nor an https or mail link is dead."""
        scheme, _, rest = href.partition(":")
        if scheme == SCHEME:
            self._open(href, new_tab)
        elif href.startswith(markup.CITE):
            self._show_source(rest)
        elif href.startswith(markup.SECTION):
            self.scroll_to(rest)
        elif href.startswith(markup.COPY):
            self._copy_address(rest)
        elif scheme in ("https", "mailto"):
            self.external_requested.emit(href)

    def _open(self, href: str, new_tab: bool) -> None:
        try:
            address = Address.parse(href)
        except UnknownAddressError:
            return
        self.open_requested.emit(address, new_tab)

    def _show_source(self, number: str) -> None:
        self.pane.settle()
        place = self.pane.sheet.flash(int(number)) if self.pane.sheet and number.isdecimal() else None
        if place is not None:
            self.pane.reveal(place)

    def _copy_address(self, number: str) -> None:
        source = source_of(self.document, number)
        if source is not None:
            QGuiApplication.clipboard().setText(source.url)
            self._hint.say(self.tr("Address copied"))

    def _explain(self, href: str, at: QPoint) -> None:
        self._hint.explain(self.document, href, at)

    def _reveal(self, widget: QWidget, rect: QRect) -> None:
        if self.pane.sheet is not None:
            self.pane.reveal(QRect(widget.mapTo(self.pane.sheet, rect.topLeft()), rect.size()))

    def _note_section(self) -> None:
        """Find the section that is being read: the last that begins in the upper part of the pane."""
        if self.pane.sheet is None:
            return
        bar = self.pane.verticalScrollBar()
        line = bar.value() + self.appearance.px(120)
        outlined = {key for key, _ in plan.headings(self.pane.sheet.document)}
        sections = [(key, top) for key, top in self.pane.sheet.sections() if key in outlined]
        begun = [key for key, top in sections if top <= line]
        at_end = self.pane.sheet.complete and 0 < bar.maximum() == bar.value()
        first = sections[0][0] if sections else ""
        key = sections[-1][0] if at_end and sections else next(reversed(begun), first)
        if key and key != self._section:
            self._section = key
            if self._side is not None:
                self._side.outline.mark(key)
            self.section_changed.emit(key)

    def _say_note(self, note: str) -> None:
        if self.document is not None:
            self.note_changed.emit(self.document.address, note)

    def _put_away(self) -> None:
        """Remember the page and the reader's place in it, and throw away what is drawn in the old look."""
        document, anchor = self.document, self.pane.anchor()
        self._away = (document, anchor) if document is not None else None
        self._search = None
        self.pane.release()
        self._shelf.clear()

    def _renew(self) -> None:
        """Draw the page again in the new look, at the place where the reader is."""
        self.refold()
        if self._away is None:
            return
        document, anchor = self._away
        sheet = self._shelf.sheet(document)
        sheet.set_saved(self._saved)
        self.pane.show_at(sheet, anchor)
        self._note_section()
        if self._bar is not None:
            self._bar.ask_again()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Bring what the keyboard goes to into view."""
        moved = super().focusNextPrevChild(next)
        focused = QGuiApplication.focusObject()
        sheet = self.pane.sheet
        if moved and sheet is not None and isinstance(focused, QWidget) and sheet.isAncestorOf(focused):
            self._reveal(focused, focused.rect())
        return moved
