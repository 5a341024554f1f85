"""A program waits for a login, and a person decides about it in a browser."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from playwright.sync_api import Page, expect

from tests.browser.person import decide, enter_code, expect_result, focused, submit, tab_to
from tests.driving import FastTime
from tests.measured import measured
from trakt_auth import AccessDenied, CodeExpired, DeviceCode, DeviceFlow, Token
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.browser

PATIENCE = 120


@frozen
class WaitingProgram:
    """A login under way in a thread: what it shows, and what becomes of it."""

    code: DeviceCode
    token: Future[Token]


@pytest.fixture
def program(sandbox: Sandbox, fast: FastTime) -> Iterator[WaitingProgram]:
    with (
        DeviceFlow(sandbox.app, clock=fast.clock, sleep=fast.sleep) as flow,
        ThreadPoolExecutor(1) as thread,
    ):
        code = flow.start()
        yield WaitingProgram(code, thread.submit(flow.wait, code))
        # Whatever happened, the thread ends with the login.
        sandbox.expire(code.user_code)


def test_a_person_approves(page: Page, program: WaitingProgram) -> None:
    enter_code(page, program.code.verification_url, program.code.user_code)
    decide(page, "Approve")
    expect_result(page, "Demo app is approved")
    token = program.token.result(PATIENCE)
    assert token.expires_in == 604800


def test_another_denies(page: Page, program: WaitingProgram) -> None:
    enter_code(page, program.code.verification_url, program.code.user_code)
    decide(page, "Deny")
    expect_result(page, "Demo app is denied")
    with pytest.raises(AccessDenied):
        program.token.result(PATIENCE)


def test_another_mistypes(page: Page, program: WaitingProgram) -> None:
    right = program.code.user_code
    wrong = ("C" if right[0] != "C" else "D") + right[1:]
    enter_code(page, program.code.verification_url, wrong)
    field = page.get_by_label("Code")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("No device is waiting with this code"))
    expect(field).to_have_value(wrong)
    assert page.title().startswith("Error")
    # The focus is where the mistake is; what was typed is still there to be corrected.
    assert focused(page) == "Code"
    page.keyboard.press("Home")
    page.keyboard.press("Delete")
    page.keyboard.type(right[0])
    submit(page)
    decide(page, "Approve")
    expect_result(page, "Demo app is approved")
    assert program.token.result(PATIENCE)


def test_another_types_nothing(page: Page, program: WaitingProgram) -> None:
    enter_code(page, program.code.verification_url, "")
    expect(page.get_by_label("Code")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("Enter the code that your device shows.")).to_be_visible()
    assert not program.token.done()


def test_small_letters_dashes_and_blanks(page: Page, program: WaitingProgram) -> None:
    code = program.code.user_code.lower()
    enter_code(page, program.code.verification_url, f" {code[:4]}-{code[4:]} ")
    decide(page, "Approve")
    assert program.token.result(PATIENCE)


def test_another_comes_too_late(page: Page, program: WaitingProgram, sandbox: Sandbox) -> None:
    sandbox.expire()
    enter_code(page, program.code.verification_url, program.code.user_code)
    expect(page.get_by_text("This code has expired.")).to_be_visible()
    with pytest.raises(CodeExpired):
        program.token.result(PATIENCE)


def test_the_code_expires_while_the_person_thinks(
    page: Page, program: WaitingProgram, sandbox: Sandbox
) -> None:
    enter_code(page, program.code.verification_url, program.code.user_code)
    expect(page.get_by_role("button", name="Approve")).to_be_visible()
    sandbox.expire()
    decide(page, "Approve")
    expect(page.get_by_text("This code has expired.")).to_be_visible()
    with pytest.raises(CodeExpired):
        program.token.result(PATIENCE)


def test_a_code_is_decided_about_once(page: Page, program: WaitingProgram) -> None:
    enter_code(page, program.code.verification_url, program.code.user_code)
    decide(page, "Approve")
    enter_code(page, program.code.verification_url, program.code.user_code)
    expect(page.get_by_text(re.compile("This code was already (approved|used)"))).to_be_visible()
    assert program.token.result(PATIENCE)


def test_a_link_that_brings_the_code_along(page: Page, program: WaitingProgram) -> None:
    page.goto(f"{program.code.verification_url}/{program.code.user_code}")
    expect(page.get_by_label("Code")).to_have_value(program.code.user_code)
    assert not program.token.done()
    tab_to(page, "Continue")
    submit(page)
    decide(page, "Approve")
    assert program.token.result(PATIENCE)


@contextmanager
def command(sandbox: Sandbox, home: Path) -> Iterator[subprocess.Popen[str]]:
    """`trakt-auth login --json`, as a process of its own."""
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_STATE_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, "-m", "trakt_auth.cli", "login", "--json"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env | sandbox.env | measured(),
    ) as process:
        yield process
        process.kill()


def next_event(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    event: dict[str, Any] = json.loads(process.stdout.readline())
    return event


@pytest.mark.parametrize(
    ("button", "exit_code", "last"), [("Approve", 0, "done"), ("Deny", 3, "error")]
)
def test_the_command(page: Page, tmp_path: Path, button: str, exit_code: int, last: str) -> None:
    with Sandbox(interval=1) as sandbox, command(sandbox, tmp_path) as process:
        code = next_event(process)
        enter_code(page, code["verification_url"], code["user_code"])
        decide(page, button)
        output, _ = process.communicate(timeout=PATIENCE)
    event = json.loads(output.splitlines()[-1])
    assert process.returncode == exit_code
    assert event["event"] == last
    if last == "done":
        assert event["username"] == "robin"
        assert Path(event["file"]).is_relative_to(tmp_path)
