"""No body is larger than somebody needs it to be."""

from __future__ import annotations

import gzip
import json
import socket
import tracemalloc
import zlib
from functools import cache
from typing import Any

import httpx
import pytest

from tests.wire.conftest import callers, send
from tests.wire.servers import Rude, broken_off, endless_chunks, whole
from trakt_auth import App
from trakt_auth._wire.bodies import Decoder
from trakt_auth._wire.bounds import API_LARGEST_BODY, MIB, TooLarge, within
from trakt_auth._wire.clients import sync_client
from trakt_auth._wire.exchange import Failure

TOKEN = json.dumps({"access_token": "x" * 50_000}).encode()
RAW = zlib.compressobj(wbits=-zlib.MAX_WBITS)
ENCODED = {
    "gzip": gzip.compress(TOKEN),
    "deflate": zlib.compress(TOKEN),
    "Deflate": RAW.compress(TOKEN) + RAW.flush(),
    "identity": TOKEN,
}


@cache
def bomb() -> bytes:
    """Half a megabyte that inflates to half a gigabyte."""
    squeeze = zlib.compressobj(9, wbits=31)
    first, again = (squeeze.compress(bytes(MIB)) + squeeze.flush(zlib.Z_FULL_FLUSH) for _ in "12")
    return first + again * 511


def reads_200(status: int) -> bool:
    return status == 200


@pytest.mark.parametrize("by_the_callers", [False, True])
def test_endless_chunks_of_what_is_needed(kind: str, by_the_callers: bool) -> None:
    with Rude(endless_chunks()) as server:
        [reply] = send(kind, server.url, by=callers(kind) if by_the_callers else None)
    assert (reply.status, reply.body, reply.failure) == (200, None, None)


@pytest.mark.parametrize("by_the_callers", [False, True])
def test_endless_chunks_of_what_is_not_needed(kind: str, by_the_callers: bool) -> None:
    with Rude(endless_chunks(status=400)) as server:
        by = callers(kind) if by_the_callers else None
        [reply] = send(kind, server.url, by=by, reads=reads_200)
    assert (reply.status, reply.failure) == (400, None)


@pytest.mark.parametrize(("size", "connections"), [(60_000, 1), (70_000, 2)])
def test_a_little_is_read_so_that_the_connection_is_kept(
    kind: str, size: int, connections: int
) -> None:
    with Rude(whole(b"x" * size, 400)) as server:
        replies = send(kind, server.url, times=2, reads=reads_200)
        assert [reply.status for reply in replies] == [400, 400]
        assert server.connections == connections


@pytest.mark.parametrize("by_the_callers", [False, True])
def test_a_bomb(kind: str, by_the_callers: bool) -> None:
    with Rude(whole(bomb(), headers="Content-Encoding: gzip\r\n")) as server:
        tracemalloc.start()
        [reply] = send(kind, server.url, by=callers(kind) if by_the_callers else None)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (reply.status, reply.body) == (200, None)
    assert most < 16 * MIB


# Each repeats the smallest text of a kind of value, and unfolds to gigabytes of objects.
DENSE = {"object": b"{},", "list": b"[],", "member": b'{"":{}},', "number": b"1e5,"}


