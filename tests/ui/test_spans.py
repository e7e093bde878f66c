"""Text with marks: what fits is whole, what does not is cut, and marks stand under their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from homeland_careers.domain.finding import Span
from homeland_careers.ui.spans import Inks, MarkedText
from homeland_careers.ui.theme.appearance import Appearance

INKS = Inks(QColor("black"), QColor("yellow"), QColor("red"))
WORDS = "The officer leads a dog through a crowded hall of many gates"


@pytest.fixture
def font(look: Appearance) -> QFont:
    return look.font(14)


def drawn(text: MarkedText, width: int = 400, pitch: float = 20) -> QImage:
    picture = QImage(width, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    text.draw(painter, QPointF(10, 0), INKS, pitch)
    painter.end()
    return picture


def columns(picture: QImage, colour: QColor, rows: range | None = None) -> list[int]:
    """The columns in which a colour stands."""
    down = rows or range(picture.height())
    return [x for x in range(picture.width()) if any(picture.pixelColor(x, y) == colour for y in down)]


def test_what_fits_stands_whole_in_one_line(font):
    text = MarkedText((Span(WORDS),), font, 1000)
    assert text.lines == 1
    assert text.width == pytest.approx(QFontMetricsF(font).horizontalAdvance(WORDS), abs=1)


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        pytest.param(100, 1, id="one line"),
        pytest.param(100, 2, id="two lines"),
        pytest.param(30, 3, id="narrower than a word"),
        pytest.param(0, 1, id="no room at all"),
    ],
)
def test_what_does_not_fit_is_cut_to_the_lines_there_are(font, width, lines):
    text = MarkedText((Span(WORDS),), font, width, lines)
    assert text.lines <= lines
    assert text.width <= max(width, QFontMetricsF(font).horizontalAdvance("…")) + 1


def test_nothing_takes_no_line_of_its_own(font):
    assert MarkedText((), font, 100).width == 0


def test_a_mark_stands_under_its_word_and_nowhere_else(font):
    spans = (Span("leads a "), Span("dog", marked=True), Span(" home"))
    metrics = QFontMetricsF(font)
    start, stop = metrics.horizontalAdvance("leads a "), metrics.horizontalAdvance("leads a dog")
    marked = columns(drawn(MarkedText(spans, font, 400)), INKS.mark)
    assert marked[0] == pytest.approx(10 + start, abs=3)
    assert marked[-1] == pytest.approx(10 + stop, abs=3)
    plain = drawn(MarkedText((Span("leads a dog home"),), font, 400))
    assert columns(plain, INKS.mark) == []


def test_a_mark_stands_under_its_word_after_an_emoji_too(font):
    lead = "🌊🌊🌊🌊 leads a "
    picture = drawn(MarkedText((Span(lead), Span("dog", marked=True), Span(" home")), font, 400))
    start = QFontMetricsF(font).horizontalAdvance(lead)
    assert columns(picture, INKS.mark)[0] == pytest.approx(10 + start, abs=3)


@pytest.mark.parametrize("sign", ["🌊", "w"])
def test_the_cut_fits_its_line_and_nothing_before_it_is_lost(font, sign):
    text = f"{sign * 3} ask about the boats that lie at the pier in the morning"
    marked = MarkedText((Span(text),), font, 120, lines=2)
    assert marked.lines == 2
    laid = marked._layout.text()
    assert laid.endswith("…")
    assert text.startswith(laid.removesuffix("…").rstrip())


def test_a_mark_that_breaks_across_lines_stands_under_both(font):
    text = MarkedText((Span("crowded hall " * 4, marked=True),), font, 120, lines=3)
    picture = drawn(text)
    assert columns(picture, INKS.mark, range(20))
    assert columns(picture, INKS.mark, range(20, 40))


def test_a_mark_past_the_cut_is_not_drawn(font):
    text = MarkedText((Span("word " * 40), Span("dog", marked=True)), font, 120)
    assert columns(drawn(text), INKS.mark) == []


def test_the_words_that_lead_in_are_soft_and_the_rest_is_not(font):
    text = MarkedText((Span("Pay: "), Span("by grade")), font, 400, lead=5)
    soft, ink = columns(drawn(text), INKS.soft), columns(drawn(text), INKS.text)
    assert soft
    assert ink
    assert max(soft) < min(ink)
    assert columns(drawn(MarkedText((Span("Pay: "),), font, 400)), INKS.soft) == []


@pytest.mark.parametrize("pitch", [18, 30])
def test_lines_stand_as_far_apart_as_is_asked(font, pitch):
    picture = drawn(MarkedText((Span(WORDS),), font, 120, lines=2), pitch=pitch)
    rows = [y for y in range(100) if any(picture.pixelColor(x, y) == INKS.text for x in range(400))]
    assert pitch < max(rows) < 2 * pitch


@given(st.text(max_size=60), st.integers(0, 300), st.integers(1, 4))
def test_no_text_takes_more_lines_than_it_is_given(qapp, text, width, lines):
    marked = MarkedText(
        (Span(text[:5], marked=True), Span(text[5:])), Appearance("light").font(14), width, lines
    )
    assert marked.lines <= max(lines, 1)
    drawn(marked)
