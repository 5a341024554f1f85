"""The stores, each in a place of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
import redis

from tests.stores import valkey
from trakt_auth.stores import FileTokenStore, MemoryTokenStore, RedisTokenStore, TokenStore


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valkey.Server]:
    """A Valkey server to share: tests tell themselves apart by a prefix."""
    yield from _running(tmp_path_factory.mktemp("valkey"))


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
            end = monotonic() + 20
            while "cluster_state:ok" not in str(node.execute_command("CLUSTER", "INFO")):
                assert monotonic() < end
        yield server


def _running(directory: Path, *, cluster: bool = False) -> Iterator[valkey.Server]:
    if valkey.PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server")
    server = valkey.Server(directory, cluster=cluster)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_store(shared_server: valkey.Server, tmp_path: Path) -> RedisTokenStore:
    """An empty store on the shared server."""
    return RedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:")


@pytest.fixture(params=["file", "memory", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    """Every store there is, empty."""
    if request.param == "file":
        return FileTokenStore(tmp_path / "tokens")
    if request.param == "redis":
        found: RedisTokenStore = request.getfixturevalue("redis_store")
        return found
    return MemoryTokenStore()
