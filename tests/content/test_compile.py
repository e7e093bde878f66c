"""From the sample to its draft: every part in its place, the same every time."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content, compile_content
from homeland_careers.domain.address import THINGS, Address, Kind
from homeland_careers.domain.dates import PartialDate
from homeland_careers.domain.draft import Draft, Moved
from homeland_careers.domain.errors import ContentInvalidError
from homeland_careers.domain.fact import Field, Missing, of_field
from homeland_careers.domain.role import PayBand, Role, Step
from homeland_careers.domain.rule import AgeEvent, AgeException, EntryAge, Passed, ServingGrade
from homeland_careers.domain.source import SourceKind
from homeland_careers.domain.thing import (
    Component,
    Link,
    Name,
    Post,
    Question,
    QuestionKind,
    Relation,
    Standing,
    Thing,
)
from tests.sample import SAMPLE, sample_content, sample_draft

A_DAY = PartialDate(2029, 7, 1)


@pytest.fixture(scope="module")
def draft() -> Draft:
    return sample_draft()


def thing(draft: Draft, text: str) -> Thing:
    return next(found for found in draft.things if found.address == Address.parse(text))


@pytest.fixture(scope="module")
def ranger(draft) -> Role:
    found = thing(draft, "role/harbor-ranger")
    assert isinstance(found, Role)
    return found


def test_the_sample_has_no_problem():
    assert check_content(SAMPLE) == []


def test_the_same_sources_give_the_same_draft(tmp_path, draft):
    copy = sample_content(tmp_path)
    for file in sorted(copy.rglob("*"), reverse=True):
        file.touch()
    assert compile_content(copy) == draft


def test_sources_named_for_the_whole_page_lead(tmp_path):
    content = sample_content(tmp_path)
    file = content / "areas" / "law-enforcement.yaml"
    file.write_text(file.read_text("utf-8") + "sources: [example-article]\n", "utf-8")
    area = thing(compile_content(content), "area/law-enforcement")
    assert area.sources == ("example-article", "example-careers")


def test_problems_are_told_all_at_once(tmp_path):
    content = sample_content(tmp_path)
    (content / "terms" / "buoy.yaml").write_text("title: Buoy\nsummary: Floats\nsections: []\n")
    (content / "notes.txt").touch()
    with pytest.raises(ContentInvalidError) as refusal:
        compile_content(content)
    assert str(refusal.value).splitlines() == [
        "database/content/notes.txt:1: Only sources.yaml, moved.yaml, thesaurus.yaml stand at the top.",
        "database/content/terms/buoy.yaml:3: “sections” is empty.",
    ]


def test_things_come_by_kind_and_slug(draft):
    keys = [(THINGS.index(found.kind), found.address.slug) for found in draft.things]
    assert keys == sorted(keys)
    assert [source.slug for source in draft.sources] == sorted(source.slug for source in draft.sources)


def test_the_version_is_the_month_of_the_newest_reading(draft):
    assert draft.version == "2030.02"


def test_without_a_reading_there_is_no_version(tmp_path):
    content = tmp_path / "database" / "content"
    content.mkdir(parents=True)
    assert compile_content(content) == Draft(version="0", things=(), sources=(), moved=(), popularity={})


def test_popularity_is_kept_where_it_is_known(draft):
    assert {str(address): count for address, count in draft.popularity.items()} == {
        "role/harbor-lookout": 120,
        "role/harbor-ranger": 900,
    }


def test_moved_addresses(draft):
    ranger, analyst = Address.parse("role/harbor-ranger"), Address.parse("role/records-analyst")
    clerk, watchman, bell = draft.moved
    assert watchman == Moved(
        Address.parse("role/harbor-watchman"), (ranger,), "The title was changed.", A_DAY
    )
    assert clerk.to == (analyst, ranger)
    assert (bell.to, bell.date) == ((), PartialDate(2029))


def test_sources(draft):
    careers = next(source for source in draft.sources if source.slug == "example-careers")
    assert careers.kind is SourceKind.OFFICIAL
    assert careers.archived_url == "https://example.org/archive/careers"
    assert careers.dates() == "as of 2029, read 10 February 2030"


def test_names_that_are_seen_and_names_that_only_help_search(ranger):
    assert ranger.names[:2] == (Name("Harbor Officer"), Name("hr", public=False))
    assert Name("0099", public=False) in ranger.names


def test_facts_keep_their_order_and_missing_ones_follow(ranger):
    first, second = of_field(ranger.facts, Field.ENTRY_AGE)
    assert (first.brief, second.valid_to) == ("Before 40", PartialDate(2029, 12, 31))
    assert [
        of_field(ranger.facts, field)[0].missing for field in (Field.HOURS, Field.LANGUAGE, Field.SERIES)
    ] == [
        Missing.NOT_PUBLISHED,
        Missing.NOT_APPLICABLE,
        Missing.NOT_CHECKED,
    ]
    assert ranger.disagreements[0].field is Field.EDUCATION


def test_rules_are_typed(ranger, draft):
    assert ranger.rules[0] == EntryAge(
        sources=("example-announcement",),
        valid_from=PartialDate(2030, 1, 1),
        minimum=21,
        minimum_event=AgeEvent.APPLICATION,
        before=40,
        event=AgeEvent.APPOINTMENT,
        exceptions=(AgeException.PREFERENCE_ELIGIBLE_VETERAN, AgeException.COVERED_FEDERAL_SERVICE),
        exempt_until=57,
    )
    last = ranger.rules[-1]
    assert isinstance(last, Passed)
    assert not last.required
    analyst = thing(draft, "role/records-analyst")
    assert isinstance(analyst, Role)
    assert isinstance(analyst.rules[-1], ServingGrade)
    assert analyst.generic


def test_steps_and_variants(ranger):
    assert ranger.steps[1] == Step(
        title="Take the swim test",
        detail="The test is held in the harbor.",
        phase="Testing",
        duration="1 day",
        sources=("example-careers",),
    )
    (variant,) = ranger.specialisations
    assert variant.text == "Works after dark and reads the depth finder alone."
    assert variant.sources == ("example-announcement", "example-article")


def test_pay_comes_from_the_tables(ranger):
    assert ranger.pay is not None
    assert ranger.pay.bands[0] == PayBand(grade="GL-5", low=51000, high=60000)
    assert ranger.pay.bands[-1] == PayBand(grade="GS-11", low=81000, high=90000)
    assert ranger.pay.basis == "Steps 1 to 10, before locality pay"
    assert ranger.pay.sources == ("example-pay",)


def test_a_role_without_a_table_says_why(draft):
    lookout = thing(draft, "role/harbor-lookout")
    assert isinstance(lookout, Role)
    assert (lookout.pay, lookout.pay_note) == (None, "The agency publishes no pay for lookouts.")


def test_sections_are_shown_written_and_plain(ranger):
    section = ranger.sections[-1]
    assert (section.key, section.heading) == ("next-steps", "Next steps")
    assert '<a href="homeland:role/records-analyst">records analyst</a>' in section.html
    assert section.markdown.startswith("Read the announcement")
    assert "homeland:" not in section.text


def test_links_have_their_reasons(ranger):
    assert ranger.links[0] == Link(
        relation=Relation.RELATED,
        target=Address(Kind.ROLE, "records-analyst"),
        reason="Same agency; the work is on land.",
        sources=("example-careers",),
    )


def test_all_that_is_cited_comes_once_and_in_order(ranger, draft):
    assert ranger.sources == (
        "example-knowledge", "example-pay", "example-announcement", "example-article", "example-careers",
    )  # fmt: skip
    office = thing(draft, "component/example-records-office")
    assert office.sources == ("example-article", "example-knowledge")


def test_what_only_one_kind_has(draft):
    office = thing(draft, "component/example-records-office")
    assert isinstance(office, Component)
    assert (office.standing, office.parent, office.memberships[0].added) == (
        Standing.REDUCED, "example-harbor-agency", True,
    )  # fmt: skip
    agency = thing(draft, "component/example-harbor-agency")
    assert isinstance(agency, Component)
    assert [event.date for event in agency.history] == [PartialDate(1990, 3, 1), PartialDate(2010)]
    post = thing(draft, "post/a-day-for-log-books")
    assert isinstance(post, Post)
    assert (post.published, post.author) == (PartialDate(2029, 5, 4), "Sample Writer")
    question = thing(draft, "question/do-i-need-a-degree")
    assert isinstance(question, Question)
    assert question.asked_by is QuestionKind.FREQUENT


def test_a_standing_of_two_words_is_written_with_a_hyphen(tmp_path):
    content = sample_content(tmp_path)
    file = content / "components" / "example-records-office.yaml"
    file.write_text(file.read_text().replace("standing: reduced", "standing: ending-proposed"))
    office = thing(compile_content(content), "component/example-records-office")
    assert isinstance(office, Component)
    assert office.standing is Standing.ENDING_PROPOSED
