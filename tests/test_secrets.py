"""Marked secrets are planted, everything is made to fail, and nothing readable shows them."""

from __future__ import annotations

import json
import logging
from typing import Any

import httpx
import pytest

from tests.driving import CODE_BODY, TOKEN_BODY, Driver, FakeTime, Reply, pending, scripted
from tests.reading import everything_readable
from trakt_auth import App, DeviceCode, Token, TraktAuthError

MARK = "PLANTED"
APP = App(client_id="client-id", client_secret=f"{MARK}-client-secret")
CODE = CODE_BODY | {"device_code": f"{MARK}-device-code"}
BODY = TOKEN_BODY | {
    "access_token": f"{MARK}-access-token",
    "refresh_token": f"{MARK}-refresh-token",
}
ECHO = f"<html>{MARK}-device-code {MARK}-client-secret</html>"


def test_values() -> None:
    code = DeviceCode.from_dict(CODE)
    token = Token.from_dict(BODY)
    for value in (APP, code, token):
        assert MARK not in repr(value)
        assert MARK not in str(value)
        assert MARK not in f"{value}"


@pytest.mark.parametrize("name", ["device_code", "user_code", "verification_url", "interval"])
def test_a_code_that_cannot_be_one(name: str) -> None:
    with pytest.raises(ValueError, match=name) as caught:
        DeviceCode.from_dict({**CODE, name: f"{MARK} \n"})
    assert MARK not in str(caught.value)


@pytest.mark.parametrize(
    "ending",
    [
        httpx.Response(200, json=BODY),
        httpx.Response(200, json=BODY | {"expires_in": MARK}),
        httpx.Response(200, json=BODY | {"access_token": None}),
        httpx.Response(200, text=json.dumps(BODY)[:-1]),
        *(httpx.Response(status, html=ECHO) for status in (401, 403, 404, 409, 410, 418, 422, 302)),
        httpx.Response(429, html=ECHO, headers={"Retry-After": "1000"}),
        httpx.Response(502, html=ECHO),
        httpx.ConnectError(f"{MARK} in the text of a lower layer"),
    ],
)
def test_a_login(
    ending: Reply, time: FakeTime, driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = scripted([pending(html=ECHO), ending], httpx.Response(200, json=CODE))
    login = driver.wait(APP, server, time)
    assert login.error or login.token
    readable: list[Any] = [*map(repr, login.events), *map(str, login.events), repr(login.token)]
    if login.error is not None:
        readable.append(everything_readable(login.error))
    assert MARK not in "\n".join(readable)
    assert MARK not in caplog.text


@pytest.mark.parametrize(
    "reply",
    [
        *(httpx.Response(status, html=ECHO) for status in (400, 401, 403, 404, 412, 429, 500)),
        httpx.Response(200, json=CODE | {"interval": MARK}),
        httpx.Response(200, json={"device_code": CODE["device_code"]}),
        httpx.ReadError(MARK),
    ],
)
def test_a_start(reply: Reply, driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(TraktAuthError) as caught:
        driver.start(APP, scripted([], reply))
    assert MARK not in everything_readable(caught.value)
    assert MARK not in caplog.text
