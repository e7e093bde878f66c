"""What a reader can be told about: each error is one sentence and has one exit code."""

from __future__ import annotations


class HomelandCareersError(Exception):
    """A known trouble; its text says what happened, what was kept and what to do next.

    `exit_code` is what the terminal program ends with (documented in README, 3 to 9).
    """

    exit_code = 1


class UnknownAddressError(HomelandCareersError):
    """Nothing in the catalogue has this address, now or formerly."""

    exit_code = 3


class CatalogueMissingError(HomelandCareersError):
    """No catalogue file stands where the program looks for it."""

    exit_code = 4


class CatalogueDamagedError(HomelandCareersError):
    """The catalogue file is there but is not a sound catalogue of this program."""

    exit_code = 5


class ProfileUnavailableError(HomelandCareersError):
    """The profile folder or its database cannot be opened, or cannot be written."""

    exit_code = 6


class DiskFullError(HomelandCareersError):
    """The disk took no more; nothing of the last change was stored."""

    exit_code = 7


class ImportRefusedError(HomelandCareersError):
    """A file from outside was refused whole; nothing was changed."""

    exit_code = 8


class ProfileDamagedError(HomelandCareersError):
    """The personal database is damaged; the file was kept as it is."""

    exit_code = 9


class ContentInvalidError(HomelandCareersError):
    """Written sources break a rule; the text lists every problem as `file:line: sentence`."""

    exit_code = 1
