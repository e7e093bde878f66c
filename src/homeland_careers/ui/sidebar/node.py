"""The lines of the sidebar as a tree of values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Branch

Path: TypeAlias = tuple[Address, ...]
"""Addresses from the top of a group down to a line; a component of several areas has several paths."""


@dataclass(slots=True, eq=False)
class Node:
    """One line: a caption (no address), a place with an icon, an area with its hue, a component or a role.

    A `guest` is a component in an area that is not its own, for the sake of some of its roles.
    """

    title: str
    address: Address | None = None
    short: str = ""
    icon: str = ""
    area: str = ""
    count: int = 0
    guest: bool = False
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    row: int = 0
    number: int = 0

    def add(self, child: Node) -> Node:
        """Put a line below this one and give it back."""
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child

    @property
    def depth(self) -> int:
        """Give 0 for a caption, 1 for what stands right below it, and so on."""
        return 0 if self.parent is None else self.parent.depth + 1

    @property
    def path(self) -> Path:
        """Give the addresses from the group down to this line."""
        if self.address is None:
            return ()
        return (*self.parent.path, self.address) if self.parent else (self.address,)

    def walk(self) -> Iterator[Node]:
        """Give this line and all below it, top down."""
        yield self
        for child in self.children:
            yield from child.walk()


def grow(parent: Node, branch: Branch) -> None:
    """Put an area, a component or a role of the outline below a line, with all that belongs to it."""
    entry = branch.entry
    node = parent.add(
        Node(
            title=entry.title,
            address=entry.address,
            short=entry.short_title,
            area=entry.address.slug if entry.kind is Kind.AREA else "",
            count=branch.count if branch.children else 0,
            guest=entry.kind is Kind.COMPONENT and bool(parent.area) and parent.area not in entry.areas,
        )
    )
    for child in branch.children:
        grow(node, child)
