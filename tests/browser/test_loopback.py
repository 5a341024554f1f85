"""A login by a real browser that comes back to a port of this machine, and all that it asks for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import Page

from tests.browser.person import decide, expect_result
from tests.ports import free_port
from trakt_auth import AccessDenied, BrowserFlow
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("button", "title"), [("Approve", "Almost done"), ("Deny", "Not signed in")]
)
def test_the_browser_comes_back(
    page: Page, monkeypatch: pytest.MonkeyPatch, button: str, title: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("trakt_auth._login.private_page._start", opened.append)
    redirect_uri = f"http://127.0.0.1:{free_port()}/callback"
    with (
        Sandbox(redirect_uris=[redirect_uri]) as sandbox,
        BrowserFlow(sandbox.app) as flow,
        ThreadPoolExecutor(1) as thread,
    ):
        request = flow.start()
        flow.open(request)
        token = thread.submit(flow.wait, request, timeout=120)
        page.goto(opened[0])
        page.wait_for_url(request.url)
        decide(page, button)
        expect_result(page, title)
        if button == "Deny":
            with pytest.raises(AccessDenied):
                token.result(60)
        else:
            assert token.result(60).access_token
            assert sandbox.requests[-1].path == "/oauth/token"
