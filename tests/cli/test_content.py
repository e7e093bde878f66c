"""`content`: check and build from the terminal."""

from __future__ import annotations

from homeland_careers.storage.catalogue.soundness import verify
from tests.sample import SAMPLE, sample_content


def test_sound_sources(run):
    said = run("content", "check", "--content", str(SAMPLE))
    assert (said.code, said.out) == (0, "The written sources are sound.\n")


def test_every_problem_with_its_line(run, tmp_path):
    content = sample_content(tmp_path)
    role = content / "roles" / "harbor-ranger.md"
    role.write_text(role.read_text("utf-8").replace("field: pay", "field: payment"), "utf-8")
    said = run("content", "check", "--content", str(content))
    assert said.code == 1
    assert "roles/harbor-ranger.md:" in said.out


def test_a_catalogue_is_made(run, tmp_path):
    said = run("content", "build", "--content", str(SAMPLE), "--into", str(tmp_path / "made"))
    assert said.code == 0
    assert said.out == f"Made {verify(tmp_path / 'made')}\n"


def test_bad_sources_make_none(run, tmp_path):
    content = sample_content(tmp_path)
    (content / "sources.yaml").write_text("")
    said = run("content", "build", "--content", str(content), "--into", str(tmp_path / "made"))
    assert (said.code, said.out) == (1, "")
    assert "example-careers" in said.err
    assert all(line.split(":")[1].isdecimal() for line in said.err.splitlines())
    assert not (tmp_path / "made").exists()
