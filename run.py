#!/usr/bin/env python3
"""Start the program from a checkout, making its environment the first time.

python3 run.py [what the program takes]   open the window, or run a terminal command
python3 run.py test [what pytest takes]   run the tests
python3 run.py bench                      run the measurements
python3 run.py check                      lint, types, architecture, dependencies, written content

Standard library only, and written so that an old Python can still read it and be told what is wrong.
"""

import sys

NEEDED = (3, 11)
NAME = "Homeland Careers"


def too_old() -> str:
    """Give the sentence for a Python that is too old, naming a newer one if this machine has it."""
    import shutil  # noqa: PLC0415  nothing is loaded before the version is known to do
    import subprocess  # noqa: PLC0415

    found = "%s needs Python 3.11 or later; this is %d.%d. " % (NAME, *sys.version_info[:2])
    for minor in range(14, NEEDED[1] - 1, -1):
        newer = "python3.%d" % minor
        if shutil.which(newer) and not subprocess.call([newer, "-c", ""], stderr=subprocess.DEVNULL):
            return found + "Run: %s run.py" % newer
    return found + "Install a newer one from your system or python.org, then run: python3 run.py"


if sys.version_info < NEEDED:
    sys.exit(too_old())

import ctypes
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import socket
import subprocess
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "finished"
LOG = ROOT / "build" / "install.log"
CURRENT = ROOT / "build" / "catalogue" / "current"
PROGRAM = [str(PYTHON), "-m", "homeland_careers.cli"]
BASE = str(Path(sys.executable).resolve())  # never the environment that may have to be made anew
TAKES_VALUE = {"--open", "--search", "--screenshot", "--size", "--theme", "--zoom", "--profile"}

