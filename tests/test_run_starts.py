"""What the script does on machines that lack something.

Every start is a real process in a small checkout; `uv`, `apt-get` and the program are stand-ins on its PATH.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import run

UV = """\
#!/bin/sh
echo "uv $*" >> "$CALLS"
test "$1" = venv && mkdir -p "$4/bin" && printf '#!/bin/sh\\nexec %s "$@"\\n' "$REAL" > "$4/bin/python" \\
    && chmod +x "$4/bin/python"
test "$1" != pip || eval "${UV_PIP:-:}"
"""
APT = '#!/bin/sh\necho "apt-get $*" >> "$CALLS"\nexit 100\n'
PROGRAM = """\
import os, pathlib, sys
with open(os.environ["CALLS"], "a") as calls:
    print("program", *sys.argv[1:], file=calls)
if sys.argv[1:] == ["content", "build"]:
    current = pathlib.Path("build/catalogue/current")
    current.parent.mkdir(parents=True, exist_ok=True)
    current.write_text("catalogue")
sys.exit(7 if sys.argv[1:] == ["show", "nothing"] else 0)
"""
NO_ENSUREPIP = "import sys\nsys.modules['ensurepip'] = None\n"
NO_EGL = """\
import ctypes
load = ctypes.CDLL
def without_egl(name, *rest, **more):
    if name == "libEGL.so.1":
        raise OSError(name)
    return load(name, *rest, **more)
ctypes.CDLL = without_egl
"""


@dataclass
class Checkout:
    """A small checkout on a machine of its own."""

    root: Path
    env: dict[str, str] = field(default_factory=dict)

    def start(self, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Start run.py there."""
        command = [sys.executable, str(self.root / "run.py"), *args]
        return subprocess.run(
            command, cwd=self.root, env=self.env | env, capture_output=True, text=True, check=False
        )

    def calls(self) -> list[str]:
        """Give what was called since last asked."""
        log = self.root / "calls"
        said = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return said

    def put(self, name: str, text: str) -> None:
        """Write a file that can be run."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def finished(self) -> bool:
        """Say whether its environment looks finished."""
        return (self.root / ".venv" / "finished").exists()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout with uv on a machine without a display."""
    here = Checkout(tmp_path / "checkout")
    here.put("run.py", Path(run.__file__).read_text())
    here.put("pyproject.toml", '[project]\nname = "small"\nversion = "1"\n')
    here.put("constraints.txt", "")
    here.put("database/content/one.yaml", "")
    here.put("src/homeland_careers/__init__.py", "")
    here.put("src/homeland_careers/cli.py", PROGRAM)
    here.put("bin/uv", UV)
    here.put("bin/apt-get", APT)
    here.env = {
        "PATH": f"{here.root / 'bin'}:/usr/bin:/bin",
        "PYTHONPATH": str(here.root / "src"),
        "HOME": str(tmp_path),
        "CALLS": str(here.root / "calls"),
        "REAL": sys.executable,
    }
    return here


