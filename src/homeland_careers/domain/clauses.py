"""Clauses: what `name:value` in the search field filters by, how it is read, written, shown and completed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.choices import Choices
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.rule import EducationLevel


class Operator(StrEnum):
    """The names of operators, in the order they are written and completed."""

    KIND = "kind"
    AREA = "area"
    COMPONENT = "component"
    GRADE = "grade"
    EDUCATION = "edu"
    HAS = "has"
    NO = "no"
    PAY = "pay"
    SAVED = "saved"


ALSO = {
    "agency": Operator.COMPONENT,
    "dept": Operator.COMPONENT,
    "education": Operator.EDUCATION,
    "type": Operator.KIND,
}
"""Other names under which an operator is understood."""

_OPPOSITE = {Operator.HAS: Operator.NO, Operator.NO: Operator.HAS}
GRADES = range(1, 16)
"""The grades of the General Schedule."""

_GRADE = r"(?:g[glms]-?)?([0-9]{1,2})"
_GRADE_SPAN = re.compile(rf"{_GRADE}(?:-{_GRADE})?")
_AMOUNT = r"([0-9]{1,9})(k|\.[0-9]{1,3}k)?"
_AT_LEAST = re.compile(rf">=?{_AMOUNT}|{_AMOUNT}[+-]")
_AT_MOST = re.compile(rf"<=?{_AMOUNT}")
_BETWEEN = re.compile(rf"{_AMOUNT}(?:-{_AMOUNT})?")
_SAID_OF_MONEY = str.maketrans({"$": "", ",": "", "–": "-", "≥": ">", "≤": "<"})

_CALLED = {
    Kind.ROLE: ("job", "jobs", "career", "careers"),
    Kind.COMPONENT: ("agency", "agencies"),
    Kind.POST: ("blog",),
    Kind.TERM: ("glossary",),
}
_KINDS = Choices({kind.value: (kind.value, f"{kind}s", *_CALLED.get(kind, ())) for kind in THINGS})
_LEVELS = {
    "none": EducationLevel.NONE,
    "diploma": EducationLevel.DIPLOMA,
    "college": EducationLevel.SOME_COLLEGE,
    "bachelor": EducationLevel.BACHELOR,
    "graduate": EducationLevel.GRADUATE,
}
_SCHOOLING = Choices({
    "none": ("no degree",),
    "diploma": ("high-school diploma", "hs", "ged"),
    "college": ("some college",),
    "bachelor": ("bachelor's degree", "bachelors", "ba", "bs"),
    "graduate": ("graduate study", "master", "doctorate", "phd"),
})  # fmt: skip
_FLAGS = Choices(
    {flag.value: (flag.label,) for flag in Flag} | {Flag.LICENCE.value: (Flag.LICENCE.label, "licence")}
)
_SAVED = Choices({"yes": ("true", "1"), "no": ("false", "0")})


@dataclass(frozen=True)
class Names:
    """What the areas and components of a catalogue are called: slug → names, the one that is shown first."""

    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    components: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def choices(self) -> Mapping[Operator, Choices]:
        """Give what the operators choose from; those that take numbers are missing."""
        return {
            Operator.KIND: _KINDS,
            Operator.AREA: Choices(self.areas),
            Operator.COMPONENT: Choices(self.components),
            Operator.EDUCATION: _SCHOOLING,
            Operator.HAS: _FLAGS,
            Operator.NO: _FLAGS,
            Operator.SAVED: _SAVED,
        }


@dataclass(frozen=True, slots=True)
class Clause:
    """One operator with its value, as read: what it filters by, and the words a reader sees."""

    filters: Filters
    label: str


def named(name: str) -> Operator | None:
    """Give the operator of a name, or None."""
    folded = name.casefold()
    return Operator(folded) if folded in set(Operator) else ALSO.get(folded)


def beginning(typed: str, *, negated: bool) -> list[Operator]:
    """Give the operators whose name begins so; negated, those that have an opposite."""
    folded = typed.casefold()
    return [o for o in Operator if o.startswith(folded) and (not negated or _is_negatable(o))]


def read(operator: Operator, value: str, names: Names, *, negated: bool = False) -> Clause | None:
    """Give what an operator says; None where the value is not understood, or cannot be negated."""
    if negated and not _is_negatable(operator):
        return None
    operator = _OPPOSITE.get(operator, operator) if negated else operator
    if operator is Operator.GRADE:
        return _grades(value)
    if operator is Operator.PAY:
        return _pay(value)
    choices = names.choices[operator]
    if (slug := choices.find(value)) is None:
        return None
    if operator is Operator.SAVED:
        saved = (slug == "yes") != negated
        return Clause(Filters(saved=saved), "Saved" if saved else "Not saved")
    return _chosen(operator, slug, choices.shown(slug))


def written(filters: Filters) -> list[str]:
    """Give the operators that set exactly these filters, in canonical order; `read` understands each."""
    level = next((slug for slug, level in _LEVELS.items() if level is filters.education), "")
    saved = {True: "yes", False: "no", None: ""}[filters.saved]
    values: dict[Operator, list[str]] = {
        Operator.KIND: [kind.value for kind in THINGS if kind in filters.kinds],
        Operator.AREA: sorted(filters.areas),
        Operator.COMPONENT: sorted(filters.components),
        Operator.GRADE: [str(grade) for grade in sorted(filters.grades)],
        Operator.EDUCATION: [level] if level else [],
        Operator.HAS: [flag.value for flag in Flag if flag in filters.has],
        Operator.NO: [flag.value for flag in Flag if flag in filters.lacks],
        Operator.PAY: _written_pay(filters.pay_from, filters.pay_to),
        Operator.SAVED: [saved] if saved else [],
    }
    return [f"{operator}:{value}" for operator, every in values.items() for value in every]


def values(operator: Operator, typed: str, names: Names) -> list[str]:
    """Give the values that one being typed may become."""
    if operator is Operator.GRADE:
        return [str(grade) for grade in GRADES if str(grade).startswith(typed)]
    choices = names.choices.get(operator)
    return choices.beginning(typed) if choices else []


def _is_negatable(operator: Operator) -> bool:
    return operator in _OPPOSITE or operator is Operator.SAVED


def _chosen(operator: Operator, slug: str, shown: str) -> Clause:
    match operator:
        case Operator.KIND:
            return Clause(Filters(kinds=frozenset({Kind(slug)})), f"Kind: {shown}")
        case Operator.AREA:
            return Clause(Filters(areas=frozenset({slug})), f"Area: {shown}")
        case Operator.COMPONENT:
            return Clause(Filters(components=frozenset({slug})), f"Component: {shown}")
        case Operator.EDUCATION:
            return Clause(Filters(education=_LEVELS[slug]), f"Enough: {shown}")
        case Operator.HAS:
            return Clause(Filters(has=frozenset({Flag(slug)})), f"With: {shown}")
        case _:
            return Clause(Filters(lacks=frozenset({Flag(slug)})), f"Without: {shown}")


def _grades(value: str) -> Clause | None:
    match = _GRADE_SPAN.fullmatch(value.casefold())
    if not match:
        return None
    low, high = int(match[1]), int(match[2] or match[1])
    if not (low in GRADES and high in GRADES and low <= high):
        return None
    return Clause(
        Filters(grades=frozenset(range(low, high + 1))),
        f"Grade: {low}" if low == high else f"Grades: {low}–{high}",
    )


def _pay(value: str) -> Clause | None:
    said = value.casefold().translate(_SAID_OF_MONEY)
    if match := _AT_LEAST.fullmatch(said):
        least = _dollars(match[1] or match[3], match[2] or match[4])
        return Clause(Filters(pay_from=least), f"Pay: from ${least:,}")
    if match := _AT_MOST.fullmatch(said):
        most = _dollars(match[1], match[2])
        return Clause(Filters(pay_to=most), f"Pay: up to ${most:,}")
    if match := _BETWEEN.fullmatch(said):
        low, thousand, high, thousands = match.groups()
        is_short = thousands == "k" and not thousand and len(low) <= 3  # 60-90k
        least = _dollars(low, "k" if is_short else thousand)
        most = _dollars(high, thousands) if high else least
        return Clause(Filters(pay_from=least, pay_to=most), f"Pay: ${least:,} to ${most:,}")
    return None


def _dollars(digits: str, thousands: str | None) -> int:
    if not thousands:
        return int(digits)
    return round(float(digits + thousands.removesuffix("k")) * 1000)


def _written_pay(least: int | None, most: int | None) -> list[str]:
    if least is None and most is None:
        return []
    if most is None:
        return [f">{least}"]
    return [f"<{most}"] if least is None else [f"{least}-{most}"]
