"""The real catalogue, compiled once for all journeys."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from homeland_careers import places
from homeland_careers.making import build_catalogue


@cache
def whole_catalogue() -> Path:
    """Give the folder of the catalogue of everything written in `database/content`; never written to."""
    folder = Path(mkdtemp(prefix="homeland-careers-"))
    build_catalogue(places.content(), folder)
    return folder
