"""Sources: who says something, where, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.dates import PartialDate


class SourceKind(StrEnum):
    """How far a source can be trusted; readers see the label beside every citation."""

    OFFICIAL = "official"
    ANNOUNCEMENT = "announcement"
    THIRD_PARTY = "third-party"
    GENERAL = "general"

    @property
    def label(self) -> str:
        """Give the words a reader sees."""
        return {
            "official": "Official page",
            "announcement": "Job announcement",
            "third-party": "Third party",
            "general": "General knowledge, unchecked",
        }[self.value]

    @property
    def many(self) -> str:
        """Give the words over a list of such sources."""
        several = {
            "official": "Official pages",
            "announcement": "Job announcements",
            "third-party": "Third parties",
        }
        return several.get(self.value, self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One page, announcement or data file that facts are taken from.

    `retrieved` is the day its stored copy was read for this catalogue (None: not read again);
    `as_of` is when its text speaks (None: undated). `url` may be empty where no address is known.
    """

    slug: str
    title: str
    publisher: str
    kind: SourceKind
    url: str = ""
    archived_url: str = ""
    retrieved: PartialDate | None = None
    as_of: PartialDate | None = None
    note: str = ""

    @property
    def address(self) -> Address:
        """Give `source/slug`."""
        return Address(Kind.SOURCE, self.slug)

    def dates(self) -> str:
        """Give both dates as one phrase for a reader."""
        as_of = f"as of {self.as_of.spoken()}" if self.as_of else "undated"
        retrieved = f"read {self.retrieved.spoken()}" if self.retrieved else "not read again"
        return f"{as_of}, {retrieved}"

    def citation(self) -> str:
        """Give one line that names publisher, title, dates and address, for copying."""
        parts = [f"{self.publisher}: “{self.title}”", self.kind.label, self.dates(), self.url]
        return ". ".join(part for part in parts if part)
