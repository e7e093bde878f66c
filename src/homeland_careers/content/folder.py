"""The content folder: which files it holds, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from homeland_careers.content.manuscript import Manuscript, read_file, unread
from homeland_careers.content.problem import Problem
from homeland_careers.domain.address import Address, Kind, is_slug

FOLDERS = {
    "roles": (Kind.ROLE, ".md"),
    "components": (Kind.COMPONENT, ".yaml"),
    "areas": (Kind.AREA, ".yaml"),
    "posts": (Kind.POST, ".md"),
    "terms": (Kind.TERM, ".yaml"),
    "organizations": (Kind.ORGANIZATION, ".yaml"),
    "tools": (Kind.TOOL, ".yaml"),
    "questions": (Kind.QUESTION, ".yaml"),
}
"""Folder of each kind of thing, in the order of `THINGS`, and how its file names end."""

_PAY, _SOURCES, _MOVED, _THESAURUS = "pay", "sources", "moved.yaml", "thesaurus.yaml"
_PAY_NAME = re.compile(r"([a-z]{2}|locality|cap)-[0-9]{4}")
_ONE_FILE = f"{_SOURCES}.yaml"
"""Sources stand in one file at the top, or in a folder of that name, a file a publisher."""


@dataclass(slots=True)
class Shelf:
    """Everything the folder holds, read but not yet understood."""

    things: dict[Address, Manuscript] = field(default_factory=dict)
    pay: list[Manuscript] = field(default_factory=list)
    sources: list[Manuscript] = field(default_factory=list)
    moved: Manuscript | None = None
    thesaurus: Manuscript | None = None
    problems: list[Problem] = field(default_factory=list)


def read_folder(content: Path) -> Shelf:
    """Read every file below the folder, in order of name; what has no place there is a problem."""
    shelf = Shelf()
    whole = content.resolve()
    root = whole.parent.parent
    if not content.is_dir():
        shelf.problems.append(Problem(str(whole.relative_to(root)), 1, "There is no such folder."))
    for file in _files(content):
        shown = str((whole / file.relative_to(content)).relative_to(root))
        if (misplaced := _astray(file, root) or _misplaced(file, content)) is not None:
            shelf.problems.append(Problem(shown, 1, misplaced))
            if file.parent == content / _PAY:  # its rates are unknown, so no grade can be called missing
                shelf.pay.append(unread(shown))
            continue
        manuscript, problems = read_file(file, shown)
        shelf.problems += problems
        _put(shelf, file, content, manuscript)
    return shelf


def _files(content: Path) -> Iterator[Path]:
    for file in sorted(content.rglob("*")):
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(content).parts):
            yield file


def _astray(file: Path, root: Path) -> str | None:
    """Say that a link leads out of the project, where another checkout has nothing; else None."""
    inside = file.resolve().is_relative_to(root)
    return None if inside else "This link leads out of the project; put the file itself here."


def _misplaced(file: Path, content: Path) -> str | None:
    """Say why a file cannot stand where it is, or None."""
    *folders, name = file.relative_to(content).parts
    if not folders:
        at_top = (_ONE_FILE, _MOVED, _THESAURUS)
        return None if name in at_top else f"Only {', '.join(at_top)} stand at the top."
    if len(folders) > 1 or folders[0] not in (*FOLDERS, _PAY, _SOURCES):
        return f"Files stand in one of the folders {', '.join((*FOLDERS, _PAY, _SOURCES))}."
    suffix = FOLDERS[folders[0]][1] if folders[0] in FOLDERS else ".yaml"
    if file.suffix != suffix:
        return f"Files in “{folders[0]}” end in “{suffix}”."
    if not is_slug(file.stem):
        return "The file’s name is the address: use only a-z, 0-9 and hyphens, at most 96 of them."
    if folders[0] == _PAY and not _PAY_NAME.fullmatch(file.stem):
        return "Files in “pay” are called after plan and year (gs-2030), or locality-2030 or cap-2030."
    return None


def _put(shelf: Shelf, file: Path, content: Path, manuscript: Manuscript) -> None:
    place = file.relative_to(content).parts[0]
    if place in (_SOURCES, _ONE_FILE):
        shelf.sources.append(manuscript)
    elif place == _MOVED:
        shelf.moved = manuscript
    elif place == _THESAURUS:
        shelf.thesaurus = manuscript
    elif place == _PAY:
        shelf.pay.append(manuscript)
    else:
        shelf.things[Address(FOLDERS[place][0], file.stem)] = manuscript
