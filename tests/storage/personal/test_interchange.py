"""Export and import: exact both ways, the same bytes twice, and nothing of one's own overwritten."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers import places
from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.bookmark import Bookmark, ImportReport
from homeland_careers.domain.errors import DiskFullError, HomelandCareersError, ImportRefusedError
from homeland_careers.storage.personal import interchange
from homeland_careers.storage.personal.merging import DIVIDER
from homeland_careers.storage.personal.store import PersonalStore

SAVED = {"address": "term/x", "title": "X", "saved_at": "2025-01-01T00:00:00Z"}
HEAD = {"format": interchange.FORMAT, "version": 1}


def a_file(tmp_path: Path, *entries: object, **head: object) -> Path:
    path = tmp_path / "incoming.json"
    path.write_text(json.dumps({**HEAD, "bookmarks": list(entries), **head}), "utf-8")
    return path


def test_everything_comes_back_on_another_machine(store, filled, tmp_path):
    path, again = tmp_path / "mine.json", tmp_path / "again.json"
    assert store.bookmarks.export(path) == 2
    with PersonalStore(places.Profile(tmp_path / "other")) as other:
        assert other.bookmarks.import_(path) == ImportReport(added=2, merged=0, unchanged=0)
        assert other.bookmarks.all() == store.bookmarks.all()
        other.bookmarks.export(again)
        assert again.read_bytes() == path.read_bytes()
        assert other.bookmarks.import_(path) == ImportReport(added=0, merged=0, unchanged=2)
        assert other.check() == ()


def test_a_differing_note_is_joined_once(store, filled, officer, tmp_path):
    note = "from a friend"
    path = a_file(
        tmp_path, {**SAVED, "address": str(officer), "note": note, "note_at": "2035-01-01T00:00:00Z"}
    )
    before = store.bookmarks.get(officer)
    assert store.bookmarks.import_(path) == ImportReport(added=0, merged=1, unchanged=0)
    after = store.bookmarks.get(officer)
    assert after.note == f"ask about shifts{DIVIDER}{note}"
    assert after.note_at == datetime(2035, 1, 1, tzinfo=UTC)
    assert (after.title, after.saved_at, after.facts) == (before.title, before.saved_at, before.facts)
    assert store.bookmarks.import_(path) == ImportReport(added=0, merged=0, unchanged=1)
    assert store.bookmarks.get(officer) == after


def test_a_backup_is_made_before(store, filled, tmp_path):
    store.bookmarks.import_(a_file(tmp_path, SAVED))
    (backup,) = filled.backups.iterdir()
    assert b"term/x" not in backup.read_bytes()


def test_an_export_replaces_a_former_one_only_whole(store, filled, tmp_path):
    path = tmp_path / "mine.json"
    store.bookmarks.export(path)
    first = path.read_bytes()
    store.bookmarks.export(path)
    assert path.read_bytes() == first
    assert sorted(tmp_path.iterdir()) == [path, tmp_path / "profile"]


@pytest.mark.parametrize("place", ["", "missing/mine.json"], ids=["a folder", "no such folder"])
def test_an_export_that_cannot_be_written_says_so(store, filled, tmp_path, place):
    with pytest.raises(HomelandCareersError, match=r"could not be written.*unchanged"):
        store.bookmarks.export(tmp_path / place)
    assert list(tmp_path.iterdir()) == [tmp_path / "profile"]


def test_an_export_through_a_link_leaves_the_link(store, filled, tmp_path):
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_bytes(b"former")
    link.symlink_to(target)
    assert store.bookmarks.export(link) == 2
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"{")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_an_export_goes_into_a_pipe_and_does_not_replace_it(store, filled, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert store.bookmarks.export(pipe) == 2
        assert pipe.is_fifo()
        assert os.read(reader, 1) == b"{"
    finally:
        os.close(reader)


def test_an_export_to_a_full_disk_says_so(store, filled, tmp_path, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(interchange, "write_atomically", full)
    with pytest.raises(DiskFullError):
        store.bookmarks.export(tmp_path / "mine.json")


REFUSED = {
    "not JSON": (b"{", "not valid JSON"),
    "not UTF-8": (b'"\xff"', "not valid JSON"),
    "NaN": (b'{"format": NaN}', "NaN is not a number"),
    "Infinity": (b"[-Infinity]", "-Infinity is not a number"),
    "a number of 5,000 digits": (b"1" * 5000, "not valid JSON"),
    "too deep": (b"[" * 100_000, "nested too deeply"),
    "no object": (b"[]", "does not call itself"),
    "another format": (b'{"format": "x", "version": 1, "bookmarks": []}', "does not call itself"),
    "no list": (json.dumps({**HEAD, "bookmarks": {}}).encode(), "does not call itself"),
    "a later version": (json.dumps({**HEAD, "version": 2, "bookmarks": []}).encode(), "of version 2"),
    "true as version": (json.dumps({**HEAD, "version": True, "bookmarks": []}).encode(), "of version True"),
}


@pytest.mark.parametrize(("data", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_refused_whole(store, filled, tmp_path, data, reason):
    path = tmp_path / "incoming.json"
    path.write_bytes(data)
    with pytest.raises(ImportRefusedError, match=reason):
        store.bookmarks.import_(path)
    assert len(store.bookmarks.all()) == 2
    assert not filled.backups.exists()


ENTRIES = {
    "no object": 5,
    "no title": {key: value for key, value in SAVED.items() if key != "title"},
    "a number as title": {**SAVED, "title": 1},
    "an address of no kind": {**SAVED, "address": "spell/x"},
    "an address no file could have": {**SAVED, "address": "term/../x"},
    "no time": {**SAVED, "saved_at": "soon"},
    "a time without zone": {**SAVED, "saved_at": "2025-01-01T00:00:00"},
    "a time before all times": {**SAVED, "saved_at": "0001-01-01T00:00:00+14:00"},
    "a list as note": {**SAVED, "note": []},
    "a number as time of the note": {**SAVED, "note_at": 1},
    "facts that are text": {**SAVED, "facts": "ab"},
    "facts that are no pairs": {**SAVED, "facts": [["a"]]},
    "facts in two letters": {**SAVED, "facts": ["ab"]},
    "facts of numbers": {**SAVED, "facts": [[1, 2]]},
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES.keys())
def test_one_bad_bookmark_refuses_all(store, filled, tmp_path, entry):
    with pytest.raises(ImportRefusedError, match=r"bookmark 2 in it.*None of your saved pages were changed"):
        store.bookmarks.import_(a_file(tmp_path, SAVED, entry))
    assert len(store.bookmarks.all()) == 2


def test_a_file_over_the_limit_is_refused_unread(store, tmp_path):
    path = tmp_path / "incoming.json"
    with path.open("wb") as file:
        file.truncate(interchange.MOST_BYTES + 1)
    with pytest.raises(ImportRefusedError, match="larger than 20 MB"):
        store.bookmarks.import_(path)


def test_a_file_that_is_not_there_is_refused(store, tmp_path):
    with pytest.raises(ImportRefusedError, match="No such file"):
        store.bookmarks.import_(tmp_path / "none.json")


def test_what_is_more_than_needed_is_passed_over(store, tmp_path):
    path = a_file(tmp_path, {**SAVED, "rating": 5}, made_by="someone")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert store.bookmarks.import_(path).added == 1


def test_lone_surrogates_are_cleaned_and_do_not_make_a_note_differ(store, profile, officer, tmp_path):
    store.bookmarks.add(officer, "Sample Officer")
    store.bookmarks.write_note(officer, "half \ud83d a pair")
    path = tmp_path / "mine.json"
    store.bookmarks.export(path)
    assert "half \ufffd a pair" in path.read_text("utf-8")
    assert store.bookmarks.import_(path) == ImportReport(added=0, merged=0, unchanged=1)
    assert store.bookmarks.get(officer).note == "half \ud83d a pair"
    store.bookmarks.import_(a_file(tmp_path, {**SAVED, "title": "\ud800", "facts": [["\udfff", "v"]]}))
    saved = store.bookmarks.get(Address.parse("term/x"))
    assert (saved.title, saved.facts) == ("\ufffd", (("\ufffd", "v"),))


texts = st.text()
times = st.datetimes(timezones=st.just(UTC))
noted = st.tuples(texts.filter(bool), times) | st.just(("", None))
bookmarks = st.builds(
    lambda slug, title, at, note, facts: Bookmark(
        address=Address(Kind.SEARCH, slug),
        title=title,
        saved_at=at,
        note=note[0],
        note_at=note[1],
        facts=tuple(facts),
    ),
    texts,
    texts,
    times,
    noted,
    st.lists(st.tuples(texts, texts), max_size=3),
)


@given(st.lists(bookmarks, unique_by=lambda saved: saved.address))
def test_any_bookmark_round_trips(saved):
    data = interchange.to_bytes(saved)
    assert set(interchange.from_bytes(data)) == set(saved)
    assert interchange.to_bytes(reversed(saved)) == data
