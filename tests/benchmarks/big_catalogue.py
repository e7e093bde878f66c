"""A large made-up catalogue whose words are spread as those of a language are, always the same for one seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.draft import Draft
from homeland_careers.domain.role import Role
from homeland_careers.domain.thing import Membership, MissionArea, Name, Section, Term, Thing

_SYLLABLES = (
    "ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu "
    "na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu"
).split()
_ENDINGS = ("", "", "", "s", "ed", "ing", "er")
_TITLES = "agent officer inspector analyst specialist manager pilot engineer clerk examiner".split()
_AREAS = 5
_WORDS = 30_000


class Language:
    """Made-up words, the first ones frequent and the last ones rare (Zipf)."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        stems = dict.fromkeys(
            "".join(self._random.choices(_SYLLABLES, k=self._random.choice((1, 2, 2, 3, 3, 4))))
            for _ in range(_WORDS)
        )
        self.words = [
            stem + ending for stem in stems for ending in dict.fromkeys(self._random.choices(_ENDINGS, k=2))
        ]
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(len(self.words))))

    def text(self, length: int) -> str:
        """Give a number of words as sentences."""
        words = self._random.choices(self.words, cum_weights=self._weights, k=length)
        return (
            ". ".join(" ".join(words[start : start + 12]).capitalize() for start in range(0, length, 12))
            + "."
        )

    def title(self) -> str:
        """Give a title as jobs have them: a word or two, then one of ten."""
        front = self._random.choices(self.words[50:8000], k=self._random.choice((1, 1, 2)))
        return " ".join([*front, self._random.choice(_TITLES)]).title()

    def below(self, limit: int) -> int:
        """Give a number from 0 up to, not including, the limit."""
        return self._random.randrange(limit)


def big_draft(size: int, seed: int = 7, length: int = 150) -> Draft:
    """Give a draft of five areas and `size` roles and terms of about `length` words each."""
    language = Language(seed)
    things = tuple(_things(language, size, length))
    roles = [thing.address for thing in things if thing.kind is Kind.ROLE]
    popularity = {address: size - rank for rank, address in enumerate(roles)}
    return Draft(version="big", things=things, sources=(), popularity=popularity)


def _things(language: Language, size: int, length: int) -> Iterator[Thing]:
    for place in range(_AREAS):
        address = Address(Kind.AREA, f"area-{place}")
        yield MissionArea(address=address, title=f"Area {language.title()}", summary="", position=place)
    for number in range(size):
        text = language.text(length)
        section = Section(key="text", heading="What it is", markdown="", html="", text=text)
        title, summary = language.title(), language.text(12)
        if number % 5:
            area = Membership(area=f"area-{language.below(_AREAS)}", sources=())
            yield Role(
                address=Address(Kind.ROLE, f"role-{number}"),
                title=title,
                summary=summary,
                names=(Name(language.title()), Name(f"{number:05}", public=False)),
                memberships=(area,),
                sections=(section,),
            )
        else:
            address = Address(Kind.TERM, f"term-{number}")
            yield Term(address=address, title=title, summary=summary, sections=(section,))


def keystrokes(draft: Draft, questions: int, seed: int = 11) -> list[str]:
    """Give every state of the search field while titles and text words are typed, two letters and more."""
    language = Language(7)
    chosen = random.Random(seed)
    typed: list[str] = []
    for number in range(questions):
        things = chosen.sample(draft.things, 2)
        words = chosen.choices(language.words[: 300 if number % 3 else 20_000], k=chosen.choice((1, 2, 2, 3)))
        question = things[0].title.lower() if number % 3 == 0 else " ".join(words)
        typed += [question[:end] for end in range(2, len(question) + 1)]
    return typed
