"""Invented pages with a block of every kind on them; none of it is a fact."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain import document as d
from homeland_careers.domain.address import HOME, Address
from tests.ui.page.every_block import (
    CARDS,
    CLOSING,
    DAY,
    DEFINITIONS,
    DUTIES,
    EMPTY,
    FACTS,
    GRID,
    KEEPER,
    NOTICES,
    PAIR,
    PARAGRAPH,
    PAY,
    ROWS,
    SOURCES,
    STEPS,
    TIMELINE,
)

ROLE = d.Document(
    address=KEEPER,
    title="Lamp Keeper",
    kind_label="Role",
    summary="Keeps the lights of the pier and tells the harbour what can be seen from it.",
    crumbs=(
        (
            d.Crumb("Immigration and Travel Security", Address.parse("area/immigration-and-travel-security")),
            d.Crumb("Office of Lamps", Address.parse("component/lamps")),
        ),
    ),
    chips=(
        d.Chip(
            "Immigration and Travel Security",
            Address.parse("area/immigration-and-travel-security"),
            "immigration-and-travel-security",
        ),
        d.Chip("Lamps", Address.parse("component/lamps")),
        d.Chip("0007 · Lights"),
        d.Chip("Shift work"),
    ),
    blocks=(
        GRID,
        *NOTICES,
        PAY,
        DUTIES,
        DAY,
        STEPS,
        DEFINITIONS,
        TIMELINE,
        FACTS,
        ROWS,
        EMPTY,
        CLOSING,
    ),
    sources=SOURCES,
    area="immigration-and-travel-security",
)
FRONT = d.Document(
    address=HOME,
    title="Find the work that keeps the harbour",
    kind_label="Home",
    summary="104 careers in five mission areas. Everything here works without a connection.",
    blocks=(CARDS, PAIR),
    savable=False,
)
POST = d.Document(
    address=Address.parse("post/a-dark-week"),
    title="Is There a Difference Between Seeing a Lamp and Being Seen by One? A Week in the Dark",
    kind_label="Blog post",
    byline="28 March 2022 · author not named · Office of Lamps",
    crumbs=((d.Crumb("Blog", Address.parse("place/blog")),),),
    chips=(d.Chip("Summary in our words"), d.Chip("Mission Support", None, "mission-support")),
    blocks=(
        d.Prose(key="text", heading="", html=PARAGRAPH * 2, markdown=""),
        d.Notice(key="summarised", title="A summary", text="This is a summary in our own words."),
        replace(ROWS, heading="Careers it belongs to"),
        CLOSING,
    ),
    sources=SOURCES,
    area="mission-support",
)


def long(size: int) -> d.Document:
    """A page with about `size` characters of HTML in sections of 2 kB, between a grid and sources."""
    html = PARAGRAPH * (2_000 // len(PARAGRAPH))
    sections = tuple(
        d.Prose(key=f"s{n}", heading=f"Section {n}", html=html, markdown="") for n in range(size // 2_000)
    )
    blocks = (GRID, *sections, STEPS, FACTS, ROWS, CLOSING)
    return replace(ROLE, address=Address.parse(f"role/long-{size}"), blocks=blocks)
