"""The library: everything written, understood by the schema and ready to be checked against itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from homeland_careers.content.folder import Shelf, read_folder
from homeland_careers.content.manuscript import Manuscript, Passage
from homeland_careers.content.problem import Problem
from homeland_careers.content.reading import Path, Value
from homeland_careers.content.schema.kinds import MODELS, WrittenRole
from homeland_careers.content.schema.registers import (
    MOVED,
    SOURCES,
    THESAURUS,
    WrittenLocalities,
    WrittenMeaning,
    WrittenMoved,
    WrittenPayCap,
    WrittenPayTable,
    WrittenSource,
)
from homeland_careers.content.schema.sentences import problems_of
from homeland_careers.content.schema.things import WrittenPage, WrittenThing
from homeland_careers.domain.address import Address

_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing: its address, its file, and what the file says."""

    address: Address
    manuscript: Manuscript
    written: WrittenThing

    def problem(self, sentence: str, *path: str | int) -> Problem:
        """Give a problem on the line of a field."""
        return Problem(self.manuscript.path, self.manuscript.tree.line(path), sentence)

    @property
    def role(self) -> WrittenRole | None:
        """Give what the file says if the thing is a role."""
        return self.written if isinstance(self.written, WrittenRole) else None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Give the sections, whether they stand in the body or in the YAML."""
        if not isinstance(self.written, WrittenPage):
            return self.manuscript.passages
        tree = self.manuscript.tree
        return tuple(
            Passage(
                section.heading,
                tree.line(("sections", number)),
                section.text.rstrip(),
                tree.text_line(("sections", number, "text")),
            )
            for number, section in enumerate(self.written.sections)
        )

    def prose(self) -> Iterator[Passage]:
        """Give everything written in Markdown: the sections, then the variants of a role."""
        yield from self.passages
        tree = self.manuscript.tree
        for number, variant in enumerate(self.role.specialisations if self.role else ()):
            path: Path = ("specialisations", number, "text")
            yield Passage(variant.title, tree.line(path), variant.text.rstrip(), tree.text_line(path))


@dataclass(slots=True)
class Library:
    """All pieces and registers. `known` also counts files that the schema refused, so that one mistake is told once.

    `whole` is false where a file was refused: what it would have said is then unknown.
    """

    shelf: Shelf
    pieces: dict[Address, Piece] = field(default_factory=dict)
    sources: dict[str, WrittenSource] = field(default_factory=dict)
    pay: list[tuple[Manuscript, WrittenPayTable]] = field(default_factory=list)
    localities: list[tuple[Manuscript, WrittenLocalities]] = field(default_factory=list)
    caps: list[tuple[Manuscript, WrittenPayCap]] = field(default_factory=list)
    moved: dict[Address, WrittenMoved] = field(default_factory=dict)
    meanings: list[WrittenMeaning] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def known(self) -> Mapping[Address, Manuscript]:
        """Give every address that has a file."""
        return self.shelf.things

    def knows_source(self, slug: str) -> bool:
        """Say whether the register names the slug; a file of it that cannot be read might name any."""
        trees = [manuscript.tree for manuscript in self.shelf.sources]
        return any(tree.broken or (slug,) in tree.lines for tree in trees)

    def register_of(self, slug: str) -> Manuscript:
        """Give the first whole file that names a source. Raises StopIteration for one that none names."""
        files = (file for file in self.shelf.sources if not file.tree.broken)
        return next(file for file in files if (slug,) in file.tree.lines)

    @property
    def pay_whole(self) -> bool:
        """Say whether every file on pay was understood."""
        return len(self.pay) + len(self.localities) + len(self.caps) == len(self.shelf.pay)

    @property
    def whole(self) -> bool:
        """Say whether every file was understood."""
        return not self.problems

    def manuscripts(self) -> Iterator[Manuscript]:
        """Give every file, registers last."""
        yield from self.shelf.things.values()
        yield from self.shelf.pay
        yield from self.shelf.sources
        yield from filter(None, (self.shelf.moved, self.shelf.thesaurus))


def read_library(content: FilePath) -> Library:
    """Read the folder and understand what it says; what was not understood stands in `problems`."""
    shelf = read_folder(content)
    library = Library(shelf, problems=list(shelf.problems))
    for address, manuscript in shelf.things.items():
        if (written := _understood(MODELS[address.kind], manuscript, library)) is not None:
            library.pieces[address] = Piece(address, manuscript, written)
    for manuscript in shelf.pay:
        _read_pay(manuscript, library)
    for manuscript in shelf.sources:
        if not manuscript.tree.broken:
            _add_sources(manuscript, library)
    if shelf.thesaurus and not shelf.thesaurus.tree.broken:
        _read_thesaurus(shelf.thesaurus, library)
    if shelf.moved and not shelf.moved.tree.broken:
        library.moved = _entries(MOVED, shelf.moved, library, shelf.moved.tree.data)
    return library


def _read_thesaurus(manuscript: Manuscript, library: Library) -> None:
    try:
        library.meanings = THESAURUS.validate_python(manuscript.tree.data)
    except ValidationError as error:
        library.problems += problems_of(error, manuscript)


def _add_sources(manuscript: Manuscript, library: Library) -> None:
    """Understand a file of sources; a slug that an earlier file has taken is a problem here, and no more is said."""
    data = manuscript.tree.data
    fresh: dict[str, Any] = {}
    for slug, entry in data.items() if isinstance(data, dict) else ():
        if (first := library.register_of(slug)) is manuscript:
            fresh[slug] = entry
            continue
        sentence = f"{first.path} already names the source “{slug}”."
        library.problems.append(Problem(manuscript.path, manuscript.tree.line((slug,)), sentence))
    library.sources |= _entries(SOURCES, manuscript, library, fresh if isinstance(data, dict) else data)


def _read_pay(manuscript: Manuscript, library: Library) -> None:
    """Understand a file on pay; its name says whether it holds rates, `locality-…` or a `cap-…`."""
    name = FilePath(manuscript.path).name
    if name.startswith("locality-"):
        if (localities := _understood(WrittenLocalities, manuscript, library)) is not None:
            library.localities.append((manuscript, localities))
    elif name.startswith("cap-"):
        if (cap := _understood(WrittenPayCap, manuscript, library)) is not None:
            library.caps.append((manuscript, cap))
    elif (table := _understood(WrittenPayTable, manuscript, library)) is not None:
        library.pay.append((manuscript, table))


def _understood(model: type[_Model], manuscript: Manuscript, library: Library) -> _Model | None:
    if manuscript.tree.broken:
        return None
    try:
        return model.model_validate(manuscript.tree.data)
    except ValidationError as error:
        library.problems += problems_of(error, manuscript)
        return None


def _entries(
    register: TypeAdapter[Any], manuscript: Manuscript, library: Library, data: Value
) -> dict[Any, Any]:
    """Understand what a register says entry by entry, so that a bad one does not hide the others."""
    found: dict[Any, Any] = {}
    for entry in [{key: value} for key, value in data.items()] if isinstance(data, dict) else [data]:
        try:
            found |= register.validate_python(entry)
        except ValidationError as error:
            library.problems += problems_of(error, manuscript)
    return found