@cache
def dense(unit: bytes) -> bytes:
    """A body of 60 MiB in some 60 KiB."""
    return gzip.compress(b"[" + unit * (60 * MIB // len(unit)) + b"1]", 9)


@pytest.mark.slow
@pytest.mark.parametrize("unit", DENSE)
@pytest.mark.parametrize("by_the_callers", [False, True])
def test_a_bomb_of_values(unit: str, by_the_callers: bool) -> None:
    app = App("id")
    body = whole(dense(DENSE[unit]), headers="Content-Encoding: gzip\r\n")
    with (
        Rude(body) as server,
        httpx.Client() as own,
        sync_client(app, server.url, own if by_the_callers else None) as http,
        pytest.raises(TooLarge, match="values"),
    ):
        http.get("/")


@pytest.mark.slow
def test_a_large_answer_of_trakts_is_no_bomb() -> None:
    """Ids are the densest that Trakt sends: 40 MiB of them."""
    ids = b'{"ids":{"trakt":1,"slug":"tron-legacy-2010","imdb":"tt1104001","tmdb":20526}},'
    decoder = Decoder("gzip", API_LARGEST_BODY)
    sent = gzip.compress(b"[" + ids * (40 * MIB // len(ids)) + b"1]", 1)
    assert sum(map(len, decoder.feed(sent))) > 39 * MIB


def test_a_short_answer_is_not_looked_at() -> None:
    """Nor can the values of one be too many."""
    assert [*Decoder("", API_LARGEST_BODY).feed(b"," * MIB)] == [b"," * MIB]


@pytest.mark.parametrize("encoding", ENCODED)
def test_encoded_bodies(kind: str, encoding: str) -> None:
    with Rude(whole(ENCODED[encoding], headers=f"Content-Encoding: {encoding}\r\n")) as server:
        [reply] = send(kind, server.url)
        assert reply.body == json.loads(TOKEN)
        assert b"accept-encoding: gzip, deflate\r\n" in server.requests[0].lower()


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "nonsense"])
def test_encodings_that_nobody_asked_for(kind: str, encoding: str) -> None:
    with Rude(whole(TOKEN, headers=f"Content-Encoding: {encoding}\r\n")) as server:
        [reply] = send(kind, server.url)
    assert reply.failure is Failure.BROKEN


@pytest.mark.parametrize(
    "body", [b"no gzip", ENCODED["gzip"][:40], b""], ids=["other", "cut", "empty"]
)
def test_a_body_that_is_not_what_it_says(kind: str, body: bytes) -> None:
    with Rude(whole(body, headers="Content-Encoding: gzip\r\n")) as server:
        [reply] = send(kind, server.url)
    # Of nothing at all, nothing is missing: proxies send it.
    assert (reply.failure is None) == (body == b"")


def test_what_hooks_of_the_caller_have_read(kind: str) -> None:
    def read(response: httpx.Response) -> None:
        response.read()

    async def aread(response: httpx.Response) -> None:
        await response.aread()

    hooks: Any = {"response": [read if kind == "sync" else aread]}
    with Rude(whole(ENCODED["gzip"], headers="Content-Encoding: gzip\r\n")) as server:
        [reply] = send(kind, server.url, by=callers(kind, event_hooks=hooks))
    assert reply.body == json.loads(TOKEN)


def test_the_api_has_more_room() -> None:
    with (
        Rude(whole(b"x" * 2 * MIB)) as server,
        sync_client(App("id"), server.url, None) as http,
    ):
        assert len(http.get("/").content) == 2 * MIB
        with pytest.raises(TooLarge):
            http.get("/", extensions=within(30, largest=MIB))


def test_deep_json_is_no_body(kind: str) -> None:
    with Rude(whole(b"[" * 500_000)) as server:
        [reply] = send(kind, server.url)
    assert (reply.status, reply.body) == (200, None)


@pytest.mark.parametrize("size", [1, 7, 65536])
def test_the_pieces_do_not_matter(size: int) -> None:
    for encoding, encoded in ENCODED.items():
        decoder = Decoder(encoding, 10 * MIB)
        pieces = [encoded[i : i + size] for i in range(0, len(encoded), size)]
        assert b"".join(part for piece in pieces for part in decoder.feed(piece)) == TOKEN
        decoder.end()


WHOLE = b'{"access_token": "x"}'


@pytest.mark.parametrize("by_the_callers", [False, True])
@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + WHOLE,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n15\r\n" + WHOLE + b"\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 99\r\n\r\n"
        + gzip.compress(WHOLE)[:-8],
    ],
    ids=["length", "chunked", "gzip"],
)
def test_only_the_end_is_missing(kind: str, by_the_callers: bool, sent: bytes) -> None:
    """All that was issued is there: it must not be thrown away."""
    with Rude(broken_off(sent)) as server:
        [reply] = send(kind, server.url, by=callers(kind) if by_the_callers else None)
    assert (reply.status, reply.body, reply.failure) == (200, {"access_token": "x"}, None)


def test_more_than_the_end_is_missing(kind: str) -> None:
    with Rude(broken_off(b"HTTP/1.1 200 OK\r\nContent-Length: 21\r\n\r\n" + WHOLE[:-1])) as server:
        [reply] = send(kind, server.url)
    assert (reply.status, reply.failure) == (None, Failure.BROKEN)


@pytest.mark.parametrize(
    "body",
    [
        WHOLE + b"\n<!-- cached -->",
        b"\xef\xbb\xbf\r\n " + WHOLE,
        WHOLE.decode().encode("utf-16"),
        WHOLE[:-1] + b', "scope": "\xff"}',
        WHOLE[:-1] + b', "expires_in": ' + b"9" * 5000 + b"}",
        WHOLE + b" " * MIB,
    ],
    ids=[
        "more behind it",
        "before it",
        "utf-16",
        "no utf-8",
        "a long number",
        "too much behind it",
    ],
)
def test_odd_bytes_lose_nothing(kind: str, body: bytes) -> None:
    with Rude(whole(body)) as server:
        [reply] = send(kind, server.url)
    assert reply.body["access_token"] == "x"


def test_an_answer_too_many_is_nobodys(kind: str) -> None:
    """It would be taken for the answer to the next request, which may be another person's."""
    two = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"

    def answer(server: Rude, peer: socket.socket) -> None:
        number = str(len(server.requests)).encode()
        peer.sendall(two + b'"%b"' % number + (two + b'"x"' if number == b"1" else b""))

    with Rude(answer) as server:
        first, second, third = send(kind, server.url, times=3)
    assert first.body == "1"
    assert (second.status, second.failure) == (None, Failure.BROKEN)
    # The second was sent on a connection that is given up: the server may have read it, or not.
    assert third.body in {"2", "3"}


@pytest.mark.parametrize("by_the_callers", [False, True])
@pytest.mark.parametrize("status", [401, 503])
@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_a_body_that_cannot_be_read_hides_no_error(
    kind: str, by_the_callers: bool, status: int, encoding: str
) -> None:
    answer = whole(b"not so", status, headers=f"Content-Encoding: {encoding}\r\n")
    with Rude(answer) as server:
        [reply] = send(kind, server.url, by=callers(kind) if by_the_callers else None)
    assert (reply.status, reply.failure) == (status, None)
