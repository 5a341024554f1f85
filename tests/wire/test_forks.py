"""After a fork, a child never talks on the connections of its parent, with TLS or without."""

from __future__ import annotations

import itertools
import json
import os
import signal
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest

from tests.wire.conftest import sends
from tests.wire.servers import Rude, certificate, whole
from trakt_auth import App, Token, Trakt
from trakt_auth._calls.rates import RateLimiter
from trakt_auth._ground.forks import PerProcess
from trakt_auth._wire.clients import async_client, sync_client
from trakt_auth._wire.exchange import aask, ask
from trakt_auth._wire.transport import certificates

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="no fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]

CHILDREN = 8
TOKEN = Token(access_token="a", refresh_token="b", expires_in=None, created_at=1)


def echo(server: Rude, peer: Any) -> None:
    body = server.here.request.partition(b"\r\n\r\n")[2]
    whole(body)(server, peer)


def told(http: Any, who: str) -> str:
    reply = ask(http, sends({"who": who}))
    return str(reply.body and reply.body.get("who"))


@pytest.fixture(params=["http", "https"])
def tls(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ssl.SSLContext | None]:
    if request.param == "http":
        yield None
        return
    pytest.importorskip("cryptography")
    context, file = certificate(tmp_path, "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    certificates.cache_clear()
    yield context
    certificates.cache_clear()


def test_children_get_answers_of_their_own(tls: ssl.SSLContext | None) -> None:
    with (
        Rude(echo, tls) as server,
        sync_client(App("id", auth_url=server.url), server.url, None, keep=600) as http,
    ):
        assert told(http, "parent") == "parent"
        # They begin together: OpenSSL hangs in a child that was forked while a thread, as those of
        # the server here, was in a handshake.
        begin, began = os.pipe()
        pipes = []
        for number in range(CHILDREN):
            read, write = os.pipe()
            child = os.fork()
            if child == 0:
                try:
                    os.close(began)
                    os.read(begin, 1)
                    got = [told(http, f"{number}-{turn}") for turn in range(5)]
                    os.write(write, json.dumps(got).encode())
                finally:
                    os._exit(0)
            os.close(write)
            pipes.append((child, read))
        os.close(began)
        os.close(begin)
        for _ in range(5):
            assert told(http, "parent") == "parent"
        for number, (child, read) in enumerate(pipes):
            got = json.loads(os.read(read, 65536) or b"[]")
            os.close(read)
            os.waitpid(child, 0)
            assert got == [f"{number}-{turn}" for turn in range(5)]
        # One of the parent's, which no child has disturbed, and one for each child.
        assert server.connections == 1 + CHILDREN


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_client_in_a_child(backend: str, tls: ssl.SSLContext | None) -> None:
    async def ask_async(http: httpx.AsyncClient, who: str) -> str:
        reply = await aask(http, sends({"who": who}))
        return str(reply.body and reply.body.get("who"))

    async def parent(server: Rude) -> list[str]:
        async with async_client(App("id", auth_url=server.url), server.url, None, keep=600) as http:
            first = await ask_async(http, "parent")
            read, write = os.pipe()
            child = os.fork()
            if child == 0:
                # A thread of its own has no event loop yet.
                asked = threading.Thread(
                    target=lambda: os.write(
                        write, anyio.run(ask_async, http, "child", backend=backend).encode()
                    )
                )
                try:
                    asked.start()
                    asked.join(60)
                finally:
                    os._exit(0)
            os.close(write)
            with os.fdopen(read) as answers:
                in_child = await anyio.to_thread.run_sync(answers.read)
            os.waitpid(child, 0)  # noqa: ASYNC222 - it has ended
            return [first, in_child, await ask_async(http, "parent")]

    with Rude(echo, tls) as server:
        assert anyio.run(parent, server, backend=backend) == ["parent", "child", "parent"]
        assert server.connections == 2


def test_a_fork_leaves_no_lock_behind() -> None:
    """Threads that count and make accounts all the time, and children that do so too."""
    over = threading.Event()
    limiter = RateLimiter(clock=time.monotonic)
    with Trakt(App("id"), token=TOKEN) as trakt:

        def busy() -> None:
            for number in itertools.count():
                if over.is_set():
                    return
                limiter.give_back(limiter.turn("GET")[0])
                trakt._accounts._accounts.clear()
                assert trakt._accounts.get(str(number % 3)).limiter is not None

        threads = [threading.Thread(target=busy) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            ended_well = all(_in_child(limiter, trakt) for _ in range(20))
        finally:
            over.set()
            for thread in threads:
                thread.join()
    assert ended_well


def test_a_fork_while_another_thread_makes_the_pool_of_a_process() -> None:
    making, forked, threads = threading.Event(), threading.Event(), threading.active_count()

    def slowly() -> ThreadPoolExecutor:
        if threading.active_count() > threads:
            making.set()
            forked.wait(1)  # a fork waits for it now, else it would come first
        return ThreadPoolExecutor(1)

    pools = PerProcess(slowly)
    pools._pid = -1  # as in a child
    thread = threading.Thread(target=pools.get)
    thread.start()
    assert making.wait(60)
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # a lock that is never let go of
        os._exit(pools.get().submit(int).result(20))
    forked.set()
    thread.join()
    assert os.waitpid(child, 0)[1] == 0


def _in_child(limiter: RateLimiter, trakt: Trakt) -> bool:
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # a lock that is never let go of
        limiter.turn("GET")
        done = trakt._accounts.get("new").limiter is not None
        os._exit(0 if done and trakt._connections.client() else 1)
    return os.waitpid(child, 0)[1] == 0
