"""The clients of the runtime: what they tell httpx, and that they end with it."""

import importlib
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest


@pytest.fixture
def package(kiosk: Path) -> Any:
    return importlib.import_module("kiosk_client")


@pytest.mark.slow
def test_httpx_is_told_everything(package: Any) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(302, headers={"location": "/elsewhere"}) if not seen[1:] else ok

    ok = httpx.Response(200)
    client = package.Client(
        "http://kiosk.example/v2",
        headers={"x-door": "left"},
        cookies={"session": "s"},
        timeout=httpx.Timeout(7),
        follow_redirects=True,
        httpx_args={"transport": httpx.MockTransport(answer)},
    )
    with client:
        assert client.get_httpx_client().get("/papers").status_code == 200
    assert [str(request.url) for request in seen] == [
        "http://kiosk.example/v2/papers",
        "http://kiosk.example/elsewhere",
    ]
    assert seen[0].headers["x-door"] == "left"
    assert seen[0].headers["cookie"] == "session=s"
    assert seen[0].extensions["timeout"]["read"] == 7


@pytest.mark.parametrize(
    ("told", "sent"),
    [
        ({}, ("authorization", "Bearer t")),
        ({"prefix": ""}, ("authorization", "t")),
        ({"auth_header_name": "x-ticket", "prefix": "Ticket"}, ("x-ticket", "Ticket t")),
    ],
)
def test_the_token_goes_along(package: Any, told: Any, sent: tuple[str, str]) -> None:
    client = package.AuthenticatedClient("http://kiosk.example", "t", headers={"x-a": "b"}, **told)
    name, value = sent
    for one in (client.get_httpx_client(), client.get_async_httpx_client()):
        assert one.headers[name] == value
        assert one.headers["x-a"] == "b"


def test_leaving_closes_what_sends(package: Any) -> None:
    async def leave() -> Any:
        async with package.Client("http://kiosk.example") as client:
            concurrent = client.get_async_httpx_client()
            assert client.get_async_httpx_client() is concurrent
            return concurrent

    with package.Client("http://kiosk.example") as client:
        http = client.get_httpx_client()
        assert client.get_httpx_client() is http
    assert http.is_closed
    concurrent = anyio.run(leave)
    assert concurrent.is_closed


def test_a_client_of_the_callers_is_taken(package: Any) -> None:
    sync, concurrent = httpx.Client(), httpx.AsyncClient()
    client = package.Client("http://kiosk.example")
    assert client.set_httpx_client(sync).get_httpx_client() is sync
    assert client.set_async_httpx_client(concurrent).get_async_httpx_client() is concurrent
