"""A document as one self-contained HTML text, for print, PDF and export."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from homeland_careers.domain.document import Block, Document
from homeland_careers.places import resources


def to_html(document: Document) -> str:
    """Give the page as HTML with its style inside; it refers to nothing outside itself.

    Prose comes from the catalogue, where it was cleaned when it was compiled; all else is escaped here.
    """
    return _environment().get_template("page.html").render(document=document)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resources() / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["kind"] = _kind
    environment.filters["safe_prose"] = Markup
    environment.filters["dollars"] = lambda amount: f"${amount:,}"
    return environment


def _kind(block: Block) -> str:
    """Give the name of the macro that draws a block."""
    return type(block).__name__
