"""What to say about an address the catalogue does not have."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from homeland_careers.domain.address import Address
from homeland_careers.domain.draft import Moved
from homeland_careers.domain.errors import UnknownAddressError

MOST_COMPARED = 1000
"""How many addresses, the best known first, are compared; difflib is slow and the reader waits."""

_SUGGESTED = 3
_ALIKE = 0.6


def trouble(address: Address, moved: Moved | None, known: Sequence[str]) -> UnknownAddressError:
    """Say where the thing went, or which known addresses come nearest."""
    if moved and moved.to:
        targets = " and ".join(str(target) for target in moved.to)
        return UnknownAddressError(f"{address} moved to {targets} ({moved.date}). {moved.reason}")
    if moved:
        return UnknownAddressError(f"{address} was withdrawn ({moved.date}). {moved.reason}")
    near = get_close_matches(str(address), known, n=_SUGGESTED, cutoff=_ALIKE)
    hint = f" Did you mean {' or '.join(near)}?" if near else " Search finds pages by their words."
    return UnknownAddressError(f"Nothing in the catalogue has the address {address}.{hint}")
