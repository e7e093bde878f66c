"""From what is written about one thing to the domain's value of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from pydantic import BaseModel

from homeland_careers.content.library import Piece
from homeland_careers.content.pay import ladder
from homeland_careers.content.prose import render
from homeland_careers.content.schema.kinds import WrittenComponent, WrittenRole, WrittenSpecialisation
from homeland_careers.content.schema.rules import WrittenRule
from homeland_careers.content.schema.things import WrittenPage, WrittenThing
from homeland_careers.content.wordlist import WordList, linked
from homeland_careers.domain import rule, thing
from homeland_careers.domain.address import Kind
from homeland_careers.domain.fact import Disagreement, Fact
from homeland_careers.domain.pay import PayTables
from homeland_careers.domain.role import Role, Specialisation, Step

_CLASSES: Mapping[Kind, type[thing.Thing]] = {
    Kind.ROLE: Role,
    Kind.COMPONENT: thing.Component,
    Kind.AREA: thing.MissionArea,
    Kind.POST: thing.Post,
    Kind.TERM: thing.Term,
    Kind.ORGANIZATION: thing.Organization,
    Kind.TOOL: thing.Tool,
    Kind.QUESTION: thing.Question,
}


def compose(piece: Piece, tables: PayTables, words: WordList) -> thing.Thing:
    """Give the value of a thing; the first use of each glossary word in its prose leads to the term.

    Its `sources` are all the slugs it cites: first those named for the page as a whole, then those of facts, rules,
    steps, variants and pay, of memberships, standing and history, of prose and links.
    """
    texts = tuple(linked(piece, words))
    prose = [render(text) for text in texts]
    own = _own(piece.written, tables)
    cited = chain(
        piece.written.sources,
        _listed(
            piece.written.facts, own.get("rules", ()), own.get("steps", ()), own.get("specialisations", ())
        ),
        own["pay"].sources if own.get("pay") else (),
        _listed(piece.written.areas),
        own.get("standing_sources", ()),
        _listed(own.get("history", ())),
        chain.from_iterable(stretch.cites for stretch in prose),
        _listed(piece.written.links),
    )
    sections = tuple(
        thing.Section(
            key=passage.key, heading=passage.heading, markdown=text, html=shown.html, text=shown.text
        )
        for passage, text, shown in zip(piece.passages, texts, prose, strict=True)
    )
    return _CLASSES[piece.address.kind](
        address=piece.address,
        sections=sections,
        sources=tuple(dict.fromkeys(cited)),
        **_shared(piece.written),
        **own,
    )


def _listed(*groups: Iterable[Any]) -> Iterator[str]:
    """Give the sources of everything in the groups."""
    for part in chain.from_iterable(groups):
        yield from part.sources


def _shared(written: WrittenThing) -> dict[str, Any]:
    """Give the fields that all kinds have."""
    names = [thing.Name(text) for text in written.names]
    names += [thing.Name(text, public=False) for text in written.hidden]
    facts = [Fact(**_values(fact)) for fact in written.facts]
    facts += [Fact(field=field, missing=why) for why, fields in written.missing.items() for field in fields]
    return {
        "title": written.title,
        "summary": written.summary,
        "short_title": written.short,
        "names": tuple(names),
        "memberships": tuple(thing.Membership(**_values(area)) for area in written.areas),
        "components": written.components,
        "facts": tuple(facts),
        "disagreements": tuple(Disagreement(**_values(found)) for found in written.disagreements),
        "links": tuple(
            thing.Link(relation=link.relation, target=link.to, reason=link.reason, sources=link.sources)
            for link in written.links
        ),
    }


def _own(written: WrittenThing, tables: PayTables) -> dict[str, Any]:
    """Give the fields that only its kind has."""
    shared = WrittenPage.model_fields
    own = {name: value for name, value in written if name not in shared}
    if isinstance(written, WrittenComponent):
        own["history"] = tuple(thing.Event(**_values(event)) for event in written.history)
    if isinstance(written, WrittenRole):
        del own["popularity"]
        own |= {
            "rules": tuple(_rule(written_rule) for written_rule in written.rules),
            "steps": tuple(Step(**_values(step)) for step in written.steps),
            "specialisations": tuple(_specialisation(variant) for variant in written.specialisations),
            "pay": ladder(written.pay, tables),
            "pay_note": written.pay.note,
        }
    return own


def _rule(written: WrittenRule) -> rule.Rule:
    values = _values(written)
    return rule.KINDS[values.pop("rule")](**values)


def _specialisation(written: WrittenSpecialisation) -> Specialisation:
    """Give a variant; its text is plain, and what the text cites joins its sources."""
    shown = render(written.text)
    sources = tuple(dict.fromkeys((*written.sources, *shown.cites)))
    return Specialisation(title=written.title, text=shown.text, sources=sources)


def _values(model: BaseModel) -> dict[str, Any]:
    return dict(model)
