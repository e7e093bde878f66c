"""Names: no two things of a kind called alike, and agencies spelled as they spell themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from homeland_careers.content.library import Library, Piece
from homeland_careers.content.problem import Problem
from homeland_careers.domain.address import Address, Kind

_WRONG = {
    "Customs and Border Protection": (
        r"Customs (?:and|&) (?:Borders?|Boarder) (?:Patrol|Protections|Control|Security)\b",
        r"Customs (?:and (?:Borders|Boarder)|& (?:Borders?|Boarder)|Border) Protection\b",
    ),
    "Border Patrol": (r"\bBoarder Patrol",),
    "Coast Guard": (r"(?<![\w/-])[Cc]oast-?[Gg]uard(?![\w-])", r"\bCoast guard\b", r"\bcoast Guard\b"),
    "Transportation Security Administration": (
        r"Transport Security Administration",
        r"Transportation Security (?:Agency|Authority)",
    ),
    "Immigration and Customs Enforcement": (
        r"Immigrations and Customs Enforcement",
        r"Immigration (?:& Customs|and Custom|Customs) Enforcement",
    ),
    "Citizenship and Immigration Services": (
        r"Citizen(?:s|ship)? (?:and|&) Immigration Service\b",
        r"(?:Citizenship &|Citizens? (?:and|&)) Immigration Services",
    ),
    "Cybersecurity and Infrastructure Security Agency": (
        r"Cyber Security and Infrastructure",
        r"Cybersecurity (?:& Infrastructure|and Infrastructure Agency)",
    ),
    "Federal Emergency Management Agency": (
        r"Federal Emergency Management (?:Administration|Authority)",
        r"Federal Emergency Managment",
    ),
    "Department of Homeland Security": (
        r"Department of the Homeland Security",
        r"Department of Homeland Securities",
        r"Department for Homeland Security",
    ),
    "Office of Biometric Identity Management": (
        r"Office of Biometric (?:Identification Management|Identity Mangement)",
    ),
}
_AGENCIES = tuple((re.compile("|".join(wrong)), right) for right, wrong in _WRONG.items())
"""Usual misspellings and what stands right; they may stand in `hidden`, where readers look for them."""


def titles(library: Library) -> Iterator[Problem]:
    """Name titles and other names that two things of one kind share."""
    owners: dict[tuple[Kind, str], Address] = {}
    for piece in library.pieces.values():
        yield from _taken(owners, piece, piece.written.title, "title")
    for piece in library.pieces.values():
        for number, name in enumerate(piece.written.names):
            yield from _taken(owners, piece, name, "names", number)


def _taken(
    owners: dict[tuple[Kind, str], Address], piece: Piece, name: str, *path: str | int
) -> Iterator[Problem]:
    owner = owners.setdefault((piece.address.kind, name.casefold()), piece.address)
    if owner != piece.address:
        yield piece.problem(f"“{name}” is already a name of “{owner}”.", *path)
    elif path[0] == "names" and name.casefold() == piece.written.title.casefold():
        yield piece.problem(f"“{name}” is the title already.", *path)


def agencies(library: Library) -> Iterator[Problem]:
    """Name agencies that are spelled wrong; words for search only and titles of sources are left alone."""
    for piece in library.pieces.values():
        tree = piece.manuscript.tree
        texts = [(tree.text_line(path), text) for path, text in tree.scalars() if "hidden" not in path]
        texts += [(passage.text_line, passage.text) for passage in piece.manuscript.passages]
        for line, text in texts:
            for wrong, right in _AGENCIES:
                if match := wrong.search(text):
                    at = line + text.count("\n", 0, match.start())
                    yield Problem(piece.manuscript.path, at, f"“{match.group()}” is spelled “{right}”.")
