"""A real Chromium, and a person in front of it who has only a keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.driving import FastTime
from trakt_auth.sandbox import Sandbox

# Where Debian, Fedora, Arch and Google put it.
NAMES = ("chromium", "chromium-browser", "google-chrome")


# What Chromium notes there though nothing is wrong: error statuses, such as the 422 of a mistyped
# code; and that the link to a section comes before the field of the site's search.
NOTES = ("Failed to load resource", "Autofocus processing was blocked")


expect.set_options(timeout=60_000)


# For this package alone: while it lives, an event loop runs in the main thread.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not run as root, and the only pages it sees are ours.
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def fast() -> FastTime:
    return FastTime(speed=20)


@pytest.fixture
def sandbox(fast: FastTime) -> Iterator[Sandbox]:
    # The code lives for half an hour of real time, however slow the browser is.
    with Sandbox(interval=5, expires_in=36_000, clock=fast.clock) as sandbox:
        yield sandbox


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that has nothing to complain of and asks nobody but this machine for anything."""
    complaints: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if not message.text.startswith(NOTES):
            complaints.append(message.text)

    def on_request(request: Request) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "data:", "file:")):
            complaints.append(f"asked for {request.url}")

    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("console", on_console)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", on_request)
        yield page
    assert complaints == []
