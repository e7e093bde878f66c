"""What is typed is words unless it is an operator; operators are read, written, shown and completed alike."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from homeland_careers.domain.address import THINGS, Kind
from homeland_careers.domain.filters import Filters, Flag
from homeland_careers.domain.operators import MOST_TYPED, amended, complete, droppable, understand
from homeland_careers.domain.rule import EducationLevel
from tests.domain.test_clauses import NAMES, of

SEVERAL = {
    "kind:role kind:post": of(kinds={Kind.ROLE, Kind.POST}),
    "kind:role area:cyber": of(kinds={Kind.ROLE}, areas={"cybersecurity"}),
    "grade:5 grade:7-9": of(grades={5, 7, 8, 9}),
    "edu:bachelor edu:hs": of(education=EducationLevel.BACHELOR),
    "pay:>60k pay:<90k": of(pay_from=60000, pay_to=90000),
    "pay:50k-60k pay:80k-90k": of(pay_from=50000, pay_to=90000),
    "saved:yes saved:no": Filters(),
    "has:polygraph no:polygraph": of(has={Flag.POLYGRAPH}, lacks={Flag.POLYGRAPH}),
}


@pytest.mark.parametrize(("text", "filters"), SEVERAL.items(), ids=SEVERAL)
def test_operators_of_one_name_add_up(text: str, filters: Filters):
    assert understand(text, NAMES).filters == filters


TEXTS = {
    'border "coast guard" dog': ("border dog", ("coast guard",), ()),
    'border "coast guard': ('border "coast guard', (), ()),
    "“coast  guard”": ("", ("coast guard",), ()),
    '"" "!"': ('"" "!"', (), ()),
    'a"b c"d': ('a"b c"d', (), ()),
    'border -patrol -"coast guard"': ("border", (), ("patrol", "coast guard")),
    "border - patrol --x GS-13 -!": ("border - patrol --x GS-13 -!", (), ()),
    '"kind:role" -moon:role': ("", ("kind:role",), ("moon:role",)),
    '"a b" "a b" -c -c': ("", ("a b",), ("c",)),
}


@pytest.mark.parametrize(("text", "parts"), TEXTS.items(), ids=map(ascii, TEXTS))
def test_phrases_and_exclusions(text: str, parts: tuple[str, tuple[str, ...], tuple[str, ...]]):
    understood = understand(text, NAMES)
    assert (understood.words, understood.phrases, understood.without) == parts
    assert understood.is_narrowed == any(parts[1:])


def test_what_is_sought_stands_in_the_order_typed():
    assert (
        understand('bor kind:role "coast  guard" -x “dog” bite', NAMES).sought == "bor coast guard dog bite"
    )


def test_chips_say_what_was_understood_and_take_it_away():
    text = 'dog kind:job kind:role component:s&t grade:9-11 edu:hs has:drug no:poly pay:>60k saved:no "no bite" -cat'
    understood = understand(text, NAMES)
    assert [chip.label for chip in understood.chips] == [
        "Kind: role",
        "Component: S&T",
        "Grades: 9–11",
        "Enough: high-school diploma",
        "With: Drug test",
        "Without: Polygraph",
        "Pay: from $60,000",
        "Not saved",
        "“no bite”",
        "Not: cat",
    ]
    first, *_, last = understood.chips
    assert first.text_without_it == text.replace("kind:job kind:role ", "")
    assert last.text_without_it == text.removesuffix(" -cat")


def test_what_can_be_taken_away_alone():
    assert [(c.label, c.text_without_it) for c in droppable("dog Dog ! bite kind:role", NAMES)] == [
        ("“Dog”", "! bite kind:role"),
        ("“bite”", "dog Dog ! kind:role"),
        ("Kind: role", "dog Dog ! bite"),
    ]
    assert [chip.label for chip in droppable("dog -cat", NAMES)] == ["Not: cat"]
    assert [chip.label for chip in droppable('dog "no bite"', NAMES)] == ["“dog”", "“no bite”"]
    assert [chip.label for chip in droppable("dog kind:role", NAMES)] == ["“dog”", "Kind: role"]
    assert [chip.label for chip in droppable("kind:role -cat", NAMES)] == ["Not: cat"]
    assert droppable("dog", NAMES) == droppable("kind:role", NAMES) == droppable("", NAMES) == ()


@pytest.mark.parametrize(
    ("text", "filters", "after"),
    [
        ("dog", of(kinds={Kind.ROLE}), "dog kind:role"),
        ("kind:post dog area:cyber bite", Filters(), "dog bite"),
        (
            'kind:post "no bite" -cat',
            of(pay_from=1, saved=True, grades={7, 5}, has={Flag.TRAVEL}, lacks={Flag.SPANISH}),
            '"no bite" -cat grade:5 grade:7 has:travel no:spanish pay:>1 saved:yes',
        ),
        ("kind:moon", of(pay_to=9, areas={"cybersecurity"}), "kind:moon area:cybersecurity pay:<9"),
    ],
)
def test_operators_are_replaced_and_words_stay(text: str, filters: Filters, after: str):
    assert amended(text, NAMES, filters) == after


COMPLETED = {
    "": (),
    "dog ": (),
    "k": ("kind:",),
    "dog k": ("kind:",),
    "-h": ("-has:",),
    "-k": (),
    "zebra": (),
    "-": (),
    ":x": (),
    "kind:t": ("kind:term", "kind:tool"),
    "kind:role": (),
    "kind:j": ("kind:role",),
    "agency:ts": ("agency:tsa", "agency:tsa-academy"),
    "component:security": ("component:cisa", "component:tsa"),
    "component:": tuple(f"component:{slug}" for slug in NAMES.components),
    "area:x": (),
    "grade:1": tuple(f"grade:{n}" for n in (10, 11, 12, 13, 14, 15)),
    "pay:6": (),
    "moon:r": (),
    "no:poly": ("no:polygraph",),
}


@pytest.mark.parametrize(("text", "ready"), COMPLETED.items(), ids=COMPLETED)
def test_the_last_token_is_completed(text: str, ready: tuple[str, ...]):
    assert complete(text, NAMES) == ready


def test_completions_are_no_more_than_asked_for():
    assert complete("has:", NAMES, limit=3) == ("has:age-limit", "has:citizenship", "has:residence")


MONEY = st.none() | st.integers(0, 999_999_999)
FILTERS = st.builds(
    Filters,
    kinds=st.frozensets(st.sampled_from(THINGS)),
    areas=st.frozensets(st.sampled_from(list(NAMES.areas))),
    components=st.frozensets(st.sampled_from(list(NAMES.components))),
    grades=st.frozensets(st.integers(1, 15)),
    education=st.none() | st.sampled_from(EducationLevel),
    has=st.frozensets(st.sampled_from(Flag)),
    lacks=st.frozensets(st.sampled_from(Flag)),
    pay_from=MONEY,
    pay_to=MONEY,
    saved=st.none() | st.booleans(),
)
PIECES = st.sampled_from(
    [
        '"',
        "-",
        ":",
        " ",
        "“",
        "kind:role",
        "no:poly",
        "area:moon",
        "pay:>1",
        "dog",
        '"a',
        'b"',
        "saved:",
        "\u00a0",
    ]
)
TYPED = st.lists(st.text(max_size=4) | PIECES, max_size=12).flatmap(
    lambda pieces: st.sampled_from(["".join(pieces), " ".join(pieces)])
)


@given(text=TYPED, filters=FILTERS)
@example(text='" kind:role b"', filters=Filters())
@example(text='"x kind:role y "', filters=Filters())
@example(text='"dog kind:role ' * 400, filters=Filters(saved=True))
@example(text='"' + "kind:role " * 500 + '"', filters=Filters(saved=True))
def test_amended_text_says_exactly_the_filters(text: str, filters: Filters):
    after = amended(text, NAMES, filters)
    assert understand(after, NAMES).filters == filters
    assert amended(after, NAMES, filters) == after
    if len(after) < MOST_TYPED:
        before, again = understand(text, NAMES), understand(after, NAMES)
        assert (before.words, before.phrases, before.without) == (again.words, again.phrases, again.without)


@given(text=TYPED | st.text(), filters=FILTERS)
def test_filters_take_each_other_in(text: str, filters: Filters):
    read = understand(text, NAMES).filters
    assert filters | Filters() == Filters() | filters == filters | filters == filters
    assert (filters | read).kinds >= read.kinds


@given(text=TYPED | st.text())
def test_a_chip_takes_its_own_away_and_nothing_raises(text: str):
    for chip in understand(text, NAMES).chips:
        assert chip.label not in [other.label for other in understand(chip.text_without_it, NAMES).chips]
    assert all(chip.text_without_it != text for chip in droppable(text, NAMES))
    complete(text, NAMES)
