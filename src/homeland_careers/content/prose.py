"""Markdown → safe HTML and plain text.

A citation `[^slug]` becomes `<sup><a href="cite:slug">slug</a></sup>`, which pages turn into a number. Links keep
their `homeland:`, `https:` or `mailto:` address; raw HTML and images never come through.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from html import escape
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

CITATION = re.compile(r"\[\^([^\]\s]+)\]")
_TAGS = frozenset("p br ul ol li strong em a sup h3 blockquote code table thead tbody tr th td".split())
_SCHEMES = ("homeland:", "https:", "mailto:", "cite:")
_AROUND = {
    "softbreak": " ", "hardbreak": "\n", "list_item_open": "- ", "th_close": " | ", "td_close": " | ", "tr_close": "\n",
    "heading_close": "\n\n", "bullet_list_close": "\n", "ordered_list_close": "\n", "table_close": "\n",
}  # fmt: skip
"""What stands in plain text for a token that is no word."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """One stretch of prose: safe HTML, plain text without citations, and the slugs it cites, in order."""

    html: str
    text: str
    cites: tuple[str, ...]


def render(markdown: str) -> Rendered:
    """Turn Markdown into what a page shows and search reads."""
    parser = _parser()
    tokens = parser.parse(markdown)
    dirty = parser.renderer.render(tokens, parser.options, {})
    return Rendered(_clean(dirty).strip(), _text(tokens), _cites(tokens))


def _clean(html: str) -> str:
    """Keep the allowed alone; relative addresses, which the list of schemes lets through, go by the filter."""
    return nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={"a": {"href"}, "*": set()},
        attribute_filter=lambda _tag, _name, address: address if address.startswith(_SCHEMES) else None,
        url_schemes={scheme[:-1] for scheme in _SCHEMES},
        link_rel=None,
    )


@lru_cache(maxsize=8192)
def plain(markdown: str) -> str:
    """Give the words alone, without marks, addresses and citations."""
    return _text(_parser().parse(markdown))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.inline.ruler.before("link", "cite", _cite)
    parser.add_render_rule("cite", _cited)
    return parser


def _cite(state: StateInline, silent: bool) -> bool:
    match = CITATION.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("cite", "", 0).content = match.group(1)
    state.pos = match.end()
    return True


def _cited(_renderer: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    slug = escape(tokens[index].content)
    return f'<sup><a href="cite:{slug}">{slug}</a></sup>'


def _text(tokens: Sequence[Token]) -> str:
    """Join the words: a blank line after a block, a dash before an item, bars between the cells of a row."""
    parts = [_part(token) for token in tokens]
    joined = re.sub(r" \| *(?=\n|$)", "", "".join(parts))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+(?=\n|$)|(?<=\S) (?= )", "", joined)).strip()


def _part(token: Token) -> str:
    if token.type == "inline":
        return "".join(_word(child) for child in token.children or ())
    if token.type == "paragraph_close":
        return "\n" if token.hidden else "\n\n"
    return _AROUND.get(token.type, token.content)


def _word(token: Token) -> str:
    return "" if token.type == "cite" else _AROUND.get(token.type, token.content)


def _cites(tokens: Sequence[Token]) -> tuple[str, ...]:
    inline = (child for token in tokens for child in token.children or ())
    return tuple(dict.fromkeys(child.content for child in inline if child.type == "cite"))
