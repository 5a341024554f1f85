"""The stores, each in a place of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

import keyring
import pytest
import redis

from tests.stores import valkey
from tests.stores.keyrings import DictKeyring
from tests.stores.making import make_token
from trakt_auth.stores import (
    FileTokenStore,
    KeyringTokenStore,
    MemoryTokenStore,
    RedisTokenStore,
    TokenStore,
)


@pytest.fixture
def saved(tmp_path: Path) -> FileTokenStore:
    """A file store that holds token 1."""
    store = FileTokenStore(tmp_path / "tokens")
    store.save("default", make_token(1))
    return store


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Redis' client does not wait before it connects for a second time."""
    monkeypatch.setattr("redis.retry.sleep", lambda _: None)


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valkey.Server]:
    """A Valkey server to share: tests tell themselves apart by a prefix."""
    yield from _running(tmp_path_factory.mktemp("valkey"))


@pytest.fixture(scope="session")
def tls_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valkey.TLSServer]:
    """A server to share that speaks TLS, as host ``localhost``."""
    if valkey.PROGRAM is None or shutil.which("openssl") is None:
        pytest.skip("needs valkey-server and openssl: apt-get install valkey-server openssl")
    server = valkey.TLSServer(tmp_path_factory.mktemp("tls"))
    try:
        server.start()
    except RuntimeError:
        pytest.skip("needs a valkey-server or redis-server with TLS: apt-get install valkey-server")
    yield server
    server.stop()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[valkey.Server]:
    """A Valkey server of this test, to stop and reconfigure."""
    yield from _running(tmp_path)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[valkey.Server]:
    """A cluster of one server, which holds every slot."""
    for server in _running(tmp_path, cluster=True):
        with redis.Redis.from_url(server.url) as node:
            node.execute_command("CLUSTER", "ADDSLOTSRANGE", 0, 16383)
            end = monotonic() + 60
            while "cluster_state:ok" not in str(node.execute_command("CLUSTER", "INFO")):
                assert monotonic() < end
        yield server


def _running(directory: Path, *, cluster: bool = False) -> Iterator[valkey.Server]:
    if valkey.PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server: apt-get install valkey-server")
    server = valkey.Server(directory, cluster=cluster)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_store(shared_server: valkey.Server, tmp_path: Path) -> RedisTokenStore:
    """An empty store on the shared server."""
    return RedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:")


def _file(request: pytest.FixtureRequest) -> TokenStore:
    tmp_path: Path = request.getfixturevalue("tmp_path")
    return FileTokenStore(tmp_path / "tokens")


def _memory(_: pytest.FixtureRequest) -> TokenStore:
    return MemoryTokenStore()


def _redis(request: pytest.FixtureRequest) -> TokenStore:
    store: RedisTokenStore = request.getfixturevalue("redis_store")
    return store


def _keyring(request: pytest.FixtureRequest) -> TokenStore:
    tmp_path: Path = request.getfixturevalue("tmp_path")
    monkeypatch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    backend = DictKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return KeyringTokenStore()


def _secret_service(request: pytest.FixtureRequest) -> TokenStore:
    tmp_path: Path = request.getfixturevalue("tmp_path")
    return KeyringTokenStore(tmp_path.name)


_STORES = {
    "file": _file,
    "memory": _memory,
    "redis": _redis,
    "keyring": _keyring,
}
if "TRAKT_AUTH_TEST_SECRET_SERVICE" in os.environ:
    # test_keyring.py has started one, and runs these tests in its session. Of itself, jeepney gives
    # a bus one second, which a busy machine may need.
    import secretstorage as _secrets

    _secret_storage: Any = _secrets
    _secret_storage.open_dbus_connection = partial(
        _secret_storage.open_dbus_connection, auth_timeout=60.0
    )
    _STORES["secret-service"] = _secret_service


@pytest.fixture(params=list(_STORES))
def store(request: pytest.FixtureRequest) -> TokenStore:
    """Every store there is, empty."""
    return _STORES[request.param](request)


def peer_of(request: pytest.FixtureRequest, store: TokenStore) -> TokenStore:
    """Another object on the place of `store`, as another process would have it."""
    if isinstance(store, MemoryTokenStore):
        return store
    if isinstance(store, FileTokenStore):
        return FileTokenStore(store.path)
    if isinstance(store, KeyringTokenStore):
        return KeyringTokenStore(store._service)
    server: valkey.Server = request.getfixturevalue("shared_server")
    tmp_path: Path = request.getfixturevalue("tmp_path")
    return RedisTokenStore(server.url, prefix=f"{tmp_path.name}:")
