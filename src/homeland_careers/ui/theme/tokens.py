"""Colours by the role they play, one set for each theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme's colours as `#RRGGBB`. `hues` go by slug of mission area; no hue stands without words."""

    name: str
    dark: bool
    ground: str
    panel: str
    card: str
    line: str
    hover: str
    ink: str
    soft: str
    accent: str
    on_accent: str
    accent_ground: str
    mark: str
    mark_now: str
    star: str
    caution: str
    shadow: str
    hues: Mapping[str, str] = field(hash=False)

    def hue(self, area: str) -> str:
        """Give the colour of a mission area; `soft` for anything that belongs to none."""
        return self.hues.get(area, self.soft)

    def named(self) -> dict[str, str]:
        """Give every colour by the name a style sheet calls it, such as `accent-ground`."""
        own = {f.name.replace("_", "-"): getattr(self, f.name) for f in fields(self)}
        colours = {name: value for name, value in own.items() if isinstance(value, str) and value[0] == "#"}
        return colours | dict(self.hues)


def _hues(law: str, immigration: str, prevention: str, support: str, cyber: str) -> Mapping[str, str]:
    return MappingProxyType(
        {
            "law-enforcement": law,
            "immigration-and-travel-security": immigration,
            "prevention-and-response": prevention,
            "mission-support": support,
            "cybersecurity": cyber,
        }
    )


LIGHT = Tokens(
    name="light",
    dark=False,
    ground="#FAFAF7",
    panel="#F1F1EC",
    card="#FFFFFF",
    line="#DEDED6",
    hover="#F0F1EE",
    ink="#1B2430",
    soft="#5A6675",
    accent="#1D5FB8",
    on_accent="#FFFFFF",
    accent_ground="#E6EEF9",
    mark="#FFE9A8",
    mark_now="#FFC93D",
    star="#B97A00",
    caution="#A4470C",
    shadow="#1B2430",
    hues=_hues("#35508F", "#12766F", "#B4500F", "#74479C", "#2B7346"),
)

DARK = Tokens(
    name="dark",
    dark=True,
    ground="#14181E",
    panel="#1A2028",
    card="#1F2630",
    line="#313B48",
    hover="#28313D",
    ink="#E7EBF0",
    soft="#9AA7B5",
    accent="#7FB2FF",
    on_accent="#101419",
    accent_ground="#22344E",
    mark="#5C4A12",
    mark_now="#7A5A00",
    star="#F2C14E",
    caution="#F0995A",
    shadow="#000000",
    hues=_hues("#8FA8EA", "#5CC7BF", "#F0995A", "#C49BEA", "#74C794"),
)

HIGH_CONTRAST = Tokens(
    name="high-contrast",
    dark=True,
    ground="#000000",
    panel="#000000",
    card="#0B0B0B",
    line="#C8C8C8",
    hover="#1E1E1E",
    ink="#FFFFFF",
    soft="#DADADA",
    accent="#8CCBFF",
    on_accent="#000000",
    accent_ground="#002B57",
    mark="#4A3B00",
    mark_now="#6B4A00",
    star="#FFD84D",
    caution="#FFB070",
    shadow="#000000",
    hues=_hues("#B5C7FF", "#6FE3DA", "#FFB070", "#DDBBFF", "#8FE5AE"),
)

THEMES = ("light", "dark", "high-contrast", "system")
"""What a reader can choose; `system` is light or dark as the desktop says."""


def themed(name: str, system_dark: bool) -> Tokens:
    """Give the colours of a theme. Raises ValueError for a name that is none of `THEMES`."""
    if name not in THEMES:
        raise ValueError(f"“{name}” is not a theme: choose one of {', '.join(THEMES)}")
    if name == "system":
        return DARK if system_dark else LIGHT
    return {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST}[name]
