"""A hostile page loads nothing and opens nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from homeland_careers.domain.address import Address
from homeland_careers.ui.page.prose import ProsePart
from homeland_careers.ui.page.rich_text import RichText
from homeland_careers.ui.page.safe_document import SafeDocument
from tests.ui.page.every_block import DUTIES
from tests.ui.page.every_page import ROLE

IMAGE, SHEET, HTML = (
    QTextDocument.ResourceType.ImageResource.value,
    QTextDocument.ResourceType.StyleSheetResource.value,
    QTextDocument.ResourceType.HtmlResource.value,
)


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A red picture and a style sheet that would turn everything red, if anybody read them."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF0000"))
    picture.save(str(tmp_path / "red.png"))
    (tmp_path / "red.css").write_text("body, p { background-color: #FF0000; color: #FF0000; }")
    return tmp_path


def hostile(bait: Path) -> str:
    return f"""<html><head>
        <link rel="stylesheet" type="text/css" href="{QUrl.fromLocalFile(bait / "red.css").toString()}">
        <style>@import url("{bait / "red.css"}"); p {{ background-image: url({bait / "red.png"}); }}</style>
        </head><body>
        <p>words</p>
        <img src="{QUrl.fromLocalFile(str(bait / "red.png")).toString()}"><img src="{bait / "red.png"}">
        <img src="red.png"><img src="//host/share/red.png"><img src="https://host.example/red.png">
        <p><a href="{QUrl.fromLocalFile(str(bait / "red.png")).toString()}">a file</a></p></body></html>"""


def reds(widget) -> int:
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y) == QColor("#FF0000")
        for x in range(image.width())
        for y in range(image.height())
    )


def test_no_picture_and_no_style_sheet_is_read(setting, stage, bait: Path, monkeypatch):
    monkeypatch.chdir(bait)
    part = ProsePart(setting, stage, hostile(bait), "hostile")
    part.fit(600)
    part.show()
    assert reds(part) == 0


def test_the_bait_is_red_when_nobody_minds(qtbot, bait: Path):
    """What the test above would see if the text were shown by Qt alone."""
    from PySide6.QtWidgets import QTextBrowser

    careless = QTextBrowser()
    qtbot.addWidget(careless)
    careless.setHtml(hostile(bait))
    assert reds(careless) > 0


@pytest.mark.parametrize(
    "name",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "hostname",
        "//host/share/x.png",
        "https://host.example/x",
        "data:x",
    ],
)
@pytest.mark.parametrize("kind", [IMAGE, SHEET, HTML], ids=["image", "sheet", "html"])
def test_whatever_is_asked_for_is_blank_but_not_empty(qapp, name: str, kind: int):
    given = SafeDocument().resource(kind, QUrl(name))
    assert given == " " if kind == SHEET else (given.width(), given.pixelColor(0, 0).alpha()) == (1, 0)


def test_a_text_view_refuses_too(setting, stage):
    given = RichText(setting, stage).loadResource(IMAGE, QUrl("file:///etc/hostname"))
    assert given.size().width() == 1


def test_only_pictures_handed_over_are_shown(qapp):
    document, picture = SafeDocument(), QImage(3, 3, QImage.Format.Format_RGB32)
    document.hand("icon:star", picture)
    assert document.resource(IMAGE, QUrl("icon:star")).width() == 3


@pytest.mark.parametrize(
    "href",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "//host/share",
        "http://plain.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://host.example/",
        "homeland:no-such-kind/x",
        "homeland:role/../x",
        "cite:0",
        "cite:99",
        "cite:x",
        "cite:²",
        "section:nowhere",
        "copy:99",
        "",
    ],
)
def test_links_that_lead_nowhere_do_nothing(view, qtbot, href: str):
    view.show_document(ROLE, saved=False)
    with qtbot.assertNotEmitted(view.open_requested), qtbot.assertNotEmitted(view.external_requested):
        view._links.followed.emit(href, False)
    assert view.document == ROLE


def test_hints_show_titles_as_text(view, monkeypatch, bait: Path):
    """Tool tips are rich text in Qt; a title with markup in it must stay words."""
    from homeland_careers.ui.page.hints import source_hint

    named = replace(ROLE.sources[0], title=f'<img src="{bait / "red.png"}">')
    assert "<img" not in source_hint(named)


def test_a_page_of_hostile_prose_is_still_shown_whole(view, bait: Path):
    block = replace(DUTIES, html=hostile(bait))
    view.show_document(
        replace(ROLE, address=Address.parse("role/hostile"), blocks=(block, *ROLE.blocks[-1:])), saved=False
    )
    assert view.find_text("words") == (1, 1)
    assert reds(view) == 0
