"""Word forms: which words share a stem, by the Porter stemmer that SQLite's full-text search has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import lru_cache

_SHORTEST = 3


def stems(words: Iterable[str]) -> dict[str, str]:
    """Give the stem of each word; short words and numbers are their own."""
    found = {word: word for word in words}
    alphabetic = [word for word in found if len(word) >= _SHORTEST and word.isalpha()]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE stem USING fts5(word, tokenize='porter ascii', content='')")
        connection.execute("CREATE VIRTUAL TABLE stems USING fts5vocab(stem, instance)")
        connection.executemany("INSERT INTO stem(rowid, word) VALUES (?, ?)", enumerate(alphabetic))
        for stem, place in connection.execute("SELECT term, doc FROM stems"):
            found[alphabetic[place]] = stem
    return found


def typed_stems(words: Iterable[str]) -> dict[str, str]:
    """Give the stems of the few words of a question; what was asked with the last keystroke costs nothing."""
    return {word: _stem(word) for word in words}


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    return stems([word])[word]
