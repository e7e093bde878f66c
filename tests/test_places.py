"""Where files are: package before checkout; the reader's folder by option, environment, platform."""

from __future__ import annotations

from pathlib import Path

import pytest

from homeland_careers import places
from homeland_careers.domain.errors import HomelandCareersError


@pytest.fixture
def trees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """An empty package and an empty checkout."""
    package, checkout = tmp_path / "package", tmp_path / "checkout"
    monkeypatch.setattr(places, "_PACKAGE", package)
    monkeypatch.setattr(places, "_CHECKOUT", checkout)
    return package, checkout


LOOKUPS = [
    pytest.param(places.resources, "_resources", "resources", id="resources"),
    pytest.param(places.migrations, "_migrations", "database/migrations", id="migrations"),
    pytest.param(places.catalogue_folder, "_catalogue", "build/catalogue", id="catalogue"),
]


@pytest.mark.parametrize(("look", "packaged", "checked_out"), LOOKUPS)
def test_checkout_answers_when_the_package_has_nothing(trees, look, packaged, checked_out):
    assert look() == trees[1] / checked_out


@pytest.mark.parametrize(("look", "packaged", "checked_out"), LOOKUPS)
def test_package_comes_first(trees, look, packaged, checked_out):
    (trees[0] / packaged).mkdir(parents=True)
    (trees[1] / checked_out).mkdir(parents=True)
    assert look() == trees[0] / packaged


def test_content_is_found_in_a_checkout(trees):
    (trees[1] / "database" / "content").mkdir(parents=True)
    assert places.content() == trees[1] / "database" / "content"


def test_content_is_refused_without_a_checkout(trees):
    with pytest.raises(HomelandCareersError, match="use a checkout"):
        places.content()


def test_this_checkout_has_its_resources():
    assert (places.resources() / "icons" / "homeland-careers.svg").is_file()


def test_option_beats_environment(tmp_path, monkeypatch):
    monkeypatch.setenv(places.PROFILE_VARIABLE, str(tmp_path / "named"))
    assert places.profile(tmp_path / "option").root == tmp_path / "option"


def test_environment_beats_platform(tmp_path, monkeypatch):
    monkeypatch.setenv(places.PROFILE_VARIABLE, str(tmp_path / "named"))
    assert places.profile().root == tmp_path / "named"


@pytest.mark.parametrize("unset", ["", None], ids=["empty", "absent"])
def test_platform_answers_last(tmp_path, monkeypatch, unset):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    if unset is None:
        monkeypatch.delenv(places.PROFILE_VARIABLE)
    else:
        monkeypatch.setenv(places.PROFILE_VARIABLE, unset)
    root = places.profile().root
    assert root.is_relative_to(tmp_path)
    assert root.name == "homeland-careers"


@pytest.mark.parametrize("given", ["~/mine", "mine"], ids=["home", "relative"])
def test_folder_named_by_hand_becomes_absolute(tmp_path, monkeypatch, given):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert places.profile(Path(given)).root == tmp_path / "mine"


def test_home_of_nobody_is_the_name_of_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert places.profile(Path("~no body/mine")).root == tmp_path / "~no body" / "mine"


def test_everything_of_a_profile_is_inside_it_and_nothing_is_made(profile):
    parts = [profile.personal_db, profile.backups, profile.log_file, profile.window_state, profile.lock]
    assert all(part.parent == profile.root for part in parts)
    assert len(set(parts)) == len(parts)
    assert not profile.root.exists()


def test_an_empty_name_names_no_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOMELAND_CAREERS_HOME", str(tmp_path))
    assert places.profile(Path()).root == tmp_path
