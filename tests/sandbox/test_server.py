"""Starting, stopping, and living beside other threads and event loops."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import httpx
import pytest

from tests.sandbox.calling import HEADERS, Caller, ManualClock
from trakt_auth._ground.origin import to_install
from trakt_auth.sandbox import Answer, Sandbox, serve


def sandbox_threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith("trakt-sandbox")]


def test_starts_and_stops_at_once_and_leaves_nothing() -> None:
    with Sandbox() as sandbox:
        caller = Caller(sandbox)
        # A connection that is kept alive, and one that never says anything.
        caller.http.get("/")
        silent = socket.create_connection(("127.0.0.1", httpx.URL(sandbox.url).port or 0))
        silent.settimeout(60)
        assert len(sandbox_threads()) == 1
    with closing(caller.http), silent:
        assert silent.recv(1) == b""
        assert sandbox_threads() == []
        with pytest.raises(httpx.ConnectError):
            caller.http.get("/")


def test_comes_back_at_the_same_address_with_the_same_state() -> None:
    sandbox = Sandbox(clock=ManualClock())
    with sandbox:
        url, token = sandbox.url, sandbox.issue_token()
    with sandbox:
        assert sandbox.url == url
        caller = Caller(sandbox)
        with caller.http:
            assert caller.settings(token["access_token"]).status_code == 200


def test_starting_twice_and_stopping_twice() -> None:
    sandbox = Sandbox()
    sandbox.start()
    with pytest.raises(RuntimeError, match="runs already"):
        sandbox.start()
    sandbox.stop()
    sandbox.stop()


def test_no_address_before_the_start() -> None:
    with pytest.raises(RuntimeError, match="start it"):
        _ = Sandbox().url
    assert Sandbox(port=4321).url == "http://127.0.0.1:4321"


def test_a_port_that_is_taken() -> None:
    with Sandbox() as first:
        port = httpx.URL(first.url).port or 0
        second = Sandbox(port=port)
        with pytest.raises(OSError, match="in use"):
            second.start()
        second.stop()
        assert len(sandbox_threads()) == 1


def test_listens_on_loopback_alone() -> None:
    with Sandbox() as sandbox, socket.socket() as probe:
        probe.settimeout(1)
        # Another address of this machine, by which the network would come in.
        assert probe.connect_ex(("127.0.0.2", httpx.URL(sandbox.url).port or 0)) != 0


def test_works_inside_an_event_loop() -> None:
    async def statuses() -> set[int]:
        with Sandbox() as sandbox:
            async with httpx.AsyncClient(base_url=sandbox.url, headers=HEADERS) as client:
                answers = await asyncio.gather(*(client.get("/") for _ in range(20)))
        return {answer.status_code for answer in answers}

    assert asyncio.run(statuses()) == {200}


def test_many_threads_and_one_refresh_token() -> None:
    with Sandbox() as sandbox, ThreadPoolExecutor(16) as pool:
        token = sandbox.issue_token()
        callers = [Caller(sandbox) for _ in range(16)]
        answers = list(pool.map(lambda c: c.refresh(token["refresh_token"]).status_code, callers))
        for caller in callers:
            caller.http.close()
        assert sorted(answers) == [200] + [400] * 15
        assert len(sandbox.requests) == 16


def test_says_nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for client in ("httpx", "httpcore"):
        caplog.set_level(logging.WARNING, logger=client)
    filters = list(logging.getLogger("uvicorn.error").filters)
    with Sandbox() as sandbox:
        caller = Caller(sandbox)
        with caller.http:
            sandbox.script("GET /", [Answer.dropped(), Answer.reset(), Answer.truncated()])
            for _ in range(3):
                with pytest.raises(httpx.TransportError):
                    caller.http.get("/")
            caller.submit("/activate", {"user_code": "x"})
        with socket.create_connection(("127.0.0.1", httpx.URL(sandbox.url).port or 0)) as rude:
            rude.sendall(b"NONSENSE\r\n\r\n")
            assert rude.recv(12) == b"HTTP/1.1 400"
        # Another uvicorn of this process keeps its voice.
        logging.getLogger("uvicorn.error").warning("someone else's")
    assert [record.message for record in caplog.records] == ["someone else's"]
    assert logging.getLogger("uvicorn.error").filters == filters


@pytest.mark.parametrize("name", ["interval", "expires_in", "token_expires_in"])
@pytest.mark.parametrize("value", [0, -1, 1.5])
def test_numbers_that_cannot_work(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"{name} is a whole number of seconds"):
        Sandbox(**{name: value})  # type: ignore[arg-type]  # that it is refused is the point


@pytest.mark.parametrize("largest_page", [0, -1, 1.5])
def test_pages_that_hold_nothing(largest_page: float) -> None:
    with pytest.raises(ValueError, match="largest_page is a whole number, at least 1"):
        Sandbox(largest_page=largest_page)  # type: ignore[arg-type]  # that it is refused is the point


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_is_none(port: int) -> None:
    with pytest.raises(ValueError, match="0 to 65535"):
        Sandbox(port)


def test_a_redirect_uri_is_needed() -> None:
    with pytest.raises(ValueError, match="redirect_uris"):
        Sandbox(redirect_uris=[])


def test_time_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="only moves forward"):
        Sandbox().advance(-1)


def test_the_app_points_at_the_sandbox() -> None:
    with Sandbox() as sandbox:
        assert sandbox.app.api_url == sandbox.app.auth_url == sandbox.url
        assert sandbox.env["TRAKT_API_URL"] == sandbox.env["TRAKT_AUTH_URL"] == sandbox.url
        assert sandbox.env["TRAKT_CLIENT_ID"] == sandbox.app.client_id
        assert sandbox.env["TRAKT_CLIENT_SECRET"] == sandbox.app.client_secret


def test_serve_runs_until_interrupted() -> None:
    seen: list[str] = []

    def on_ready(sandbox: Sandbox) -> None:
        seen.append(sandbox.url)
        assert httpx.get(sandbox.url, headers=HEADERS).status_code == 200
        raise KeyboardInterrupt

    serve(on_ready=on_ready)
    assert len(seen) == 1
    assert sandbox_threads() == []


@pytest.mark.slow
def test_without_the_extra_the_import_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "try: import trakt_auth.sandbox\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    assert "needs uvicorn" in done.stdout
    assert to_install("sandbox") in done.stdout


@pytest.mark.slow
def test_a_module_of_its_own_that_is_missing_is_not_an_extra() -> None:
    script = (
        "import sys; sys.modules['trakt_auth.sandbox.records'] = None; import trakt_auth.sandbox"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=30
    )
    assert "ModuleNotFoundError" in done.stderr
    assert "pip install" not in done.stderr


def test_who_answers_the_logins_can_be_asked_for() -> None:
    sandbox = Sandbox()
    assert sandbox.on_login is None
    sandbox.on_login = sandbox.approve
    assert sandbox.on_login == sandbox.approve


@pytest.mark.slow
def test_the_rest_of_the_package_is_not_needed() -> None:
    script = (
        "import sys, trakt_auth.sandbox\n"
        "print([n for n in sys.modules if n.startswith('trakt_auth.')"
        " and not n.startswith('trakt_auth.sandbox')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout.strip() == "[]"
