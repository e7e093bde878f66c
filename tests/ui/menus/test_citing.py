"""What lands on the clipboard when a page is cited."""

from __future__ import annotations

import pytest

from homeland_careers.domain.address import Address
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.document import Document
from homeland_careers.domain.source import Source, SourceKind
from homeland_careers.ui.menus.citing import citation
from tests.ui import sample

PAGE = Source(
    slug="a-page",
    title="A page of openness",
    publisher="Example Agency",
    kind=SourceKind.OFFICIAL,
    url="https://example.gov/page",
    retrieved=PartialDate.parse("2026-10-02"),
    as_of=PartialDate.parse("2026-09"),
)
UNDATED = Source(slug="hearsay", title="Hearsay", publisher="Somebody", kind=SourceKind.GENERAL)


def document(*sources: Source) -> Document:
    return Document(
        address=Address.parse("role/border-agent"), title="Border Agent", kind_label="Role", sources=sources
    )


@pytest.mark.parametrize(
    ("info", "first"),
    [
        pytest.param(
            sample.INFO,
            "“Border Agent”. Homeland Careers (unofficial). catalogue 2026.11. homeland:role/border-agent",
            id="from a catalogue",
        ),
        pytest.param(
            None,
            "“Border Agent”. Homeland Careers (unofficial). homeland:role/border-agent",
            id="without one",
        ),
    ],
)
def test_the_first_line_says_what_from_which_catalogue_and_where(qapp, info, first):
    assert citation(document(), info) == first


def test_sources_follow_with_the_numbers_they_have_on_the_page(qapp):
    lines = citation(document(PAGE, UNDATED), sample.INFO).splitlines()[1:]
    assert lines == [
        "1. Example Agency: “A page of openness”. Official page. as of September 2026, read 2 October 2026. "
        "https://example.gov/page",
        "2. Somebody: “Hearsay”. General knowledge, unchecked. undated, not read again",
    ]
