"""Words of the glossary in running text: the first time a page uses one, the word leads to its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from homeland_careers.content.library import Library, Piece
from homeland_careers.domain.address import Address, Kind

_SHORTEST = 3
_KEPT = r"\[[^\]]*\]\([^)\s]*\)|`[^`\n]*`|\[\^[^\]\n]*\]|^#{3} .*$|https?://\S+"
"""What stays as it is written: links, code, citations, headings, addresses."""

_GOES_ON = re.compile(r" (?:and |of |for )?[A-Z]")
"""After a word in capitals: the name of something else, as in Cybersecurity and Infrastructure Security Agency."""


@dataclass(frozen=True, slots=True)
class WordList:
    """Names of terms by what they are called; those in capitals are looked for in capitals only."""

    by_name: Mapping[str, Address]
    pattern: re.Pattern[str]

    def address(self, found: str) -> Address:
        """Give the term a stretch of text names, as it stands or in the plural."""
        for name in (found, found.casefold(), found.casefold().removesuffix("s")):
            if name in self.by_name:
                return self.by_name[name]
        return self.by_name[found.removesuffix("s")]


def word_list(library: Library) -> WordList:
    """Give the titles and public names of all terms; where two terms share a name, the first keeps it.

    A name of one plain word, such as Secret, is left out unless it is the title: it stands for too much else.
    """
    names: dict[str, Address] = {}
    for address, piece in library.pieces.items():
        if address.kind is Kind.TERM:
            for name in (piece.written.title, piece.written.short, *piece.written.names):
                if len(name) >= _SHORTEST and (" " in name or _fixed(name) or name == piece.written.title):
                    names.setdefault(name if _fixed(name) else name.casefold(), address)
    return WordList(names, _pattern(names))


def _fixed(name: str) -> bool:
    """Say whether a name is known by its capitals: `LEAP`, `GS`, `TS/SCI`, but not `Port of entry`."""
    return any(character.isupper() for character in name[1:])


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted(names, key=len, reverse=True)
    fixed = "|".join(re.escape(name) for name in ordered if _fixed(name))
    loose = "|".join(re.escape(name) for name in ordered if not _fixed(name))
    either = "|".join(part for part in (fixed, f"(?i:{loose})" if loose else "") if part) or r"(?!)"
    return re.compile(rf"(?P<kept>{_KEPT})|(?<![\w/-])(?P<word>(?:{either})s?)(?![\w-])", re.MULTILINE)


def linked(piece: Piece, words: WordList) -> Iterator[str]:
    """Give the text of each passage of a page with the first use of each term made a link.

    A term to which the page leads in its prose already, or whose page this is, stays as it is.
    """
    done = {piece.address, *_leads_to(piece)}
    for passage in piece.passages:
        yield words.pattern.sub(lambda match: _link(match, words, done), passage.text)


def _link(match: re.Match[str], words: WordList, done: set[Address]) -> str:
    found = match["word"]
    if found is None or (found[0].isupper() and _GOES_ON.match(match.string, match.end())):
        return match.group()
    if (target := words.address(found)) in done:
        return match.group()
    done.add(target)
    return f"[{found}]({target.url})"


def _leads_to(piece: Piece) -> Iterator[Address]:
    for passage in piece.passages:
        for slug in re.findall(r"\]\(homeland:term/([a-z0-9-]+)\)", passage.text):
            yield Address(Kind.TERM, slug)


def pointed_to(library: Library) -> set[Address]:
    """Give everything to which another page leads: by a link, in its prose, or by using a term's name."""
    words = word_list(library)
    found: set[Address] = set()
    for piece in library.pieces.values():
        ends = {link.to for link in piece.written.links}
        for text in linked(piece, words):
            ends |= {Address.parse(end) for end in re.findall(r"\]\((homeland:[a-z]+/[a-z0-9-]+)\)", text)}
        found |= ends - {piece.address}
    return found
