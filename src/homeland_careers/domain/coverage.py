"""Coverage: how many fields of the roles have a sourced value, and why the others have none."""

from __future__ import annotations

from dataclasses import dataclass

from homeland_careers.domain.fact import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many fields, or roles for one field, are in each of the four states."""

    sourced: int = 0
    not_published: int = 0
    not_applicable: int = 0
    not_checked: int = 0

    @property
    def total(self) -> int:
        """Give the sum."""
        return self.sourced + self.not_published + self.not_applicable + self.not_checked

    def __add__(self, other: Tally) -> Tally:
        """Give both counted together."""
        return Tally(
            sourced=self.sourced + other.sourced,
            not_published=self.not_published + other.not_published,
            not_applicable=self.not_applicable + other.not_applicable,
            not_checked=self.not_checked + other.not_checked,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How far the roles are filled: by field, and by component (slug, title, number of roles, tally).

    `official` counts the roles that cite an official page or announcement of their own, whose copy was read and whose
    date is known; what more than a quarter of all roles share, such as files of statistics, does not count.
    """

    roles: int
    official: int
    fields: tuple[tuple[Field, Tally], ...]
    components: tuple[tuple[str, str, int, Tally], ...]

    @property
    def whole(self) -> Tally:
        """Give all fields counted together."""
        return sum((tally for _, tally in self.fields), Tally())
