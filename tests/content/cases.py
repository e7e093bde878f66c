"""Bad files by name: the sample with one text replaced, and the problems that must be told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from homeland_careers.content.compile import check_content
from tests.sample import sample_content


def case(name: str, file: str, old: str, new: str, *problems: str) -> Any:
    """One case: what to replace in which file, and every problem, in order."""
    return pytest.param(file, old, new, list(problems), id=name)


def problems_after(folder: Path, file: str, old: str, new: str) -> list[str]:
    """Replace the one place in a fresh copy of the sample and give the problems, from the content folder on."""
    content = sample_content(folder)
    text = (content / file).read_text("utf-8")
    assert text.count(old) == 1, f"the sample says {old!r} {text.count(old)} times in {file}"
    (content / file).write_text(text.replace(old, new), "utf-8")
    return [str(problem).removeprefix("database/content/") for problem in check_content(content)]
