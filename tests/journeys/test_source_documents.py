"""Everything the five source documents name is found by search and stands on a page with that document as a source."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from homeland_careers.domain.address import Address, Kind
from homeland_careers.domain.finding import Query
from homeland_careers.domain.thing import MissionArea
from homeland_careers.pages.book import compose
from homeland_careers.pages.text import to_text
from homeland_careers.storage.catalogue.store import CatalogueStore
from homeland_careers.storage.search.finder import CatalogueFinder
from tests.journeys.whole import whole_catalogue

AREAS = "dhs-mission-areas"
ABROAD = "hsdegree-international-jobs"
POLICE = "gomediajobs-police-homeland-security-officer"
SUPPORT = "hsdegree-mission-support-specialist"
BLOG = "dhs-blog-list-2022"
OFFICER = "role/police-homeland-security-officer"
SPECIALIST = "role/mission-support-specialist"

LISTED = {
    "law-enforcement": {
        "U.S. Customs and Border Protection (CBP)": "cbp",
        "Federal Protective Service (FPS)": "fps",
        "U.S. Immigration and Customs Enforcement (ICE)": "ice",
        "U.S. Secret Service (USSS)": "usss",
        "Federal Law Enforcement Training Center (FLETC)": "fletc",
    },
    "immigration-and-travel-security": {},
    "prevention-and-response": {
        "Federal Emergency Management Agency (FEMA)": "fema",
        "U.S. Coast Guard (USCG)": "uscg",
    },
    "mission-support": {
        "Federal Protective Service": "fps",
        "Countering Weapons of Mass Destruction Office (CWMD)": "cwmd",
        "Federal Law Enforcement Training Center (FLETC)": "fletc",
        "Citizenship and Immigration Services Ombudsman": "cis-ombudsman",
        "Privacy Office": "privacy-office",
        "Office of Public Affairs": "public-affairs",
        "Office of the General Counsel": "general-counsel",
        "DHS Headquarters": "dhs-headquarters",
        "Office of Legislative Affairs": "legislative-affairs",
        "Office of the Executive Secretariat": "executive-secretariat",
        "Office of the Chief Security Officer": "chief-security-officer",
        "Management Directorate": "management-directorate",
        "Science and Technology Directorate": "science-and-technology",
        "Office of the Chief Financial Officer": "chief-financial-officer",
        "Military Advisor's Office": "military-advisors-office",
        "Office of the Chief Information Officer": "chief-information-officer",
        "Office of the Chief Procurement Officer": "chief-procurement-officer",
        "Executive Support Offices": "executive-support-offices",
        "Office of Intelligence and Analysis": "intelligence-and-analysis",
        "Office of Strategy, Policy, and Plans": "strategy-policy-and-plans",
        "Office of Partnership and Engagement": "partnership-and-engagement",
        "Office of the Chief Human Capital Officer": "chief-human-capital-officer",
        "Office of Inspector General": "office-of-inspector-general",
        "Office of the Biometric Identity Management": "biometric-identity-management",
        "Office of the Deputy Secretary": "office-of-the-deputy-secretary",
        "Office of the Chief Readiness Support Officer": "chief-readiness-support-officer",
        "Office for Civil Rights and Civil Liberties": "civil-rights-and-civil-liberties",
        "Office of Operations Coordination": "office-of-operations-coordination",
        "Program Accountability and Risk Management": "program-accountability-and-risk-management",
    },
    "cybersecurity": {},
}
ADDED = {"immigration-and-travel-security": {"tsa", "uscis", "cbp", "ice"}, "cybersecurity": {"cisa"}}
FOUND = [
    # the mission areas and their figure
    ("Law Enforcement", "area/law-enforcement", AREAS),
    ("Immigration and Travel Security", "area/immigration-and-travel-security", AREAS),
    ("Prevention and Response", "area/prevention-and-response", AREAS),
    ("Mission Support", "area/mission-support", AREAS),
    ("Cybersecurity Careers", "area/cybersecurity", AREAS),
    ("240,000", "component/dhs-headquarters", AREAS),
    # international work
    ("International Affairs Coordinator", "role/international-affairs-coordinator", ABROAD),
    ("International Affairs Manager", "role/international-affairs-manager", ABROAD),
    ("CBP agent", "role/cbp-officer", ABROAD),
    ("CBP agent", "role/border-patrol-agent", ABROAD),
    ("CBP agent", "role/import-specialist", ABROAD),
    ("CBP agent", "role/cbp-agriculture-specialist", ABROAD),
    ("Container Security Initiative", "role/cbp-officer-container-security", ABROAD),
    ("60 ports", "role/cbp-officer-container-security", ABROAD),
    ("Homeland Security Investigations", "role/criminal-investigator-hsi", ABROAD),
    ("70 offices", "role/criminal-investigator-hsi", ABROAD),
    ("50 countries", "role/criminal-investigator-hsi", ABROAD),
    ("Office of International Affairs", "component/office-of-international-affairs", ABROAD),
    # the police report
    ("Police Homeland Security Officer", OFFICER, POLICE),
    ("$30,000", OFFICER, POLICE),
    ("$60,000", OFFICER, POLICE),
    *((name, OFFICER, POLICE) for name in (
        "Crime Scene Police Officer", "Police Investigator", "Police Cadet Coordinator", "Police Lieutenant",
        "Police Planning and Research Analyst", "Police Communications Operator", "Police Evidence Manager",
        "Police Officer Trainer", "School Resource Police Officer",
    )),
    *((f"{name}", f"tool/{slug}", POLICE) for name, slug in (
        ("Surveillance Cameras", "surveillance-cameras"), ("Mobile Data Terminals", "mobile-data-terminals"),
        ("Body Cameras", "body-cameras"), ("Automated License Plate Readers", "automated-license-plate-readers"),
        ("Facial Recognition Software", "facial-recognition-software"),
        ("Biometric Identification Software", "biometric-identification-software"),
    )),
    *((name, f"organization/{slug}", POLICE) for name, slug in (
        ("International Association for Counterterrorism and Security Professionals", "iacsp"),
        ("Association of Threat Assessment Professionals", "atap"),
        ("National Association of School Safety and Law Enforcement Officers", "nassleo"),
        ("International Association of Chiefs of Police", "iacp"),
        ("National Sheriffs’ Association", "national-sheriffs-association"),
        ("National Organization of Black Law Enforcement Executives", "noble"),
        ("US Department of Homeland Security", "us-department-of-homeland-security"),
        ("Federal Law Enforcement Officers Association", "fleoa"),
        ("Major Cities Chiefs Association", "mcca"),
        ("International Association of Emergency Managers", "iaem"),
    )),
    *((name, f"term/{name.lower().replace(' ', '-')}", POLICE) for name in (
        "Risk Management", "Counterterrorism", "Crisis Management", "Cybersecurity", "Intelligence Gathering",
        "First Responder", "Surveillance", "Emergency Response Planning", "Interagency Coordination",
        "Information Sharing",
    )),
    # the mission support specialist
    ("Mission Support Specialist", SPECIALIST, SUPPORT),
    ("Defense Travel System", SPECIALIST, SUPPORT),
    ("DTS", SPECIALIST, SUPPORT),
    ("telephone switching", SPECIALIST, SUPPORT),
    # the blog
    ("DHS’s Approach to Solving Complex Problems with Innovative Solutions", "post/solving-complex-problems", BLOG),
    ("National Police Week 2022", "post/national-police-week-2022", BLOG),
    ("E. Darlene Bullock", "post/e-darlene-bullock-osdbu", BLOG),
    ("Executive Order 13985", "post/e-darlene-bullock-osdbu", BLOG),
    ("Customer Service and Customer Experience", "post/customer-service-and-customer-experience", BLOG),
    ("Recognizing Sunshine Week", "post/recognizing-sunshine-week", BLOG),
    ("Atlanta Spa Shootings", "post/atlanta-spa-shootings-anniversary", BLOG),
    ("Alternatives to Detention", "post/alternatives-to-detention-board", BLOG),
    ("Catholic Charities USA", "post/alternatives-to-detention-board", BLOG),
    ("Center for Migration Studies of New York", "post/alternatives-to-detention-board", BLOG),
    ("Church World Service", "post/alternatives-to-detention-board", BLOG),
    ("Women’s History Month", "post/empowering-women-powering-dhs", BLOG),
    ("Black History Month", "post/black-history-month", BLOG),
    ("Launch of the New DHS.gov", "post/new-dhs-gov", BLOG),
]  # fmt: skip


@pytest.fixture(scope="module")
def catalogue() -> Iterator[CatalogueStore]:
    with CatalogueStore(whole_catalogue()) as store:
        yield store


@pytest.fixture(scope="module")
def finder() -> Iterator[CatalogueFinder]:
    found = CatalogueFinder(whole_catalogue())
    yield found
    found.close()


@pytest.mark.parametrize(
    ("words", "address", "source"), FOUND, ids=[f"{words} → {to}" for words, to, _ in FOUND]
)
def test_a_name_is_found_and_its_page_cites_the_document(
    words: str, address: str, source: str, catalogue: CatalogueStore, finder: CatalogueFinder
) -> None:
    target = Address.parse(address)
    assert target in [hit.entry.address for hit in finder.find(Query(text=words, limit=20)).hits]
    assert source in catalogue.thing(target).sources


@pytest.mark.parametrize("area", LISTED)
def test_an_area_keeps_every_listed_component_and_says_which_were_added(
    area: str, catalogue: CatalogueStore
) -> None:
    found = {entry.address.slug for entry in catalogue.entries(Kind.COMPONENT, area=area)}
    assert found >= set(LISTED[area].values()) | ADDED.get(area, set())
    for slug in found:
        membership = next(
            m for m in catalogue.thing(Address(Kind.COMPONENT, slug)).memberships if m.area == area
        )
        assert membership.sources
        if slug in LISTED[area].values():
            assert AREAS in membership.sources
            assert not membership.added
        if slug in ADDED.get(area, set()):
            assert membership.added


def test_the_document_lists_34_components_in_36_places() -> None:
    assert sum(map(len, LISTED.values())) == 36
    assert len({slug for listed in LISTED.values() for slug in listed.values()}) == 34


def test_the_lists_that_are_empty_in_the_document_say_so(catalogue: CatalogueStore) -> None:
    for slug in ADDED:
        area = catalogue.thing(Address(Kind.AREA, slug))
        assert isinstance(area, MissionArea)
        assert area.note


@pytest.mark.parametrize("listed", LISTED.values(), ids=LISTED.keys())
def test_every_component_is_found_first_by_the_name_the_document_gives_it(
    listed: dict[str, str], finder: CatalogueFinder
) -> None:
    for name, slug in listed.items():
        assert finder.find(Query(text=name)).hits[0].entry.address == Address(Kind.COMPONENT, slug), name


def test_the_police_report_keeps_its_numbers_of_everything(catalogue: CatalogueStore) -> None:
    role = catalogue.thing(Address.parse(OFFICER))
    assert len(role.steps) == 6  # type: ignore[attr-defined]  # a role
    kinds = [link.target.kind for link in role.links]
    assert [kinds.count(kind) for kind in (Kind.TOOL, Kind.ORGANIZATION, Kind.TERM)] == [6, 10, 10]
    questions = [catalogue.entry(link.target) for link in role.links if link.target.kind is Kind.QUESTION]
    asked = [entry.detail["asked-by"] for entry in questions if entry]
    assert [asked.count(kind) for kind in ("interview", "frequent")] == [10, 5]
    numbered = [section.markdown.count("\n10. ") for section in role.sections]
    assert sum(numbered) == 2, "ten duties and ten skills"


def test_the_contradiction_about_the_degree_is_shown_as_one(catalogue: CatalogueStore) -> None:
    text = to_text(compose(catalogue.thing(Address.parse(OFFICER)), catalogue))
    assert "(sources disagree)" in text
    assert "cannot be both" in " ".join(text.split())


def test_ten_posts_have_a_date_as_precise_as_is_known(catalogue: CatalogueStore) -> None:
    posts = catalogue.entries(Kind.POST)
    assert len(posts) == 10
    assert all(post.detail["published"].startswith("2022") for post in posts)
    assert [len(post.detail["published"]) for post in posts].count(len("2022-05-16")) == 6
