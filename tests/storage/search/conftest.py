"""Searching the sample content, and catalogues made for one question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from homeland_careers.domain.finding import Query, Results, Span
from homeland_careers.domain.thing import Thing
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.storage.drafts import AREAS, COMPONENTS, DRAFT


@pytest.fixture
def finder(written: Path) -> Iterator[CatalogueFinder]:
    with CatalogueFinder(written) as opened:
        yield opened


@pytest.fixture
def finder_over(tmp_path: Path) -> Iterator[Callable[..., CatalogueFinder]]:
    """Make a finder over things of a test's own, in the areas and components of the made-up draft."""
    with ExitStack() as stack:

        def over(*things: Thing) -> CatalogueFinder:
            write_catalogue(replace(DRAFT, things=(*AREAS, *COMPONENTS, *things), moved=()), tmp_path)
            return stack.enter_context(CatalogueFinder(tmp_path))

        yield over


def found(results: Results) -> list[str]:
    """The slugs of the hits, best first."""
    return [hit.entry.address.slug for hit in results.hits]


def ask(finder: CatalogueFinder, text: str, **rest) -> Results:
    return finder.find(Query(text=text, **rest))


def shown(spans: tuple[Span, ...]) -> str:
    """Spans as text, what is marked in brackets."""
    return "".join(f"[{span.text}]" if span.marked else span.text for span in spans)
