"""Entries: a thing as lists, the sidebar and results show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from homeland_careers.domain.address import Address, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a list. `areas` are slugs (the first gives the hue); `component` is its short name.

    `detail` holds the few short extra columns a list may show, such as `grades` and `education` of a
    role or `date` of a post.
    """

    address: Address
    title: str
    summary: str = ""
    short_title: str = ""
    areas: tuple[str, ...] = ()
    component: str = ""
    detail: Mapping[str, str]

    @property
    def kind(self) -> Kind:
        """Give the kind the address names."""
        return self.address.kind

    @property
    def name(self) -> str:
        """Give the short title where there is one."""
        return self.short_title or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A node of the Explore tree: an area, a component or a role, with the number of roles below it."""

    entry: Entry
    count: int
    children: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueInfo:
    """Which catalogue is open: its version, how much it holds, and when its sources were read.

    `oldest` and `newest` are the first and the last day of reading, as ISO text; empty where none is known.
    """

    version: str
    digest: str
    counts: Mapping[Kind, int]
    oldest: str
    newest: str
    built_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What the first window needs, read in one go: the tree, the library's counts and the newest posts."""

    info: CatalogueInfo
    areas: tuple[Branch, ...]
    posts: tuple[Entry, ...]
