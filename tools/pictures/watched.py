"""The pictures of examples/web-service: the real service, on a Valkey of its own, at a sandbox."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from playwright.sync_api import Page, sync_playwright

from tools.pictures import picture
from trakt_auth.sandbox import Sandbox

SERVICE = Path(__file__).resolve().parents[2] / "examples" / "web-service"

# The same in each picture.
PORT = 8766
VALKEY_PORT = 8767
TRAKT_PORT = 8768


def pictures(browser: str) -> None:
    """Take them, by that Chromium."""
    with (
        TemporaryDirectory(prefix="trakt-auth-") as home,
        Sandbox(TRAKT_PORT, redirect_uris=[f"http://127.0.0.1:{PORT}/callback"], seed=1) as sandbox,
        _serving(sandbox, home),
        sync_playwright() as playwright,
    ):
        _watch(sandbox)
        # Chromium's own sandbox does not run as root, and the only pages it sees are ours.
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": 640, "height": 360}, device_scale_factor=1.5)
        page.goto(f"http://127.0.0.1:{PORT}/")
        page.get_by_role("button", name="Sign in by a code").click()
        _picture(page, "device", "Type this code")
        page.goto(f"http://127.0.0.1:{PORT}/")
        page.get_by_role("button", name="Sign in with Trakt").click()
        page.get_by_role("button", name="Approve").click()
        _picture(page, "watched", "What robin has watched")
        chromium.close()


def _picture(page: Page, name: str, heading: str) -> None:
    page.get_by_role("heading", name=heading).wait_for()
    picture(page, name)


def _watch(sandbox: Sandbox) -> None:
    """Let the person have watched something."""
    films = ("tt1104001", "tt0816692", "tt0133093")
    for day, imdb in enumerate(films, start=1):
        movie = {"ids": {"imdb": imdb}, "watched_at": f"2026-03-0{day}T20:15:00.000Z"}
        sandbox.person().do("sync.history.add", movies=[movie])
    seen = {"ids": {"imdb": "tt0959621"}, "watched_at": "2026-03-05T20:15:00.000Z"}
    sandbox.person().do("sync.history.add", episodes=[seen])


@contextmanager
def _serving(sandbox: Sandbox, home: str) -> Iterator[None]:
    valkey = shutil.which("valkey-server") or shutil.which("redis-server") or "valkey-server"
    service = [sys.executable, "-m", "uvicorn", "watched.app:create", "--factory"]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": home,
        "PYTHONPATH": str(SERVICE),
        **sandbox.env,
        "TRAKT_REDIRECT_URI": sandbox.app.redirect_uri,
        "VALKEY_URL": f"redis://127.0.0.1:{VALKEY_PORT}/0",
        "WATCHED_SECRET": "for the pictures alone, and nothing else",
    }
    store = [valkey, "--bind", "127.0.0.1", "--port", str(VALKEY_PORT), "--save", ""]
    with (
        subprocess.Popen(store, cwd=home, stdout=subprocess.DEVNULL) as first,
        subprocess.Popen([*service, "--port", str(PORT)], env=environment) as second,
    ):
        try:
            _wait()
            yield
        finally:
            second.terminate()
            second.wait()
            first.terminate()


def _wait() -> None:
    for _ in range(300):
        with suppress(httpx.TransportError):
            httpx.get(f"http://127.0.0.1:{PORT}/healthz", trust_env=False)
            return
        time.sleep(0.1)
    raise RuntimeError("the service does not come up")
