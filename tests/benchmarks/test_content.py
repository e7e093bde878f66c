"""How long checking the written content takes: quick enough to run at every change of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from homeland_careers.content.compile import check_content
from tests.sample import sample_content

MODELS = {
    "roles/harbor-ranger.md": (150, "Harbor Ranger", "Harbor Officer"),
    "terms/first-responder.yaml": (350, "First responder", "emergency responder"),
}


@pytest.fixture
def five_hundred_files(tmp_path: Path) -> Path:
    """The sample, with one of its roles and one of its terms many times over."""
    content = sample_content(tmp_path)
    for file, (copies, title, name) in MODELS.items():
        text = (content / file).read_text("utf-8")
        for number in range(copies):
            copy = text.replace(f"title: {title}", f"title: {title} {number}").replace(
                name, f"{name} {number}"
            )
            (content / file).with_stem(f"copy-{number}").write_text(copy, "utf-8")
    return content


def test_five_hundred_files_are_checked_in_five_seconds(benchmark, five_hundred_files):
    problems = benchmark.pedantic(check_content, (five_hundred_files,), rounds=2)
    copied = ("stands on", "No other page leads here")  # what is wrong with copies of one page
    assert [str(problem) for problem in problems if not any(words in str(problem) for words in copied)] == []
    assert benchmark.stats.stats.min < 5
