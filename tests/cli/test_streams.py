"""What goes out: any text at all, to whatever stands in for standard output."""

from __future__ import annotations

import io
import json
import sys

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
