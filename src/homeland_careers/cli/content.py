"""`content`: from the written sources to the catalogue."""

from __future__ import annotations

from argparse import Namespace

from homeland_careers import places
from homeland_careers.cli.streams import say


def check(options: Namespace) -> int:
    """Print every problem of the written sources; 1 if there are any."""
    from homeland_careers import making  # noqa: PLC0415  brings the schema, which only this needs

    problems = making.check(options.content or places.content())
    say("\n".join(problems) or "The written sources are sound.")
    return 1 if problems else 0


def build(options: Namespace) -> int:
    """Make the catalogue. Raises ContentInvalidError with every problem."""
    from homeland_careers import making  # noqa: PLC0415

    made = making.build_catalogue(
        options.content or places.content(), options.into or places.catalogue_folder()
    )
    say(f"Made {made}")
    return 0
