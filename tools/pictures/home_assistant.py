"""Takes the pictures of Home Assistant anew: the real program, in a real browser, at a sandbox.

``python -m tools.pictures.home_assistant HASS``, where HASS is the command of an environment that
has Home Assistant, its frontend and trakt-auth; `make pictures-home-assistant` makes one. Fails if
Home Assistant reports a blocking call.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from playwright.sync_api import Page, sync_playwright

from tools.pictures import IMAGES, find_chromium, picture
from trakt_auth.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
INTEGRATION = ROOT / "examples" / "home-assistant" / "custom_components" / "trakt"
PORT = 8766
URL = f"http://127.0.0.1:{PORT}"
PATIENCE = 240.0
"""Seconds for Home Assistant to come up, and for each thing on a page."""

_CONFIGURATION = f"http:\n  server_host: 127.0.0.1\n  server_port: {PORT}\n"


def main(hass: str) -> int:
    """Take them; return the exit code: 0 done, 1 there is no browser, or a call blocked."""
    browser = find_chromium()
    if browser is None:
        print("there is no Chromium; install the package chromium", file=sys.stderr)
        return 1
    with (
        TemporaryDirectory(prefix="trakt-auth-") as home,
        Sandbox(PORT - 1, interval=1, seed=7) as sandbox,
        running(hass, Path(home), sandbox.env) as log,
    ):
        _watched(sandbox)
        take(browser, onboarded(), sandbox)
        reports = [line for line in log.read_text().splitlines() if "Detected blocking" in line]
    print(*reports, f"{IMAGES}: home-assistant-*.webp", sep="\n")
    return 1 if reports else 0


def _watched(sandbox: Sandbox) -> None:
    seasons = [{"number": 1, "episodes": [{"number": number} for number in range(1, 5)]}]
    sandbox.person().do(
        "sync.history.add",
        movies=[{"ids": {"imdb": imdb}} for imdb in ("tt1104001", "tt0084827")],
        shows=[{"ids": {"imdb": "tt0903747"}, "seasons": seasons}],
    )


@contextmanager
def running(hass: str, home: Path, variables: Mapping[str, str]) -> Iterator[Path]:
    """Run Home Assistant with the integration; yields its log."""
    place = home / "custom_components" / "trakt"
    shutil.copytree(INTEGRATION, place, ignore=shutil.ignore_patterns("__pycache__"))
    (home / "configuration.yaml").write_text(_CONFIGURATION)
    log = home / "output"
    with (
        log.open("wb") as output,
        subprocess.Popen(
            [hass, "--config", str(home), "--skip-pip"],
            env={**os.environ, **variables, "HOME": str(home)},
            stdout=output,
            stderr=output,
        ) as process,
    ):
        try:
            yield log
        finally:
            process.terminate()


def onboarded() -> dict[str, object]:
    """Wait for it, and make its first person; returns what its frontend keeps of a login."""
    with httpx.Client(base_url=URL, timeout=60, trust_env=False) as http:
        end = time.monotonic() + PATIENCE
        while not _is_up(http):
            if time.monotonic() > end:
                raise TimeoutError("Home Assistant does not come up")
            time.sleep(0.5)
        client = {"client_id": f"{URL}/"}
        person = {"name": "Robin", "username": "robin", "password": "sandbox", "language": "en"}
        code = http.post("/api/onboarding/users", json={**client, **person}).json()["auth_code"]
        grant = {**client, "grant_type": "authorization_code", "code": code}
        login = http.post("/auth/token", data=grant).json()
        http.headers["Authorization"] = f"Bearer {login['access_token']}"
        for step in ("core_config", "analytics", "integration"):
            http.post(
                f"/api/onboarding/{step}", json={**client, "redirect_uri": f"{URL}/"}
            ).raise_for_status()
    expires = int((time.time() + login["expires_in"]) * 1000)
    return {**login, "hassUrl": URL, "clientId": f"{URL}/", "expires": expires}


def _is_up(http: httpx.Client) -> bool:
    try:
        return http.get("/api/onboarding").status_code == 200
    except httpx.TransportError:
        return False


def take(browser: str, login: Mapping[str, object], sandbox: Sandbox) -> None:
    """Add the integration as a person does, taking pictures on the way."""
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not run as root, and the only pages it sees are ours.
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": 900, "height": 640})
        page.set_default_timeout(PATIENCE * 1000)
        kept = json.dumps(json.dumps(dict(login)))
        page.add_init_script(f"localStorage.setItem('hassTokens', {kept})")
        page.goto(f"{URL}/config/integrations/dashboard/add?domain=trakt")
        _add(page, sandbox)
        chromium.close()


def _add(page: Page, sandbox: Sandbox) -> None:
    page.get_by_role("button", name="OK").click()
    page.get_by_text("Create an application at").wait_for()
    for field, text in (
        ("Name", "Trakt"),
        ("Client ID", sandbox.app.client_id),
        ("Client secret", sandbox.app.client_secret or ""),
    ):
        page.get_by_role("textbox", name=field).fill(text)
    _picture(page, "form")
    page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_text("enter this code").wait_for()
    _picture(page, "code")
    sandbox.approve()
    page.get_by_role("button", name="Skip and finish").click()
    page.goto(f"{URL}/config/integrations/integration/trakt")
    page.get_by_text("1 service").first.click()
    page.set_viewport_size({"width": 1200, "height": 560})
    page.get_by_text("Next episode").wait_for()
    _picture(page, "sensors")


def _picture(page: Page, name: str) -> None:
    page.wait_for_timeout(1500)  # dialogs glide in
    picture(page, f"home-assistant-{name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
