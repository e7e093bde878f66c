"""What the window is given to read from once it is open."""

from __future__ import annotations

from dataclasses import dataclass

from homeland_careers.domain.shelves import Catalogue, Finder, Pages


@dataclass(frozen=True, slots=True)
class Reading:
    """An open catalogue: its entries, the search over it, and its pages."""

    catalogue: Catalogue
    finder: Finder
    pages: Pages
