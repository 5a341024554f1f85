"""Two people and their programs, at a sandbox whose time stands still."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.calling import HEADERS, NO_TLS, ManualClock
from trakt_auth.sandbox import Sandbox


class Program:
    """A program that a person has signed in to."""

    def __init__(self, sandbox: Sandbox, person: str | None) -> None:
        headers = dict(HEADERS)
        if person is not None:
            headers["Authorization"] = f"Bearer {sandbox.issue_token(person)['access_token']}"
        self.http = httpx.Client(base_url=sandbox.url, headers=headers, timeout=60, verify=NO_TLS)

    def get(self, path: str, **query: Any) -> Any:
        """The body of a read that works."""
        answer = self.http.get(path, params=query)
        assert answer.status_code == 200, (path, answer.status_code, answer.text)
        return answer.json()

    def send(self, method: str, path: str, body: Any = None) -> Any:
        """The body of a write that works; None where it has none."""
        answer = self.http.request(method, path, json={} if body is None else body)
        assert answer.is_success, (path, answer.status_code, answer.text)
        return answer.json() if answer.content else None

    def post(self, path: str, body: Any = None) -> Any:
        """`send` by POST."""
        return self.send("POST", path, body)

    def status(self, method: str, path: str, body: Any = None) -> int:
        """The status of any call."""
        return self.http.request(method, path, json=body).status_code


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(people=["robin", "Alice B."], clock=ManualClock()) as sandbox:
        yield sandbox


@pytest.fixture
def robin(sandbox: Sandbox) -> Iterator[Program]:
    program = Program(sandbox, "robin")
    with program.http:
        yield program


@pytest.fixture
def alice(sandbox: Sandbox) -> Iterator[Program]:
    program = Program(sandbox, "Alice B.")
    with program.http:
        yield program


@pytest.fixture
def nobody(sandbox: Sandbox) -> Iterator[Program]:
    program = Program(sandbox, None)
    with program.http:
        yield program
