"""Problems: what is wrong in a written source, and on which line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One broken rule; `path` is shown from the project on, `line` counts from 1."""

    path: str
    line: int
    sentence: str

    def __str__(self) -> str:
        """Give `file:line: sentence`, which editors can follow."""
        return f"{self.path}:{self.line}: {self.sentence}"
