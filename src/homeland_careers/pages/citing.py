"""Number the sources of a page in the order a reader meets them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from homeland_careers.domain.document import Cites, Prose, SourceList
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Section

_HTML_CITE = re.compile(r'<sup><a href="cite:([a-z0-9-]+)">[^<]*</a></sup>')
_MARKDOWN_CITE = re.compile(r"\[\^([a-z0-9-]+)\]")


class Citations:
    """The growing list of one page's sources; numbers are given at first mention, from 1."""

    def __init__(self, known: Mapping[str, Source]) -> None:
        self._known = known
        self._numbers: dict[str, int] = {}

    def cite(self, slugs: Iterable[str]) -> Cites:
        """Give the numbers of the sources; a slug the catalogue does not hold is left out."""
        return tuple(self._numbers.setdefault(s, len(self._numbers) + 1) for s in slugs if s in self._known)

    def prose(self, section: Section, heading: str | None = None) -> Prose:
        """Give a section as prose whose citations are numbers (`cite:N` in HTML, `[N]` in Markdown)."""

        def in_html(match: re.Match[str]) -> str:
            """Give a citation as raised numbers that lead to the sources."""
            return "".join(f'<sup><a href="cite:{n}">{n}</a></sup>' for n in self.cite([match[1]]))

        def in_markdown(match: re.Match[str]) -> str:
            """Give a citation as numbers in brackets."""
            return "".join(f"[{n}]" for n in self.cite([match[1]]))

        return Prose(
            key=section.key,
            heading=section.heading if heading is None else heading,
            html=_HTML_CITE.sub(in_html, section.html),
            markdown=_MARKDOWN_CITE.sub(in_markdown, section.markdown),
        )

    @property
    def sources(self) -> tuple[Source, ...]:
        """Give the cited sources; number N stands at index N-1."""
        return tuple(self._known[slug] for slug in self._numbers)

    def closing(self) -> tuple[SourceList, ...]:
        """Give the list of sources that ends a page, or nothing if none was cited."""
        if not self._numbers:
            return ()
        return (SourceList(key="sources", heading=f"Sources ({len(self._numbers)})", sources=self.sources),)
