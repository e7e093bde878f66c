"""How the page of a mission area says what the department's own list lacks."""

from __future__ import annotations

from dataclasses import replace

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import Notice
from homeland_careers.domain.thing import MissionArea
from homeland_careers.pages.component import area_page
from homeland_careers.storage.catalogue.store import CatalogueStore


def test_the_note_on_the_official_list_cites_that_list_and_prose_is_numbered_first(
    catalogue: CatalogueStore,
) -> None:
    area = catalogue.thing(Address(Kind.AREA, "mission-support"))
    assert isinstance(area, MissionArea)
    page = area_page(replace(area, sources=("example-article", *area.sources)), catalogue)
    note = next(block for block in page.blocks if isinstance(block, Notice))
    assert [page.sources[number - 1].slug for number in note.cites] == ["example-article"]
    assert page.sources[0].slug == "example-careers"
