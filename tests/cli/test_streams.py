"""What goes out: any text at all, to whatever stands in for standard output."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from homeland_careers.cli import streams


def test_streams_that_are_no_files_are_left_alone(monkeypatch):
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\n\n b "))
    streams.prepare()
    streams.say("é")
    assert out.getvalue() == "é\n"
    assert list(streams.lines()) == ["a", "b"]


def test_any_text_goes_out_and_is_read_back_from_json(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    streams.prepare()
    streams.say(streams.as_json("é 😀 \ud800 \udcff", one_line=True))
    assert raw.getvalue().startswith('"é 😀 \\ud800'.encode())
    assert json.loads(raw.getvalue()) == "é 😀 \ud800 \udcff"


def test_a_line_is_one_write(monkeypatch):
    writes = []

    class Pipe(io.RawIOBase):
        def writable(self):
            return True

        def write(self, data):
            writes.append(bytes(data))
            return len(data)

    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(Pipe()), line_buffering=True))
    streams.say("ACK role/harbor-ranger")
    assert writes == [b"ACK role/harbor-ranger\n"]


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a POSIX shell does")
@pytest.mark.parametrize(
    ("arguments", "closed", "code"),
    [
        pytest.param(["show", "role/harbor-ranger"], ">&-", 0, id="output"),
        pytest.param(["search", "-"], "<&-", 1, id="search without input"),
        pytest.param(["bookmark", "add", "-"], "<&-", 0, id="bookmarks without input"),
        pytest.param(["show", "role/harbor-ranger"], "<&- >&- 2>&-", 0, id="everything"),
    ],
)
def test_a_closed_stream_is_empty_and_takes_all(script, arguments, closed, code):
    command = ["/bin/sh", "-c", f'exec "$@" {closed}', "sh", *script, *arguments]
    run = subprocess.run(command, capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (code, b"")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_told(script):
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [*script, "search", "harbor"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert run.returncode == 7
    assert run.stderr.startswith("homeland-careers: The output could not be written")
    assert run.stderr.count("\n") == 1
