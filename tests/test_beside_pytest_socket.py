"""The fixtures beside the real pytest-socket, which forbids sockets, in each way that it offers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PINS = Path(__file__).parent / "requirements" / "pytest-socket.txt"

# Each signs in, reads and writes.
TESTS = """
import anyio
import pytest
import pytest_socket
from trakt_auth import AsyncTrakt, Trakt


def round_by(sandbox):
    with Trakt(sandbox.app, token=sandbox.sign_in("robin")) as trakt:
        trakt.sync.history.add(movies=[{"ids": {"slug": "tron-1982"}}])
        assert trakt.users.settings().user.username == "robin"
    assert len(sandbox.person("robin").history) == 1


@pytest.mark.enable_socket
def test_by_the_mark(trakt_sandbox):
    round_by(trakt_sandbox)


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_by_its_host(trakt_sandbox):
    round_by(trakt_sandbox)
    with Trakt(trakt_sandbox.app) as trakt, pytest.raises(pytest_socket.SocketConnectBlockedError):
        trakt._connections.client().get("http://192.0.2.1/")


def test_by_the_fixture(socket_enabled, trakt_sandbox):
    round_by(trakt_sandbox)


@pytest.mark.enable_socket
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(trakt_sandbox, backend):
    async def main():
        async with AsyncTrakt(trakt_sandbox.app, token=trakt_sandbox.sign_in("robin")) as trakt:
            return (await trakt.users.settings()).user.username

    assert anyio.run(main, backend=backend) == "robin"


def test_without_any_of_them(trakt_app):
    raise AssertionError("the fixture was made without a socket")
"""

# What Home Assistant's plugin does before each test.
LIKE_HOME_ASSISTANT = """
import pytest
import pytest_socket


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup():
    pytest_socket.socket_allow_hosts(["127.0.0.1"])
    pytest_socket.disable_socket(allow_unix_socket=True)
"""


@pytest.fixture(scope="session")
def plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pytest-socket, which no other test of ours is to load."""
    folder = tmp_path_factory.mktemp("pytest-socket")
    install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-deps"]
    done = subprocess.run(
        [*install, "--require-hashes", "--target", str(folder), "-r", str(PINS)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"needs pytest-socket, which cannot be installed here: {done.stderr}")
    return folder


def run(pytester: pytest.Pytester, *options: str) -> pytest.RunResult:
    # A loop of asyncio that got no sockets raises when it is collected, which must not happen while
    # a plugin is imported at the end: CPython 3.11 then loses count of its recursion.
    plugins = ("-p", "no:cacheprovider", "-p", "no:schemathesis", "-p", "no:unraisableexception")
    return pytester.runpytest_subprocess(*plugins, *options)


@pytest.mark.slow
def test_with_sockets_forbidden(
    plugin: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(plugin))
    pytester.makepyfile(TESTS)
    result = run(pytester, "--disable-socket")
    result.assert_outcomes(passed=5, errors=1)
    result.stdout.fnmatch_lines(["*SocketBlockedError*"])


@pytest.mark.slow
def test_as_home_assistant_does(
    plugin: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(plugin))
    pytester.makeconftest(LIKE_HOME_ASSISTANT)
    pytester.makepyfile(TESTS)
    result = run(pytester, "-k", "fixture")
    result.assert_outcomes(passed=1, deselected=5)
