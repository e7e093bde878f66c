"""Judged questions on the catalogue as it is: what a reader means stands where it is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from homeland_careers import places
from homeland_careers.content.compile import compile_content
from homeland_careers.domain.draft import Draft
from homeland_careers.domain.finding import Match, Query
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Thing
from homeland_careers.domain.words import key
from homeland_careers.storage.catalogue.writing import write_catalogue
from homeland_careers.storage.search.finder import CatalogueFinder
from homeland_careers.storage.search.pages import labels


@pytest.fixture(scope="module")
def draft() -> Draft:
    return compile_content(places.content())


@pytest.fixture(scope="module")
def finder(draft: Draft, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CatalogueFinder]:
    folder = tmp_path_factory.mktemp("real")
    write_catalogue(draft, folder)
    with CatalogueFinder(folder) as opened:
        yield opened


def test_every_title_and_name_typed_in_full_comes_first(draft: Draft, finder: CatalogueFinder):
    items: list[Thing | Source] = [*draft.things, *draft.sources]
    called = [(label, str(item.address)) for item in items for label in labels(item)]
    alike: Counter[str] = Counter(label.key for label, _ in called)
    late = {}
    for label, address in called:
        hits = finder.find(Query(text=label.text, limit=alike[label.key])).hits
        named = [str(hit.entry.address) for hit in hits if hit.why.match in (Match.TITLE, Match.ALIAS)]
        if address not in named:
            late[label.text, address] = named
    assert late == {}
    assert len(called) > 300


FIRST = {
    "cbp officer": "role/cbp-officer",
    "border patrol": "role/border-patrol-agent",
    "BPA": "role/border-patrol-agent",
    "federal air mar": "role/federal-air-marshal",
    "deport": "role/deportation-officer",
    "tsa agent": "role/transportation-security-officer",
    "Secret Service": "component/usss",
    "secret service special": "role/secret-service-special-agent",
    "U.S. Coast Guard": "component/uscg",
    "us coast guard": "component/uscg",
    "ＣＯＡＳＴ\u00a0Guard": "component/uscg",
    "coast\u200bguard": "component/uscg",
    "FEMA": "component/fema",
    "ice": "component/ice",
    "S&T": "component/science-and-technology",
    "0083": "role/uniformed-division-officer",
    "1895": "role/cbp-officer",
    "1896": "role/border-patrol-agent",
    "co-ordinator": "role/border-patrol-processing-coordinator",
    "canine": "role/explosives-detection-canine-handler",
    "beagles": "role/cbp-agriculture-specialist",
    "facial recog": "tool/facial-recognition-software",
    "license plate readers": "tool/automated-license-plate-readers",
    "iacp": "organization/iacp",
    "polygraph": "term/polygraph",
    "risk management": "term/risk-management",
    "first-responder": "term/first-responder",
    "law enforcement": "area/law-enforcement",
    "mission support": "area/mission-support",
    "recognizing sunshine": "post/recognizing-sunshine-week",
    "container security initiative": "term/container-security-initiative",
}
AMONG_THREE = {
    "air marshals": "role/federal-air-marshal",
    "cbp agent": "role/border-patrol-agent",
    "csi": "role/cbp-officer-container-security",
    "academy": "component/fletc",
    "1811": "role/criminal-investigator-hsi",
    "policing": "role/police-homeland-security-officer",
    "cyber security": "area/cybersecurity",
    "asylum": "role/asylum-officer",
    "international affairs": "component/office-of-international-affairs",
    "sunshine week": "post/recognizing-sunshine-week",
    "dog handler": "role/explosives-detection-canine-handler",
    "pilot's license": "role/air-interdiction-agent",
}


@pytest.mark.parametrize(("text", "address"), FIRST.items(), ids=map(ascii, FIRST))
def test_what_is_meant_comes_first(finder: CatalogueFinder, text: str, address: str):
    assert str(finder.find(Query(text=text)).hits[0].entry.address) == address


@pytest.mark.parametrize(("text", "address"), AMONG_THREE.items(), ids=map(ascii, AMONG_THREE))
def test_what_may_be_meant_is_among_the_first_three(finder: CatalogueFinder, text: str, address: str):
    assert address in [str(hit.entry.address) for hit in finder.find(Query(text=text, limit=3)).hits]


@pytest.mark.parametrize(
    "text", ["children's", "drug test", "bachelor's degree", "swimming", "$7,500", "Glynco"]
)
def test_what_pages_say_is_shown_where_it_stands(finder: CatalogueFinder, text: str):
    results = finder.find(Query(text=text))
    assert results.hits
    first = results.hits[0]
    shown = any(span.marked for span in (*first.title, *first.snippet))
    assert shown or first.section or first.why.match is Match.ALIAS


def test_names_are_compared_as_the_index_does(draft: Draft):
    assert all(label.key == key(label.text) for thing in draft.things for label in labels(thing))
