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
}
PORT, CLEARANCE, CYBER = (f"homeland:term/{slug}" for slug in TERMS)


def texts(folder: Path, prose: str) -> str:
    """Give the sample's term of log books, said anew, as it is linked."""
    content = sample_content(folder)
    for slug, head in TERMS.items():
        body = "summary: Made up\nsections:\n  - heading: Meaning\n    text: Nothing.\n"
        (content / "terms" / f"{slug}.yaml").write_text(head + body, "utf-8")
    said = "\n".join(f"      {line}" for line in prose.splitlines())
    book = "title: Log book\nsummary: Made up\nsections:\n  - heading: Meaning\n    text: |\n"
    (content / "terms" / "log-book.yaml").write_text(f"{book}{said}\n", "utf-8")
    library = read_library(content)
    return next(linked(library.pieces[Address.parse("term/log-book")], word_list(library)))


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
    ],
    ids=[
        "in text", "first use only", "capitals as they stand", "one plain word", "full title", "part of a name",
        "start of a sentence", "own page, code and links", "headings and longer words", "linked by hand",
    ],
)  # fmt: skip
def test_first_use_leads_to_the_term(tmp_path, prose, shown):
    assert texts(tmp_path, prose) == (shown or prose)


def test_pages_are_pointed_to_by_links_and_by_words(tmp_path):
    reached = {str(address) for address in pointed_to(read_library(sample_content(tmp_path)))}
    assert {"term/log-book", "term/first-responder", "tool/depth-finder", "role/harbor-ranger"} <= reached
