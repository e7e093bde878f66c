"""A small outline, invented, in the shape the real one has."""

from __future__ import annotations

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.entry import Branch, CatalogueInfo, Entry, Outline


def entry(address: str, title: str, short: str = "", **rest) -> Entry:
    return Entry(address=Address.parse(address), title=title, short_title=short, detail={}, **rest)


BORDER = entry("role/border-agent", "Border Agent", areas=("law-enforcement",), component="CBP")
PORTS = entry("role/port-officer", "Port Officer", areas=("law-enforcement",), component="CBP")
SCREENER = entry("role/screener", "Screener", areas=("immigration-and-travel-security",), component="TSA")
CBP = entry("component/cbp", "U.S. Customs and Border Protection", "CBP", areas=("law-enforcement",))
TSA = entry("component/tsa", "Transportation Security Administration", "TSA")
LAW = entry("area/law-enforcement", "Law Enforcement")
TRAVEL = entry(
    "area/immigration-and-travel-security", "Immigration and Travel Security", "Immigration and Travel"
)
POST = entry("post/a-week-of-openness", "A week of openness", component="HQ", areas=("mission-support",))


def branch(of: Entry, *children: Branch) -> Branch:
    return Branch(entry=of, count=sum(c.count for c in children) or (of.kind is Kind.ROLE), children=children)


CBP_BRANCH = branch(CBP, branch(BORDER), branch(PORTS))
INFO = CatalogueInfo(
    version="2026.11",
    digest="0" * 64,
    counts={Kind.ROLE: 3, Kind.COMPONENT: 2, Kind.POST: 1, Kind.TERM: 4, Kind.SOURCE: 7},
    oldest="2018-05",
    newest="2026-10-02",
)
OUTLINE = Outline(
    info=INFO,
    areas=(branch(LAW, CBP_BRANCH), branch(TRAVEL, CBP_BRANCH, branch(TSA, branch(SCREENER)))),
    posts=(POST,),
)
