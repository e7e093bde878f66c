"""Typed and indexed text meet, whatever either looks like."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from homeland_careers.domain.words import LONGEST_WORD, MOST_WORDS, Word, fold, indexed, key, typed, words

COAST_GUARD = {
    "plain": "Coast Guard",
    "no-break space": "Coast\u00a0Guard",
    "full width": "Ｃｏａｓｔ　Ｇｕａｒｄ",
    "accents": "Cóast Güard",
    "accents apart": "Co\u0301ast Gua\u0308rd",
    "soft hyphen": "Coast Gu\u00adard",
    "zero-width space": "Coast\u200bGuard",
    "zero-width no-break space": "\ufeffCoast\ufeff Guard",
    "word joiner": "Coast\u2060Guard",
    "capitals": "COAST GUARD",
    "control characters": "Coast\x00\x07Guard",
    "lone surrogate": "Coast\ud800 Guard",
    "direction marks": "\u202eCoast\u202c Guard\u200e",
    "mathematical letters": "𝐂𝐨𝐚𝐬𝐭 𝓖𝓾𝓪𝓻𝓭",
    "punctuation": "“Coast”, (Guard)!",
    "syntax": 'Coast* AND "Guard"'.replace("AND ", ""),
    "tabs and newlines": "\tCoast\r\nGuard\u2028",
}


@pytest.mark.parametrize("text", COAST_GUARD.values(), ids=COAST_GUARD.keys())
def test_the_coast_guard_is_the_coast_guard(text: str):
    assert indexed(text) == "coast guard"
    assert key(text) == "coastguard"
    assert [word.solid for word in typed(text).words] == ["coast", "guard"]


INDEXED = {
    "acronym with dots": ("the U.S. and the U.S.C.", "the us and the usc"),
    "acronym at the end of a sentence": ("of the U.S.", "of the us"),
    "initial": ("J. Smith", "j smith"),
    "no space after a stop": ("end.Next", "end next"),
    "hyphen": ("first-responder work", "first responder work firstresponder"),
    "no-break hyphen": ("first\u2011responder", "first responder firstresponder"),
    "dash": ("2025–26 — so", "2025 26 so"),
    "three hyphens": ("call 9-1-1", "call 9 1 1 911"),
    "possessive": ("the children's", "the children childrens"),
    "typographic possessive": ("bachelor’s degree", "bachelor degree bachelors"),
    "plural possessive": ("agents' rooms", "agents rooms"),
    "apostrophe in a name": ("O'Brien O’Brien", "obrien obrien"),
    "possessive with a hyphen": ("the go-between's", "the go between gobetweens"),
    "ampersand": ("S&T", "s t st"),
    "asterisk": ("O*NET", "o net onet"),
    "grade": ("GS-9/11", "gs 9 11 gs9"),
    "thousands": ("$40,511 or 1,250,000", "40511 or 1250000"),
    "list of numbers": ("1,2,34,567890", "1 2 34 567890"),
    "series number": ("0083", "0083"),
    "ligature and sharp s": ("ﬁre Straße", "fire strasse"),
    "other letters": ("Ελλάδα 書記", "ελλαδα 書記"),
    "underscore": ("a_b", "a b"),
    "nothing": ("… — !", ""),
}


@pytest.mark.parametrize(("text", "expected"), INDEXED.values(), ids=INDEXED.keys())
def test_text_is_reduced_to_words(text: str, expected: str):
    assert indexed(text) == expected


@pytest.mark.parametrize(
    "spellings",
    [
        ("U.S.", "US", "u.s"),
        ("co-ordinator", "coordinator", "Co\u2010ordinator"),
        ("9-1-1", "911"),
        ("1,000", "1000"),
    ],
    ids=str,
)
def test_spellings_of_one_name_have_one_key(spellings: tuple[str, ...]):
    assert len({key(spelling) for spelling in spellings}) == 1


def test_a_hyphened_word_has_two_spellings():
    assert words("Co-ordinator") == [Word(("co", "ordinator"), "coordinator")]
    assert not words("Co-ordinator")[0].is_plain
    assert words("clerk")[0].is_plain


@pytest.mark.parametrize(
    ("text", "open_end"),
    [
        ("b", False),
        ("bo", True),
        ("border p", True),
        ("", False),
        ("!", False),
        ("9-11", True),
        ("9-1", False),
        ("S&T", False),
        ("the S&T", False),
        ("the t", True),
        ("書", False),
    ],
)
def test_the_last_word_may_be_unfinished(text: str, open_end: bool):
    assert typed(text).open_end is open_end


def test_a_question_is_cut_and_its_last_word_then_is_whole():
    cut = typed(" ".join(f"word{number}" for number in range(40)))
    assert len(cut.words) == MOST_WORDS
    assert not cut.open_end
    assert cut.key.endswith("word39")


def test_a_chain_of_hyphens_counts_as_its_parts():
    cut = typed("-".join("abcdefghijklmnopqrstuvwxyz"))
    assert [len(word.parts) for word in cut.words] == [MOST_WORDS]


def test_a_long_word_is_cut_alike_when_typed_and_when_indexed():
    long = "x" * 200
    assert indexed(long) == typed(long).words[0].solid == "x" * LONGEST_WORD
    assert max(map(len, indexed(f"{long}-{long}").split())) == LONGEST_WORD


def test_only_the_beginning_of_very_long_text_is_read():
    assert len(typed("ab " * 100_000).key) < 5000


@given(st.text())
@example("\ufdfa" * 50)
@example("İ\u0345ͅ")
def test_any_text_becomes_words_of_letters_and_digits(text: str):
    found = indexed(text)
    assert all(word.isalnum() and len(word) <= LONGEST_WORD for word in found.split())
    assert found == " ".join(found.split())
    found.encode()


@given(st.text())
def test_every_typed_word_stands_in_the_index_of_the_same_text(text: str):
    stored = set(indexed(text).split())
    for word in typed(text).words:
        assert word.solid in stored or set(word.parts) <= stored


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_text_is_folded_the_same_by_both_ways(text: str):
    assert fold(text) == fold(f"{text}\u00a0").removesuffix(" ")
