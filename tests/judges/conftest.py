"""Two clients that others wrote, each signed in as Robin by its own device login."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import environments
from tests.judges.expressed import inexpressible
from tests.judges.judge import Judge, environment
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(people=["robin", "alice"]) as sandbox:
        sandbox.on_login = sandbox.approve
        yield sandbox
        assert inexpressible(sandbox.requests) == []


@pytest.fixture
def pytrakt(sandbox: Sandbox, tmp_path: Path) -> Iterator[Judge]:
    yield from _signed_in(sandbox, environments.PYTRAKT, "pytrakt", tmp_path)


@pytest.fixture
def traktpy(sandbox: Sandbox, tmp_path: Path) -> Iterator[Judge]:
    yield from _signed_in(sandbox, environments.TRAKT_PY, "traktpy", tmp_path)


def _signed_in(sandbox: Sandbox, name: str, program: str, folder: Path) -> Iterator[Judge]:
    try:
        interpreter = environment(name)
    except SystemExit as problem:
        pytest.skip(f"needs an environment with {name}, which cannot be made here: {problem}")
    with Judge(interpreter, program, folder) as judge:
        assert judge("login", sandbox.url) == "robin"
        assert [each.status for each in sandbox.requests if each.path == "/oauth/device/token"][
            -1
        ] == 200
        yield judge
