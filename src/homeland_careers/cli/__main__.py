"""The terminal program as `python -m homeland_careers.cli`."""

from __future__ import annotations

import sys

from homeland_careers.cli import main

sys.exit(main())
