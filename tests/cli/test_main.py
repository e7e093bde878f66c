"""The program as a whole: options everywhere, exit codes, and no trace for the reader."""

from __future__ import annotations

import subprocess
import sys

import pytest

from homeland_careers import __version__
from homeland_careers.cli import bookmark, listing, main, window
from homeland_careers.places import Profile


def test_version(run):
    assert run("--version").out == f"homeland-careers {__version__}\n"


def test_help_names_every_command_and_exit_code(run):
    said = run("--help")
    assert said.code == 0
    for word in (
        "search",
        "show",
        "list",
        "bookmark",
        "content",
        "doctor",
        "--open",
        "--profile",
        "9 damaged profile",
    ):
        assert word in said.out


@pytest.mark.parametrize(
    "arguments", [["--help"], ["bookmark", "--help"], ["bookmark", "add", "--help"]], ids=" ".join
)
def test_help_of_each_level(run, arguments):
    said = run(*arguments)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("usage: homeland-careers")


WRONG = {
    "a command there is not": ["fly"],
    "half a command": ["bookmark"],
    "words missing": ["search"],
    "a kind there is not": ["list", "spell"],
    "a limit of nothing": ["search", "x", "--limit", "0"],
    "a limit that is no number": ["search", "x", "--limit", "ten"],
    "a shortened option": ["list", "role", "--js"],
    "a size without a cross": ["--size", "1280"],
    "a size too small": ["--size", "10x10"],
    "zoom too far": ["--zoom", "300"],
    "a theme there is not": ["--theme", "sepia"],
    "two first pages": ["--open", "role/x", "--search", "x"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_wrong_usage_is_2(run, arguments):
    said = run(*arguments)
    assert said.code == 2
    assert "homeland-careers" in said.err
    assert said.out == ""


@pytest.mark.parametrize("text", ["nowhere", "spell/x", "role/", "role/../x"])
def test_what_is_no_address_is_3(run, text):
    said = run("show", text)
    assert said.code == 3
    assert "is not an address" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("before", [True, False], ids=["before the command", "after it"])
def test_a_profile_is_named(run, tmp_path, before):
    there = tmp_path / "there"
    named = ["--profile", str(there)]
    command = ["bookmark", "add", "role/harbor-ranger"]
    assert run(*([*named, *command] if before else [*command, *named])).code == 0
    assert Profile(there).personal_db.is_file()


def test_no_catalogue_is_4(run, monkeypatch, tmp_path):
    monkeypatch.setattr("homeland_careers.places.catalogue_folder", lambda: tmp_path / "none")
    said = run("list", "role")
    assert said.code == 4
    assert said.err.startswith("homeland-careers: No catalogue stands at")


def test_a_damaged_catalogue_is_5(run, monkeypatch, tmp_path):
    (tmp_path / "current").write_text("what?")
    monkeypatch.setattr("homeland_careers.places.catalogue_folder", lambda: tmp_path)
    assert run("list", "role").code == 5


def test_a_profile_that_cannot_be_used_is_6(run, profile):
    profile.root.write_text("a file")
    said = run("bookmark", "list")
    assert said.code == 6
    assert "Not a directory" in said.err


def test_a_damaged_profile_is_9(run, profile):
    profile.root.mkdir()
    profile.personal_db.write_text("no database " * 100)
    said = run("bookmark", "list")
    assert said.code == 9
    assert "was kept as it is" in said.err


def test_a_fault_is_logged_and_told_without_a_trace(run, profile, monkeypatch):
    monkeypatch.setattr(bookmark, "as_value", lambda _saved: 1 / 0)
    run("bookmark", "add", "role/harbor-ranger")
    said = run("bookmark", "list", "--json")
    assert said.code == 1
    assert "a fault of the program" in said.err
    assert str(profile.log_file) in said.err
    assert "Traceback" not in said.err
    assert "ZeroDivisionError" in profile.log_file.read_text("utf-8")


def test_a_fault_that_cannot_be_logged_is_told_in_full(run, profile, monkeypatch):
    profile.root.write_text("a file where the folder should be")
    monkeypatch.setattr(listing, "as_value", lambda _entry: 1 / 0)
    said = run("list", "role", "--json")
    assert said.code == 1
    assert "Traceback" in said.err
    assert "The lines above tell more" in said.err


def test_stopping_is_quiet(run, monkeypatch):
    def stopped(_entry: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(listing, "as_value", stopped)
    said = run("list", "role", "--json")
    assert (said.code, said.out, said.err) == (130, "", "")


def test_a_reader_who_has_seen_enough_ends_it_quietly(script):
    with subprocess.Popen(
        [*script, "bookmark", "add", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b"role/harbor-ranger\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"ACK role/harbor-ranger\n"
        process.stdout.close()
        process.stdin.write(b"role/harbor-lookout\nrole/records-analyst\n")
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_it_runs_as_a_module():
    run = subprocess.run(
        [sys.executable, "-m", "homeland_careers.cli", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == f"homeland-careers {__version__}\n"


def test_it_takes_the_arguments_of_the_process(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["homeland-careers", "--version"])
    with pytest.raises(SystemExit, match="0"):
        main()
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "role/harbor-ranger"],
        ["list", "role"],
        ["search", "harbor"],
        ["bookmark", "list"],
        ["doctor"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_loads_qt(script, arguments):
    program = [*script[:1], "-X", "importtime", *script[1:], *arguments]
    run = subprocess.run(program, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1)
    assert "homeland_careers.cli" in run.stderr
    assert "PySide6" not in run.stderr
    assert "homeland_careers.ui" not in run.stderr


def test_a_program_without_a_console_opens_the_window_and_ends_well(monkeypatch):
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(window, "show", lambda _launch: 0)
    assert main([]) == 0
