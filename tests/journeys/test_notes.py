"""What was typed into a note is kept, wherever the reader goes next."""

from __future__ import annotations

import pytest

from homeland_careers.storage.personal.store import PersonalStore
from homeland_careers.ui.menus.deeds import Do
from tests.journeys.conftest import LOOKOUT, RANGER, Reader


@pytest.mark.parametrize(
    "leave",
    [
        pytest.param(lambda reader: reader.open(LOOKOUT), id="another page"),
        pytest.param(lambda reader: reader.open("search/harbor"), id="a search"),
        pytest.param(lambda reader: reader.do(Do.NEW_TAB), id="another tab"),
        pytest.param(lambda reader: reader.do(Do.BACK), id="back"),
    ],
)
def test_a_note_is_kept_when_its_page_is_left(reader: Reader, profile, leave):
    reader.open(RANGER)
    reader.do(Do.STAR)
    reader.sees(lambda: RANGER in reader.workings.stars.saved)
    reader.window.panes.page.side.note.setPlainText("Ask about boats")
    leave(reader)
    reader.sees(lambda: reader.workings.stars.note(RANGER) == "Ask about boats")
    with PersonalStore(profile) as store:
        kept = store.bookmarks.get(RANGER)
    assert kept is not None
    assert kept.note == "Ask about boats"
