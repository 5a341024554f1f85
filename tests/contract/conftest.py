"""One sandbox for all calls of a module, and clients that are signed in to it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx
import pytest

from generated_client import Client
from tests.sandbox.calling import HEADERS
from trakt_auth import MemoryTokenStore, Token, connect
from trakt_auth.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    """The event loop that the connections of the async client belong to."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def client(sandbox: Sandbox, runner: asyncio.Runner) -> Iterator[Client]:
    """The generated client, signed in."""
    store = MemoryTokenStore()
    store.save("default", Token.from_dict(sandbox.issue_token("ada")))
    with connect(sandbox.app, store=store, rate_limit=False) as client:
        yield client
        runner.run(client.get_async_httpx_client().aclose())


@pytest.fixture(scope="module")
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A well-behaved application, signed in."""
    bearer = {"Authorization": f"Bearer {sandbox.issue_token('ada')['access_token']}"}
    with httpx.Client(base_url=sandbox.url, headers=HEADERS | bearer, timeout=60) as http:
        yield http


@pytest.fixture(scope="module")
def strict() -> Iterator[httpx.Client]:
    """The same application at a strict sandbox."""
    with Sandbox(strict=True) as sandbox:
        bearer = {"Authorization": f"Bearer {sandbox.issue_token('ada')['access_token']}"}
        with httpx.Client(base_url=sandbox.url, headers=HEADERS | bearer, timeout=60) as http:
            yield http


@pytest.fixture(scope="module")
def anonymous(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """The same application, before anybody has signed in."""
    with httpx.Client(base_url=sandbox.url, headers=HEADERS, timeout=60) as http:
        yield http
