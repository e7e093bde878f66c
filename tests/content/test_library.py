"""One broken file is told once: what refers to it stays quiet."""

from __future__ import annotations

import pytest

from homeland_careers.content.compile import check_content
from tests.sample import sample_content

BROKEN = "title: x: y\n"
NOT_YAML = "This is not readable as YAML: mapping values are not allowed here. Quote a value that holds “: ” or “ #”."


@pytest.mark.parametrize(
    "file",
    [
        "sources.yaml",
        "moved.yaml",
        "pay/gl-2030.yaml",
        "roles/harbor-ranger.md",
        "components/example-harbor-agency.yaml",
    ],
)
def test_a_broken_file_is_told_once(tmp_path, file):
    content = sample_content(tmp_path)
    text = f"---\n{BROKEN}---\n" if file.endswith(".md") else BROKEN
    (content / file).write_text(text)
    line = 2 if file.endswith(".md") else 1
    assert [str(problem) for problem in check_content(content)] == [
        f"database/content/{file}:{line}: {NOT_YAML}"
    ]


@pytest.mark.parametrize("file", ["sources.yaml", "moved.yaml"])
def test_a_register_that_is_a_list_is_told(tmp_path, file):
    content = sample_content(tmp_path)
    (content / file).write_text("- a\n")
    problems = [str(problem) for problem in check_content(content)]
    assert f"database/content/{file}:1: The file must hold named fields." in problems


def test_one_bad_source_does_not_hide_the_others(tmp_path):
    content = sample_content(tmp_path)
    sources = content / "sources.yaml"
    sources.write_text(sources.read_text().replace("kind: third-party", "kind: rumour"))
    assert [str(problem) for problem in check_content(content)] == [
        "database/content/sources.yaml:21: “kind” has “rumour”, "
        "which is none of official, announcement, third-party, general."
    ]


def test_without_sources_every_citation_is_told(tmp_path):
    content = sample_content(tmp_path)
    (content / "sources.yaml").unlink()
    problems = [str(problem) for problem in check_content(content)]
    assert "database/content/terms/log-book.yaml:6: No source is called “example-careers”." in problems


def test_sources_may_stand_in_a_folder_a_file_a_publisher(tmp_path):
    content = sample_content(tmp_path)
    text = (content / "sources.yaml").read_text("utf-8")
    head, mark, rest = text.partition("example-article:")
    (content / "sources").mkdir()
    (content / "sources" / "agency.yaml").write_text(head, "utf-8")
    (content / "sources" / "weekly.yaml").write_text(mark + rest, "utf-8")
    (content / "sources.yaml").unlink()
    assert check_content(content) == []
    (content / "sources" / "weekly.yaml").write_text(mark + rest + head.partition("\n")[2], "utf-8")
    assert [str(problem) for problem in check_content(content)] == [
        f"database/content/sources/weekly.yaml:{line}: "
        f"database/content/sources/agency.yaml already names the source “{slug}”."
        for line, slug in ((18, "example-announcement"), (25, "example-careers"))
    ]


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        pytest.param("kind: general", "kind: general", None, id="both sound"),
        pytest.param(
            "kind: general",
            "kind: rumour",
            "27: “kind” has “rumour”, which is none of official, announcement, third-party, general.",
            id="the first is refused",
        ),
    ],
)
def test_a_source_named_twice_is_told_once_with_the_first_file(tmp_path, old, new, first):
    content = sample_content(tmp_path)
    (content / "sources").mkdir()
    text = (content / "sources.yaml").read_text("utf-8").replace(old, new)
    (content / "sources" / "a.yaml").write_text(text, "utf-8")
    (content / "sources.yaml").write_text("example-knowledge:\n  kind: nothing\n", "utf-8")
    again = (
        "database/content/sources.yaml:1: "
        "database/content/sources/a.yaml already names the source “example-knowledge”."
    )
    expected = [again] + ([f"database/content/sources/a.yaml:{first}"] if first else [])
    assert [str(problem) for problem in check_content(content)] == expected


def test_a_misnamed_pay_table_is_told_once(tmp_path):
    content = sample_content(tmp_path)
    (content / "pay" / "gs-2030.yaml").rename(content / "pay" / "general-schedule.yaml")
    (problem,) = check_content(content)
    assert str(problem).startswith("database/content/pay/general-schedule.yaml:1: Files in “pay” are called")
