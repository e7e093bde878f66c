"""Window and terminal may write at once: everything both were told is stored is stored."""

from __future__ import annotations

import subprocess
import sys

from homeland_careers.storage.personal.store import PersonalStore

WRITES = 40
PROGRAM = """if True:
    import sys
    from homeland_careers import places
    from homeland_careers.domain.address import Address
    from homeland_careers.storage.personal.store import PersonalStore
    who, writes = sys.argv[1], int(sys.argv[2])
    shared = Address.parse("term/shared")
    with PersonalStore(places.profile()) as store:
        for number in range(writes):
            store.bookmarks.add(Address.parse(f"term/{who}-{number}"), who)
            store.bookmarks.add(shared, "Shared")
            store.bookmarks.write_note(shared, f"{who} {number}")
            store.history.visit(shared, "Shared")
"""


def test_two_processes_at_once_on_a_profile_that_neither_has_made(profile):
    running = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, who, str(WRITES)], stderr=subprocess.PIPE, text=True)
        for who in ("window", "terminal")
    ]
    assert [(process.communicate(timeout=60)[1], process.returncode) for process in running] == [("", 0)] * 2
    with PersonalStore(profile) as store:
        saved = store.bookmarks.all()
        assert len(saved) == 2 * WRITES + 1
        assert {mark.note for mark in saved} > {""}
        assert store.check() == ()
    assert not list(profile.root.glob("personal.open-*"))
