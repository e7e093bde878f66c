"""Style sheets of `resources/styles`, with the theme's colours and the zoom put in."""

from __future__ import annotations

import re
from functools import cache

from homeland_careers import places
from homeland_careers.ui.theme.tokens import Tokens

_TOKEN = re.compile(r"@([a-z][a-z-]*)")
_PIXELS = re.compile(r"\b(\d+)px\b")


def style_sheet(tokens: Tokens, scale: float) -> str:
    """Give all sheets in order of their names; `@token` becomes a colour and `8px` is scaled.

    `1px` stays a hair line. Raises KeyError for a token that no theme has.
    """
    colours = tokens.named()
    coloured = _TOKEN.sub(lambda match: colours[match[1]], _written())
    return _PIXELS.sub(lambda match: f"{_scaled(int(match[1]), scale)}px", coloured)


def _scaled(pixels: int, scale: float) -> int:
    return pixels if pixels <= 1 else max(1, round(pixels * scale))


@cache
def _written() -> str:
    sheets = sorted((places.resources() / "styles").glob("*.qss"))
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
