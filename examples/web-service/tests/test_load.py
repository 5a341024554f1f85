"""200 people at once, on two workers. The bounds are counts, which hold on any machine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Running, serving
from load import Load, everything_breaks, sign_all_in
from valkey import Valkey

from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow


@pytest.fixture
def people() -> list[str]:
    return [f"person{number:03}" for number in range(200)]


@pytest.fixture
def service(environment: dict[str, str], port: int, tmp_path: Path) -> Iterator[Running]:
    with serving(environment, port, tmp_path / "service.log", workers=2) as running:
        yield running


def test_all_underneath_breaks(
    service: Running, sandbox: Sandbox, valkey: Valkey, people: list[str]
) -> None:
    load = Load(sandbox, service.origin, sign_all_in(service.origin, sandbox, people))
    workers = service.workers()
    assert len(workers) == 2
    result = asyncio.run(everything_breaks(load, sandbox, service, valkey))
    assert result.requests == 2000
    assert (result.wrong, result.signed_out) == (0, 0)
    assert result.refreshes <= result.expiries * len(people)
    assert result.refused_refreshes == 0
    assert result.reloads > 0  # Valkey was away
    assert service.workers() != workers  # one was killed, and another took its place
    # Nothing is left behind that stops anybody.
    for account in sandbox.everything()["sessions"]:
        assert account["username"] in people
    assert "Traceback" not in service.log.read_text()


def test_everybody_comes_back_at_once(
    environment: dict[str, str],
    sandbox: Sandbox,
    port: int,
    tmp_path: Path,
    people: list[str],
) -> None:
    """Cold: no worker has seen any of them, and all of their tokens have expired."""
    with serving(environment, port, tmp_path / "before.log") as before:
        cookies = sign_all_in(before.origin, sandbox, people)
        before.stop()
    sandbox.expire_access_tokens()
    asked = len(sandbox.requests)
    with serving(environment, port, tmp_path / "after.log", workers=2) as after:
        load = Load(sandbox, after.origin, cookies)
        result = asyncio.run(load.rounds([None]))
    assert (result.requests, result.wrong, result.signed_out) == (200, 0, 0)
    assert (result.refreshes, result.refused_refreshes) == (200, 0)
    # For each: a refused call, a renewal, and the call again.
    assert len(sandbox.requests) - asked <= 3 * 200
