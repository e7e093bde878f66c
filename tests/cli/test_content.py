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


def test_the_report_says_what_is_known(run):
    said = run("content", "report", "--content", str(SAMPLE))
    assert said.code == 0
    assert "| Field | Sourced | Not published | Not applicable | Not checked |" in said.out
    assert "| Example Harbor Agency | 3 |" in said.out


def test_the_report_of_one_component(run):
    said = run("content", "report", "--content", str(SAMPLE), "--component", "example-records-office")
    assert "| Example Records Office | 1 |" in said.out
    assert "Example Harbor Agency" not in said.out


def test_the_report_is_put_between_its_marks(run, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- report -->\nold\n<!-- end of report -->\nafter\n", "utf-8")
    assert run("content", "report", "--content", str(SAMPLE), "--into", str(page)).code == 0
    once = page.read_text("utf-8")
    assert once.startswith("before\n<!-- report -->\n### What is known of each field")
    assert once.endswith("<!-- end of report -->\nafter\n")
    assert "old" not in once
    run("content", "report", "--content", str(SAMPLE), "--into", str(page))
    assert page.read_text("utf-8") == once


def test_a_page_without_marks_stays_as_it_is(run, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("nothing here", "utf-8")
    said = run("content", "report", "--content", str(SAMPLE), "--into", str(page))
    assert said.code != 0
    assert "left as it is" in said.err
    assert page.read_text("utf-8") == "nothing here"


def test_bad_sources_have_no_report(run, tmp_path):
    content = sample_content(tmp_path)
    (content / "sources.yaml").write_text("")
    said = run("content", "report", "--content", str(content))
    assert (said.code, said.out) == (1, "")
