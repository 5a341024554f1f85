"""Whatever a server, a disk or a browser says: a value, or an error that is documented.

A few examples of each in every run; ``make fuzz`` tries many thousands.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client.errors import ParseError
from generated_client.models import HistoryItem, SearchResult, UserSettings
from tests.driving import CODE_BODY, TOKEN_BODY, Driver, FakeTime, scripted
from trakt_auth import App, DeviceCode, RedisTokenStore, Token, TraktAuthError
from trakt_auth._statuses.statuses import api_error

APP = App(client_id="client-id")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=15,
)


def bent(body: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """`body` with some fields replaced by anything, and some left out."""
    anything = st.fixed_dictionaries({}, optional=dict.fromkeys(body, JSON))
    gone = st.sets(st.sampled_from(sorted(body)), max_size=1)
    return st.builds(
        lambda changes, missing: {
            key: value for key, value in {**body, **changes}.items() if key not in missing
        },
        anything,
        gone,
    )


def encoded(body: object) -> bytes:
    return json.dumps(body).encode()


BYTES = st.binary(max_size=200) | JSON.map(encoded)


@given(bent(TOKEN_BODY))
def test_a_token(body: dict[str, Any]) -> None:
    try:
        token = Token.from_dict(body)
    except ValueError:
        return
    assert Token.from_dict(json.loads(json.dumps(token.to_dict()))) == token


@given(bent({**CODE_BODY, "issued_at": 1_790_000_000.0}))
def test_a_device_code(body: dict[str, Any]) -> None:
    try:
        code = DeviceCode.from_dict(body)
    except ValueError:
        return
    assert DeviceCode.from_dict(json.loads(json.dumps(code.to_dict()))) == code


@given(
    status=st.integers(200, 599),
    body=bent(TOKEN_BODY).map(encoded) | BYTES,
    headers=st.dictionaries(
        st.sampled_from(["Retry-After", "Date", "Content-Type", "Location"]),
        st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40),
    ),
)
def test_a_poll(status: int, body: bytes, headers: dict[str, str]) -> None:
    reply = httpx.Response(status, headers=headers, content=body)
    login = Driver("sync").wait(APP, scripted([reply]), FakeTime())
    assert login.token is not None or login.error is not None


@given(status=st.integers(200, 599), body=bent(CODE_BODY).map(encoded) | BYTES)
def test_a_start(status: int, body: bytes) -> None:
    reply = httpx.Response(status, content=body)
    try:
        Driver("sync").start(APP, scripted([], reply))
    except TraktAuthError:
        return
    assert 200 <= status <= 299


@given(
    status=st.integers(400, 599),
    headers=st.dictionaries(
        st.sampled_from(["retry-after", "date", "x-ratelimit", "x-account-limit", "x-upgrade-url"]),
        st.text(max_size=40) | JSON.map(json.dumps),
    ),
    body=JSON,
)
def test_an_error_of_the_api(status: int, headers: dict[str, str], body: object) -> None:
    error = api_error(status, headers, body, where="GET /x", now=0)
    assert isinstance(error, TraktAuthError)
    assert str(status) in str(error)


URLS = st.from_regex(r"rediss?://[^/]{0,9}@?[a-z0-9.:\[\]]{0,9}/?.{0,9}", fullmatch=True)


@given(st.text() | URLS)
def test_a_redis_url(url: str) -> None:
    try:
        shown = repr(RedisTokenStore(url))
    except TraktAuthError:
        return
    # No part of the user name and password is shown.
    assert "@" not in shown


@pytest.mark.parametrize("model", [HistoryItem, SearchResult, UserSettings])
@given(data=st.data())
def test_a_model(model: Any, data: st.DataObject) -> None:
    names = st.sampled_from(
        ["id", "type", "movie", "show", "user", "ids", "title", "watched_at", "score", "account"]
    )
    likely = st.recursive(
        st.none() | st.integers() | st.just("2024-01-02T03:04:05.000Z") | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=5),
        max_leaves=12,
    )
    body = data.draw(likely | JSON)
    try:
        parsed = model.from_dict(body)
    except ParseError as error:
        assert error.model  # noqa: PT017 - anything else is the failure
        return
    if isinstance(body, dict):
        assert json.dumps(parsed.to_dict(), sort_keys=True) == json.dumps(body, sort_keys=True)
