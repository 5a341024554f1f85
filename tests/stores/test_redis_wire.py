"""What answers in the place of Redis, if anything does: only `StoreError` gets out."""

from __future__ import annotations

import asyncio
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stores.making import SECRET, assert_no_secret, make_token
from trakt_auth.errors import StoreError
from trakt_auth.stores import AsyncRedisTokenStore, RedisTokenStore, redis_client


class Wire:
    """A server that answers every request by the same bytes, or not at all."""

    def __init__(self, answer: bytes | None) -> None:
        self.answer = answer
        self.port = 0
        self._done = threading.Event()
        self._accepted = threading.Condition()
        self._peers: list[int] = []

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0?protocol=2&lib_name=&lib_version="

    def connections(self) -> int:
        """How many were made so far, those included that the server has not come to yet.

        It accepts them in their order, so one more comes last.
        """
        with socket.create_connection(("127.0.0.1", self.port), 30) as last, self._accepted:
            mine = last.getsockname()[1]
            assert self._accepted.wait_for(lambda: mine in self._peers, 30)
            self._peers.remove(mine)
            return len(self._peers)

    def accepted(self, peer: int) -> None:
        with self._accepted:
            self._peers.append(peer)
            self._accepted.notify_all()

    def serve(self, connection: socket.socket) -> None:
        if self.answer is None:
            self._done.wait(30)
            return
        while connection.recv(65536):
            connection.sendall(self.answer)

    @contextmanager
    def running(self) -> Iterator[Wire]:
        wire = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with suppress(OSError):
                    wire.serve(self.request)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True

            def process_request(self, request: Any, client_address: Any) -> None:
                wire.accepted(client_address[1])
                super().process_request(request, client_address)

        with Server(("127.0.0.1", 0), Handler) as server:
            self.port = server.server_address[1]
            thread = threading.Thread(target=server.serve_forever, args=[0.01])
            thread.start()
            try:
                yield self
            finally:
                self._done.set()
                server.shutdown()
                thread.join()


def calls(store: RedisTokenStore) -> list[Callable[[], object]]:
    return [
        lambda: store.load("default"),
        lambda: store.save("default", make_token()),
        lambda: store.delete("default"),
        lambda: store.lock("default", timeout=0).__enter__(),
        lambda: store.replace("default", make_token(), make_token(2)),
        lambda: store.check_writable("default"),
        store.accounts,
    ]


@pytest.mark.slow
def test_a_server_that_says_nothing_costs_one_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_client, "ANSWER", 0.05)
    with Wire(None).running() as wire:
        for number, call in enumerate(calls(RedisTokenStore(wire.url)), 1):
            with pytest.raises(StoreError, match="did not answer in time"):
                call()
            assert wire.connections() == number, "waited for a second time"


@pytest.mark.slow
def test_a_server_that_says_nothing_costs_one_wait_async(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_client, "ANSWER", 0.05)

    async def main() -> None:
        async with AsyncRedisTokenStore(wire.url) as store:
            with pytest.raises(StoreError, match="did not answer in time"):
                await store.load("default")
            with pytest.raises(StoreError, match="did not answer in time"):
                await store.lock("default").__aenter__()

    with Wire(None).running() as wire:
        asyncio.run(main())
        assert wire.connections() == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"$-1\r\n",
        b"*-1\r\n",
        b"+OK\r\n",
        b"*0\r\n",
        b"$3\r\nabc\r\n",
        b":not a number\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        f"-ERR {SECRET}\r\n".encode(),
        f"-{SECRET}\r\n".encode(),
    ],
)
def test_what_is_no_answer_of_redis(answer: bytes) -> None:
    with Wire(answer).running() as wire:
        for call in calls(RedisTokenStore(wire.url)):
            try:
                call()
            except StoreError as error:
                assert_no_secret(error)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(
        [b"", b"$", b"*", b"+", b"-", b":", b"%1\r\n", b"_", b"#", b"$-1\r\n", b"*1\r\n"]
    ),
    st.binary(max_size=40),
)
def test_any_bytes_at_all(kind: bytes, rest: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch, Wire(kind + rest + b"\r\n").running() as wire:
        patch.setattr("redis.retry.sleep", lambda _: None)
        store = RedisTokenStore(wire.url + "&socket_timeout=0.02")
        for call in calls(store)[:4]:
            try:
                call()
            except StoreError as error:
                assert_no_secret(error)
