"""Which way a request goes: proxies of the environment, and never one to this machine."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.wire.conftest import send
from tests.wire.servers import Rude, certificate, tunnel, whole
from trakt_auth import App, ConfigurationError, DeviceFlow
from trakt_auth._wire.exchange import Failure
from trakt_auth._wire.proxies import Routes
from trakt_auth._wire.transport import certificates

ELSEWHERE = "https://trakt.invalid"


def test_threads_that_begin_at_once_share_a_pool() -> None:
    made: list[object] = []

    def make(proxy: object) -> object:
        pool = object()
        made.append(pool)
        threading.Event().wait(0.01)  # as certificates take
        return pool

    routes = Routes(make)
    with ThreadPoolExecutor(6) as threads:
        pools = threads.map(routes.pool, [httpx.URL(ELSEWHERE)] * 6)
    assert set(pools) == set(made) == set(routes)
    assert len(made) == 1


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
        monkeypatch.setattr("trakt_auth._wire.sockets.socket.getaddrinfo", nowhere)
        [reply] = send("sync", ELSEWHERE)
    assert reply.failure is Failure.UNREACHABLE
    assert proxy.requests == []


@pytest.mark.parametrize(
    ("proxy", "said"),
    [
        ("socks5://me:hidden@localhost:9", "SOCKS"),
        ("socks5h://me:hidden@localhost:9", "SOCKS|scheme"),
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


@pytest.mark.skipif(httpx.__version__.startswith("0.27."), reason="httpx 0.27 takes others instead")
def test_certificates_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/certificates.pem")
    certificates.cache_clear()
    try:
        with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
            send("sync", ELSEWHERE)
    finally:
        monkeypatch.undo()
        certificates.cache_clear()


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("cancellable", [False, True])
def test_tls_within_a_proxy(
    kind: str, scheme: str, cancellable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("cryptography")
    of_proxy, vouches_for_proxy = certificate(tmp_path, "localhost")
    of_trakt, vouches_for_trakt = certificate(tmp_path, "trakt.invalid")
    bundle = tmp_path / "bundle.pem"
    bundle.write_bytes(vouches_for_proxy.read_bytes() + vouches_for_trakt.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    certificates.cache_clear()
    options: dict[str, Any] = (
        {"cancel": threading.Event()} if cancellable and kind == "sync" else {}
    )
    body = b'{"big": "' + b"x" * 300_000 + b'"}'
    try:
        with (
            Rude(whole(body), of_trakt) as trakt,
            Rude(tunnel(trakt.port), of_proxy if scheme == "https" else None) as proxy,
        ):
            monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://localhost:{proxy.port}")
            replies = send(kind, ELSEWHERE, times=2, **options)
    finally:
        certificates.cache_clear()
    assert [reply.status for reply in replies] == [200, 200]
    assert len(replies[0].body["big"]) == 300_000
    assert proxy.requests[0].startswith(b"CONNECT trakt.invalid:443 ")
    assert len(trakt.requests) == 2
