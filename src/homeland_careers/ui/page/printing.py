"""A page on paper or as a PDF file: the same safe text, with a head, page numbers and nothing fetched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from homeland_careers.domain.errors import DiskFullError, HomelandCareersError
from homeland_careers.ui.page.safe_document import SafeDocument
from homeland_careers.ui.theme import fonts
from homeland_careers.ui.theme.tokens import LIGHT

_MARGIN, _STRIP = 18.0, 8.0
"""Millimetres: white around the page, and the height of its head and of its foot within that."""


def page_layout(locale: QLocale | None = None) -> QPageLayout:
    """Give the paper of a place: Letter where inches are used in America, else A4."""
    american = (locale or QLocale()).measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    paper = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def print_page(html: str, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print a page; say whether that was done."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  slow, and seldom wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(title)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw(html, title, printer)
    return True


def save_pdf(html: str, title: str, path: Path) -> int:
    """Write a page to a PDF file, whole or not at all, and give its number of pages.

    Raises DiskFullError, or HomelandCareersError with the cause, when the file cannot be written.
    """
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise _refused(path, file)
    writer = QPdfWriter(file)
    writer.setPageLayout(page_layout())
    writer.setTitle(title)
    writer.setCreator("Homeland Careers")
    pages = draw(html, title, writer)
    if not file.commit():
        raise _refused(path, file)
    return pages


def draw(html: str, title: str, device: QPagedPaintDevice) -> int:
    """Draw a page onto paper, as many sheets as it needs, and give their number."""
    painter = QPainter(device)
    dots = device.logicalDpiY() / 25.4
    paper = QRectF(0, 0, device.width(), device.height())
    body = paper.adjusted(0, _STRIP * dots, 0, -_STRIP * dots)
    document = _document(html, device, body)
    for number in range(1, document.pageCount() + 1):
        if number > 1:
            device.newPage()
        painter.save()
        painter.translate(body.left(), body.top() - (number - 1) * body.height())
        document.drawContents(painter, QRectF(0, (number - 1) * body.height(), body.width(), body.height()))
        painter.restore()
        said = _tr("Page {page} of {pages}").format(page=number, pages=document.pageCount())
        _draw_strips(painter, title, said, paper)
    painter.end()
    return document.pageCount()


def _document(html: str, device: QPagedPaintDevice, body: QRectF) -> SafeDocument:
    document = SafeDocument()
    document.documentLayout().setPaintDevice(device)
    font = QFont(fonts.load())
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.setPageSize(QSizeF(body.width(), body.height()))
    return document


def _draw_strips(painter: QPainter, title: str, number: str, paper: QRectF) -> None:
    font = QFont(fonts.load())
    font.setPointSizeF(8.5)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.soft))
    top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    name = _tr("Homeland Careers – unofficial")
    room = paper.width() - painter.fontMetrics().horizontalAdvance(name) * 1.2
    short = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(paper, top | left, short)
    painter.drawText(paper, top | right, name)
    painter.drawText(paper, bottom | right, number)


def _refused(path: Path, file: QSaveFile) -> HomelandCareersError:
    kept = _tr("Nothing was written, and a file that was there is as it was.")
    if file.error() is QSaveFile.FileError.ResourceError:
        return DiskFullError(
            _tr("The disk is full. {kept} Free some room, then save again.").format(kept=kept)
        )
    said = _tr("“{path}” could not be written: {cause}. {kept} Choose another folder.")
    return HomelandCareersError(said.format(path=path, cause=file.errorString().rstrip("."), kept=kept))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
