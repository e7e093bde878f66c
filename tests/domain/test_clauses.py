"""Each operator takes its values by any of their names; what it does not understand stays text."""

from __future__ import annotations

from typing import Any

import pytest

from homeland_careers.domain.address import Kind
from homeland_careers.domain.clauses import Names
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.operators import understand
from homeland_careers.domain.rule import EducationLevel

NAMES = Names(
    areas={
        "cybersecurity": ("Cybersecurity",),
        "law-enforcement": ("Law Enforcement",),
        "mission-support": ("Mission Support",),
    },
    components={
        "cbp": ("CBP", "U.S. Customs and Border Protection"),
        "cisa": ("CISA", "Cybersecurity and Infrastructure Security Agency"),
        "science-and-technology": ("S&T", "Science and Technology Directorate"),
        "tsa": ("TSA", "Transportation Security Administration"),
        "tsa-academy": ("TSA Academy",),
    },
)


def of(**filters: Any) -> Filters:
    values: dict[str, Any] = {name: frozenset(v) if isinstance(v, set) else v for name, v in filters.items()}
    return Filters(**values)


ONE = {
    "kind:role": of(kinds={Kind.ROLE}),
    "KIND:Roles": of(kinds={Kind.ROLE}),
    "kind:jobs": of(kinds={Kind.ROLE}),
    "kind:job": of(kinds={Kind.ROLE}),
    "kind:ro": of(kinds={Kind.ROLE}),
    "type:blog": of(kinds={Kind.POST}),
    "kind:t": Filters(),  # term or tool
    "kind:place": Filters(),
    "area:cyber": of(areas={"cybersecurity"}),
    "area:law-enforcement": of(areas={"law-enforcement"}),
    "area:enforcement": of(areas={"law-enforcement"}),
    "area:support": of(areas={"mission-support"}),
    "area:moon": Filters(),
    "component:tsa": of(components={"tsa"}),
    "component:ts": Filters(),
    "component:TSA-Academy": of(components={"tsa-academy"}),
    "component:academy": of(components={"tsa-academy"}),
    "dept:customs": of(components={"cbp"}),
    "agency:s&t": of(components={"science-and-technology"}),
    "component:security": Filters(),  # two have the word
    "component:cybersecurity-and": of(components={"cisa"}),
    "grade:13": of(grades={13}),
    "grade:GS-13": of(grades={13}),
    "grade:gl7": of(grades={7}),
    "grade:9-11": of(grades={9, 10, 11}),
    "grade:11-9": Filters(),
    "grade:0": Filters(),
    "grade:16": Filters(),
    "grade:xiii": Filters(),
    "grade:１３": Filters(),
    "edu:hs": of(education=EducationLevel.DIPLOMA),
    "edu:high-school": of(education=EducationLevel.DIPLOMA),
    "edu:GED": of(education=EducationLevel.DIPLOMA),
    "edu:college": of(education=EducationLevel.SOME_COLLEGE),
    "edu:bachelor's": of(education=EducationLevel.BACHELOR),
    "education:graduate": of(education=EducationLevel.GRADUATE),
    "edu:none": of(education=EducationLevel.NONE),
    "edu:d": Filters(),  # diploma, degree or doctorate
    "has:polygraph": of(has={Flag.POLYGRAPH}),
    "has:poly": of(has={Flag.POLYGRAPH}),
    "has:drug": of(has={Flag.DRUG_TEST}),
    "has:licence": of(has={Flag.LICENCE}),
    "has:test": Filters(),
    "no:polygraph": of(lacks={Flag.POLYGRAPH}),
    "-has:polygraph": of(lacks={Flag.POLYGRAPH}),
    "-no:polygraph": of(has={Flag.POLYGRAPH}),
    "pay:60000-90000": of(pay_from=60000, pay_to=90000),
    "pay:$60,000–$90,000": of(pay_from=60000, pay_to=90000),
    "pay:60k-90k": of(pay_from=60000, pay_to=90000),
    "pay:60-90k": of(pay_from=60000, pay_to=90000),
    "pay:62.5k+": of(pay_from=62500),
    "pay:>60k": of(pay_from=60000),
    "pay:≥60000": of(pay_from=60000),
    "pay:60000-": of(pay_from=60000),
    "pay:<90k": of(pay_to=90000),
    "pay:70000": of(pay_from=70000, pay_to=70000),
    "pay:lots": Filters(),
    "saved:yes": of(saved=True),
    "saved:n": of(saved=False),
    "-saved:yes": of(saved=False),
    "-kind:role": Filters(),
    "kind:": Filters(),
    ":role": Filters(),
    "kind:role:x": Filters(),
    'kind:"role"': Filters(),
    "moon:role": Filters(),
}


@pytest.mark.parametrize(("text", "filters"), ONE.items(), ids=map(ascii, ONE))
def test_an_operator_is_a_filter_and_what_is_none_stays_text(text: str, filters: Filters):
    understood = understand(text, NAMES)
    assert understood.filters == filters
    assert understood.words == ("" if filters else text)
    assert [chip.text_without_it for chip in understood.chips] == ([""] if filters else [])
