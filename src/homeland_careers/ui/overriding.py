"""`override` for methods that replace one of Qt's: checked by mypy, and free when the program runs.

The package it comes from takes seven milliseconds to import, which the first window would wait for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Give the method back as it is."""
        return method


__all__ = ["override"]
