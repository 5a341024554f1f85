"""The pages as they look: on a phone and a large screen, by day and by night, with large letters.

The measures are those of WCAG 2.2 at level AA: 1.4.3 and 1.4.11 (contrast), 1.4.4 (large letters),
1.4.10 (a screen 320 pixels wide), 2.1.1 (keyboard), 2.4.7 (visible focus), 2.5.8 (size of targets).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlencode

import httpx
import pytest
from attrs import frozen
from playwright.sync_api import Page

from tests.browser.person import decide, enter_code
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.browser

MEASURES = (Path(__file__).parent / "measures.js").read_text()


@frozen
class Look:
    """What a person looks at the pages with."""

    name: str
    width: int
    scheme: Literal["light", "dark"]
    letters: str = "100%"


LOOKS = [
    Look("phone", 320, "light"),
    Look("phone-dark", 320, "dark"),
    Look("large-letters", 640, "light", "200%"),
    Look("screen", 1280, "light"),
    Look("screen-dark", 1280, "dark"),
]


def new_code(sandbox: Sandbox) -> str:
    url, body = f"{sandbox.url}/oauth/device/code", {"client_id": sandbox.app.client_id}
    code: str = httpx.post(url, json=body, headers=sandbox.app.headers).json()["user_code"]
    return code


def home(page: Page, sandbox: Sandbox) -> None:
    page.goto(sandbox.url)


def busy(page: Page, sandbox: Sandbox) -> None:
    """Home, when there is much to show, and all of it open."""
    name = "Mallory Longname-of-the-Northern-Provinces"
    sandbox.add_person(name, vip=False, private=True, locked=True)
    robin = sandbox.person("robin")
    robin.do("sync.history.add", shows=[{"ids": {"slug": "breaking-bad"}}])
    headers = sandbox.app.headers | {"Authorization": f"Bearer {sandbox.sign_in().access_token}"}
    with httpx.Client(base_url=sandbox.url, headers=headers) as http:
        http.post("/sync/ratings", json={"movies": [{"ids": {"trakt": 1}, "rating": 11}]})
        http.get("/search/movie", params={"query": "a" * 80, "extended": "full,images"})
        http.get("/movies/nope")
    page.goto(sandbox.url)
    assert page.locator("summary").count() == 2
    for summary in page.locator("summary").all():
        summary.click()
    assert page.get_by_text("Breaking Bad 5x16").is_visible()
    assert page.get_by_text('"rating": 11').is_visible()


def empty(page: Page, sandbox: Sandbox) -> None:
    page.goto(f"{sandbox.url}/activate")


def mistyped(page: Page, sandbox: Sandbox) -> None:
    enter_code(page, f"{sandbox.url}/activate", "W" * 12)


def consent(page: Page, sandbox: Sandbox) -> None:
    enter_code(page, f"{sandbox.url}/activate", new_code(sandbox))


def approved(page: Page, sandbox: Sandbox) -> None:
    consent(page, sandbox)
    decide(page, "Approve")


def denied(page: Page, sandbox: Sandbox) -> None:
    consent(page, sandbox)
    decide(page, "Deny")


def authorize(page: Page, sandbox: Sandbox) -> None:
    query = {
        "response_type": "code",
        "client_id": sandbox.app.client_id,
        "redirect_uri": sandbox.app.redirect_uri,
    }
    page.goto(f"{sandbox.url}/oauth/authorize?{urlencode(query)}")


def code_to_copy(page: Page, sandbox: Sandbox) -> None:
    authorize(page, sandbox)
    decide(page, "Approve")


def looks_at(page: Page) -> Iterator[Look]:
    for look in LOOKS:
        page.set_viewport_size({"width": look.width, "height": 720})
        page.emulate_media(color_scheme=look.scheme)
        page.evaluate("size => { document.documentElement.style.fontSize = size }", look.letters)
        yield look


def measure(page: Page, what: str) -> Any:
    return page.evaluate(f"() => {{ {MEASURES}; return {what}; }}")


@pytest.mark.parametrize(
    "state", [home, busy, empty, mistyped, consent, approved, denied, authorize, code_to_copy]
)
def test_a_page(
    page: Page, sandbox: Sandbox, tmp_path: Path, state: Callable[[Page, Sandbox], None]
) -> None:
    state(page, sandbox)
    assert measure(page, "unnamed()") == []
    assert page.get_by_role("heading", level=1).count() == 1
    for look in looks_at(page):
        page.screenshot(path=tmp_path / f"{state.__name__}-{look.name}.png", full_page=True)
        assert measure(page, "overflow()") == [], look
        assert measure(page, "pale()") == [], look
        assert measure(page, "small()") == [], look
        assert_every_control_is_reached(page, look)


def assert_every_control_is_reached(page: Page, look: Look) -> None:
    controls = measure(page, "controls().map(describe)")
    reached = set()
    for _ in range(len(controls) + 1):
        page.keyboard.press("Tab")
        at, visible = measure(page, "[describe(document.activeElement), showsFocus()]")
        if at in controls:
            assert visible, (at, look)
            reached.add(at)
    assert reached == set(controls), look
