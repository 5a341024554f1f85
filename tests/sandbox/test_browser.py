"""The pages in a real browser: by keyboard, on a phone and a desktop, in light and dark."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.sandbox.calling import CALLBACK, CLIENT_ID, Caller
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.browser

# The text and background colours of what has text, as the browser computed them, and the
# contrast between them by WCAG 2.2.
CONTRASTS = """() => {
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const background = node => {
    for (; node; node = node.parentElement) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!own && !["INPUT", "TEXTAREA"].includes(node.tagName)) continue;
    const [a, b] = [light(parse(getComputedStyle(node).color)), light(background(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    found.push([node.tagName + " " + node.textContent.trim().slice(0, 30), ratio]);
  }
  return found;
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    with browser.new_context(base_url=sandbox.url, java_script_enabled=False) as context:
        yield context.new_page()


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_a_login_by_keyboard_alone(page: Page, caller: Caller) -> None:
    code = caller.new_code()
    page.goto("/activate")
    expect(page.get_by_label("Code")).to_be_focused()
    page.keyboard.type(code["user_code"].lower())
    press(page, "Enter")
    expect(page.get_by_role("heading")).to_have_text("Demo app wants to use your Trakt account")
    press(page, "Tab", "Tab")
    expect(page.get_by_role("button", name="Approve")).to_be_focused()
    press(page, "Enter")
    expect(page.get_by_role("heading")).to_have_text("Demo app is approved")
    expect(page.get_by_role("heading")).to_be_focused()
    assert caller.poll(code["device_code"]).status_code == 200


def test_denying_by_keyboard_alone(page: Page, caller: Caller) -> None:
    code = caller.new_code()
    page.goto(f"/activate/{code['user_code']}")
    expect(page.get_by_label("Code")).to_be_focused()
    press(page, "Enter")
    expect(page.get_by_role("heading")).to_contain_text("wants to")
    press(page, "Tab", "Tab", "Tab", "Space")
    expect(page.get_by_role("heading")).to_have_text("Demo app is denied")
    assert caller.poll(code["device_code"]).status_code == 418


def test_a_mistake_is_said_at_the_field_and_can_be_mended(page: Page, caller: Caller) -> None:
    code = caller.new_code()
    page.goto("/activate")
    expect(page.get_by_label("Code")).to_be_focused()
    page.keyboard.type("ABCD-1234")
    press(page, "Enter")
    field = page.get_by_label("Code")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_have_value("ABCD-1234")
    expect(field).to_have_accessible_description(re.compile("No device is waiting with this code"))
    expect(page).to_have_title(re.compile("^Error: "))
    field.fill(code["user_code"])
    field.press("Enter")
    expect(page.get_by_role("heading")).to_contain_text("wants to")


def test_the_code_is_read_out_character_by_character(page: Page, caller: Caller) -> None:
    code = caller.new_code()["user_code"]
    page.goto(f"/activate/{code}")
    expect(page.get_by_label("Code")).to_be_focused()
    press(page, "Enter")
    expect(page.get_by_role("paragraph").filter(has_text=" ".join(code))).to_be_visible()


def test_consent_sends_the_browser_back(page: Page, sandbox: Sandbox) -> None:
    page.route(f"{CALLBACK}**", lambda route: route.fulfill(body="back in the application"))
    page.goto(
        f"/oauth/authorize?response_type=code&client_id={CLIENT_ID}"
        f"&redirect_uri={CALLBACK}&state=xyz"
    )
    page.get_by_role("button", name="Approve").click()
    page.wait_for_url(re.compile(re.escape(CALLBACK) + r"\?code=[\w-]{43}&state=xyz$"))


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 375, 1280])
def test_every_page_fits_and_can_be_read(
    browser: Browser,
    sandbox: Sandbox,
    caller: Caller,
    color_scheme: Literal["light", "dark"],
    width: int,
) -> None:
    code = caller.new_code()["user_code"]
    with browser.new_context(
        base_url=sandbox.url,
        viewport={"width": width, "height": 720},
        color_scheme=color_scheme,
    ) as context:
        page = context.new_page()
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        page.goto("/")
        check(page)
        page.goto("/activate/ABCDEFGH")
        check(page)
        page.get_by_role("button", name="Continue").click()
        expect(page.locator("#problem")).to_be_visible()
        check(page)
        page.get_by_label("Code").fill(code)
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading")).to_contain_text("wants to")
        check(page)
        page.get_by_role("button", name="Approve").click()
        expect(page.get_by_role("heading")).to_contain_text("approved")
        check(page)
    # The browser mentions the 422 of the mistyped code, and has nothing to say of the policy.
    assert [text for text in complaints if "422" not in text] == []
    assert {record.path for record in sandbox.requests} == {
        "/",
        "/activate",
        "/activate/{user_code}",
        "/oauth/device/code",
    }


def check(page: Page) -> None:
    """Nothing to scroll sideways to, and contrast AA."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    contrasts = page.evaluate(CONTRASTS)
    assert contrasts
    assert [(text, ratio) for text, ratio in contrasts if ratio < 4.5] == []
    for target in page.locator("a, button, input:not([type=hidden])").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44
