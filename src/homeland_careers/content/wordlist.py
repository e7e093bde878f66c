"""Words of the glossary in running text: the first time a page uses one, the word leads to its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from homeland_careers.content.library import Library, Piece
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.errors import UnknownAddressError

_SHORTEST = 3
_GAP = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"
"""What may stand between two words of a name: blanks of any kind with at most one line break."""

_INNER = r"\[(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*\]"
_TITLE = r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)"""
_KEPT = "|".join(
    (
        r"^[ \t>*+-]*(?P<fence>`{3,}|~{3,})[\s\S]*?(?:^[ \t>]*(?P=fence)[`~]*[ \t]*$|\Z)",
        r"(?:\A|^[ \t]*\n)(?:(?: {4}|\t).*(?:\n|\Z))+",
        r"(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)(?P=ticks)(?!`)",
        r"^ {0,3}#{1,6} .*$",
        r"^ {0,3}\[[^\]\n]+\]:.*$",
        r"\[\^[^\]\n]*\]",
        rf"\[(?:[^\[\]\\]|\\.|{_INNER})*\]"
        rf"(?:\(\s*(?:<[^<>\n]*>|(?:[^\s()<]|\([^\s()]*\))*)(?:\s+(?:{_TITLE}))?\s*\)|\[[^\]\n]*\])",
        r"(?i:https?://|www\.|mailto:|homeland:)\S+",
    )
)
"""What stays as it is written: code in fences, indented or in a line, headings, citations, links, addresses."""

_GOES_ON = re.compile(rf"{_GAP}(?:(?:and|of|for){_GAP})?[A-Z]")
"""After a word in capitals: the name of something else, as in Cybersecurity and Infrastructure Security Agency."""

_LED = re.compile(r"\]\(\s*<?(homeland:[^\s<>()]+)")


@dataclass(frozen=True, slots=True)
class WordList:
    """Names of terms by what they are called; those in capitals are looked for in capitals only."""

    by_name: Mapping[str, Address]
    pattern: re.Pattern[str]

    def address(self, found: str) -> Address | None:
        """Give the term a stretch of text names, as it stands or in the plural; its own capitals come first.

        None for a stretch that only looks the same where case is ignored, such as one with a dotless i.
        """
        written = _evened(found)
        for name in (written, written.lower()):
            for one in (name, name.removesuffix("s")):
                if one in self.by_name:
                    return self.by_name[one]
        return None


def word_list(library: Library) -> WordList:
    """Give the titles and public names of all terms; where two terms share a name, the first keeps it.

    A name of one plain word, such as Secret, is left out unless it is the title: it stands for too much else.
    """
    names: dict[str, Address] = {}
    for address, piece in library.pieces.items():
        if address.kind is Kind.TERM:
            for name in (piece.written.title, piece.written.short, *piece.written.names):
                if len(name) >= _SHORTEST and (" " in name or _fixed(name) or name == piece.written.title):
                    names.setdefault(_evened(name if _fixed(name) else name.lower()), address)
    return WordList(names, _pattern(names))


def _fixed(name: str) -> bool:
    """Say whether a name is known by its capitals: `LEAP`, `GS`, `TS/SCI`, but not `Port of entry`."""
    return any(character.isupper() for character in name[1:])


def _evened(name: str) -> str:
    """Give a name with single blanks and straight apostrophes."""
    return " ".join(name.split()).replace("’", "'")


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Look for the longest name first; of two as long, for the one known by its capitals."""
    ordered = sorted(names, key=lambda name: (-len(name), not _fixed(name)))
    parts = []
    for (_, fixed), group in groupby(ordered, key=lambda name: (len(name), _fixed(name))):
        either = "|".join(map(_spelled, group))
        parts.append(either if fixed else f"(?i:{either})")
    words = "|".join(parts) or r"(?!)"
    return re.compile(rf"(?P<kept>{_KEPT})|(?<![\w/-])(?P<word>(?:{words})s?)(?![\w-])", re.MULTILINE)


def _spelled(name: str) -> str:
    return _GAP.join(re.escape(word).replace("'", "['’]") for word in name.split())


def linked(piece: Piece, words: WordList) -> Iterator[str]:
    """Give the text of each passage of a page with the first use of each term made a link.

    A term to which the page leads in its prose already, or whose page this is, stays as it is.
    """
    done = {piece.address}.union(*(_leads_to(passage.text) for passage in piece.passages))
    for passage in piece.passages:
        yield words.pattern.sub(lambda match: _link(match, words, done), passage.text)


def _link(match: re.Match[str], words: WordList, done: set[Address]) -> str:
    found = match["word"]
    if found is None or (found[0].isupper() and _GOES_ON.match(match.string, match.end())):
        return match.group()
    target = words.address(found)
    if target is None or target in done:
        return match.group()
    done.add(target)
    shown = re.sub(r"[][|]", r"\\\g<0>", found)
    return f"[{shown}]({target.url})"


def _leads_to(text: str) -> Iterator[Address]:
    """Give where the links of a text lead; what is no address is told by the check of links."""
    for end in _LED.findall(text):
        try:
            yield Address.parse(end)
        except UnknownAddressError:
            continue


def pointed_to(library: Library) -> set[Address]:
    """Give everything to which another page leads: by a link, in its prose, or by using a term's name."""
    words = word_list(library)
    found: set[Address] = set()
    for piece in library.pieces.values():
        ends = {link.to for link in piece.written.links}
        for text in linked(piece, words):
            ends.update(_leads_to(text))
        found |= ends - {piece.address}
    return found
