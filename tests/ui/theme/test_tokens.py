from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from homeland_careers.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, themed

GROUNDS = ("ground", "panel", "card", "hover", "accent_ground")


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours."""

    def luminance(colour: str) -> float:
        def linear(c: float) -> float:
            return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

        c = QColor(colour)
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def texts(tokens: Tokens) -> list[tuple[str, str, str]]:
    named = tokens.named()
    grounds = [ground.replace("_", "-") for ground in GROUNDS]
    pairs = [(text, ground) for text in ("ink", "soft", "accent", "caution") for ground in grounds]
    pairs += [(hue, ground) for hue in tokens.hues for ground in ("ground", "card")]
    pairs += [("ink", "mark"), ("ink", "mark-now"), ("on-accent", "accent")]
    return [(f"{text} on {ground}", named[text], named[ground]) for text, ground in pairs]


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda t: t.name)
def test_every_text_can_be_read_on_every_ground(tokens: Tokens):
    least = 7 if tokens is HIGH_CONTRAST else 4.5
    weak = {name: round(contrast(a, b), 2) for name, a, b in texts(tokens) if contrast(a, b) < least}
    assert weak == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda t: t.name)
def test_hues_icons_and_focus_stand_out(tokens: Tokens):
    least = 4.5 if tokens is HIGH_CONTRAST else 3
    shapes = {**tokens.hues, "star": tokens.star, "focus": tokens.accent, "icon": tokens.soft}
    grounds = {name: getattr(tokens, name) for name in GROUNDS}
    weak = {
        f"{shape} on {ground}": round(contrast(a, b), 2)
        for shape, a in shapes.items()
        for ground, b in grounds.items()
        if contrast(a, b) < least
    }
    assert weak == {}


def test_the_design_colours_are_kept():
    assert (LIGHT.ground, LIGHT.ink, LIGHT.accent) == ("#FAFAF7", "#1B2430", "#1D5FB8")
    assert (DARK.ground, DARK.ink, DARK.accent) == ("#14181E", "#E7EBF0", "#7FB2FF")
    assert LIGHT.hue("cybersecurity") == "#2B7346"
    assert LIGHT.hue("no-such-area") == LIGHT.soft


@pytest.mark.parametrize(
    ("name", "system_dark", "expected"),
    [("light", True, LIGHT), ("dark", False, DARK), ("system", True, DARK), ("system", False, LIGHT)],
)
def test_system_follows_the_desktop_and_the_others_do_not(name: str, system_dark: bool, expected: Tokens):
    assert themed(name, system_dark) is expected


def test_an_unknown_theme_is_refused_with_the_choices():
    with pytest.raises(ValueError, match="light, dark, high-contrast, system"):
        themed("pink", system_dark=False)
