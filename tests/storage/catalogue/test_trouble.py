"""What the system reports while a catalogue is written, as the sentence a reader can act on."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from homeland_careers.domain.errors import DiskFullError, HomelandCareersError
from homeland_careers.storage.catalogue.trouble import unwritten


def of_sqlite(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says")
    error.sqlite_errorcode = code
    return error


TROUBLES = {
    "no space": (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), DiskFullError),
    "quota": (OSError(errno.EDQUOT, os.strerror(errno.EDQUOT)), DiskFullError),
    "file too large": (OSError(errno.EFBIG, os.strerror(errno.EFBIG)), DiskFullError),
    "no rights": (PermissionError(errno.EACCES, os.strerror(errno.EACCES)), HomelandCareersError),
    "without a number": (OSError("as the system says"), HomelandCareersError),
    "full, says SQLite": (of_sqlite(sqlite3.SQLITE_FULL), DiskFullError),
    "cannot write, says SQLite": (of_sqlite(sqlite3.SQLITE_IOERR_WRITE), DiskFullError),
    "cannot open, says SQLite": (of_sqlite(sqlite3.SQLITE_CANTOPEN), HomelandCareersError),
}


@pytest.mark.parametrize(("error", "kind"), TROUBLES.values(), ids=TROUBLES.keys())
def test_a_sentence_names_the_cause_and_what_was_kept(error: OSError | sqlite3.Error, kind: type[Exception]):
    trouble = unwritten(Path("somewhere"), error)
    assert type(trouble) is kind
    assert "The catalogue that was in somewhere is unchanged." in str(trouble)
    if kind is HomelandCareersError:
        assert (getattr(error, "strerror", None) or str(error)) in str(trouble)
