"""The file that a browser is started with for a login: there for as long as the login lasts."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from pathlib import Path

import anyio
import httpx
import pytest

from tests.opening import led_to
from tests.ports import free_port
from trakt_auth import AsyncBrowserFlow, BrowserFlow, Token
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(redirect_uris=[f"http://127.0.0.1:{free_port()}/callback"]) as running:
        yield running


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path) -> list[str]:
    """What a browser is started with, in place of one."""
    opened: list[str] = []
    monkeypatch.setattr("trakt_auth._login.private_page._start", opened.append)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return opened


def approve(sandbox: Sandbox, opened: list[str]) -> threading.Thread:
    """A person who approves what the browser was started with."""
    link = sandbox.consent(led_to(opened[0]))
    thread = threading.Thread(target=lambda: httpx.get(link, trust_env=False))
    thread.start()
    return thread


def test_it_leads_to_the_link_until_the_wait_is_over(
    sandbox: Sandbox, opened: list[str], tmp_path: Path
) -> None:
    with BrowserFlow(sandbox.app) as flow:
        request = flow.start()
        flow.open(request)
        assert opened[0].startswith(f"file://{tmp_path}/trakt-auth-")
        assert led_to(opened[0]) == request.url
        thread = approve(sandbox, opened)
        assert flow.wait(request, timeout=60).access_token
        assert [*tmp_path.glob("trakt-auth-*")] == []
        thread.join()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(sandbox: Sandbox, opened: list[str], tmp_path: Path, backend: str) -> None:
    async def login() -> Token:
        async with AsyncBrowserFlow(sandbox.app) as flow:
            request = flow.start()
            flow.open(request)
            threads.append(await anyio.to_thread.run_sync(approve, sandbox, opened))
            return await flow.wait(request, timeout=60)

    threads: list[threading.Thread] = []
    assert anyio.run(login, backend=backend).access_token
    assert [*tmp_path.glob("trakt-auth-*")] == []
    threads[0].join()


def test_leaving_the_flow_removes_it(sandbox: Sandbox, opened: list[str], tmp_path: Path) -> None:
    with BrowserFlow(sandbox.app) as flow:
        for _ in range(2):
            flow.open(flow.start())
            assert len([*tmp_path.glob("trakt-auth-*")]) == 1
    assert [*tmp_path.glob("trakt-auth-*")] == []


def test_a_browser_from_snap_reads_the_home_directory_alone(
    sandbox: Sandbox, opened: list[str], home: Path
) -> None:
    (home / "snap").mkdir()
    with BrowserFlow(sandbox.app) as flow:
        flow.open(flow.start())
    assert opened[0].startswith(f"file://{home}/trakt-auth-")


def test_no_place_for_it(
    sandbox: Sandbox, opened: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with BrowserFlow(sandbox.app) as flow:
        flow.open(flow.start())
    assert opened == []


def test_a_full_disk(
    sandbox: Sandbox, opened: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "write_text", full)
    with BrowserFlow(sandbox.app) as flow:
        flow.open(flow.start())
    assert (opened, [*tmp_path.glob("trakt-auth-*")]) == ([], [])
