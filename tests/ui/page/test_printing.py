from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from homeland_careers.domain.errors import HomelandCareersError
from homeland_careers.ui.page.printing import page_layout, save_pdf
from tests.ui.page.every_block import PROSE


def test_a_short_page_is_one_sheet_and_a_long_one_several(qapp, tmp_path: Path):
    assert save_pdf(f"<h1>Keeper</h1>{PROSE}", "Keeper", tmp_path / "short.pdf") == 1
    assert save_pdf(PROSE * 20, "Keeper", tmp_path / "long.pdf") > 2
    assert (tmp_path / "short.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_is_fetched_for_the_paper(qapp, tmp_path: Path):
    from PySide6.QtGui import QColor, QImage

    picture = QImage(800, 800, QImage.Format.Format_RGB32)
    for x in range(800):
        for y in range(0, 800, 7):
            picture.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256))
    picture.save(str(tmp_path / "bait.png"))
    html = f'<p>words</p><img src="{tmp_path / "bait.png"}"><img src="file://{tmp_path / "bait.png"}">'
    save_pdf(html, "Bait", tmp_path / "with.pdf")
    save_pdf("<p>words</p>", "Bait", tmp_path / "without.pdf")
    assert (tmp_path / "with.pdf").stat().st_size - (tmp_path / "without.pdf").stat().st_size < 4_000


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        (QLocale(QLocale.Language.English, QLocale.Country.UnitedStates), QPageSize.PageSizeId.Letter),
        (QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), QPageSize.PageSizeId.A4),
        (QLocale(QLocale.Language.German, QLocale.Country.Germany), QPageSize.PageSizeId.A4),
    ],
    ids=["US", "UK", "DE"],
)
def test_paper_is_that_of_the_place(qapp, locale: QLocale, paper):
    assert page_layout(locale).pageSize().id() == paper


def test_a_file_that_cannot_be_written_is_named_with_the_cause(qapp, tmp_path: Path):
    path = tmp_path / "missing" / "page.pdf"
    with pytest.raises(
        HomelandCareersError, match=r"page\.pdf.*could not be written: No such file.*Nothing was written"
    ):
        save_pdf("<p>x</p>", "x", path)


def test_a_failed_save_leaves_the_old_file_alone(qapp, tmp_path: Path):
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(HomelandCareersError):
        save_pdf("<p>x</p>", "x", tmp_path / "folder.pdf")
    assert (tmp_path / "folder.pdf").is_dir()
