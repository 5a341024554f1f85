"""A client of the caller's is used for its connections, and for nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx
import pytest

from tests.driving import TOKEN_BODY
from tests.wire.conftest import callers, send
from tests.wire.servers import Rude, whole
from trakt_auth import App, AsyncDeviceFlow, DeviceFlow, MemoryTokenStore, Token, TraktAuth
from trakt_auth._wire.exchange import Failure


def test_its_auth_is_not_used(kind: str) -> None:
    with Rude(whole()) as server:
        [reply] = send(kind, server.url, by=callers(kind, auth=("me", "my-password")))
    assert reply.status == 200
    assert b"authorization" not in server.requests[0].lower()


def test_our_own_auth_on_it_neither_signs_nor_deadlocks(kind: str) -> None:
    with Rude(whole()) as server:
        app = App("id", auth_url=server.url, api_url=server.url)
        store = MemoryTokenStore()
        store.save("default", Token.from_dict(TOKEN_BODY))
        [reply] = send(kind, server.url, by=callers(kind, auth=TraktAuth(app, store)))
    assert reply.status == 200
    assert b"authorization" not in server.requests[0].lower()


class _WithPauses(httpx.AsyncByteStream, httpx.SyncByteStream):
    """A body some of whose pieces are empty."""

    pieces = (b"", b'{"a"', b"", b"", b": 1}", b"")

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def test_an_empty_piece_is_not_the_end_of_a_body(kind: str) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=_WithPauses()))
    [reply] = send(kind, "http://localhost:1", by=callers(kind, transport=transport))
    assert reply.body == {"a": 1}


def test_its_headers_cookies_and_base_url_do_not_matter(kind: str) -> None:
    options: dict[str, Any] = {
        "headers": {"X-Mine": "1"},
        "cookies": {"session": "mine"},
        "base_url": "http://elsewhere.invalid",
        "params": {"mine": "1"},
    }
    with Rude(whole()) as server:
        [reply] = send(kind, server.url, by=callers(kind, **options))
    assert reply.status == 200
    assert server.requests[0].startswith(b"POST /oauth/token HTTP/1.1\r\n")
    assert b"mine" not in server.requests[0].lower()


def test_redirects_are_not_followed(kind: str) -> None:
    with Rude(whole()) as elsewhere:
        away = whole(status=307, headers=f"Location: {elsewhere.url}/\r\n")
        with Rude(away) as server:
            [reply] = send(kind, server.url, by=callers(kind, follow_redirects=True))
    assert reply.status == 307
    assert elsewhere.requests == []


@pytest.mark.parametrize("by_the_callers", [False, True])
@pytest.mark.parametrize("location", ["https://xn--0/", "//xn--0", "http://[", "http:0", "x:0", ""])
def test_a_redirect_to_no_address(kind: str, location: str, by_the_callers: bool) -> None:
    with Rude(whole(status=302, headers=f"Location: {location}\r\n")) as server:
        by = callers(kind) if by_the_callers else None
        [reply] = send(kind, server.url, by=by)
    assert reply.status == 302 or (by_the_callers and reply.failure is Failure.BROKEN)


def test_a_hook_that_raises_for_a_status(kind: str) -> None:
    def raises(response: httpx.Response) -> None:
        response.raise_for_status()

    async def araises(response: httpx.Response) -> None:
        response.raise_for_status()

    hooks: Any = {"response": [raises if kind == "sync" else araises]}
    answer = whole(b"x", 429, "Retry-After: 7\r\n")
    with Rude(answer) as server:
        [reply] = send(kind, server.url, by=callers(kind, event_hooks=hooks))
    assert (reply.status, reply.retry_after) == (429, 7)


@pytest.mark.parametrize("by_the_callers", [False, True])
def test_cookies_of_one_login_are_not_sent_with_the_next(kind: str, by_the_callers: bool) -> None:
    with Rude(whole(headers="Set-Cookie: session=first-person; Path=/\r\n")) as server:
        by = callers(kind) if by_the_callers else None
        send(kind, server.url, by=by, times=3)
    assert len(server.requests) == 3
    assert not [request for request in server.requests if b"first-person" in request]


def test_a_hook_sees_a_login_of_ours() -> None:
    paths: list[str] = []
    hooks: Any = {"request": [lambda request: paths.append(request.url.path)]}
    with (
        Rude(whole()) as server,
        httpx.Client(event_hooks=hooks) as http,
        DeviceFlow(App("id", auth_url=server.url), http_client=http) as flow,
        pytest.raises(Exception, match="device code endpoint"),
    ):
        flow.start()
    assert paths == ["/oauth/device/code"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_idle_connections_of_polls_are_kept(backend: str) -> None:
    async def main(url: str) -> None:
        async with AsyncDeviceFlow(App("id", auth_url=url)) as flow:
            for _ in range(3):
                with pytest.raises(Exception, match="device code endpoint"):
                    await flow.start()

    with Rude(whole()) as server:
        anyio.run(main, server.url, backend=backend)
    assert server.connections == 1
