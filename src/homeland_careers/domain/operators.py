"""Operators: what was typed as words to look for, exact phrases, words that must not stand there, and filters."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from homeland_careers.domain import clauses
from homeland_careers.domain.clauses import Clause, Names
from homeland_careers.domain.filters import Filters
from homeland_careers.domain.words import key

MOST_TYPED = 4096
"""Characters of a text that are read."""

_QUOTE = '"“”„'
_TOKEN = re.compile(rf"(-?)[{_QUOTE}]([^{_QUOTE}]*)[{_QUOTE}](?=\s|$)|\S+")
_CLAUSE = re.compile(rf"(-?)([^\W\d_]+):([^\s{_QUOTE}]+)")


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that was understood, in a reader's words, and the text that does without it."""

    label: str
    text_without_it: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a text asks for, with a chip for everything but the words.

    `words` are looked for as they are meant, `phrases` stand on a page word for word, nothing of `without` does;
    `sought` is words and phrases in the order typed.
    """

    sought: str = ""
    words: str = ""
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    filters: Filters = field(default_factory=Filters)
    chips: tuple[Chip, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        """Say whether anything but words was said."""
        return bool(self.phrases or self.without or self.filters)


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of the text between spaces: a clause, a phrase, words to leave out, or a plain word."""

    text: str
    clause: Clause | None = None
    phrase: str = ""
    without: str = ""

    @property
    def is_plain(self) -> bool:
        return not (self.clause or self.phrase or self.without)

    @property
    def is_sought(self) -> bool:
        return bool(self.phrase or (self.is_plain and key(self.text)))

    @property
    def meaning(self) -> Hashable:
        """Give what is the same for tokens that say the same."""
        if self.clause:
            return self.clause.filters
        return key(self.phrase), key(self.without), key(self.text)

    @property
    def label(self) -> str:
        if self.clause:
            return self.clause.label
        if self.without:
            return f"Not: {self.without}"
        return f"“{self.phrase or self.text}”"


def understand(text: str, names: Names) -> Understood:
    """Read a text. No text raises: what is no operator is a word."""
    tokens = list(_tokens(text, names))
    clauses_read = (token.clause.filters for token in tokens if token.clause)
    return Understood(
        sought=" ".join(token.phrase or token.text for token in tokens if token.phrase or token.is_plain),
        words=" ".join(token.text for token in tokens if token.is_plain),
        phrases=tuple(dict.fromkeys(token.phrase for token in tokens if token.phrase)),
        without=tuple(dict.fromkeys(token.without for token in tokens if token.without)),
        filters=reduce(or_, clauses_read, Filters()),
        chips=tuple(_chips(tokens, (token for token in tokens if not token.is_plain))),
    )


def amended(text: str, names: Names, filters: Filters) -> str:
    """Give the text with other operators, so that exactly these filters hold; words, phrases and exclusions stay.

    Words at the end go where the text would pass what is read.
    """
    kept = [token.text for token in _tokens(text, names) if not token.clause]
    operators = clauses.written(filters)
    while kept and len(" ".join((*kept, *operators))) > MOST_TYPED:
        kept.pop()
    return " ".join((*kept, *operators))


def droppable(text: str, names: Names) -> tuple[Chip, ...]:
    """Give what can be taken away alone and leaves something to find: operators, exclusions, phrases and words."""
    tokens = list(_tokens(text, names))
    finding = {token.meaning for token in tokens if token.is_sought or token.clause}
    telling = (token for token in tokens if token.is_sought or not token.is_plain)
    return tuple(_chips(tokens, (t for t in telling if len(finding) > (t.meaning in finding))))


def complete(text: str, names: Names, limit: int = 8) -> tuple[str, ...]:
    """Give what the last token may become, ready to stand in its place: names of operators, else their values."""
    last = text[-MOST_TYPED:].rpartition(" ")[2]
    name, colon, value = last.removeprefix("-").partition(":")
    sign = last[: last.startswith("-")]
    if not name:
        return ()
    if not colon:
        ready = [f"{sign}{operator}:" for operator in clauses.beginning(name, negated=bool(sign))]
    elif operator := clauses.named(name):
        ready = [f"{sign}{name}:{slug}" for slug in clauses.values(operator, value, names)]
    else:
        return ()
    return tuple(completion for completion in ready if completion != last)[:limit]


def _tokens(text: str, names: Names) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text[:MOST_TYPED]):
        token, minus, quoted = match[0], match[1], match[2]
        if quoted and key(quoted):
            said = " ".join(quoted.split())
            yield _Token(token, without=said) if minus else _Token(token, phrase=said)
        elif (clause := _CLAUSE.fullmatch(token)) and (operator := clauses.named(clause[2])):
            yield _Token(token, clauses.read(operator, clause[3], names, negated=bool(clause[1])))
        elif token[0] == "-" and token[1:2].isalnum():
            yield _Token(token, without=token[1:])
        else:
            yield _Token(token)


def _chips(tokens: list[_Token], wanted: Iterable[_Token]) -> Iterator[Chip]:
    """Give a chip for each meaning; tokens that say the same go together."""
    for meaning, token in {token.meaning: token for token in wanted}.items():
        rest = " ".join(other.text for other in tokens if other.meaning != meaning)
        yield Chip(token.label, rest)
