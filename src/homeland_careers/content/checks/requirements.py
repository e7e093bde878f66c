"""Requirements: whatever can bar an applicant is a rule a machine can decide, with a source that has a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from homeland_careers.content.library import Library, Piece
from homeland_careers.content.problem import Problem
from homeland_careers.content.schema.registers import WrittenSource
from homeland_careers.content.schema.rules import WrittenRule
from homeland_careers.domain.fact import Field
from homeland_careers.domain.rule import Check

_DECIDED: Mapping[Field, tuple[str, ...]] = {
    Field.ENTRY_AGE: ("entry-age",),
    Field.CITIZENSHIP: ("citizenship",),
    Field.RESIDENCE: ("residence",),
    Field.LICENCE: ("licence", "flight-hours"),
    Field.CLEARANCE: ("clearance",),
    Field.VISION: ("vision",),
    Field.EDUCATION: ("qualification", "serving-grade"),
    Field.BACKGROUND: (Check.BACKGROUND,),
    Field.FITNESS: (Check.FITNESS,),
    Field.FIREARM: (Check.FIREARM,),
    Field.POLYGRAPH: (Check.POLYGRAPH,),
    Field.DRUG_TEST: (Check.DRUG_TEST,),
    Field.MEDICAL: (Check.MEDICAL,),
    Field.SELECTIVE_SERVICE: (Check.SELECTIVE_SERVICE,),
}
"""Fields that can bar an applicant, and the rules or checks any one of which decides them."""


def ruled(library: Library) -> Iterator[Problem]:
    """Name requirements of roles that stand as a sentence only."""
    for piece in library.pieces.values():
        kinds = {_kind(rule) for rule in piece.role.rules} if piece.role else set()
        stated: set[Field] = set()
        for number, fact in enumerate(piece.written.facts if piece.role else ()):
            deciders = _DECIDED.get(fact.field)
            if deciders and fact.field not in stated and not kinds.intersection(deciders):
                sentence = f"“{fact.field}” can bar an applicant: add a rule ({', '.join(deciders)}) that decides it."
                yield piece.problem(sentence, "facts", number)
            stated.add(fact.field)


def _kind(rule: WrittenRule) -> str:
    return str(getattr(rule, "check", "") or getattr(rule, "rule", ""))


def dated(library: Library) -> Iterator[Problem]:
    """Name facts and rules none of whose sources says when it speaks or when it was read."""
    for piece in library.pieces.values():
        for path, slugs in _stated(piece):
            known = [library.sources[slug] for slug in slugs if slug in library.sources]
            if known and not any(map(_has_date, known)):
                sentence = (
                    "No source of this says when it speaks or when it was read: give one of them a date."
                )
                yield piece.problem(sentence, *path)


def _stated(piece: Piece) -> Iterator[tuple[tuple[str, int], tuple[str, ...]]]:
    for number, fact in enumerate(piece.written.facts):
        yield ("facts", number), fact.sources
    for number, rule in enumerate(piece.role.rules if piece.role else ()):
        yield ("rules", number), rule.sources


def _has_date(source: WrittenSource) -> bool:
    return source.as_of is not None or source.retrieved is not None
