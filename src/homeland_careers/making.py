"""Make the catalogue: from the written sources to the file that the program opens."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from homeland_careers.content.compile import check_content, compile_content
from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.pages.about import report_text
from homeland_careers.storage.atomic import write_atomically
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.personal import trouble

REPORT_BEGINS, REPORT_ENDS = "<!-- report -->", "<!-- end of report -->"
_BEGIN, _END = (
    re.compile(rf"^{re.escape(mark)}[ \t]*(\r?\n|\Z)", re.MULTILINE) for mark in (REPORT_BEGINS, REPORT_ENDS)
)
"""Marks on lines of their own; one within a line is only spoken of."""


def check(content: Path) -> tuple[str, ...]:
    """Give every problem of the written sources as `file:line: sentence`; none means that they can be compiled."""
    return tuple(map(str, check_content(content)))


def build_catalogue(content: Path, folder: Path) -> Path:
    """Compile the written sources into a catalogue in the folder and give its file.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text, and nothing was written.
    """
    return write_catalogue(compile_content(content), folder)


@contextmanager
def compiled(content: Path) -> Iterator[CatalogueStore]:
    """Open a catalogue of the written sources that is gone afterwards.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        CatalogueStore(build_catalogue(content, Path(folder))) as store,
    ):
        yield store


def report(content: Path) -> str:
    """Give, as Markdown, how far the fields of roles are filled. Raises ContentInvalidError as `compiled` does."""
    with compiled(content) as store:
        return report_text(store.coverage())


def renew_report(content: Path, page: Path) -> None:
    """Put the report where the page keeps it, between its two marks; the rest of the page stays as it is.

    Raises:
        ContentInvalidError: the sources break rules; every problem stands in its text. The page is unchanged.
        HomelandCareersError: the page has no such marks, or cannot be read or written. It is unchanged.
    """
    text = _text(page)
    begin, end = _marks(page, text)
    made = report(content).replace("\n", begin[1])
    _write(page, f"{text[: begin.end()]}{made}{text[end.start() :]}")


def _marks(page: Path, text: str) -> tuple[re.Match[str], re.Match[str]]:
    """Find the two marks; each stands once, or it would be a guess what may be replaced."""
    begins, ends = (list(mark.finditer(text)) for mark in (_BEGIN, _END))
    if len(begins) == len(ends) == 1 and begins[0].end() <= ends[0].start():
        return begins[0], ends[0]
    raise _kept(
        page,
        f"it has no one place for the report. Write “{REPORT_BEGINS}” and, below it, “{REPORT_ENDS}” once each, "
        "on lines of their own",
    )


def _text(page: Path) -> str:
    """Read the page with its own line ends."""
    try:
        if page.exists() and not page.is_file():  # a pipe would be waited for without end
            raise _kept(page, "it is not a file. Name a Markdown page")
        return page.read_bytes().decode()
    except OSError as error:
        raise _kept(page, f"it could not be read ({error.strerror}). Name a page that can be") from error
    except UnicodeDecodeError as error:
        raise _kept(page, "it is not UTF-8. Store it as UTF-8 and try again") from error


def _write(page: Path, text: str) -> None:
    try:
        place = page.resolve()  # a link goes on pointing where it pointed
        mode = place.stat().st_mode
        if not (mode & 0o222 and os.access(place, os.W_OK)):  # a rename would not ask
            raise _kept(page, "it is read-only. Make it writable and try again")
        write_atomically(place, text.encode())
        place.chmod(mode)
    except OSError as error:
        if trouble.is_full(error):
            raise trouble.full(page) from error
        raise _kept(page, f"it could not be written ({error.strerror}). Try another place") from error


def _kept(page: Path, why: str) -> HomelandCareersError:
    return HomelandCareersError(f"{page} was left as it is: {why}.")
