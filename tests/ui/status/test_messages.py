"""Messages that stand in the window until they are answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from homeland_careers.ui.status.messages import Answer, Messages
from homeland_careers.ui.theme.appearance import Appearance


@pytest.fixture
def messages(stage: QWidget, look: Appearance) -> Messages:
    messages = Messages(look, stage)
    column = QVBoxLayout(stage)
    column.addStretch()
    column.addWidget(messages)
    return messages


def gone() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    QCoreApplication.processEvents()


def button(messages: Messages, text: str) -> QPushButton:
    return next(b for b in messages.findChildren(QPushButton) if b.text() == text and b.isVisible())


def cross(messages: Messages, number: int = 0) -> QToolButton:
    return [b for b in messages.findChildren(QToolButton) if b.isVisible()][number]


def words(messages: Messages) -> list[QLabel]:
    return [label for label in messages.findChildren(QLabel) if label.text() and label.isVisible()]


def nothing() -> None:
    """An answer that only takes the message away."""


def test_without_a_message_there_is_no_bar(messages):
    assert not messages.isVisible()
    messages.say("Saved")
    assert messages.isVisible()
    messages.drop("Saved")
    assert not messages.isVisible()


def test_an_answer_does_it_once_and_takes_the_message_away(messages):
    done: list[str] = []
    messages.say("“Border Agent” is no longer saved", Answer("Undo", lambda: done.append("undone")))
    button(messages, "Undo").click()
    assert done == ["undone"]
    assert messages.texts() == ()
    assert not messages.isVisible()


@pytest.mark.parametrize(
    "press",
    [
        pytest.param(lambda qtbot, b: b.click(), id="mouse"),
        pytest.param(lambda qtbot, b: (b.setFocus(), qtbot.keyClick(b, Qt.Key.Key_Space)), id="space"),
    ],
)
def test_the_cross_takes_a_message_away_and_does_nothing(messages, qtbot, press: Callable[..., object]):
    done: list[str] = []
    messages.say("one", Answer("Do", lambda: done.append("done")))
    press(qtbot, cross(messages))
    assert (messages.texts(), done) == ((), [])


def test_what_an_answer_does_may_speak_again(messages):
    messages.say("first", Answer("Go on", lambda: messages.say("second")), key="talk")
    button(messages, "Go on").click()
    assert messages.texts() == ("second",)
    assert messages.isVisible()


def test_a_message_takes_the_place_of_the_one_with_its_key(messages):
    for text in ("“A” is no longer saved", "“B” is no longer saved"):
        messages.say(text, Answer("Undo", nothing), key="undo")
    messages.say("The disk is full.", tone="trouble")
    assert messages.texts() == ("“B” is no longer saved", "The disk is full.")
    gone()
    assert len(messages.findChildren(QPushButton)) == 1


def test_the_same_trouble_twice_is_told_once(messages):
    for _ in range(2):
        messages.say("The disk is full.", tone="trouble")
    assert messages.texts() == ("The disk is full.",)


def test_of_many_messages_the_oldest_goes(messages):
    for number in range(5):
        messages.say(f"message {number}")
    assert messages.texts() == ("message 2", "message 3", "message 4")


def test_the_newest_stands_lowest(messages):
    messages.say("older")
    messages.say("newer")
    settle()
    heights = {label.text(): label.mapTo(messages, label.rect().center()).y() for label in words(messages)}
    assert heights["newer"] > heights["older"]


def test_each_message_is_answered_for_itself(messages):
    done: list[str] = []
    for name in ("one", "two"):
        messages.say(name, Answer(f"Do {name}", partial(done.append, name)))
    button(messages, "Do one").click()
    assert (done, messages.texts()) == (["one"], ("two",))


def test_what_is_not_there_can_be_dropped(messages):
    messages.say("stays")
    messages.drop("never was")
    assert messages.texts() == ("stays",)


def test_a_message_is_no_markup_and_a_long_one_is_wrapped(messages, stage):
    stage.resize(400, 600)
    messages.say("<b>a</b> & " + "many words " * 30)
    settle()
    label = words(messages)[0]
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.height() > 3 * label.fontMetrics().height()
    assert label.width() < 400


def test_a_screen_reader_has_the_whole_sentence_and_a_name_for_the_cross(messages):
    messages.say("The disk is full.", Answer("Try again", nothing), tone="trouble")
    bar = messages.findChild(QWidget, "message")
    assert isinstance(bar, QWidget)
    assert bar.accessibleName() == "The disk is full."
    assert cross(messages).accessibleName() == cross(messages).toolTip() == "Dismiss"


def test_the_keyboard_goes_through_the_answers_in_their_order(messages, qtbot, stage):
    messages.say("This leads out", *(Answer(text, nothing) for text in ("Open", "Copy", "Cancel")))
    button(messages, "Open").setFocus()
    order = []
    for _ in range(3):
        focused = stage.focusWidget()
        assert isinstance(focused, QPushButton)
        order.append(focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert order == ["Open", "Copy", "Cancel"]


def test_a_message_does_not_take_the_keyboard(messages, stage):
    field = QPushButton("here", stage)
    field.show()
    field.setFocus()
    messages.say("Something happened", Answer("Undo", nothing))
    assert field.hasFocus()


@pytest.mark.parametrize(("tone", "token"), [("info", "accent"), ("trouble", "caution")])
def test_the_sign_of_a_message_says_how_serious_it_is(messages, look, tone, token):
    messages.say("Something happened", tone=tone)
    sign = next(label for label in messages.findChildren(QLabel) if not label.pixmap().isNull())
    picture = sign.pixmap().toImage()
    inks = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert getattr(look.tokens, token) in inks


@pytest.mark.parametrize("zoom", [80, 200])
def test_zoom_and_theme_reach_a_message_that_stands(messages, look, zoom):
    messages.say("Something happened")
    sign = next(label for label in messages.findChildren(QLabel) if not label.pixmap().isNull())
    before = sign.pixmap().toImage()
    look.set_theme("dark")
    look.set_zoom(zoom)
    after = sign.pixmap()
    assert after.width() == look.px(18)
    assert after.toImage() != before
