"""The rules of the house, run as tests: who imports whom, how long things get, what is not done at all."""

from __future__ import annotations

import ast
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "homeland_careers"
OURS = [file for place in ("src", "tests", "packaging", "database") for file in (ROOT / place).rglob("*.py")]
OURS.append(ROOT / "run.py")
SOURCES = [file for file in OURS if PACKAGE in file.parents]
TESTS = [file for file in OURS if ROOT / "tests" in file.parents]
REACHING_OUT = {"aiohttp", "asyncio", "ftplib", "http.client", "http.server", "httpx", "imaplib", "poplib"}
REACHING_OUT |= {"requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib.request"}
REACHING_OUT |= {"urllib3", "webbrowser", "xmlrpc"}
LOCAL_ONLY = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"), str(file))


def imports(nodes: Iterable[ast.AST]) -> set[str]:
    """Every module and every `module.name` that these statements import."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update([node.module, *(f"{node.module}.{alias.name}" for alias in node.names)])
    return found


def offending(files: Iterable[Path], offences: Callable[[Path], Iterable[object]]) -> dict[str, list[object]]:
    """What each file does against a rule; nothing for the files that keep it."""
    found = {str(file.relative_to(ROOT)): list(offences(file)) for file in files}
    return {name: offences for name, offences in found.items() if offences}


def test_contracts_hold():
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_values_stand_on_the_standard_library():
    def foreign(file: Path) -> set[str]:
        roots = {name.partition(".")[0] for name in imports(ast.walk(tree(file)))}
        return roots - sys.stdlib_module_names - {"homeland_careers"}

    assert offending([f for f in SOURCES if PACKAGE / "domain" in f.parents], foreign) == {}


def test_terminal_opens_the_window_only_when_asked():
    def window(file: Path) -> set[str]:
        names = imports(tree(file).body)
        return {name for name in names if re.match(r"homeland_careers\.(app|ui)\b|PySide6", name)}

    terminal = [f for f in SOURCES if f == PACKAGE / "cli.py" or PACKAGE / "cli" in f.parents]
    assert terminal
    assert offending(terminal, window) == {}


def test_terminal_program_loads_no_qt():
    loaded = "import sys, homeland_careers.cli; print([m for m in sys.modules if m.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_program_reaches_for_no_network():
    def network(file: Path) -> set[str]:
        names = imports(ast.walk(tree(file)))
        of_qt = {name for name in names if name.startswith("PySide6.QtNetwork")}
        return names & REACHING_OUT | of_qt - {"PySide6.QtNetwork", *LOCAL_ONLY}

    assert offending(SOURCES, network) == {}


def test_suite_is_denied_the_network():
    with pytest.raises(PermissionError, match="no network"):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with pytest.raises(PermissionError, match="no host"):
        socket.getaddrinfo("localhost", 80)
    socket.socket(socket.AF_UNIX).close()


def test_files_stay_short():
    def lines(file: Path) -> list[int]:
        count = len(file.read_text("utf-8").splitlines())
        return [count] if count > 300 else []

    assert offending(OURS, lines) == {}


def test_functions_stay_short():
    def long(file: Path) -> list[str]:
        functions = [n for n in ast.walk(tree(file)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
        return [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno >= 40]

    assert offending(OURS, long) == {}


def test_names_say_something():
    def empty(file: Path) -> set[str]:
        classes = {node.name for node in ast.walk(tree(file)) if isinstance(node, ast.ClassDef)}
        vague = {name for name in classes if name.endswith(("Manager", "Controller", "Handler", "Helper"))}
        return vague | {"utils", "helpers", "common", "core"} & {*file.relative_to(ROOT).parts, file.stem}

    assert offending(SOURCES, empty) == {}


def test_tests_wait_for_the_thing_and_never_for_the_clock():
    def naps(file: Path) -> list[str]:
        calls = [ast.unparse(node.func) for node in ast.walk(tree(file)) if isinstance(node, ast.Call)]
        return [name for name in calls if re.search(r"\b(sleep|msleep|qSleep|qWait)$|\bqtbot\.wait$", name)]

    assert offending(TESTS, naps) == {}
