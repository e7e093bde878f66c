"""`content`: check and build from the terminal."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest

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


B, E = "<!-- report -->", "<!-- end of report -->"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and limits of POSIX")
UNFIT = {
    "no end": f"{B}\nold\n",
    "no beginning": f"old\n{E}\n",
    "the wrong way round": f"{E}\n{B}\n",
    "marks in running text": f"Between {B} and\nand {E}.\n",
    "end in running text": f"{B}\nold {E}\n",
    "two beginnings": f"{B}\n{B}\n{E}\n",
    "two ends": f"{B}\n{E}\nmine\n{E}\n",
}


def put(run: Any, page: Any) -> Any:
    return run("content", "report", "--content", str(SAMPLE), "--into", str(page))


@pytest.mark.parametrize("text", UNFIT.values(), ids=UNFIT)
def test_marks_that_hold_no_one_place_are_refused(run, tmp_path, text):
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")
    said = put(run, page)
    assert (said.code, said.out) == (1, "")
    assert f"{page} was left as it is: it has no one place for the report." in said.err
    assert page.read_text("utf-8") == text


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_page_keeps_its_line_ends_its_rights_and_what_only_speaks_of_marks(run, tmp_path, end):
    page, link = tmp_path / "page.md", tmp_path / "link.md"
    before, after = f"See {B} and {E}.{end}", f"after\u2028more{end}"
    page.write_bytes(f"{before}{B}{end}old{end}{E}{end}{after}".encode())
    page.chmod(0o644)
    mode = page.stat().st_mode
    link.symlink_to(page)
    assert put(run, link).code == 0
    text = page.read_bytes().decode()
    assert text.startswith(f"{before}{B}{end}### What is known of each field{end}")
    assert text.endswith(f"{E}{end}{after}")
    assert text.count("\n") == text.count(end)
    assert (page.stat().st_mode, link.is_symlink()) == (mode, True)


def missing(page):
    pass


def read_only(page):
    page.write_text(f"{B}\n{E}\n", "utf-8")
    page.chmod(0o444)


TROUBLES = [
    pytest.param(missing, "could not be read", id="missing"),
    pytest.param(lambda page: page.mkdir(), "is not a file", id="directory"),
    pytest.param(lambda page: page.write_bytes(b"\xff"), "is not UTF-8", id="not UTF-8"),
    pytest.param(read_only, "is read-only", id="read-only"),
    pytest.param(lambda page: os.mkfifo(page), "is not a file", id="pipe", marks=POSIX),  # noqa: PLW0108  not on Windows
    pytest.param(lambda page: page.symlink_to(page), "could not be read", id="link to itself", marks=POSIX),
]


@pytest.mark.parametrize(("make", "why"), TROUBLES)
def test_a_page_that_cannot_be_renewed_is_told_in_a_sentence(run, tmp_path, make, why):
    page = tmp_path / "page.md"
    make(page)
    said = put(run, page)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"homeland-careers: {page} was left as it is: it {why}")
    assert "a fault of the program" not in said.err
    assert len(list(tmp_path.iterdir())) == (make is not missing)


@POSIX
def test_a_full_disk_leaves_the_page(run, tmp_path):
    import resource

    page = tmp_path / "page.md"
    text = f"{B}\n{E}\n{'x' * 8_000_000}\n"
    page.write_text(text, "utf-8")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_000_000, hard))
    try:
        said = put(run, page)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert said.code == 7
    assert "took no more data" in said.err
    assert page.read_text("utf-8") == text
    assert list(tmp_path.iterdir()) == [page]


def test_one_component_is_not_put_into_a_page(run, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"{B}\n{E}\n", "utf-8")
    said = run("content", "report", "--component", "example-records-office", "--into", str(page))
    assert (said.code, said.out) == (1, "")
    assert "Leave out --component" in said.err
    assert page.read_text("utf-8") == f"{B}\n{E}\n"


def test_a_component_that_is_not_there(run):
    said = run("content", "report", "--content", str(SAMPLE), "--component", "nobody")
    assert (said.code, said.out) == (3, "")
    assert "“nobody” is no component of the catalogue. There are: example-harbor-agency" in said.err
