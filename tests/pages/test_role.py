"""What a role page lists around the role."""

from __future__ import annotations

import pytest

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.document import EntryList
from homeland_careers.pages.book import Book


@pytest.mark.parametrize(
    ("key", "slugs"), [("next", ["records-analyst"]), ("related", ["harbor-lookout"])], ids=["up", "aside"]
)
def test_a_step_up_is_not_listed_again_among_related_careers(book: Book, key: str, slugs: list[str]) -> None:
    page = book.document(Address(Kind.ROLE, "harbor-ranger"))
    lists = {found.key: found for found in page.blocks if isinstance(found, EntryList)}
    assert [row.entry.address.slug for row in lists[key].rows] == slugs
