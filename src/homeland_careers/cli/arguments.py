"""What can be typed after the program's name."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from homeland_careers import __version__, places
from homeland_careers.cli import NAME, bookmark, content, doctor, listing, search, show, window
from homeland_careers.domain.address import THINGS, Address
from homeland_careers.domain.window_state import ZOOM_LEAST, ZOOM_MOST, Theme

_ABOUT = "Careers in homeland security: without a command it opens the window."
_EXAMPLES = f"""examples:
  {NAME} search "border patrol" --kind role
  {NAME} search "kind:role component:tsa edu:hs no:polygraph pay:>60k"
  {NAME} show role/border-patrol-agent
  {NAME} list role --area law-enforcement
  {NAME} bookmark add role/border-patrol-agent
  {NAME} --open role/border-patrol-agent

exit codes: 0 done; 1 nothing found or a check failed; 2 wrong usage; 3 unknown address; 4 no catalogue;
5 damaged catalogue; 6 profile cannot be used; 7 disk full; 8 import refused; 9 damaged profile
"""
_MOST_RESULTS = 1000
_OPERATORS = (
    "words and operators: kind: area: component: grade: edu: has: no: pay: saved: “exact words” -word; "
    "write -- before words when the first begins with a hyphen"
)

Command = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """Give the parser; what it returns has `run`, which takes the options and gives the exit code."""
    top = argparse.ArgumentParser(
        prog=NAME,
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_profile(None)],
        allow_abbrev=False,
    )
    top.set_defaults(run=window.run)
    top.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    _window(top)
    commands = _Commands(top.add_subparsers(title="commands", metavar="COMMAND"))
    _reading(commands)
    _bookmarks(commands)
    _upkeep(commands)
    return top


class _Commands:
    """The commands of one level, each with the option that all share."""

    def __init__(self, level: Any) -> None:
        self._level = level

    def add(self, name: str, summary: str, run: Command, *, json: bool = False) -> argparse.ArgumentParser:
        """Give the parser of a new command, for its own arguments."""
        added: argparse.ArgumentParser = self._level.add_parser(
            name, help=summary, description=summary, parents=[_profile(argparse.SUPPRESS)], allow_abbrev=False
        )
        added.set_defaults(run=run)
        if json:
            added.add_argument(
                "--json", action="store_true", help="print JSON, in the shape README documents"
            )
        return added

    def group(self, name: str, summary: str) -> _Commands:
        """Give a level of commands below this one."""
        added = self._level.add_parser(
            name, help=summary, description=summary, parents=[_profile(argparse.SUPPRESS)]
        )
        return _Commands(added.add_subparsers(metavar="COMMAND", required=True))


def _profile(default: str | None) -> argparse.ArgumentParser:
    """Give the option that stands everywhere; of a command, SUPPRESS lets the one before it stand."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--profile",
        metavar="FOLDER",
        type=Path,
        default=default,
        help=f"keep the reader's own files there (else ${places.PROFILE_VARIABLE}, else the system's place)",
    )
    return shared


def _window(top: argparse.ArgumentParser) -> None:
    first = top.add_mutually_exclusive_group()
    first.add_argument("--open", metavar="ADDRESS", type=Address.parse, help="show this page first")
    first.add_argument("--search", metavar="WORDS", default="", help="show what these words find first")
    top.add_argument("--screenshot", metavar="FILE", type=Path, help="draw the window into a picture and end")
    top.add_argument("--size", metavar="WxH", type=_size, help="width and height of the picture, in pixels")
    top.add_argument("--theme", choices=[theme.value for theme in Theme])
    top.add_argument("--zoom", metavar="N", type=_within(ZOOM_LEAST, ZOOM_MOST), help="percent, 80 to 200")


def _reading(commands: _Commands) -> None:
    kinds = [kind.value for kind in THINGS]
    found = commands.add("search", "Search everything; “-” reads one search a line.", search.run, json=True)
    found.add_argument("words", metavar="WORDS", nargs="+", help=_OPERATORS)
    found.add_argument("--kind", choices=kinds)
    found.add_argument("--area", metavar="AREA", default="")
    found.add_argument("--limit", metavar="N", type=_within(1, _MOST_RESULTS), default=20)
    found.add_argument("--explain", action="store_true", help="say first how the words were understood")
    shown = commands.add("show", "Print one page.", show.run)
    shown.add_argument("address", metavar="ADDRESS", type=Address.parse)
    shown.add_argument("--format", choices=["text", "markdown", "html", "json"], default="text")
    listed = commands.add("list", "List all things of one kind.", listing.run, json=True)
    listed.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds))
    listed.add_argument("--area", metavar="AREA", default="")
    listed.add_argument("--component", metavar="COMPONENT", default="")


def _bookmarks(commands: _Commands) -> None:
    level = commands.group("bookmark", "Save pages, take notes, hand them on.")
    added = level.add("add", "Save a page; “-” reads one address a line and acknowledges each.", bookmark.add)
    added.add_argument("address", metavar="ADDRESS", type=_address_or_input)
    removed = level.add("remove", "Take a saved page away, with its note.", bookmark.remove)
    removed.add_argument("address", metavar="ADDRESS", type=Address.parse)
    level.add("list", "List the saved pages, newest first.", bookmark.show, json=True)
    noted = level.add("note", "Print the note of a saved page, or write it.", bookmark.note)
    noted.add_argument("address", metavar="ADDRESS", type=Address.parse)
    noted.add_argument(
        "text", metavar="TEXT", nargs="?", help="“-” reads standard input, “” takes the note away"
    )
    for name, summary, run in (
        ("export", "Write all saved pages to a JSON file.", bookmark.export),
        (
            "import",
            "Add saved pages from a JSON file; nothing of one's own is overwritten.",
            bookmark.import_,
        ),
    ):
        level.add(name, summary, run).add_argument("file", metavar="FILE", type=Path)


def _upkeep(commands: _Commands) -> None:
    level = commands.group("content", "Check the written sources, or make the catalogue from them.")
    for name, summary, run in (
        ("check", "Print every problem of the written sources as file:line: sentence.", content.check),
        ("build", "Make the catalogue.", content.build),
        ("report", "Print how many fields of the roles are sourced, and why others are not.", content.report),
    ):
        added = level.add(name, summary, run)
        added.add_argument(
            "--content", metavar="FOLDER", type=Path, help="the written sources (else the checkout's)"
        )
        if run is content.build:
            added.add_argument(
                "--into", metavar="FOLDER", type=Path, help="where to (else where the program looks)"
            )
        if run is content.report:
            added.add_argument(
                "--component", metavar="SLUG", default="", help="of one component’s roles alone"
            )
            added.add_argument(
                "--into", metavar="PAGE", type=Path, help="put it between the marks of a page instead"
            )
    commands.add("doctor", "Say where everything is, and what is missing or damaged.", doctor.run, json=True)


def _address_or_input(text: str) -> Address | None:
    return None if text == "-" else Address.parse(text)


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size: write width x height, such as 1280x800")
    within = _within(100, 10_000)
    return within(width), within(height)


def _within(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        """Read a number; what is none, or out of range, is refused with a sentence."""
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"“{text}” is not a number from {least} to {most}")
        return int(text)

    return number
