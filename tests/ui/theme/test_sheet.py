from __future__ import annotations

import pytest

from homeland_careers.ui.theme import sheet
from homeland_careers.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda t: t.name)
def test_no_token_is_left_unfilled(tokens):
    assert "@" not in sheet.style_sheet(tokens, 1.0)


def test_pixels_follow_the_zoom_and_hair_lines_do_not(monkeypatch):
    monkeypatch.setattr(sheet, "_written", lambda: "a { padding: 4px 10px; border: 1px solid @line; }")
    assert sheet.style_sheet(LIGHT, 1.5) == "a { padding: 6px 15px; border: 1px solid #DEDED6; }"


def test_a_colour_no_theme_has_is_an_error(monkeypatch):
    monkeypatch.setattr(sheet, "_written", lambda: "a { color: @pink; }")
    with pytest.raises(KeyError, match="pink"):
        sheet.style_sheet(LIGHT, 1.0)
