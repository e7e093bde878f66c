from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmapCache

from homeland_careers import places
from homeland_careers.ui.theme.icons import icon, pixmap

NAMES = sorted(path.stem for path in (places.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_draws_something(qapp, name: str):
    image = pixmap(name, "#112233", 18).toImage()
    assert any(image.pixelColor(x, y).alpha() > 100 for x in range(18) for y in range(18))


def test_an_icon_takes_the_colour_it_is_given(qapp):
    image = pixmap("star-filled", "#B97A00", 24).toImage()
    assert image.pixelColor(12, 12) == QColor("#B97A00")


def test_an_icon_is_sharp_on_a_dense_screen(qapp):
    dense = pixmap("house", "#000000", 18, 2.0)
    assert dense.width() == 36
    assert dense.deviceIndependentSize().width() == 18


def test_an_icon_is_drawn_once(qapp):
    QPixmapCache.clear()
    assert pixmap("house", "#010203", 18).cacheKey() == pixmap("house", "#010203", 18).cacheKey()


def test_the_icon_has_the_size_asked_for(qapp):
    assert icon("house", "#000000", 20).availableSizes()[0].width() == 20


def test_a_drawing_that_is_missing_is_named(qapp):
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon", "#000000", 18)
