"""Choices: values that are picked by any of their names, or by the beginning of one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from homeland_careers.domain.words import key, words


@dataclass(frozen=True, slots=True)
class Choices:
    """Slugs in their order, each with its names; the first name is the one that is shown."""

    names: Mapping[str, tuple[str, ...]]
    _whole: list[tuple[str, str]] = field(init=False, repr=False, compare=False)
    _words: list[tuple[str, str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay out the names, whole and word by word, so that a beginning is looked up and not searched for."""
        called = [(slug, name) for slug, names in self.names.items() for name in (slug, *names)]
        object.__setattr__(self, "_whole", sorted({(key(name), slug) for slug, name in called}))
        object.__setattr__(
            self, "_words", sorted({(w.solid, slug) for slug, name in called for w in words(name)})
        )

    def shown(self, slug: str) -> str:
        """Give the first name of a value, the slug of one without."""
        return next(iter(self.names.get(slug, ())), slug)

    def find(self, typed: str) -> str | None:
        """Give the one value that has this slug or name, or else begins with it, or has a word that does."""
        if (slug := typed.casefold()) in self.names:
            return slug
        if not (wanted := key(typed)):
            return None
        exact = _only(slug for name, slug in _starting(self._whole, wanted) if name == wanted)
        return exact or _only(_slugs(self._whole, wanted)) or _only(_slugs(self._words, wanted))

    def beginning(self, typed: str) -> list[str]:
        """Give all values that what was typed may become, those whose whole name begins so first."""
        wanted = key(typed)
        whole, word = set(_slugs(self._whole, wanted)), set(_slugs(self._words, wanted))
        return [s for s in self.names if s in whole] + [s for s in self.names if s in word - whole]


def _slugs(named: list[tuple[str, str]], wanted: str) -> Iterator[str]:
    return (slug for _, slug in _starting(named, wanted))


def _starting(named: list[tuple[str, str]], wanted: str) -> Iterator[tuple[str, str]]:
    for place in range(bisect_left(named, (wanted, "")), len(named)):
        if not named[place][0].startswith(wanted):
            return
        yield named[place]


def _only(slugs: Iterable[str]) -> str | None:
    """Give the slug if all are the same one."""
    found = ""
    for slug in slugs:
        if found not in ("", slug):
            return None
        found = slug
    return found or None
