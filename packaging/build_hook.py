"""Put the compiled catalogue, the resources and the migrations into the wheel."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface[BuilderConfig]):
    """Fills a wheel with what the program reads at run time; an editable install reads the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogue and name, in `build_data`, the folders that go into the package.

        Raises:
            HomelandCareersError: the written content breaks a rule; the text lists every problem.
        """
        if version == "editable":
            return
        root = Path(self.root)
        self._built = Path(tempfile.mkdtemp(prefix="homeland-careers-"))
        sys.path.insert(0, str(root / "src"))
        from homeland_careers.making import build_catalogue  # noqa: PLC0415  not there before the line above

        catalogue = self._built / "catalogue"
        try:
            build_catalogue(root / "database" / "content", catalogue)
        except BaseException:
            shutil.rmtree(self._built)
            raise
        build_data["force_include"] |= {
            str(catalogue): "homeland_careers/_catalogue",
            str(root / "resources"): "homeland_careers/_resources",
            str(root / "database" / "migrations"): "homeland_careers/_migrations",
        }

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Take the catalogue's working folder away."""
        if version != "editable":
            shutil.rmtree(self._built)
