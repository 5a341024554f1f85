"""Whatever a server, a browser or a disk puts into links, headers, answers and documents.

The rule: only a `TraktAuthError` gets out, or a `ValueError` for the caller's own bad input. As in
`test_fuzz`, every run tries a few examples, and ``make fuzz`` many thousands.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.driving import CODE_BODY, TOKEN_BODY
from tests.test_fuzz import BYTES, JSON, bent, encoded
from trakt_auth import (
    App,
    AsyncTrakt,
    DeviceCode,
    DeviceFlow,
    FileTokenStore,
    RedisTokenStore,
    Token,
    Trakt,
    TraktAuthError,
    oauth,
)
from trakt_auth._ground.addresses import address, is_loopback, safe_link
from trakt_auth.stores.document import Unreadable, dump, parse

pytestmark = pytest.mark.slow

APP = App("client-id", "client-secret")
NOW = 1_790_000_000.0
TOKEN = Token.from_dict({**TOKEN_BODY, "created_at": int(NOW)})

# Addresses as people and parsers take them apart, with what some of them trip over.
PART = st.sampled_from(
    [
        *("trakt.tv", "localhost", "127.0.0.1", "127.1", "0x7f.1", "2130706433", "[::1]"),
        *("[::1]evil.com", "[bad", "xn--0", "xn--80ak6aa92e", "ä.tv", "evil.com", "a@b", "a:b@c"),
        *("%00", "\x00", " ", ":443", ":99999", ":port", ":", "/", "//", "\\", "?", "#", "?a=b"),
        *("#x", "\t", "\u202e", "%2f"),
    ]
)
SCHEME = st.sampled_from(
    ["https://", "http://", "HTTPS://", "javascript:", "file:///", "//", "", "https:"]
)
LINKS = (
    st.builds(lambda scheme, parts: scheme + "".join(parts), SCHEME, st.lists(PART, max_size=4))
    | st.builds(str.__add__, SCHEME, st.text(max_size=20))
    | st.text(max_size=30)
)
HEADER = st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40)
NUMBERS = st.integers(-5, 400).map(str) | st.sampled_from(
    ["", "-1", "1e3", "9" * 400, "31536000", "NaN", "Infinity", "\uff11", "1_0", "0x10", " 7 "]
)
DATES = st.datetimes().map(lambda when: f"{when:%a, %d %b %Y %H:%M:%S} GMT") | st.sampled_from(
    [
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Mon, 01 Jan 0001 00:00:00 +2359",
        "Wed, 32 Foo 2026 99:99:99",
    ]
)
NAMES = [
    *("Retry-After", "Date", "Location", "Content-Type", "Content-Encoding", "Set-Cookie", "ETag"),
    *("X-Pagination-Page", "X-Pagination-Limit", "X-Pagination-Page-Count"),
    *("X-Pagination-Item-Count", "X-Ratelimit", "X-Account-Limit", "X-Upgrade-URL", "X-VIP-User"),
    *("X-Account-Locked", "X-Account-Deactivated", "X-Private-User", "X-Sort-By", "X-Sort-How"),
]
VALUES = HEADER | NUMBERS | DATES | LINKS | JSON.map(json.dumps) | st.sampled_from(["gzip", "br"])
HEADERS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)


def response(status: int, headers: Mapping[str, str], body: bytes) -> httpx.Response:
    """As it comes from the network: undecoded bytes, and header values in any of them."""
    raw = [(name.encode(), value.encode(errors="replace")) for name, value in headers.items()]
    return httpx.Response(status, headers=raw, stream=httpx.ByteStream(body))


# What takes whole calls is tried a tenth as often.
WHOLE = settings(max_examples=max(20, settings().max_examples // 10))


class Raw(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers everything alike; the clients of this package see it as they see a network."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.given = status, headers, body

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return response(*self.given)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return response(*self.given)


@given(LINKS)
@example("https://api.trakt.tv\x00")
@example("http://[::1]evil.com")
@example("https://trakt.tv\\@evil.com")
def test_an_address_is_read_as_httpx_reads_it(text: str) -> None:
    found = address(text)
    if found is None:
        assert not safe_link(text, loopback=True)
        return
    url = httpx.URL(text)
    assert (url.scheme, url.raw_host.decode()) == (found.scheme, found.host)
    assert url.userinfo == b""
    assert not safe_link(text) or (found.scheme == "https" and not is_loopback(url.host))


@given(LINKS, LINKS, st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_an_app(api: str, auth: str, client_id: str, redirect: str, agent: str) -> None:
    try:
        app = App(client_id, api_url=api, auth_url=auth, redirect_uri=redirect, user_agent=agent)
    except ValueError:
        return
    found = address(api)
    assert found is not None
    assert httpx.URL(app.api_url).raw_host.decode() == found.host
    oauth.authorize_url(app)


STATE = "a-state"
SIGN_IN = oauth.AuthorizationRequest(url="https://x", state=STATE, code_verifier="v" * 43)
QUERY = st.lists(
    st.tuples(
        st.sampled_from(["code", "state", "error", "error_description", "", "a"]),
        st.just(STATE) | st.text(max_size=10),
    ),
    max_size=5,
).map(lambda pairs: "&".join(f"{name}={value}" for name, value in pairs))


@given(st.builds(lambda link, query: f"{link}?{query}", LINKS, QUERY) | LINKS | QUERY)
@example("https://[bad/")
@example("&".join(f"a{n}=1" for n in range(2000)))
def test_what_a_browser_brings(redirect: str) -> None:
    try:
        code = SIGN_IN.code_from(redirect)
    except TraktAuthError:
        return
    assert code
    assert STATE in redirect


REFUSAL = {"error": "invalid_grant", "error_description": "It is used."}


@WHOLE
@given(
    st.integers(200, 599),
    HEADERS,
    bent(TOKEN_BODY).map(encoded)
    | bent({"error": "x", "error_description": "y"}).map(encoded)
    | BYTES,
)
def test_the_token_endpoint(status: int, headers: dict[str, str], body: bytes) -> None:
    with httpx.Client(transport=Raw(status, headers, body)) as http:
        for call in (
            lambda: oauth.exchange(APP, "code", http_client=http),
            lambda: oauth.refresh(APP, TOKEN, http_client=http),
            lambda: oauth.revoke(APP, TOKEN, http_client=http),
        ):
            with suppress(TraktAuthError):
                call()


@given(bent(TOKEN_BODY) | JSON, st.floats(0, 4e9))
def test_what_has_been_issued_is_kept(body: Any, now: float) -> None:
    token = Token.from_answer(body, received_at=now)
    usable = isinstance(body, dict) and all(
        isinstance(value := body.get(name), str)
        and value.isascii()
        and value.isprintable()
        and value
        and " " not in value
        for name in ("access_token", "refresh_token")
    )
    assert usable == (token is not None)
    assert token is None or parse(dump(token)) == token


@WHOLE
@given(st.integers(200, 599), HEADERS, bent(CODE_BODY).map(encoded) | BYTES)
def test_a_login(status: int, headers: dict[str, str], body: bytes) -> None:
    with httpx.Client(transport=Raw(status, headers, body)) as http:
        flow = DeviceFlow(
            APP, http_client=http, sleep=lambda _: None, clock=iter(range(10**6)).__next__
        )
        with suppress(TraktAuthError):
            assert flow.start().interval > 0
        with suppress(TraktAuthError):
            flow.wait(DeviceCode.from_dict(CODE_BODY))


ITEMS = st.lists(bent({"id": 1, "type": "movie", "action": "watch", "movie": {}}), max_size=3)


@WHOLE
@given(st.integers(200, 599), HEADERS, ITEMS.map(encoded) | BYTES)
def test_the_api(status: int, headers: dict[str, str], body: bytes) -> None:
    transport = Raw(status, headers, body)
    options: Any = {"rate_limit": False, "retries": 1, "max_wait": 5.0, "clock": lambda: NOW}
    with (
        httpx.Client(transport=transport) as http,
        Trakt(APP, http_client=http, sleep=lambda _: None, **options) as trakt,
    ):
        for call in (
            lambda: trakt.users.settings(),
            lambda: trakt.users.history("me").first(7),
            lambda: trakt.sync.history.add(movies=[{"ids": {"trakt": 1}}]),
            lambda: trakt.with_response.movies.trending(),
            lambda: trakt.request("GET", "/anything"),
        ):
            with suppress(TraktAuthError):
                call()


async def at_once(_: float) -> None:
    pass


@WHOLE
@given(st.integers(200, 599), HEADERS, ITEMS.map(encoded) | BYTES)
def test_the_api_async(status: int, headers: dict[str, str], body: bytes) -> None:
    async def main() -> None:
        options: Any = {"rate_limit": False, "retries": 1, "max_wait": 5.0}
        async with (
            httpx.AsyncClient(transport=Raw(status, headers, body)) as http,
            AsyncTrakt(APP, http_client=http, sleep=at_once, **options) as trakt,
        ):
            with suppress(TraktAuthError):
                await trakt.users.history("me").first(7)
            with suppress(TraktAuthError):
                await trakt.users.settings()

    asyncio.run(main())


@WHOLE
@given(st.lists(st.tuples(HEADERS, st.integers(0, 3)), min_size=1, max_size=4))
def test_a_walk_through_pages_ends(answers: list[tuple[dict[str, str], int]]) -> None:
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        headers, items = left.pop(0) if len(left) > 1 else left[0]
        headers = {name: value for name, value in headers.items() if name != "Content-Encoding"}
        return response(200, headers, json.dumps([{"id": 1}] * items).encode())

    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as http,
        Trakt(APP, http_client=http, sleep=lambda _: None, rate_limit=False) as trakt,
    ):
        pages = trakt.users.history("me")
        for walk in (pages.by_page(), pages.ahead(3).by_page()):
            with suppress(TraktAuthError):
                # Trakt may announce more pages than anybody would wait for.
                for _ in zip(range(20), walk, strict=False):
                    pass


@given(
    st.binary(max_size=300)
    | JSON.map(encoded)
    | bent(TOKEN_BODY).map(lambda t: encoded({"version": 1, "token": t}))
)
def test_a_document(document: bytes) -> None:
    found = parse(document)
    assert isinstance(found, Token | Unreadable)
    if isinstance(found, Token):
        assert parse(dump(found)) == found
    with tempfile.TemporaryDirectory() as place:
        store = FileTokenStore(Path(place) / "tokens")
        store.save("default", TOKEN)
        store.file("default").write_bytes(document)
        with suppress(TraktAuthError):
            assert store.load("default") == found
        with suppress(TraktAuthError):
            store.save("default", TOKEN)
            assert store.load("default") == TOKEN


REPLIES = (
    st.none() | st.integers() | st.text(max_size=9) | BYTES | st.lists(st.integers(), max_size=2)
)


@WHOLE
@given(REPLIES, REPLIES, st.sampled_from(["load", "save", "delete", "replace", "check_writable"]))
@example(None, None, "save")
def test_what_redis_answers(read: Any, done: Any, call: str) -> None:
    store = RedisTokenStore("redis://127.0.0.1:1/0")
    store._client.get().execute_command = lambda name, *_, **__: read if name == "HGET" else done
    arguments: dict[str, tuple[Any, ...]] = {"save": (TOKEN,), "replace": (TOKEN, TOKEN)}
    with suppress(TraktAuthError):
        getattr(store, call)("default", *arguments.get(call, ()))


PYTRAKT = {"OAUTH_TOKEN": "a", "OAUTH_REFRESH": "b", "OAUTH_EXPIRES_AT": 5, "CLIENT_ID": "c"}


@given(BYTES | bent(PYTRAKT).map(encoded) | bent(TOKEN_BODY).map(encoded))
@example(json.dumps({**PYTRAKT, "OAUTH_EXPIRES_AT": float("inf")}).encode())
def test_a_login_of_another_library(document: bytes) -> None:
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "saved.json"
        file.write_bytes(document)
        with suppress(ValueError):
            Token.from_pytrakt(file)
        with suppress(ValueError):
            Token.from_traktpy(file)
