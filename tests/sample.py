"""A small, whole and made-up content folder, and the draft it compiles to, for the tests of every room."""

from __future__ import annotations

import shutil
from pathlib import Path

from homeland_careers.domain.draft import Draft

SAMPLE = Path(__file__).resolve().parent / "content" / "sample"


def sample_content(into: Path) -> Path:
    """Copy the sample into the folder, where a test may break it; give the copy."""
    return Path(shutil.copytree(SAMPLE, into / "database" / "content"))


def sample_draft() -> Draft:
    """Compile the sample: three roles, two components, two areas and one or two of everything else."""
    from homeland_careers.content.compile import compile_content

    return compile_content(SAMPLE)
