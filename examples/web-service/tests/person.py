"""Somebody who uses the service, without a browser: cookies, forms and redirects as of one."""

from __future__ import annotations

import re
from typing import Self

import httpx

from trakt_auth.sandbox import Sandbox


class Person:
    """A person at the service, who has an account at the sandbox."""

    def __init__(self, origin: str, sandbox: Sandbox, name: str) -> None:
        self.origin, self.sandbox, self.name = origin, sandbox, name
        self.http = httpx.Client(base_url=origin, trust_env=False, timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def get(self, path: str = "/") -> httpx.Response:
        return self.http.get(path)

    def press(self, action: str) -> httpx.Response:
        """Send one of the forms."""
        return self.http.post(action, headers={"Origin": self.origin})

    def ask(self) -> str:
        """Begin to sign in; return the link to Trakt."""
        answer = self.press("/sign-in")
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]

    def sign_in(self) -> httpx.Response:
        """Sign in by authorization code; return the page that comes of it."""
        back = self.sandbox.consent(self.ask(), person=self.name)
        assert back.startswith(self.origin)
        answer = self.get(back.removeprefix(self.origin))
        return self.get() if answer.status_code == 303 else answer

    def sign_in_by_device(self) -> httpx.Response:
        """Sign in by device code, as the page does it; return the page that comes of it."""
        assert self.press("/sign-in/device").status_code == 303
        code = shown_code(self.get("/device").text)
        self.sandbox.approve(code, person=self.name)
        for _ in range(10):
            answer = self.get("/device/answer")
            if answer.headers["location"] == "/":
                return self.get()
        raise AssertionError("it never goes on")


def shown_code(page: str) -> str:
    found = re.search(r'class="code">(\w+)<', page)
    assert found is not None
    return found[1]
