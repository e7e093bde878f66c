"""Orphans: reference pages that no other page leads to, and roles that lead to no interview question."""

from __future__ import annotations

from collections.abc import Iterator

from homeland_careers.content.library import Library
from homeland_careers.content.problem import Problem
from homeland_careers.content.wordlist import pointed_to
from homeland_careers.domain.address import Kind
from homeland_careers.domain.thing import Relation

_REACHED = frozenset({Kind.TERM, Kind.TOOL})
"""Kinds that explain what other pages speak of."""

_JOINED = frozenset({Kind.ORGANIZATION, Kind.QUESTION, Kind.POST})
"""Kinds whose own links show on the pages they lead to, so that a link either way joins them."""


def orphans(library: Library) -> Iterator[Problem]:
    """Name terms and tools that no page uses, and other pages joined to none."""
    if not library.whole:
        return
    reached = pointed_to(library)
    for piece in library.pieces.values():
        kind = piece.address.kind
        alone = piece.address not in reached and (
            kind in _REACHED or (kind in _JOINED and not piece.written.links)
        )
        if alone:
            yield piece.problem("No other page leads here: link it where it matters.", "title")


def asked(library: Library) -> Iterator[Problem]:
    """Name roles without a question to prepare for."""
    for piece in library.pieces.values():
        if piece.role and all(link.relation is not Relation.ASKED for link in piece.written.links):
            sentence = "The role leads to no interview question: add a link with the relation “asked”."
            yield piece.problem(sentence, "links")
