"""Make the catalogue: from the written sources to the file that the program opens."""

from __future__ import annotations

import tempfile
from pathlib import Path

from homeland_careers.content.compile import check_content, compile_content
from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.pages.about import report_text
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue

REPORT_BEGINS, REPORT_ENDS = "<!-- report -->", "<!-- end of report -->"


def check(content: Path) -> tuple[str, ...]:
    """Give every problem of the written sources as `file:line: sentence`; none means that they can be compiled."""
    return tuple(map(str, check_content(content)))


def build_catalogue(content: Path, folder: Path) -> Path:
    """Compile the written sources into a catalogue in the folder and give its file.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text, and nothing was written.
    """
    return write_catalogue(compile_content(content), folder)


def report(content: Path, component: str = "") -> str:
    """Give, as Markdown, how far the fields of roles are filled; with a slug, for the roles of one component.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        CatalogueStore(build_catalogue(content, Path(folder))) as store,
    ):
        return report_text(store.coverage(component))


def renew_report(content: Path, page: Path) -> None:
    """Put the report where the page keeps it, between its two marks; the rest of the page stays as it is.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text. The page is unchanged.
        HomelandCareersError: the page has no such marks, or cannot be written.
    """
    text = page.read_text("utf-8")
    before, begin, rest = text.partition(REPORT_BEGINS)
    _, end, after = rest.partition(REPORT_ENDS)
    if not (begin and end):
        raise HomelandCareersError(
            f"{page} was left as it is: it has no place for the report, between “{REPORT_BEGINS}” and “{REPORT_ENDS}”."
        )
    page.write_text(f"{before}{begin}\n{report(content)}{end}{after}", "utf-8")
