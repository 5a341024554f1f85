"""The service in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from conftest import Running, film_of
from playwright.sync_api import Page, expect, sync_playwright

from trakt_auth.sandbox import Sandbox

NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture
def page() -> Iterator[Page]:
    """A page that complains of nothing, and asks nobody but this machine."""
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        pytest.skip("needs Chromium")
    complaints: list[str] = []
    with sync_playwright() as playwright:
        # Its own sandbox does not run as root, and it only sees our pages.
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                None
                if message.text.startswith("Failed to load resource")
                else complaints.append(message.text)
            ),
        )
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith("http://127.0.0.1:")
                else complaints.append(request.url)
            ),
        )
        yield page
        browser.close()
    assert complaints == []


def test_by_trakts_page(page: Page, service: Running, sandbox: Sandbox) -> None:
    page.goto(service.origin)
    page.get_by_role("button", name="Sign in with Trakt").click()
    assert page.url.startswith(f"{sandbox.url}/oauth/authorize")
    page.get_by_label("Account").select_option("alice")
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("heading")).to_have_text("What alice has watched")
    expect(page.get_by_role("listitem")).to_contain_text(film_of("alice"))
    assert page.url == f"{service.origin}/"
    assert page.evaluate("document.cookie") == ""
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in with Trakt")).to_be_visible()
    page.go_back()
    expect(page.get_by_text(film_of("alice"))).not_to_be_visible()
    assert sandbox.everything()["sessions"] == []


def test_by_a_code_on_another_device(page: Page, service: Running, sandbox: Sandbox) -> None:
    page.goto(service.origin)
    page.get_by_role("button", name="Sign in by a code").click()
    code = page.locator(".code").inner_text()
    sandbox.approve(code, person="robin")
    expect(page.get_by_role("heading")).to_have_text("What robin has watched")


def test_no(page: Page, service: Running) -> None:
    page.goto(service.origin)
    page.get_by_role("button", name="Sign in with Trakt").click()
    page.get_by_role("button", name="Deny").click()
    expect(page.get_by_text("You said no.")).to_be_visible()
    page.get_by_role("link", name="To the start").click()
    expect(page.get_by_role("button", name="Sign in with Trakt")).to_be_visible()
