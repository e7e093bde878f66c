"""`content`: from the written sources to the catalogue."""

from __future__ import annotations

from argparse import Namespace

from homeland_careers import places
from homeland_careers.cli import rooms
from homeland_careers.cli.streams import say, tell
from homeland_careers.domain.address import Kind
from homeland_careers.domain.errors import ContentInvalidError, HomelandCareersError


def check(options: Namespace) -> int:
    """Print every problem of the written sources; 1 if there are any."""
    from homeland_careers import making  # noqa: PLC0415  brings the schema, which only this needs

    problems = making.check(options.content or places.content())
    say("\n".join(problems) or "The written sources are sound.")
    return 1 if problems else 0


def build(options: Namespace) -> int:
    """Make the catalogue; 1 and every problem if the written sources break a rule."""
    from homeland_careers import making  # noqa: PLC0415

    folder = options.into or places.catalogue_folder()
    try:
        made = making.build_catalogue(options.content or places.content(), folder)
    except ContentInvalidError as error:
        tell(str(error))  # lines an editor can jump to, so nothing stands before them
        return error.exit_code
    say(f"Made {made}")
    return 0


def report(options: Namespace) -> int:
    """Print how far the roles are filled, or put it into a page; 1 and every problem if a source breaks a rule.

    Raises UnknownAddressError for a component that the sources do not hold.
    """
    from homeland_careers import making  # noqa: PLC0415
    from homeland_careers.pages.about import report_text  # noqa: PLC0415

    if options.into and options.component:
        raise HomelandCareersError(
            f"{options.into} was left as it is: a page holds the report of all components. "
            "Leave out --component, or leave out --into to have one component’s report printed."
        )

    content = options.content or places.content()
    try:
        if options.into:
            making.renew_report(content, options.into)
        else:
            with making.compiled(content) as store:
                component = rooms.slug(store, Kind.COMPONENT, options.component)
                say(report_text(store.coverage(component)).rstrip())
    except ContentInvalidError as error:
        tell(str(error))
        return error.exit_code
    return 0
