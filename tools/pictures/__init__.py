"""The pictures of the documentation, of the real programs: ``python -m tools.pictures``."""

from __future__ import annotations

import shutil
from pathlib import Path

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """Where Chromium is; None where there is none."""
    return next(filter(None, map(shutil.which, _CHROMIUM)), None)
