"""Whoever cannot prove to be Trakt is told as such, and ends a login at once."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import anyio
import pytest

from generated_client.api.users import retrieve_settings
from tests.wire.conftest import callers, send
from tests.wire.servers import Rude, certificate, whole
from trakt_auth import (
    App,
    AsyncDeviceFlow,
    CertificateError,
    DeviceCode,
    DeviceFlow,
    PollEvent,
    PollOutcome,
    Unavailable,
    connect,
)
from trakt_auth._wire.exchange import Failure
from trakt_auth._wire.transport import certificates

pytest.importorskip("cryptography")


@pytest.fixture
def stranger(tmp_path: Path) -> ssl.SSLContext:
    return certificate(tmp_path, "localhost")[0]


@pytest.mark.parametrize("by_the_callers", [False, True])
def test_an_exchange(kind: str, stranger: ssl.SSLContext, by_the_callers: bool) -> None:
    with Rude(whole(), stranger) as server:
        [reply] = send(kind, server.url, by=callers(kind) if by_the_callers else None)
    assert reply.failure is Failure.CERTIFICATE
    assert "self-signed" in str(reply.reason)
    assert server.requests == []


@pytest.mark.parametrize(("name", "days"), [("elsewhere.example", 1), ("localhost", -1)])
def test_of_another_host_or_another_day(
    kind: str, name: str, days: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, file = certificate(tmp_path, name, days=days)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    certificates.cache_clear()
    try:
        with Rude(whole(), context) as server:
            [reply] = send(kind, server.url)
    finally:
        certificates.cache_clear()
    assert reply.failure is Failure.CERTIFICATE
    assert ("expired" if days < 0 else "ostname mismatch") in str(reply.reason)


def code() -> DeviceCode:
    return DeviceCode(
        device_code="x",
        user_code="y",
        verification_url="http://localhost/",
        expires_in=600,
        interval=5,
    )


def test_a_login_ends_at_once(stranger: ssl.SSLContext) -> None:
    events: list[PollEvent] = []
    with (
        Rude(whole(), stranger) as server,
        DeviceFlow(App("id", auth_url=server.url), sleep=lambda _: None) as flow,
    ):
        with pytest.raises(CertificateError, match="self-signed") as caught:
            flow.wait(code(), on_event=events.append)
        assert "SSL_CERT_FILE" in str(caught.value)
        with pytest.raises(CertificateError):
            flow.start()
    assert [event.outcome for event in events] == [PollOutcome.UNTRUSTED]
    assert events[0].next_poll_in is None
    assert isinstance(caught.value, Unavailable)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_login_ends_at_once(backend: str, stranger: ssl.SSLContext) -> None:
    async def at_once(_: float) -> None:
        pass

    async def main(url: str) -> Any:
        async with AsyncDeviceFlow(App("id", auth_url=url), sleep=at_once) as flow:
            with pytest.raises(CertificateError):
                await flow.wait(code())
            with pytest.raises(CertificateError):
                await flow.start()

    with Rude(whole(), stranger) as server:
        anyio.run(main, server.url, backend=backend)


def test_a_call_of_the_api_is_not_sent_again(stranger: ssl.SSLContext) -> None:
    with (
        Rude(whole(), stranger) as server,
        connect(App("id", api_url=server.url)) as client,
        pytest.raises(CertificateError, match="self-signed"),
    ):
        retrieve_settings.sync(client=client)
    assert server.connections == 1
