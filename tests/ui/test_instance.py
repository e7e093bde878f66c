"""The lock of a profile, and what the first window hears from later starts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from homeland_careers.ui.instance import Instance


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "window.lock"


@pytest.fixture
def first(qapp, lock: Path) -> Iterator[Instance]:
    first = Instance(lock)
    assert first.claim("")
    first.listen()
    yield first
    first.release()


def knock(qtbot, first: Instance, said: bytes) -> bytes:
    """Say something to the first window and wait until it hangs up; give what it answered."""
    socket = QLocalSocket()
    socket.connectToServer(first._name())
    with qtbot.waitSignal(socket.disconnected, timeout=5000):
        socket.write(said)
        socket.flush()
    return bytes(socket.readAll().data())


def test_the_first_start_makes_a_folder_that_is_the_readers_alone(first, lock):
    assert lock.exists()
    assert lock.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param("", id="nothing but the window"),
        pytest.param("homeland:role/border-agent", id="an address"),
        pytest.param("search/größe%20☂", id="words in any script"),
    ],
)
def test_the_first_window_hears_what_is_wanted_and_says_that_it_is_shown(first, qtbot, wanted):
    with qtbot.waitSignal(first.called) as called:
        assert knock(qtbot, first, wanted.encode() + b"\n") == b"shown\n"
    assert called.args == [wanted]


def test_it_can_be_called_again_and_again(first, qtbot):
    heard: list[str] = []
    first.called.connect(heard.append)
    for wanted in ("role/a", "role/b", "role/c"):
        knock(qtbot, first, f"{wanted}\n".encode())
    assert heard == ["role/a", "role/b", "role/c"]


def test_what_comes_in_pieces_is_put_together(first, qtbot):
    socket = QLocalSocket()
    socket.connectToServer(first._name())
    with qtbot.waitSignal(first.called) as called:
        for piece in (b"role/", b"border-", b"agent\n"):
            socket.write(piece)
            socket.flush()
            qtbot.waitUntil(lambda: socket.bytesToWrite() == 0)
    assert called.args == ["role/border-agent"]


def test_whoever_talks_without_end_is_cut_off_unheard(first, qtbot):
    with qtbot.assertNotEmitted(first.called):
        assert knock(qtbot, first, b"x" * 9000) == b""
    with qtbot.waitSignal(first.called):
        knock(qtbot, first, b"role/a\n")


def test_what_is_no_text_does_no_harm(first, qtbot):
    with qtbot.waitSignal(first.called) as called:
        knock(qtbot, first, b"\xff\xfe\n")
    assert called.args == ["\ufffd\ufffd"]


def test_after_the_first_has_gone_the_next_is_the_first(first, lock):
    first.release()
    following = Instance(lock)
    assert following.claim("")
    following.release()


def test_profiles_do_not_know_each_other(first, tmp_path, qtbot):
    other = Instance(tmp_path / "another" / "window.lock")
    with qtbot.assertNotEmitted(first.called):
        assert other.claim("role/a")
    other.release()


def test_what_a_crash_left_behind_is_in_nobodys_way(first, lock, qtbot):
    first.listen()  # as if the name were still taken
    with qtbot.waitSignal(first.called):
        knock(qtbot, first, b"role/a\n")


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_open(qapp, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    instance = Instance(blocked / "window.lock")
    assert instance.claim("")
    instance.listen()  # without a lock there is nothing to hear
    instance.release()
