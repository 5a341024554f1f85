"""The pictures of the documentation, of the real programs: ``python -m tools.pictures``."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """Where Chromium is; None where there is none."""
    return next(filter(None, map(shutil.which, _CHROMIUM)), None)


def picture(page: Page, name: str, *, full_page: bool = False) -> None:
    """Take a picture of a page, as WebP: less than half of a PNG.

    Args:
        page: The page.
        name: The name of the file, without its folder and ending.
        full_page: Whether to take what is below the window as well.
    """
    session = page.context.new_cdp_session(page)
    options: dict[str, Any] = {"format": "webp", "quality": 80}
    if full_page:
        size = session.send("Page.getLayoutMetrics")["cssContentSize"]
        options |= {"captureBeyondViewport": True, "clip": {**size, "scale": 1}}
    answer = session.send("Page.captureScreenshot", options)
    (IMAGES / f"{name}.webp").write_bytes(base64.b64decode(answer["data"]))