@pytest.mark.parametrize(
    ("newer", "mend"),
    [
        ("", "Install a newer one"),
        ("#!/bin/sh\nexit 0", "Run: python3.12 run.py"),
        ("#!/bin/sh\nexit 1", "Install"),
    ],
    ids=["none", "another one works", "another one is broken"],
)
def test_old_python_is_told_in_one_line(checkout, newer, mend):
    if newer:
        checkout.put("old/python3.12", newer)
    pretend = "import runpy, sys; sys.version_info = (3, 6, 9); runpy.run_path('run.py', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", pretend],
        cwd=checkout.root,
        env={"PATH": str(checkout.root / "old")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or later; this is 3.6" in done.stderr
    assert mend in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_second_start_installs_and_compiles_nothing(checkout):
    assert checkout.start("search", "cbp").returncode == 0
    first = checkout.calls()
    assert [call.split()[0:2] for call in first] == [
        ["uv", "venv"], ["uv", "pip"], ["program", "content"], ["program", "search"],
    ]  # fmt: skip
    assert "-e . -c constraints.txt" in first[1]
    done = checkout.start("search", "cbp", "--json")
    assert (done.stdout, done.stderr) == ("", "")
    assert checkout.calls() == ["program search cbp --json"]


def test_exit_code_of_the_program_is_passed_on(checkout):
    assert checkout.start("show", "nothing").returncode == 7


def test_changed_requirements_are_installed_without_making_all_anew(checkout):
    checkout.start("doctor")
    checkout.calls()
    checkout.put("constraints.txt", "one==1\n")
    checkout.start("doctor")
    assert [call.split()[1] for call in checkout.calls()] == ["pip", "doctor"]


def test_tests_bring_their_tools_and_later_starts_keep_them(checkout):
    checkout.put("src/pytest.py", "import sys; print('pytest', *sys.argv[1:])")
    assert checkout.start("test", "-k", "one").stdout == "pytest -k one\n"
    assert "-e .[dev]" in checkout.calls()[1]
    checkout.start("doctor")
    assert checkout.calls() == ["program doctor"]


@pytest.mark.parametrize("changed", ["database/content/two.yaml", "src/homeland_careers/content/compile.py"])
def test_catalogue_is_compiled_when_something_is_newer(checkout, changed):
    checkout.start("doctor")
    checkout.calls()
    current = checkout.root / "build" / "catalogue" / "current"
    os.utime(current, (1, 1))
    os.utime(checkout.root / "database" / "content", (0, 0))
    os.utime(checkout.root / "database" / "content" / "one.yaml", (0, 0))
    checkout.start("doctor")
    assert checkout.calls() == ["program doctor"]
    checkout.put(changed, "")
    checkout.start("doctor")
    assert checkout.calls() == ["program content build", "program doctor"]


def test_failed_installation_is_begun_anew(checkout):
    checkout.put("sitecustomize/sitecustomize.py", NO_ENSUREPIP)
    hidden = f"{checkout.root / 'sitecustomize'}:{checkout.env['PYTHONPATH']}"
    done = checkout.start("doctor", UV_PIP="exit 2", PYTHONPATH=hidden)
    assert done.returncode == 1
    assert not checkout.finished()
    checkout.calls()
    checkout.start("doctor")
    assert [call.split()[1] for call in checkout.calls()][:2] == ["venv", "pip"]
    assert checkout.finished()


def test_killed_installation_does_not_look_finished(checkout):
    assert checkout.start("doctor", UV_PIP="kill -9 $PPID").returncode == -signal.SIGKILL
    assert not checkout.finished()
    assert checkout.start("doctor").returncode == 0


def test_missing_venv_is_told_with_the_line_that_mends_it(checkout):
    (checkout.root / "bin" / "uv").unlink()
    checkout.put("sitecustomize/sitecustomize.py", NO_ENSUREPIP)
    done = checkout.start("doctor", PYTHONPATH=str(checkout.root / "sitecustomize"))
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(f"sudo apt-get install -y {package}")
    tried = [call.split()[1] for call in checkout.calls()]
    assert tried == (["install", "update"] if os.geteuid() == 0 else [])


@pytest.mark.slow
def test_missing_network_is_told(checkout):
    (checkout.root / "bin" / "uv").unlink()
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9", "PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"}
    done = checkout.start("doctor", **nowhere)
    assert done.returncode == 1
    assert "No network" in done.stderr.splitlines()[-1]
    assert not checkout.finished()


def test_missing_library_is_told_to_who_wants_a_picture_only(checkout):
    checkout.put("sitecustomize/sitecustomize.py", NO_EGL)
    checkout.env["PYTHONPATH"] = f"{checkout.root / 'sitecustomize'}:{checkout.env['PYTHONPATH']}"
    done = checkout.start("--screenshot", "a.png")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("sudo apt-get install -y libegl1")
    assert checkout.start("doctor").returncode == 0


def test_without_display_pictures_are_drawn(checkout):
    done = checkout.start()
    assert done.returncode == 0
    assert "no display" in done.stderr
    drawn = [call.split()[-1] for call in checkout.calls() if "--screenshot" in call]
    assert sorted(drawn) == ["--open=place/home", "--open=role/border-patrol-agent", "--search=border"]
    assert [Path(line).name for line in done.stdout.splitlines()[:3]] == [
        "home.png",
        "search.png",
        "role.png",
    ]
    assert "python3 run.py search border patrol" in done.stdout
