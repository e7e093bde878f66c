"""A page as a citation: what it says it from, and when that was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from homeland_careers.domain.document import Document
from homeland_careers.domain.entry import CatalogueInfo


def citation(document: Document, info: CatalogueInfo | None) -> str:
    """Give title, catalogue and address of a page, then its sources with their dates, one a line."""
    tr = QCoreApplication.translate
    version = tr("Citation", "catalogue {version}").format(version=info.version) if info else ""
    parts = (
        f"“{document.title}”",
        tr("Citation", "Homeland Careers (unofficial)"),
        version,
        document.address.url,
    )
    head = ". ".join(part for part in parts if part)
    sources = [f"{number}. {source.citation()}" for number, source in enumerate(document.sources, 1)]
    return "\n".join((head, *sources))
