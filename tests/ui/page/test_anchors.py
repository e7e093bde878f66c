from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from homeland_careers.ui.page.anchors import link_after, links_of

HTML = (
    '<p>a <a href="x:1">one</a></p><ul><li><a href="x:2">two</a></li></ul>'
    '<table><tr><td><a href="x:3">three</a></td></tr></table>'
)


@pytest.fixture
def document(qapp) -> QTextDocument:
    made = QTextDocument()
    made.setHtml(HTML)
    return made


def test_links_are_found_in_paragraphs_lists_and_tables(document):
    assert [link.selectedText() for link in links_of(document)] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("forward", "words"), [(True, ["one", "two", "three"]), (False, ["three", "two", "one"])]
)
def test_going_through_ends_after_the_last(document, forward: bool, words: list[str]):
    passed, link = [], link_after(document, None, 0, forward)
    while link is not None:
        passed.append(link.selectedText())
        link = link_after(document, link, 0, forward)
    assert passed == words


def test_going_on_from_the_caret(document):
    two = links_of(document)[1]
    found = link_after(document, None, two.selectionStart(), forward=True)
    assert found is not None
    assert found.selectedText() == "two"


def test_a_text_without_links(qapp):
    assert link_after(QTextDocument("words"), None, 0, forward=True) is None