# What Qt loads, and the Debian package that has it: first to draw at all, then to open a window under X.
DRAWING = {"libglib-2.0.so.0": "libglib2.0-0", "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
DRAWING |= {"libxkbcommon.so.0": "libxkbcommon0", "libdbus-1.so.3": "libdbus-1-3"}
DRAWING |= {"libfontconfig.so.1": "libfontconfig1"}
WINDOW = {"libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4"}
WINDOW |= {"libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0"}
WINDOW |= {"libxkbcommon-x11.so.0": "libxkbcommon-x11-0"}
X_SERVER = "/tmp/.X11-unix/X"  # noqa: S108  where it listens
PICTURES = {"home": "--open=place/home", "search": "--search=border"}
PICTURES |= {"role": "--open=role/border-patrol-agent"}
TROUBLES = {
    "No space left": "The disk is full. Free about 1 GB, then run: python3 run.py",
    "Permission denied|Read-only file system": "This folder cannot be written. Run it from one of yours.",
    "name resolution|service not known|onnection broken|new connection|dns error|onnection refused|timed out|"
    "sending request|unreachable": "No network, and the first start needs one. Connect, run: python3 run.py",
}
CHECKS = ["ruff check .", "ruff format --check .", "mypy", "lint-imports", "deptry ."]
CHECKS += ["python -m homeland_careers.cli content check"]


def say(sentence: str) -> None:
    """Tell the person what happens, beside what the program itself prints."""
    print(NAME + ": " + sentence, file=sys.stderr, flush=True)


def kind_of(args: list[str]) -> str:
    """Say what the program's arguments ask for: a `terminal` command, a `picture` or a `window`."""
    words = iter(args)
    picture = False
    for word in words:
        if word in ("--help", "-h", "--version") or not word.startswith("-"):
            return "terminal"
        picture = picture or word.split("=")[0] == "--screenshot"
        if word in TAKES_VALUE:
            next(words, None)
    return "picture" if picture else "window"


def has_display(env: Mapping[str, str]) -> bool:
    """Say whether a window can open; Qt aborts the process when it cannot, so this is asked first."""
    forced = env.get("QT_QPA_PLATFORM", "").split(":")[0]
    if forced in ("offscreen", "minimal"):
        return False
    if forced not in ("", "xcb", "wayland") or not sys.platform.startswith("linux"):
        return True
    if env.get("WAYLAND_DISPLAY") and Path(env.get("XDG_RUNTIME_DIR", "/"), env["WAYLAND_DISPLAY"]).exists():
        return True
    host, _, screen = env.get("DISPLAY", "").partition(":")
    return bool(screen) and (host not in ("", "unix") or answers(X_SERVER + screen.split(".")[0]))


def answers(path: str) -> bool:
    """Say whether an X server listens on this local socket, be it a file or an abstract name."""
    with socket.socket(socket.AF_UNIX) as named, socket.socket(socket.AF_UNIX) as abstract:
        return named.connect_ex(path) == 0 or abstract.connect_ex("\0" + path) == 0


def missing_libraries(wanted: dict[str, str]) -> dict[str, str]:
    """Give those of the wanted libraries that this machine cannot load."""
    missing = {}
    for name, package in wanted.items() if sys.platform.startswith("linux") else ():
        try:
            ctypes.CDLL(name)
        except OSError:
            missing[name] = package
    return missing


def debian_packages(packages: list[str], release: dict[str, str]) -> list[str]:
    """Name the packages as this release does: one gained `t64` with Debian 13 and Ubuntu 24.04."""
    version = release.get("ID", "") + release.get("VERSION_ID", "")
    old = version in ("debian11", "debian12", "ubuntu20.04", "ubuntu22.04")
    return [p if old else p.replace("libglib2.0-0", "libglib2.0-0t64") for p in packages]


def apt_install(packages: list[str]) -> bool:
    """Install the packages if this is root on Debian or Ubuntu; say whether that was done."""
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        return False
    say("installing " + " ".join(packages))
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install = [apt, "install", "-y", "--no-install-recommends", *packages]
    # A fresh machine has no lists of packages yet.
    return logged(install, env) or (logged([apt, "update"], env) and logged(install, env))


def mend_libraries(wanted: dict[str, str]) -> None:
    """See to it that Qt finds its libraries, or end with the line that installs them."""
    missing = missing_libraries(wanted)
    if not missing:
        return
    line = "your package manager has " + " ".join(missing)
    if shutil.which("apt-get"):
        packages = debian_packages(list(missing.values()), platform.freedesktop_os_release())
        if apt_install(packages) and not missing_libraries(wanted):
            return
        line = "sudo apt-get install -y " + " ".join(packages)
    sys.exit("%s: Qt cannot draw without some system libraries. Install them: %s" % (NAME, line))


def logged(command: list[str], env: "dict[str, str] | None" = None) -> bool:
    """Run a command with its words kept in the log; say whether it went well."""
    LOG.parent.mkdir(parents=True, exist_ok=True)
    with LOG.open("ab") as log:
        log.write(("$ " + " ".join(command) + "\n").encode())
        log.flush()
        return subprocess.call(command, stdout=log, stderr=log, cwd=str(ROOT), env=env) == 0


def diagnosis(log: str) -> str:
    """Give the sentence for an installation that failed."""
    for signs, sentence in TROUBLES.items():
        if re.search(signs, log):
            return "%s: %s (log: %s)" % (NAME, sentence, LOG)
    return "%s: the installation failed. %s ends so:\n%s" % (NAME, LOG, log[-1500:].strip())


def state(*, dev: bool) -> list[str]:
    """Say what a finished environment would be: its Python, the files it follows, with or without tools."""
    told = hashlib.sha256(str(ROOT).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        told.update((ROOT / name).read_bytes())
    interpreter = "%d.%d %s" % (sys.version_info[0], sys.version_info[1], PYTHON.resolve())
    return [interpreter, told.hexdigest(), "dev" if dev else "run"]


def prepare(*, dev: bool) -> None:
    """Make the environment, or bring it up to date; the stamp is taken away first and laid back last."""
    stamped = STAMP.read_text("utf-8").split("\n") if STAMP.is_file() and PYTHON.exists() else []
    dev = dev or stamped[2:] == ["dev"]
    if stamped == state(dev=dev):
        return
    STAMP.unlink(missing_ok=True)
    LOG.unlink(missing_ok=True)
    say("preparing its environment in .venv; this takes a minute and happens once")
    install(fresh=stamped[:1] != state(dev=dev)[:1], target=".[dev]" if dev else ".")
    partial = STAMP.with_suffix(".part")
    partial.write_text("\n".join(state(dev=dev)), "utf-8")
    partial.replace(STAMP)


def install(*, fresh: bool, target: str) -> None:
    """Fill the environment with uv, else with venv and pip; end with one sentence if neither can."""
    what = ["-e", target, "-c", "constraints.txt"]
    uv = shutil.which("uv")
    if fresh:
        shutil.rmtree(VENV, ignore_errors=True)
    if uv and (not fresh or logged([uv, "venv", "--python", BASE, str(VENV)])):  # noqa: SIM102
        if logged([uv, "pip", "install", "--python", str(PYTHON), *what]):
            return
    if importlib.util.find_spec("ensurepip") is None:
        package = "python%d.%d-venv" % sys.version_info[:2]
        if not apt_install([package]):
            line = "sudo apt-get install -y " + package
            sys.exit(
                "%s: this Python cannot make environments. Install the part that does: %s" % (NAME, line)
            )
    if fresh or not list(BIN.glob("pip*")):
        shutil.rmtree(VENV, ignore_errors=True)
        fresh = True
    made = not fresh or logged([BASE, "-m", "venv", str(VENV)])
    env = {"PIP_RETRIES": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **os.environ}
    if not (made and logged([str(PYTHON), "-m", "pip", "install", *what], env)):
        sys.exit(diagnosis(LOG.read_text("utf-8", "replace")))


def build_catalogue() -> None:
    """Compile the written content when it, or what compiles it, is newer than the catalogue."""
    source = ROOT / "src" / "homeland_careers"
    content = ROOT / "database" / "content"
    files = [content, *content.rglob("*")]  # folders too: they tell of files taken away
    files += [file for room in ("content", "storage", "domain") for file in (source / room).rglob("*.py")]
    if CURRENT.exists() and CURRENT.stat().st_mtime >= max(file.stat().st_mtime for file in files):
        return
    say("compiling the catalogue")
    failed = subprocess.call([*PROGRAM, "content", "build"], cwd=str(ROOT), stdout=sys.stderr)
    if not CURRENT.exists():
        sys.exit(failed or 1)
    if not failed:
        os.utime(str(CURRENT))  # the same bytes built again may keep their old time


def show_without_display() -> int:
    """Draw pictures where no window can open, and tell how to go on in a terminal."""
    folder = LOG.with_name("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    say("there is no display here, so no window can open; drawing pictures of it instead")
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for name, place in PICTURES.items():
        picture = str(folder / (name + ".png"))
        code = subprocess.call([*PROGRAM, "--screenshot", picture, place], cwd=str(ROOT), env=env)
        if code:
            return code
        print(picture)
    print("Everything is in the terminal as well:")
    for example in ("search border patrol", "show role/border-patrol-agent", "list role", "--help"):
        print("  python3 run.py " + example)
    return 0


def hand_over(command: list[str]) -> int:
    """Become the command where the system can, so that nothing of this script stays behind."""
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)  # noqa: S606  never returns


def develop(command: str, args: list[str]) -> int:
    """Run the tests, the measurements or the checks: all of these, and say which failed."""
    mend_libraries(DRAWING)
    prepare(dev=True)
    build_catalogue()
    os.chdir(str(ROOT))
    if command == "check":
        failed = [c for c in CHECKS if subprocess.call([str(BIN / c.split()[0]), *c.split()[1:]])]
        say("failed: " + ", ".join(failed) if failed else "all checks passed")
        return 1 if failed else 0
    chosen = ["-m", "bench", "--benchmark-enable", "tests/benchmarks"] if command == "bench" else []
    return hand_over([str(PYTHON), "-m", "pytest", *chosen, *args])


def main(args: list[str]) -> int:
    """Do what the arguments ask for and give the exit code."""
    if args[:1] and args[0] in ("test", "bench", "check"):
        return develop(args[0], args[1:])
    kind = kind_of(args)
    shown = kind != "window" or has_display(os.environ)
    if kind != "terminal":
        mend_libraries({**DRAWING, **WINDOW} if kind == "window" and shown else DRAWING)
    prepare(dev=False)
    build_catalogue()
    return hand_over(PROGRAM + args) if shown else show_without_display()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:  # whoever read along has gone
        os._exit(0)
    except OSError as error:
        sys.exit("%s: %s. Is this folder yours to write in, and is there room?" % (NAME, error))
    except KeyboardInterrupt:
        sys.exit("\n" + NAME + ": stopped. Run it again to go on.")
