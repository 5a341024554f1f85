"""Every request has an end, whatever the server does."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from typing import Any

import httpx
import pytest

from tests.wire.conftest import callers, send
from tests.wire.servers import (
    Answer,
    Rude,
    after_one,
    byte_by_byte,
    endless_1xx,
    endless_chunks,
    silence,
    slow_body,
    slow_chunks,
    whole,
)
from trakt_auth import App, DeviceCode, DeviceFlow, LoginCancelled
from trakt_auth._wire import sockets
from trakt_auth._wire.bounds import bounds_of, within
from trakt_auth._wire.clients import sync_client
from trakt_auth._wire.exchange import Failure
from trakt_auth._wire.transport import Transport

pytestmark = pytest.mark.slow

HEADERS: list[Answer] = [silence, byte_by_byte, endless_1xx]
BODIES: list[Answer] = [slow_body, slow_chunks]


def set_when_asked(server: Rude, cancel: threading.Event) -> None:
    server.under_way.wait(60)
    cancel.set()


def accept_and_set(listener: socket.socket, cancel: threading.Event) -> None:
    peer, _ = listener.accept()
    with peer:
        peer.recv(65536)
        cancel.set()
        peer.settimeout(10)
        with contextlib.suppress(OSError):
            peer.recv(65536)


@pytest.mark.parametrize("answer", HEADERS + BODIES)
def test_an_exchange(kind: str, answer: Answer) -> None:
    with Rude(after_one(answer)) as server:
        [reply] = send(kind, server.url, warm=True, seconds=0.1)
    assert reply.failure is Failure.LATE
    assert reply.status is None


@pytest.mark.parametrize("answer", BODIES)
def test_by_a_client_of_the_callers(kind: str, answer: Answer) -> None:
    with Rude(after_one(answer)) as server:
        [reply] = send(kind, server.url, by=callers(kind), warm=True, seconds=0.1)
    assert reply.failure is Failure.LATE


@pytest.mark.parametrize("answer", HEADERS)
@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_by_an_async_client_of_the_callers(kind: str, answer: Answer) -> None:
    with Rude(after_one(answer)) as server:
        [reply] = send(kind, server.url, by=callers(kind), warm=True, seconds=0.1)
    assert reply.failure is Failure.LATE


def test_a_silent_server_by_a_blocking_client_of_the_callers() -> None:
    with Rude(after_one(silence)) as server:
        [reply] = send("sync", server.url, by=callers("sync"), warm=True, seconds=0.1)
    assert reply.failure is Failure.LATE


def test_a_handshake_that_never_ends(kind: str) -> None:
    with Rude(silence) as server:
        [reply] = send(kind, server.url.replace("http:", "https:"), seconds=0.1)
    assert reply.failure is Failure.UNREACHABLE


def test_a_handshake_is_given_up() -> None:
    cancel = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept_and_set, args=(listener, cancel)).start()
        [reply] = send("sync", f"https://localhost:{listener.getsockname()[1]}", cancel=cancel)
    assert reply.failure is Failure.CANCELLED


def test_what_is_late_already_is_not_sent(kind: str) -> None:
    with Rude(whole()) as server:
        [reply] = send(kind, server.url, seconds=0)
    assert reply.failure is Failure.LATE
    assert server.requests == []


def test_the_next_request_is_as_good_as_ever(kind: str) -> None:
    answers = iter([slow_body, whole(b'{"a": 1}')])

    def answer(server: Rude, peer: object) -> None:
        next(answers)(server, peer)  # type: ignore[arg-type]  # a socket

    with Rude(answer) as server:
        replies = send(kind, server.url, times=2, seconds=[1.5, 60.0])
    assert [reply.failure for reply in replies] == [Failure.LATE, None]
    assert replies[1].body == {"a": 1}


@pytest.mark.parametrize("answer", [*HEADERS, *BODIES, endless_chunks(1)])
def test_a_request_is_given_up(answer: Answer) -> None:
    cancel = threading.Event()
    with Rude(answer) as server:
        threading.Thread(target=set_when_asked, args=(server, cancel)).start()
        [reply] = send("sync", server.url, cancel=cancel)
    assert reply.failure is Failure.CANCELLED


def test_connecting_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = threading.Event()

    def unanswered(self: object, address: object) -> None:
        cancel.set()
        raise BlockingIOError  # under way, and nobody is there

    monkeypatch.setattr(socket.socket, "connect", unanswered)
    with socket.socket() as lonely:
        # A socket that was never connected is not ready to write, on a network without an end.
        monkeypatch.setattr(selectors.DefaultSelector, "select", lambda *_: [])
        [reply] = send("sync", "http://localhost:1", cancel=cancel, seconds=30)
        assert lonely.fileno() >= 0
    assert reply.failure is Failure.CANCELLED


@pytest.mark.parametrize("tls", [False, True])
def test_a_connection_that_is_made_while_its_client_closes(
    monkeypatch: pytest.MonkeyPatch, tls: bool
) -> None:
    step = "_within_bounds" if tls else "_connect"
    real = getattr(sockets, step)
    made: list[socket.socket] = []
    client = httpx.Client(transport=Transport(idle=1, keep=60))

    def while_it_closes(sock: socket.socket, *rest: Any) -> Any:
        monkeypatch.undo()
        # A handshake ends well here, without one.
        done = None if tls else real(sock, *rest)
        made.append(sock)
        client.close()
        return done

    monkeypatch.setattr(sockets, step, while_it_closes)
    with Rude(whole()) as server, pytest.raises(httpx.ConnectError, match="closed"):
        client.get(server.url.replace("http:", "https:") if tls else server.url)
    assert [each.fileno() for each in made] == [-1]


def code(**given: float) -> DeviceCode:
    timing = {"expires_in": 600.0, "interval": 5.0} | given
    return DeviceCode(
        device_code="x", user_code="y", verification_url="http://localhost/", **timing
    )


def test_giving_up_needs_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = threading.Event()
    with Rude(silence) as server, DeviceFlow(App("id", auth_url=server.url), sleep=id) as flow:
        watch = threading.Thread(target=set_when_asked, args=(server, cancel))
        watch.start()
        while not server._threads[0].is_alive():
            pass
        before = set(threading.enumerate())
        with pytest.raises(LoginCancelled):
            flow.wait(code(), cancel=cancel)
        mine = set(threading.enumerate()) - before - set(server._threads)
        watch.join()
    assert mine == set()


def test_a_poll_is_over_when_its_code_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trakt_auth._login.polling.LISTENS_ON", 0.0)
    now = [0.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    with Rude(slow_body) as server:
        app = App("client-id", auth_url=server.url)
        events = []
        with DeviceFlow(app, clock=lambda: now[0], sleep=sleep) as flow:
            steps = flow.events(code(expires_in=5.5))
            events.append(next(steps))
            steps.close()  # type: ignore[attr-defined]  # a generator
    assert events[0].status is None


def test_a_request_of_any_client_of_ours() -> None:
    with (
        Rude(slow_chunks) as server,
        sync_client(App("id"), server.url, None) as http,
        pytest.raises(httpx.ReadTimeout),
    ):
        http.get("/", extensions=within(0.5))


def test_a_request_that_says_nothing_has_a_minute() -> None:
    request = httpx.Request("GET", "https://trakt.tv")
    assert 0 < bounds_of(request).left() <= 60
