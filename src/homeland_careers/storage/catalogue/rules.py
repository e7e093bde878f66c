"""Rules as rows and back: the kind is the name of the class, the body its own fields as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.rule import KINDS, AgeEvent, AgeException, Check, EducationLevel, Rule

_NAMES = {cls: kind for kind, cls in KINDS.items()}
_SHARED = {field.name for field in fields(Rule)}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "minimum_event": AgeEvent,
    "event": AgeEvent,
    "exceptions": lambda names: tuple(map(AgeException, names)),
    "education": EducationLevel,
    "check": Check,
}


def rule_row(rule: Rule) -> dict[str, str]:
    """Give the columns of a rule; its sources are citations."""
    own = (field.name for field in fields(rule) if field.name not in _SHARED)
    body = {name: value for name in own if (value := getattr(rule, name)) is not None}
    return {
        "kind": _NAMES[type(rule)],
        "valid_from": str(rule.valid_from or ""),
        "valid_to": str(rule.valid_to or ""),
        "note": rule.note,
        "body": json.dumps(body, ensure_ascii=False),
    }


def rule_of(row: tuple[str, ...], sources: tuple[str, ...]) -> Rule:
    """Make a rule again from its columns, in the order of `rule_row`."""
    kind, valid_from, valid_to, note, body = row
    own = {name: _READ[name](value) if name in _READ else value for name, value in json.loads(body).items()}
    return KINDS[kind](
        sources=sources, valid_from=date(valid_from), valid_to=date(valid_to), note=note, **own
    )


def date(text: str) -> PartialDate | None:
    """Read a stored date; empty is none."""
    return PartialDate.parse(text) if text else None
