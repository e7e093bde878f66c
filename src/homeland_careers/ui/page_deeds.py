"""What a reader does with the page in front: copy, cite, leave for the web, keep a file of what is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from homeland_careers.domain.address import Address
from homeland_careers.domain.bookmark import Bookmark, ImportReport
from homeland_careers.domain.document import Document
from homeland_careers.ui.background import Background
from homeland_careers.ui.menus.citing import citation
from homeland_careers.ui.page.printing import print_page, save_pdf
from homeland_careers.ui.saved.stars import Stars
from homeland_careers.ui.shelves import Reading
from homeland_careers.ui.status.bar import StatusBar
from homeland_careers.ui.status.messages import Answer, Messages

_LEAVES_BY = ("https", "mailto")


class PageDeeds(QObject):
    """Tells in the status bar what was done, and asks in a message before anything leaves the program."""

    leaving = Signal(QUrl)
    """The reader agreed to open an address outside the program."""

    def __init__(
        self, messages: Messages, status: StatusBar, stars: Stars, background: Background, window: QWidget
    ) -> None:
        super().__init__(window)
        self._messages, self._status, self._stars, self._window = messages, status, stars, window
        self._background = background
        self._reading: Reading | None = None
        self._removed: Address | None = None
        self.leaving.connect(QDesktopServices.openUrl)
        stars.removed.connect(self._offer_undo)
        stars.changed.connect(self._drop_undo)
        stars.failed.connect(self.say_trouble)
        stars.note_failed.connect(lambda _address, _note, sentence: self.say_trouble(sentence))

    def use(self, reading: Reading) -> None:
        """Take written pages from a catalogue."""
        self._reading = reading

    def copy(self, text: str) -> None:
        """Put text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self._status.tell(self.tr("Copied"))

    def copy_link(self, address: Address) -> None:
        """Copy the address of a page."""
        self.copy(address.url)

    def copy_citation(self, document: Document | None) -> None:
        """Copy a page as a citation; what is no page cannot be cited."""
        if document is not None:
            self.copy(citation(document, self._reading.catalogue.info() if self._reading else None))

    def print(self, document: Document | None) -> None:
        """Write a page out on a thread, then ask for a printer."""
        if document is not None and self._reading is not None:
            pages, title = self._reading.pages, document.title
            self._background.do(
                lambda: pages.html(document.address),
                lambda html: print_page(html, title, self._window),
                lambda error: self.say_trouble(str(error)),
            )

    def save_pdf(self, document: Document | None) -> None:
        """Ask for a file and save a page to it."""
        if document is not None:
            name = f"{document.address.slug}.pdf"
            chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), name, "PDF (*.pdf)")
            if chosen:
                self.save_pdf_to(document, Path(chosen))

    def save_pdf_to(self, document: Document, path: Path) -> None:
        """Save a page to a file, off the interface thread."""
        if self._reading is not None:
            pages, title = self._reading.pages, document.title
            done = self.tr("Saved as {name}").format(name=path.name)
            self._background.do(
                lambda: save_pdf(pages.html(document.address), title, path),
                lambda _: self._status.tell(done),
                lambda error: self.say_trouble(str(error)),
            )

    def say_trouble(self, sentence: str) -> None:
        """Show a sentence about something that could not be done."""
        self._messages.say(sentence, tone="trouble")

    def ask_to_leave(self, url: str) -> None:
        """Show a web or mail address whole before it is opened; any other scheme goes nowhere."""
        address = QUrl(url, QUrl.ParsingMode.StrictMode)
        if not address.isValid() or address.scheme() not in _LEAVES_BY:
            return
        whole = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self._messages.say(
            self.tr("This leads out of the program, to {address}").format(address=whole),
            Answer(self.tr("Open"), lambda: self.leaving.emit(address)),
            Answer(self.tr("Copy"), lambda: self.copy(whole)),
            Answer(self.tr("Cancel"), lambda: None),
            key="leave",
        )

    def export(self) -> None:
        """Ask for a file and write what is saved into it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export saved pages"), "saved-pages.json", self.tr("Saved pages (*.json)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write what is saved into a file."""
        one, many = (
            self.tr("1 saved page written to {name}"),
            self.tr("{number} saved pages written to {name}"),
        )

        def say(number: int) -> None:
            """Tell how many pages the file holds."""
            self._messages.say((one if number == 1 else many).format(number=number, name=path.name))

        self._stars.export(path, say)

    def import_(self) -> None:
        """Ask for a file and add what it holds."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import saved pages"), "", self.tr("Saved pages (*.json)")
        )
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Add what a file of saved pages holds."""
        done = self.tr("{added} pages added, {merged} notes joined, {unchanged} were there already")

        def say(report: ImportReport) -> None:
            """Tell how many pages the file brought."""
            counts = {"added": report.added, "merged": report.merged, "unchanged": report.unchanged}
            self._messages.say(done.format(**counts))

        self._stars.import_(path, say)

    def _drop_undo(self) -> None:
        if self._removed in self._stars.saved:
            self._messages.drop("undo")

    def _offer_undo(self, bookmark: Bookmark) -> None:
        self._removed = bookmark.address
        self._messages.say(
            self.tr("“{title}” is no longer saved").format(title=bookmark.title),
            Answer(self.tr("Undo"), lambda: self._stars.restore(bookmark)),
            key="undo",
        )
