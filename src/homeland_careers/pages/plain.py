"""Prose as plain text: the words of its HTML, with the numbers of its sources in brackets."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BEFORE = {"li": "- ", "br": "\n"}
_AFTER = {
    "p": "\n\n", "h3": "\n\n", "blockquote": "\n\n", "li": "\n", "ul": "\n", "ol": "\n",
    "th": " | ", "td": " | ", "tr": "\n", "table": "\n",
}  # fmt: skip


_TIDY = (
    (re.compile(r" \| *(?=\n|$)"), ""),
    (re.compile(r"(?<=\n) +| +(?=\n| |$)"), ""),
    (re.compile(r"\n{3,}"), "\n\n"),
)


def plain(html: str) -> str:
    """Give the text of prose: a blank line after a paragraph, a dash before an item, ` [1][2]` for sources."""
    words = _Words()
    words.feed(html)
    words.close()
    text = "".join(words.parts)
    for pattern, kept in _TIDY:
        text = pattern.sub(kept, text)
    return text.strip()


class _Words(HTMLParser):
    """Gathers words; line breaks within the HTML are spaces."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._in_mark = self._after_mark = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Note what stands before the words of a tag, and whether they are the number of a source."""
        if tag == "sup":
            self._in_mark = True
            self.parts.append("" if self._after_mark else " ")
        self.parts.append(_BEFORE.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        """Note what stands after the words of a tag."""
        if tag == "sup":
            self._in_mark, self._after_mark = False, True
        self.parts.append(_AFTER.get(tag, ""))

    def handle_data(self, data: str) -> None:
        """Note words."""
        self._after_mark = False
        self.parts.append(f"[{data}]" if self._in_mark else re.sub(r"\s+", " ", data))
