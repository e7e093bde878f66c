"""The first use of a glossary word leads to its meaning."""

from __future__ import annotations

from pathlib import Path

import pytest

from homeland_careers.content.library import read_library
from homeland_careers.content.wordlist import linked, pointed_to, word_list
from homeland_careers.domain.address import Address
from tests.sample import sample_content

TERMS = {
    "port-of-entry": "title: Port of entry\nnames: [ports of entry, POE]\n",
    "secret-clearance": "title: Secret clearance\nshort: Secret\n",
    "cybersecurity": "title: Cybersecurity\n",
    "availability-pay": "title: Availability pay\nnames: [LEAP, HQ]\n",
    "long-leave": "title: Leaps\n",
    "post-office": "title: Post office\nnames: [ports of entry, Port of entry team, Leap year]\n",
    "veteran": "title: Veterans' preference\n",
    "street": "title: Straße\n",
    "odd": "title: 'Form A]B|C'\n",
}
PORT, CLEARANCE, CYBER, LEAP, LEAVE, OFFICE, VETERAN, STREET, ODD = (
    f"homeland:term/{slug}" for slug in TERMS
)


def texts(folder: Path, *prose: str) -> list[str]:
    """Give the sections of the sample's term of log books, said anew, as they are linked."""
    content = sample_content(folder)
    for slug, head in TERMS.items():
        body = "summary: Made up\nsections:\n  - heading: Meaning\n    text: Nothing.\n"
        (content / "terms" / f"{slug}.yaml").write_text(head + body, "utf-8")
    book = "title: Log book\nsummary: Made up\nsections:\n"
    for number, text in enumerate(prose):
        said = "\n".join(f"      {line}" for line in text.splitlines())
        book += f"  - heading: Meaning {number}\n    text: |\n{said}\n"
    (content / "terms" / "log-book.yaml").write_text(book, "utf-8")
    library = read_library(content)
    return list(linked(library.pieces[Address.parse("term/log-book")], word_list(library)))


@pytest.mark.parametrize(
    ("prose", "shown"),
    [
        ("At a port of entry.", f"At a [port of entry]({PORT})."),
        ("Ports of entry and a POE.", f"[Ports of entry]({PORT}) and a POE."),
        ("Two POEs, no poe.", f"Two [POEs]({PORT}), no poe."),
        ("In secret, for the Secret Service.", "In secret, for the Secret Service."),
        ("A Secret clearance.", f"A [Secret clearance]({CLEARANCE})."),
        ("The Cybersecurity and Infrastructure Agency.", "The Cybersecurity and Infrastructure Agency."),
        ("Cybersecurity is work.", f"[Cybersecurity]({CYBER}) is work."),
        ("Log book, `port of entry`, [a port of\nentry](homeland:area/x).", None),
        ("### Port of entry\n\nSeaport of entry-level.", None),
        (f"A [gate]({PORT}) is a port of entry.", None),
        (f'A [gate]({PORT} "of a harbor") is a port of entry.', None),
        ("LEAPs, then leaps.", f"[LEAPs]({LEAP}), then [leaps]({LEAVE})."),
        ("LEAPS.", f"[LEAPS]({LEAVE})."),
        ("A port of entry team.", f"A [port of entry team]({OFFICE})."),
        ("A LEAP year.", f"A [LEAP year]({OFFICE})."),
        ("At HQ.", None),
        ("A fırst responder in a STRASSE.", None),
        ("A Straße.", f"A [Straße]({STREET})."),
        ("A port  of\nentry.", f"A [port  of\nentry]({PORT})."),
        ("A port\u00a0of entry.", f"A [port\u00a0of entry]({PORT})."),
        ("A port of\n\nentry.", None),
        ("Veterans’ preference.", f"[Veterans’ preference]({VETERAN})."),
        ("veterans' preference.", f"[veterans' preference]({VETERAN})."),
        ("The Cybersecurity\nand  Infrastructure Agency.", None),
        ("On Form A]B|C.", f"On [Form A\\]B\\|C]({ODD})."),
        ("See [^port of entry] and https://example.org/?LEAP or www.example.org/?LEAP, mailto:LEAP@example.org", None),
        ("```text\nLEAP\n```\n\n~~~\nLEAP", None),
        ("So:\n\n    LEAP\n\n    LEAP", None),
        ("``a ` LEAP``", None),
        ('[the [LEAP] page](https://example.org "LEAP (pay)")', None),
        ("[a LEAP][pay]\n\n[pay]: https://example.org 'LEAP'", None),
    ],
    ids=[
        "in text", "first use only", "capitals as they stand", "one plain word", "full title", "part of a name",
        "start of a sentence", "own page, code and links", "headings and longer words", "linked by hand",
        "linked by hand with a title", "own capitals first", "other capitals", "longest name",
        "longest name of either sort", "too short",
        "other letters that look alike", "sharp s", "line break", "no-break space", "two paragraphs",
        "curly apostrophe", "straight apostrophe", "part of a name over lines", "brackets and bars",
        "citations and web addresses", "fenced code", "indented code", "code with a tick", "brackets in a link",
        "link by reference",
    ],
)  # fmt: skip
def test_first_use_leads_to_the_term(tmp_path, prose, shown):
    assert texts(tmp_path, prose) == [shown or prose]


def test_first_use_is_counted_on_the_page_not_in_each_section(tmp_path):
    assert texts(tmp_path, "A POE.", "A POE.") == [f"A [POE]({PORT}).", "A POE."]


def test_of_two_terms_with_one_name_the_first_keeps_it(tmp_path):
    assert texts(tmp_path, "Ports of entry.") == [f"[Ports of entry]({PORT})."]


def test_pages_are_pointed_to_by_links_and_by_words(tmp_path):
    reached = {str(address) for address in pointed_to(read_library(sample_content(tmp_path)))}
    assert {"term/log-book", "term/first-responder", "tool/depth-finder", "role/harbor-ranger"} <= reached


def test_what_is_no_address_is_passed_over(tmp_path):
    content = sample_content(tmp_path)
    page = content / "terms" / "log-book.yaml"
    odd = "A [x](homeland:foo/bar) and [y](homeland:term/A_B) says"
    page.write_text(page.read_text("utf-8").replace("A log book says", odd), "utf-8")
    assert Address.parse("term/log-book") in pointed_to(read_library(content))
