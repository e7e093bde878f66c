"""Pieces of HTML for the running text of a page, and the style sheet they are set with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from homeland_careers.domain.address import Address
from homeland_careers.ui.theme.appearance import Appearance

CITE, SECTION, COPY = "cite:", "section:", "copy:"
"""Links that stay on the page: to a source by number, to a section by key, and to copy a source's address."""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_WEB = re.compile(r"https://\S+")
_BLOCK_TAG = re.compile(r"<(/?)(?:p|ul|ol|dl|table|blockquote|pre|div|h[1-6])\b[^>]*>", re.IGNORECASE)


def escape(plain: str) -> str:
    """Give plain text so that no part of it is markup, in an attribute either."""
    return plain.translate(_ESCAPES)


def text(plain: str) -> str:
    """Give plain text as HTML, line breaks kept."""
    return escape(plain).replace("\n", "<br>")


def cites(numbers: Iterable[int]) -> str:
    """Give raised numbers that lead to their sources."""
    marks = [f'<a class="cite" href="{CITE}{number}">{number}</a>' for number in numbers]
    return f'<span class="cites">&nbsp;{"&nbsp;".join(marks)}</span>' if marks else ""


def numbered(html: str) -> str:
    """Give prose with its raised numbers looking like everyone else's, and apart from each other."""
    return html.replace("</sup><sup>", "&nbsp;</sup><sup>").replace(
        '<a href="cite:', '<a class="cite" href="cite:'
    )


def link(address: Address, title: str, kind: str = "title") -> str:
    """Give a link to a place in the program, set as class `kind`."""
    return f'<a class="{kind}" href="{escape(address.url)}">{text(title)}</a>'


def outside(url: str, shown: str = "") -> str:
    """Give a link that leaves the program; the reader is asked first."""
    return f'<a class="plain" href="{escape(url)}">{text(shown or bare(url))}</a>'


def spoken(value: str) -> str:
    """Give a value as HTML; one that is a web address and nothing else becomes a link."""
    return outside(value) if _WEB.fullmatch(value) else text(value)


def bare(url: str) -> str:
    """Give a web address as people say it, without scheme and final slash."""
    return re.sub(r"^(https?://(www\.)?|mailto:)", "", url).rstrip("/")


def chunks(html: str, size: int = 8_000) -> Iterator[str]:
    """Cut long HTML between its outermost blocks, so that a long text need not be laid out at once."""
    start = depth = 0
    for tag in _BLOCK_TAG.finditer(html):
        depth += -1 if tag[1] else 1
        if depth == 0 and tag.end() - start >= size:
            yield html[start : tag.end()]
            start = tag.end()
    if html[start:].strip():
        yield html[start:]


def sheet(appearance: Appearance) -> str:
    """Give the style sheet of running text: only what Qt's rich text knows."""
    t, px = appearance.tokens, appearance.px
    return f"""
        p, li {{ line-height: {px(23)}px; }}
        p {{ margin-top: 0px; margin-bottom: {px(12)}px; }}
        ul, ol {{ margin-top: 0px; margin-bottom: {px(12)}px; }}
        li {{ margin-bottom: {px(4)}px; }}
        h1 {{ font-size: {px(27)}px; font-weight: 700; margin-top: 0px; margin-bottom: {px(8)}px; }}
        h2 {{ font-size: {px(17)}px; font-weight: 700; margin-top: {px(20)}px; margin-bottom: {px(8)}px; }}
        h3, h4 {{ font-size: {px(15)}px; font-weight: 600; margin-top: {px(16)}px; margin-bottom: {px(6)}px; }}
        a {{ color: {t.accent}; text-decoration: underline; }}
        a.plain, a.title, a.cite, a.crumb {{ text-decoration: none; }}
        a.title {{ font-weight: 600; }}
        a.crumb {{ color: {t.soft}; }}
        .cites {{ vertical-align: super; }}
        a.cite {{ font-size: {px(16)}px; font-weight: 500; }}
        .tight {{ margin-bottom: 0px; line-height: {px(20)}px; }}
        .last {{ margin-bottom: 0px; }}
        .label {{ color: {t.soft}; font-size: {px(12)}px; margin-bottom: {px(2)}px; line-height: {px(16)}px; }}
        .small {{ font-size: {px(13)}px; }}
        .soft {{ color: {t.soft}; }}
        .strong {{ font-weight: 600; }}
        .missing {{ color: {t.soft}; font-style: italic; }}
        .caution {{ color: {t.caution}; font-size: {px(13)}px; }}
        a.caution {{ color: {t.caution}; text-decoration: none; font-size: {px(12)}px; font-weight: 500; }}
        blockquote {{ margin-left: {px(16)}px; margin-right: {px(16)}px; color: {t.soft}; }}
        code, pre {{ font-family: monospace; background-color: {t.panel}; }}
        table.ruled {{ border-collapse: collapse; }}
    """
