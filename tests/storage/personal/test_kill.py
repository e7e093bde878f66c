"""A process killed at any moment loses nothing that it said was saved.

`HOMELAND_CAREERS_KILLS` sets how many are killed; 500 are the full count.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys

from homeland_careers.storage.personal.store import PersonalStore

KILLS = int(os.environ.get("HOMELAND_CAREERS_KILLS", "6"))
PROGRAM = """if True:
    import os, sys
    from homeland_careers import places
    from homeland_careers.domain.address import Address
    from homeland_careers.storage.personal.store import PersonalStore
    store = PersonalStore(places.profile())
    for number in range(10_000):
        address = Address.parse(f"term/{sys.argv[1]}-{number}")
        store.bookmarks.add(address, "a title")
        store.bookmarks.write_note(address, "a note " * 200)
        os.write(1, f"ACK {address}\\n".encode())
"""


def killed_while_writing(name: str, after: int) -> list[str]:
    """Run the writer until it has said so many lines, kill it in the midst of the next, give all it said."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, name], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        said = [process.stdout.readline() for _ in range(after)]
        process.kill()
        said += process.stdout.readlines()
    return [line.split()[1] for line in said if line.endswith("\n")]


def test_nothing_acknowledged_is_lost(profile):
    chance = random.Random(7)
    acknowledged = [
        address
        for number in range(KILLS)
        for address in killed_while_writing(f"run{number}", chance.randrange(0, 60))
    ]
    assert acknowledged
    with PersonalStore(profile) as store:
        saved = {str(mark.address): mark for mark in store.bookmarks.all()}
        assert set(acknowledged) <= saved.keys()
        assert all(saved[address].note for address in acknowledged)
        assert store.check() == ()
