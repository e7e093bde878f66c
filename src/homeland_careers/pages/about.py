"""About this catalogue: what it is, how much it holds, and how far its roles are filled."""

from __future__ import annotations

from collections.abc import Iterator

from homeland_careers.domain import address as places
from homeland_careers.domain.coverage import Coverage, Tally
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.document import Block, Definition, DefinitionList, Document, Figures
from homeland_careers.domain.shelves import Catalogue

_ABOUT = (
    (
        "Unofficial",
        "This program is an unofficial reference. No agency made, endorsed or checked it, and it uses none of their "
        "seals or logos.",
    ),
    (
        "Where facts come from",
        "Each fact names its source, what kind of source that is, the day its copy was read and the day it speaks "
        "for. Official pages and job announcements lead; third parties fill gaps and are marked as such.",
    ),
    (
        "When sources disagree",
        "Both statements stand side by side. The program does not choose for you: read the dates, then the "
        "announcement that is open when you apply.",
    ),
    (
        "When a value is missing",
        "The page says why. “Not published” means the cited sources were read and do not say it; “not applicable” "
        "means it cannot apply; “not checked” means nobody has looked it up yet.",
    ),
    (
        "Pay",
        "Pay drawn as a chart is base pay of the year named beside it; the formula under it says how locality pay "
        "comes on top. Overtime is described, not added.",
    ),
    (
        "O*NET",
        "Occupations and interest codes come from the O*NET 27.0 and O*NET 30 databases by the U.S. Department of "
        "Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license and shortened "
        "here; which occupation fits a role is our mapping. O*NET is a trademark of USDOL/ETA, which has not approved, "
        "endorsed or tested this program.",
    ),
    (
        "Your own things",
        "Saved pages, notes and history stay in a folder on this computer. The program opens no connection.",
    ),
)
_STATES = ("Sourced", "Not published", "Not applicable", "Not checked")


def about(catalogue: Catalogue) -> Document:
    """Give what this catalogue is, how much it holds, how old it is and what it lacks."""
    info = catalogue.info()
    counts = ", ".join(f"{number} {kind}{'' if number == 1 else 's'}" for kind, number in info.counts.items())
    holds = f"Version {info.version} holds {counts}. {_reading(info.oldest, info.newest)}"
    items = tuple(Definition(title=title, text=text) for title, text in (*_ABOUT, ("This catalogue", holds)))
    return Document(
        address=places.ABOUT,
        title="About this catalogue",
        kind_label="Place",
        summary="Unofficial, offline, and every fact with its source.",
        blocks=(DefinitionList(key="about", items=items), *report(catalogue.coverage())),
        savable=False,
    )


def _reading(oldest: str, newest: str) -> str:
    if not newest:
        return "Nobody noted when its sources were read."
    first, last = PartialDate.parse(oldest).spoken(), PartialDate.parse(newest).spoken()
    return f"Its sources were read {f'on {last}' if first == last else f'between {first} and {last}'}."


def report(coverage: Coverage) -> Iterator[Block]:
    """Give the tables of coverage: by field, then by component; nothing for a catalogue without roles."""
    if not coverage.roles:
        return
    yield Figures(
        key="fields",
        heading="What is known of each field",
        head=("Field", *_STATES),
        rows=(*(_row(field.label, tally) for field, tally in coverage.fields), _row("All", coverage.whole)),
        note=f"Number of roles, of {coverage.roles}. {coverage.official} of them cite an official page or an "
        "announcement of their own, whose copy was read and whose date is known.",
    )
    yield Figures(
        key="coverage-components",
        heading="What is known of each component’s roles",
        head=("Component", "Roles", *_STATES),
        rows=tuple(
            (title, str(roles), *_row("", tally)[1:]) for _, title, roles, tally in coverage.components
        ),
        note="Fields of all its roles counted together; a role of two components is counted with both.",
    )


def _row(name: str, tally: Tally) -> tuple[str, ...]:
    states = (tally.sourced, tally.not_published, tally.not_applicable, tally.not_checked)
    return (name, *(f"{count:,}" for count in states))


def report_text(coverage: Coverage) -> str:
    """Give the tables of coverage as Markdown, for a page outside the program."""
    from homeland_careers.pages.markdown import parts_of  # noqa: PLC0415 - only for export

    parts = (part for block in report(coverage) for part in (f"### {block.heading}", *parts_of(block)))
    return "\n\n".join(parts) + "\n"
