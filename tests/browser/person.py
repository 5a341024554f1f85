"""What a person does at the activation page: by the keyboard, and by what is written on it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

FOCUSED = """() => {
  const at = document.activeElement;
  return at.labels?.length ? at.labels[0].innerText : at.innerText.trim();
}"""


def focused(page: Page) -> str:
    """What is written on, or beside, the control that has the focus."""
    text: str = page.evaluate(FOCUSED)
    return text


def tab_to(page: Page, name: str) -> None:
    """Press Tab until a control has the focus."""
    passed = []
    for _ in range(10):
        page.keyboard.press("Tab")
        passed.append(focused(page))
        if passed[-1] == name:
            return
    raise AssertionError(f"Tab never comes to {name!r}, but to {passed}")


def submit(page: Page) -> None:
    """Press Enter, and see the next page."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def enter_code(page: Page, link: str, code: str) -> None:
    """Open the link and type the code, without looking for where to type."""
    page.goto(link)
    # A browser gives the focus a moment after the page is there.
    expect(page.get_by_label("Code")).to_be_focused()
    page.keyboard.type(code)
    submit(page)


def decide(page: Page, button: str) -> None:
    """Press one of the buttons of the consent page."""
    expect(page.get_by_role("heading", level=1)).to_contain_text("wants to use your Trakt account")
    tab_to(page, button)
    submit(page)


def expect_result(page: Page, text: str) -> None:
    """Read how it ended."""
    expect(page.get_by_role("heading", level=1)).to_have_text(text)
