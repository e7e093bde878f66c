"""The theme as a palette, for everything that no style sheet names."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from homeland_careers.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette(tokens: Tokens) -> QPalette:
    """Give the whole palette of a theme; Fusion's own fails contrast in several pairs."""
    made = QPalette()
    for role, colour in _roles(tokens).items():
        made.setColor(role, QColor(colour))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
        made.setColor(_Group.Disabled, role, QColor(tokens.soft))
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.ground,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.card,
        _Role.AlternateBase: tokens.panel,
        _Role.Text: tokens.ink,
        _Role.BrightText: tokens.ink,
        _Role.PlaceholderText: tokens.soft,
        _Role.Button: tokens.card,
        _Role.ButtonText: tokens.ink,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.accent,
        _Role.ToolTipBase: tokens.card,
        _Role.ToolTipText: tokens.ink,
        _Role.Light: tokens.card,
        _Role.Midlight: tokens.panel,
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.line,
        _Role.Shadow: tokens.shadow,
    }
