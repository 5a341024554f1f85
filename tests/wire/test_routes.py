"""Which way a request goes: proxies of the environment, and never one to this machine."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from tests.wire.conftest import send
from tests.wire.servers import Rude, whole
from trakt_auth import App, ConfigurationError, DeviceFlow
from trakt_auth._exchange import Failure

ELSEWHERE = "https://trakt.invalid"


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"])
def test_this_machine_is_reached_directly(
    kind: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Rude(whole()) as server, Rude(whole()) as proxy:
        monkeypatch.setenv(name, f"http://localhost:{proxy.port}")
        for url in (server.url, server.url.replace("localhost", "127.0.0.1")):
            [reply] = send(kind, url)
            assert reply.status == 200
    assert proxy.requests == []
    assert len(server.requests) == 2


def test_a_proxy_is_used_for_others(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Rude(whole(status=502)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:pass@localhost:{proxy.port}")
        [reply] = send(kind, ELSEWHERE)
    assert reply.failure is Failure.UNREACHABLE
    assert proxy.requests[0].startswith(b"CONNECT trakt.invalid:443 ")
    assert b"proxy-authorization: basic" in proxy.requests[0].lower()
    assert b"secret" not in proxy.requests[0]


def test_a_proxy_without_a_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    with Rude(whole(status=502)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"localhost:{proxy.port}")
        send("sync", ELSEWHERE)
    assert proxy.requests[0].startswith(b"CONNECT trakt.invalid:443 ")


def test_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: Any, **__: Any) -> Any:
        raise socket.gaierror("no such host")

    with Rude(whole(status=502)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://localhost:{proxy.port}")
        monkeypatch.setenv("NO_PROXY", "trakt.invalid")
        monkeypatch.setattr("trakt_auth._network.socket.getaddrinfo", nowhere)
        [reply] = send("sync", ELSEWHERE)
    assert reply.failure is Failure.UNREACHABLE
    assert proxy.requests == []


@pytest.mark.parametrize(
    ("proxy", "said"),
    [
        ("socks5://me:hidden@localhost:9", "SOCKS"),
        ("socks5h://me:hidden@localhost:9", "SOCKS"),
        ("gopher://me:hidden@localhost:9", "scheme"),
        ("http://me:hidden@[bad", "no address"),
        ("http://", "no address"),
        ("http://me:hidden@localhost:port", "no address"),
    ],
)
def test_a_proxy_that_cannot_be_used(
    kind: str, proxy: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(ConfigurationError, match=said) as caught:
        send(kind, ELSEWHERE)
    assert "hidden" not in str(caught.value)
    assert "ALL_PROXY" in str(caught.value)
    # This machine is reached all the same.
    with Rude(whole()) as server:
        assert send(kind, server.url)[0].status == 200


def test_a_login_says_so_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://localhost:9")
    with DeviceFlow(App("id")) as flow, pytest.raises(ConfigurationError, match="SOCKS"):
        flow.start()


def test_certificates_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    from trakt_auth._transport import certificates

    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/certificates.pem")
    certificates.cache_clear()
    try:
        with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
            send("sync", ELSEWHERE)
    finally:
        monkeypatch.undo()
        certificates.cache_clear()
