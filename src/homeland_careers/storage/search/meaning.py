"""The last tier: pages that speak of what was asked, whichever words they use, best first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

from sqlalchemy import text

from homeland_careers.domain.finding import Match
from homeland_careers.storage.search.concepts import WORTH, Concept, How, concepts
from homeland_careers.storage.search.connection import IndexConnection
from homeland_careers.storage.search.found import FILTER, Found
from homeland_careers.storage.search.question import Question

_MOST_READ = 4_000
"""Pages read for one spelling of one word; what stands on more pages tells little."""

_ENOUGH = 0.6
"""The share of a question's worth that a page has to speak of."""

_SCORES = text(
    "SELECT rowid, -bm25(page_text, 10, 8, 4, 1) FROM page_text "
    f"WHERE page_text MATCH :match AND {FILTER.format(id='rowid')} LIMIT {_MOST_READ}"
)
_NOWHERE = 1.4
_SOURCE_WORTH = 0.2
_FAME = 0.35
"""How much more the best known page is worth than one nobody knows."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A page with how well it answers: `score`, and by concept how the page says it."""

    number: int
    score: float
    ways: Mapping[Concept, How]

    @property
    def is_loose(self) -> bool:
        """Say whether the last word typed is only the beginning of one that stands there."""
        return How.BEGINNING in self.ways.values()

    @property
    def farthest(self) -> How:
        """Give the least near of the ways the page says it."""
        return max(self.ways.values())

    @property
    def match(self) -> Match:
        """Give the reason in one word: by a synonym, by other forms, by the words themselves."""
        if self.farthest is How.SYNONYM:
            return Match.SYNONYM
        return Match.BODY_FORMS if self.farthest is How.FORM else Match.BODY


def by_meaning(index: IndexConnection, question: Question, known: Collection[int]) -> list[Found]:
    """Give the pages that speak of what was asked and are not known yet, best first."""
    asked = concepts(index, question)
    alone = len(asked) == 1  # then nearness tells more than how often a word stands there
    meant = sorted(
        _meant(index, question, asked),
        key=lambda page: (page.farthest if alone else page.is_loose, -page.score, page.number),
    )
    return [_found(page, question) for page in meant if page.number not in known]


def _found(page: Meant, question: Question) -> Found:
    label = ", ".join(
        f"{' '.join(concept.said)} → {', '.join(concept.synonyms[:3])}"
        for concept, how in page.ways.items()
        if how is How.SYNONYM
    )
    return Found(page.number, page.match, label, is_source=question.is_source(page.number))


def _meant(index: IndexConnection, question: Question, asked: Iterable[Concept]) -> Iterable[Meant]:
    """Score every page that has any of the concepts; keep those that speak of enough of them."""
    scores: defaultdict[int, dict[Concept, tuple[float, How]]] = defaultdict(dict)
    worth: dict[Concept, float] = {}
    for concept in asked:
        of_concept = _of_concept(index, question, concept)
        worth[concept] = concept.weight * _rarity(len(of_concept), question.things)
        for number, (score, how) in of_concept.items():
            scores[number][concept] = (score * concept.weight, how)
    whole = sum(worth.values()) or 1.0
    for number, found in scores.items():
        covered = sum(worth[concept] for concept in found) / whole
        if covered >= _ENOUGH:
            score = sum(score for score, _ in found.values()) * covered**2
            score *= _SOURCE_WORTH if question.is_source(number) else 1.0
            score *= 1 + _FAME / (1 + number // question.groups.count / 20)
            yield Meant(number, score, {concept: how for concept, (_, how) in found.items()})


def _of_concept(index: IndexConnection, question: Question, concept: Concept) -> dict[int, tuple[float, How]]:
    """Give each page that has a concept in any way, with the best score and the way of it."""
    best: dict[int, tuple[float, How]] = {}
    for how in concept.ways:
        for number, score in index.rows(_SCORES, {"match": concept.match(how), **question.filters}):
            worth = score * WORTH[how]
            if number not in best or worth > best[number][0]:
                best[number] = (worth, how)
    return best


def _rarity(pages: int, things: int) -> float:
    """Give how much a word tells that stands on so many pages: 0.2 to 1, more where nothing speaks of it."""
    if not pages:
        return _NOWHERE
    return max(0.2, 1 - sqrt(pages / max(things, 1)))
