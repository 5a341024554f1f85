"""Takes the pictures of the documentation anew: the real command and the real page, at a sandbox.

``python -m tools.pictures``. It needs Chromium, which Debian has as ``chromium``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tools.pictures import IMAGES, find_chromium, picture, watched
from tools.pictures.terminal import Terminal, svg
from trakt_auth.sandbox import Sandbox

# The same in each picture, so that a new one differs by its code alone.
PORT = 8765


def main() -> int:
    """Take them; return the exit code: 0 done, 1 there is no browser."""
    browser = find_chromium()
    if browser is None:
        print("there is no Chromium; install the package chromium", file=sys.stderr)
        return 1
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory(prefix="trakt-auth-") as home,
        Sandbox(PORT, interval=1, app_name="Living room") as sandbox,
    ):
        codes: list[str] = []
        sandbox.on_login = codes.append
        terminal = _log_in(sandbox, Path(home))
        _approve(sandbox, browser, codes[0])
        terminal.finish()
        text = svg(
            terminal.screen,
            title="A login in the terminal",
            prompt="trakt-auth login",
            names={home: "/home/robin"},
        )
        (IMAGES / "login.svg").write_text(text, encoding="utf-8")
    watched.pictures(browser)
    print(f"{IMAGES}: login.svg, and activate, approve, watched and device as WebP")
    return 0


def _log_in(sandbox: Sandbox, home: Path) -> Terminal:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        **sandbox.env,
    }
    command = [sys.executable, "-m", "trakt_auth.cli", "login"]
    terminal = Terminal.run(command, environment, columns=92, lines=30)
    terminal.until("left")
    return terminal


def _approve(sandbox: Sandbox, browser: str, code: str) -> None:
    """Open the page in a browser, type the code, and approve, taking pictures on the way."""
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not run as root, and the only pages it sees are ours.
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": 640, "height": 400}, device_scale_factor=1.5)
        page.goto(f"{sandbox.url}/activate")
        page.get_by_role("textbox").fill(code)
        picture(page, "activate", full_page=True)
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Approve").wait_for()
        picture(page, "approve", full_page=True)
        page.get_by_role("button", name="Approve").click()
        page.wait_for_load_state()
        chromium.close()


if __name__ == "__main__":
    sys.exit(main())
