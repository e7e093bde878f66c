"""What the kinds of things are called in front of a reader."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from homeland_careers.domain.address import Kind
from homeland_careers.domain.entry import Entry


def one(kind: Kind) -> str:
    """Give the name of one thing of a kind, such as `Role`."""
    tr = QCoreApplication.translate
    return {
        Kind.ROLE: tr("Kind", "Role"),
        Kind.COMPONENT: tr("Kind", "Component"),
        Kind.AREA: tr("Kind", "Mission area"),
        Kind.POST: tr("Kind", "Post"),
        Kind.TERM: tr("Kind", "Term"),
        Kind.ORGANIZATION: tr("Kind", "Organization"),
        Kind.TOOL: tr("Kind", "Tool"),
        Kind.QUESTION: tr("Kind", "Question"),
        Kind.SOURCE: tr("Kind", "Source"),
        Kind.SEARCH: tr("Kind", "Search"),
    }.get(kind, tr("Kind", "Page"))


def many(kind: Kind) -> str:
    """Give the name of many things of a kind, such as `Roles`."""
    tr = QCoreApplication.translate
    return {
        Kind.ROLE: tr("Kind", "Roles"),
        Kind.COMPONENT: tr("Kind", "Components"),
        Kind.AREA: tr("Kind", "Mission areas"),
        Kind.POST: tr("Kind", "Posts"),
        Kind.TERM: tr("Kind", "Terms"),
        Kind.ORGANIZATION: tr("Kind", "Organizations"),
        Kind.TOOL: tr("Kind", "Tools"),
        Kind.QUESTION: tr("Kind", "Questions"),
        Kind.SOURCE: tr("Kind", "Sources"),
        Kind.SEARCH: tr("Kind", "Searches"),
    }.get(kind, tr("Kind", "Pages"))


def belonging(entry: Entry, areas: Mapping[str, str]) -> str:
    """Say in one line where a thing belongs: its component and the names of its mission areas, else its shelf."""
    tr = QCoreApplication.translate
    parts: list[str] = [entry.component, *(areas[slug] for slug in entry.areas if slug in areas)]
    if entry.kind is Kind.POST:
        parts = [tr("Kind", "Blog"), entry.detail.get("date", ""), *parts]
    shelf = tr("Kind", "Glossary") if entry.kind is Kind.TERM else many(entry.kind)
    return " · ".join(part for part in parts if part) or shelf
