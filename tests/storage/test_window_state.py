"""The state of the window survives a restart; a file that makes no sense does not stop one."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homeland_careers.domain.address import HOME, THINGS, Address, Kind
from homeland_careers.domain.window_state import Theme, WindowState
from homeland_careers.storage.window_state import MOST_TABS, load, save

STATE = WindowState(
    geometry=bytes(range(256)),
    sidebar_width=312,
    tabs=(HOME, Address.parse("role/x"), Address(Kind.SEARCH, "coast guard & “quotes” é")),
    current=2,
    theme=Theme.HIGH_CONTRAST,
    zoom=125,
)


def test_what_is_saved_is_loaded(profile):
    save(profile.window_state, STATE)
    assert load(profile.window_state) == STATE
    assert load(profile.window_state).place == STATE.tabs[2]


addresses = st.builds(
    Address, st.sampled_from(THINGS), st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
)


@given(
    st.lists(addresses | st.builds(Address, st.just(Kind.SEARCH), st.text()), min_size=1),
    st.binary(),
    st.data(),
)
def test_any_state_round_trips(tmp_path_factory, tabs, geometry, data):
    path = tmp_path_factory.getbasetemp() / "any-state.json"
    current = data.draw(st.integers(0, len(tabs) - 1))
    state = WindowState(geometry=geometry, tabs=tuple(tabs), current=current)
    save(path, state)
    assert load(path) == state


def test_a_first_start_is_the_default_and_makes_nothing(profile):
    assert load(profile.window_state) == WindowState()
    assert WindowState().place == HOME
    assert not profile.root.exists()


def written(**changes: object) -> bytes:
    whole = {
        "geometry": "",
        "sidebar_width": 0,
        "tabs": ["place/home"],
        "current": 0,
        "theme": "system",
        "zoom": 100,
    }
    return json.dumps({**whole, **changes}).encode()


BROKEN = {
    "empty": b"",
    "cut short": written()[:-9],
    "not text": b"\xff\xfe\x00",
    "too deep": b"[" * 100_000,
    "a list": b"[]",
    "no object": b"7",
    "nothing in it": b"{}",
    "no tab": written(tabs=[]),
    "tabs that are text": written(tabs="ab"),
    "a tab of no kind": written(tabs=["spell/x"]),
    "a number as tab": written(tabs=[1]),
    "a tab beyond the last": written(current=1),
    "a negative tab": written(current=-1),
    "a theme of no name": written(theme="sepia"),
    "zoom too small": written(zoom=79),
    "zoom too large": written(zoom=201),
    "zoom that is no number": written(zoom="100"),
    "geometry of wrong letters": written(geometry="é"),
    "a wide sidebar": written(sidebar_width=10**9),
}


def test_the_table_below_is_broken_by_its_changes_alone(profile):
    profile.root.mkdir()
    profile.window_state.write_bytes(written())
    assert load(profile.window_state) == WindowState()
    assert profile.window_state.exists()


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_set_aside(profile, content):
    profile.root.mkdir()
    profile.window_state.write_bytes(content)
    assert load(profile.window_state) == WindowState()
    aside = profile.window_state.with_name(f"{profile.window_state.name}.broken")
    assert aside.read_bytes() == content
    assert not profile.window_state.exists()


def test_a_folder_in_its_place_is_the_default(profile):
    profile.window_state.mkdir(parents=True)
    assert load(profile.window_state) == WindowState()


def test_nothing_dear_is_imported():
    program = "import sys, homeland_careers.storage.window_state\n"
    program += "print({'sqlalchemy', 'pydantic', 'PySide6'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


def test_more_tabs_than_anyone_reads_are_left_out(tmp_path):
    path = tmp_path / "window.json"
    path.write_bytes(written(tabs=["place/home"] * 1000, current=999))
    state = load(path)
    assert len(state.tabs) == MOST_TABS
    assert state.current == MOST_TABS - 1
