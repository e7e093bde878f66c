"""A shelf that could not be opened shows nothing and takes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from homeland_careers.domain.errors import ProfileDamagedError
from homeland_careers.domain.shelves import Bookmarks, History
from homeland_careers.ui.saved.closed import ClosedShelf
from tests.ui import sample
from tests.ui.saved import shelf

ERROR = ProfileDamagedError("The personal database is damaged. It was kept as it is.")
BORDER = sample.BORDER.address


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda shelf: shelf.add(BORDER, "Border Agent"), id="save"),
        pytest.param(lambda shelf: shelf.remove(BORDER), id="remove"),
        pytest.param(lambda closed: closed.restore(shelf.BORDER), id="put back"),
        pytest.param(lambda shelf: shelf.write_note(BORDER, "a note"), id="note"),
        pytest.param(lambda shelf: shelf.export(Path("out.json")), id="export"),
        pytest.param(lambda shelf: shelf.import_(Path("in.json")), id="import"),
        pytest.param(lambda shelf: shelf.clear(), id="forget visits"),
    ],
)
def test_every_change_says_why_it_is_closed(change: Callable[[ClosedShelf], object]):
    with pytest.raises(ProfileDamagedError) as raised:
        change(ClosedShelf(ERROR))
    assert raised.value is ERROR


def test_nothing_stands_on_it_and_a_visit_is_no_trouble():
    bookmarks: Bookmarks = ClosedShelf(ERROR)
    history: History = ClosedShelf(ERROR)
    history.visit(BORDER, "Border Agent")
    assert (bookmarks.all(), bookmarks.get(BORDER), history.recent()) == ((), None, ())
