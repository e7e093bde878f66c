"""Words: what typed text and indexed text are both reduced to, so that the two always meet.

Folded away: letter case, width, accents, soft hyphens and other invisible marks, the dots of U.S., commas within
numbers. A hyphen, apostrophe, ampersand or asterisk inside a word leaves the word in two spellings, its parts and
the whole written solid; so `co-ordinator`, `coordinator`, `children's`, `O*NET` are found however they are typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST_WORDS = 16
LONGEST_WORD = 64
_MOST_TYPED = 4096

_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
_HYPHENS = "\u2010\u2011\u2212"
_APOSTROPHES = "\u2018\u2019\u02bc\u00b4`"
_INVISIBLE = ("Cf", "Mn", "Me")  # format characters and combining marks

_CHUNK = re.compile(r"[^\W_]+(?:['&*-][^\W_]+)*")
_JOINERS = re.compile(r"['&*-]")
_BETWEEN_PARTS = re.compile(r"[&*-]")
_ACRONYM_DOT = re.compile(r"\.(?=[^\W\d_](?![^\W_]))(?<=(?<![^\W_])[^\W\d_]\.)")
_THOUSANDS_COMMA = re.compile(r",(?=\d{3}(?!\d))(?<=\d,)")


class _Folding(dict[int, str | None]):
    """What each character becomes; filled as characters are met."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        folded: str | None = char
        if char in _ZERO_WIDTH:
            folded = " "
        elif char in _HYPHENS:
            folded = "-"
        elif char in _APOSTROPHES:
            folded = "'"
        elif unicodedata.category(char) in _INVISIBLE:
            folded = None
        self[code] = folded
        return folded


_FOLDING = _Folding()


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its two spellings: split at its hyphens, and solid. Both are folded and at most 64 long."""

    parts: tuple[str, ...]
    solid: str

    @property
    def is_plain(self) -> bool:
        """Say whether both spellings are the same."""
        return self.parts == (self.solid,)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a reader typed, cleaned. `key` is all of it written solid, to compare with whole names.

    `open_end` says that the last word may be the beginning of a longer one.
    """

    words: tuple[Word, ...]
    key: str
    open_end: bool


def fold(text: str) -> str:
    """Give the text in the one form that is compared; spaces and punctuation between words remain."""
    if text.isascii():
        folded = text.lower().replace("`", "'")
    else:
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
        folded = unicodedata.normalize("NFKC", plain.translate(_FOLDING))
    return _THOUSANDS_COMMA.sub("", _ACRONYM_DOT.sub("", folded))


def words(text: str) -> list[Word]:
    """Give the words of a text in order."""
    return [_word(chunk) for chunk in _CHUNK.findall(fold(text))]


def indexed(text: str) -> str:
    """Give what an index stores of a text: its words with spaces between, solid spellings at the end."""
    chunks = _CHUNK.findall(fold(text))
    line = " ".join(chunks)
    if not _JOINERS.search(line) and max(map(len, chunks), default=0) <= LONGEST_WORD:
        return line  # as most text is; words need no look each
    plain: list[str] = []
    solid: list[str] = []
    for chunk in chunks:
        if len(chunk) <= LONGEST_WORD and chunk.isalnum():
            plain.append(chunk)
            continue
        word = _word(chunk)
        plain.extend(word.parts)
        if not word.is_plain:
            solid.append(word.solid)
    return " ".join(plain + solid)


def key(text: str) -> str:
    """Give a name written solid: two names with one key are the same name."""
    return _key(words(text))


def typed(text: str) -> Typed:
    """Clean a typed question; at most 16 words count, and the last may be unfinished if it has two letters."""
    every = words(text[:_MOST_TYPED])
    kept = tuple(_first(every, MOST_WORDS))
    return Typed(kept, _key(every), list(kept) == every and _may_go_on(kept))


def _may_go_on(kept: tuple[Word, ...]) -> bool:
    """Say whether the last word has two letters, or follows another; the T of S&T is a whole word."""
    if not kept:
        return False
    return len(kept[-1].parts[-1]) > 1 or (len(kept) > 1 and kept[-1].is_plain)


def _first(every: Iterable[Word], most: int) -> Iterator[Word]:
    for word in every:
        if most <= 0:
            return
        yield Word(word.parts[:most], word.solid)
        most -= len(word.parts)


def _word(chunk: str) -> Word:
    if chunk.isalnum():
        return Word((chunk[:LONGEST_WORD],), chunk[:LONGEST_WORD])
    parts = _BETWEEN_PARTS.split(chunk)
    bare = tuple(part.removesuffix("'s").replace("'", "")[:LONGEST_WORD] for part in parts)
    return Word(bare, _JOINERS.sub("", chunk)[:LONGEST_WORD])


def _key(every: Iterable[Word]) -> str:
    return "".join(word.solid for word in every)
