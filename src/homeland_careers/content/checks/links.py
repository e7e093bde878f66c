"""Links: everything that is pointed at exists, and the relation suits both ends."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from homeland_careers.content.checks.citations import line_in
from homeland_careers.content.library import Library, Piece
from homeland_careers.content.problem import Problem
from homeland_careers.content.schema.kinds import WrittenComponent
from homeland_careers.domain import address as addresses
from homeland_careers.domain.address import THINGS, Address, Kind
from homeland_careers.domain.errors import UnknownAddressError
from homeland_careers.domain.thing import Relation

_PLACES = {value for value in vars(addresses).values() if isinstance(value, Address)}
_TARGET = re.compile(r"\]\(\s*<?([^\s)>]*)")
_SCHEMES = ("homeland:", "https:", "mailto:")
_THINGS = frozenset(THINGS) - {Kind.SOURCE}
_REFERENCE = frozenset({Kind.TERM, Kind.TOOL, Kind.ORGANIZATION})
_ROLE = frozenset({Kind.ROLE})
_SUITED = {
    Relation.NEXT: (_ROLE, _ROLE),
    Relation.ABOUT: (frozenset({Kind.POST, Kind.QUESTION}), _THINGS),
    Relation.USES: (_THINGS, frozenset({Kind.TOOL})),
    Relation.MENTIONS: (_THINGS, _THINGS),
    Relation.ASKED: (_THINGS, frozenset({Kind.QUESTION})),
}
"""From which kinds to which a relation leads; the others lead from a kind to itself."""


def parts(library: Library) -> Iterator[Problem]:
    """Name every area, component and parent that has no file, and parents that go round in a circle."""
    for piece in library.pieces.values():
        for number, membership in enumerate(piece.written.areas):
            yield from _there(library, piece, Address(Kind.AREA, membership.area), "areas", number, "area")
        for number, slug in enumerate(piece.written.components):
            yield from _there(library, piece, Address(Kind.COMPONENT, slug), "components", number)
        if parent := _parent(piece):
            yield from _there(library, piece, parent, "parent")
        if piece.address in _above(library, piece):
            yield piece.problem("The component is, over its parents, part of itself.", "parent")


def _parent(piece: Piece | None) -> Address | None:
    written = piece.written if piece else None
    if isinstance(written, WrittenComponent) and written.parent:
        return Address(Kind.COMPONENT, written.parent)
    return None


def _above(library: Library, piece: Piece) -> set[Address]:
    above: set[Address] = set()
    parent = _parent(piece)
    while parent and parent not in above:
        above.add(parent)
        parent = _parent(library.pieces.get(parent))
    return above


def _there(library: Library, piece: Piece, target: Address, *path: str | int) -> Iterator[Problem]:
    if sentence := _unknown(library, target):
        yield piece.problem(sentence, *path)


def _unknown(library: Library, target: Address) -> str:
    """Say why an address leads nowhere, or nothing."""
    if target.kind is Kind.SEARCH or target in library.known or target in _PLACES:
        return ""
    if target.kind is Kind.SOURCE and library.knows_source(target.slug):
        return ""
    if moved := library.moved.get(target):
        heirs = ", ".join(map(str, moved.to))
        return f"“{target}” has moved to {heirs}." if heirs else f"“{target}” was withdrawn."
    return f"Nothing has the address “{target}”."


def links(library: Library) -> Iterator[Problem]:
    """Name links that lead nowhere, to themselves, twice, or by a relation that does not suit."""
    for piece in library.pieces.values():
        seen = set()
        for number, link in enumerate(piece.written.links):
            yield from _there(library, piece, link.to, "links", number, "to")
            if link.to == piece.address:
                yield piece.problem("The link leads to its own page.", "links", number, "to")
            if (link.to, link.relation) in seen:
                yield piece.problem(f"The link to “{link.to}” stands here twice.", "links", number, "to")
            seen.add((link.to, link.relation))
            if not _suits(link.relation, piece.address.kind, link.to.kind):
                sentence = f"“{link.relation}” does not lead from {piece.address.kind} to {link.to.kind}."
                yield piece.problem(sentence, "links", number, "relation")


def _suits(relation: Relation, start: Kind, end: Kind) -> bool:
    if relation in _SUITED:
        starts, ends = _SUITED[relation]
        return start in starts and end in ends
    return start is end or (relation is Relation.RELATED and {start, end} <= _REFERENCE)


def prose_links(library: Library) -> Iterator[Problem]:
    """Name links in prose that lead nowhere or leave by another way than https or mailto."""
    for piece in library.pieces.values():
        for passage in piece.prose():
            for match in _TARGET.finditer(passage.text):
                if sentence := _bad_target(library, match.group(1)):
                    yield Problem(piece.manuscript.path, line_in(passage, match.start(1)), sentence)


def _bad_target(library: Library, target: str) -> str:
    if not target.startswith(_SCHEMES):
        return f"“{target}” is no link a page can have: use {', '.join(_SCHEMES)}."
    if not target.startswith("homeland:"):
        return ""
    try:
        return _unknown(library, Address.parse(target))
    except UnknownAddressError:
        return f"“{target}” is not an address such as homeland:role/cbp-officer."


def ways_on(library: Library) -> Iterator[Problem]:
    """Name roles from which fewer than two other roles can be reached, counting links from both ends."""
    if not library.whole:
        return
    ends: dict[Address, set[Address]] = defaultdict(set)
    for piece in library.pieces.values():
        for link in piece.written.links:
            if link.relation in (Relation.RELATED, Relation.NEXT) and link.to != piece.address:
                ends[piece.address].add(link.to)
                ends[link.to].add(piece.address)
    for piece in library.pieces.values():
        if piece.role and (count := len(ends[piece.address])) < 2:
            sentence = f"The role has {count} of the 2 ways on to other roles (related, next) that it needs."
            yield piece.problem(sentence, "links")
