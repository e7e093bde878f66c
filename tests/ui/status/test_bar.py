"""The line at the foot of the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from homeland_careers.domain.entry import CatalogueInfo
from homeland_careers.ui.status.bar import StatusBar
from homeland_careers.ui.theme.appearance import Appearance
from tests.ui import sample


@pytest.fixture
def bar(qtbot, look: Appearance) -> StatusBar:
    bar = StatusBar(look)
    qtbot.addWidget(bar)
    bar.resize(1000, bar.height())
    bar.show()
    return bar


def seen(bar: StatusBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.text()]


def read(oldest: str, newest: str) -> CatalogueInfo:
    return replace(sample.INFO, oldest=oldest, newest=newest)


def test_it_says_which_catalogue_and_how_much_is_in_it(bar):
    bar.show_catalogue(sample.INFO)
    assert seen(bar)[0] == "Catalogue 2026.11 · 3 roles · 2 components"


@pytest.mark.parametrize(
    ("info", "said"),
    [
        pytest.param(
            read("2018-05", "2026-10-02"), ["Sources read May 2018 to 2 October 2026"], id="over years"
        ),
        pytest.param(read("2026-10-02", "2026-10-02"), ["Sources read 2 October 2026"], id="on one day"),
        pytest.param(read("", "2026"), ["Sources read 2026"], id="from when is not known"),
        pytest.param(read("", ""), [], id="never"),
        pytest.param(read("long ago", "lately"), ["Sources read long ago to lately"], id="no dates"),
    ],
)
def test_it_says_how_old_the_facts_are(bar, info, said):
    bar.show_catalogue(info)
    assert [text for text in seen(bar) if text.startswith("Sources")] == said


def test_without_a_catalogue_it_says_so_and_nothing_of_facts(bar):
    bar.show_catalogue(sample.INFO)
    bar.show_catalogue(None)
    assert seen(bar) == ["No catalogue is open", "Unofficial · works offline"]


def test_nobody_official_stands_behind_it_whatever_is_open(bar):
    note = next(label for label in bar.findChildren(QLabel) if label.text().startswith("Unofficial"))
    assert "endorses" in note.toolTip()


def test_a_word_about_what_was_done_stands_until_the_next(bar):
    bar.show_catalogue(sample.INFO)
    for word in ("Copied", "Saved as ranger.pdf"):
        bar.tell(word)
        assert bar.told() == word
        assert word in seen(bar)
    bar.tell("")
    assert "Saved as ranger.pdf" not in seen(bar)


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_the_line_grows_with_the_text(bar, look, zoom):
    look.set_zoom(zoom)
    assert bar.height() == look.px(26)


@pytest.mark.parametrize(
    ("width", "zoom", "words"),
    [
        pytest.param(1000, 100, ["Catalogue", "Sources", "Unofficial"], id="room for all"),
        pytest.param(480, 100, ["Catalogue", "Unofficial"], id="narrow"),
        pytest.param(300, 100, ["Unofficial"], id="narrower"),
        pytest.param(700, 200, ["Unofficial"], id="large letters"),
    ],
)
def test_what_has_no_room_is_left_out_whole(bar, look, qapp, width: int, zoom: int, words: list[str]):
    bar.show_catalogue(read("2026-11-21", "2026-11-21"))
    bar.resize(width, bar.height())
    look.apply(qapp)
    look.set_zoom(zoom)
    qapp.sendPostedEvents()
    shown = [label for label in bar.findChildren(QLabel) if label.text() and label.isVisible()]
    assert [label.text().split()[0] for label in sorted(shown, key=QLabel.x)] == words
    assert all(label.width() >= label.sizeHint().width() for label in shown)
