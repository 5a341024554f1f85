"""What a store remembers of a deletion: a token that is missing is no sign-out."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from tests.stores import valkey
from tests.stores.making import make_token
from trakt_auth import FileTokenStore, RedisTokenStore
from trakt_auth.stores import AsyncRedisTokenStore
from trakt_auth.stores.optional import AsyncMarking, Marking, amissing, missing


class Lost:
    """A store that marks deletions, and how to lose what it holds."""

    def __init__(self, store: FileTokenStore | RedisTokenStore) -> None:
        self.store = store

    def lose(self) -> str:
        """Lose the token; return what is missing now."""
        if isinstance(self.store, FileTokenStore):
            self.store.file("default").unlink()
            return f"the file {self.store.file('default')}"
        key = self.store._steps._tokens("default")
        self.store._client.get().delete(key)
        return f"the key {key} at {self.store._steps.where}"


@pytest.fixture(params=["file", "redis"])
def lost(request: pytest.FixtureRequest, tmp_path: Path) -> Lost:
    if request.param == "file":
        return Lost(FileTokenStore(tmp_path / "tokens"))
    return Lost(request.getfixturevalue("redis_store"))


OLD, NEW = make_token(1), make_token(2)


def test_one_that_is_missing_is_told_from_one_that_was_deleted(lost: Lost) -> None:
    store = lost.store
    assert isinstance(store, Marking)
    store.save("default", OLD)
    assert missing(store, "default") is None
    gone = lost.lose()
    assert store.load("default") is None
    assert missing(store, "default") == gone
    store.delete("default")
    assert missing(store, "default") is None, "a logout counts, though nothing was there"
    store.save("default", NEW)
    assert missing(store, "default") is None
    lost.lose()
    assert missing(store, "default") == gone, "the mark went with the save"


def test_under_the_lock_too(lost: Lost) -> None:
    store = lost.store
    store.save("default", OLD)
    lost.lose()
    with store.lock("default"):
        assert missing(store, "default") is not None
        store.delete("default")
    assert missing(store, "default") is None


@pytest.mark.parametrize("locked", [False, True])
def test_what_is_missing_is_written_back_and_what_was_deleted_is_not(
    lost: Lost, *, locked: bool
) -> None:
    store = lost.store
    store.save("default", OLD)
    lost.lose()
    if locked:
        with store.lock("default"):
            assert store.replace("default", OLD, NEW)
    else:
        assert store.replace("default", OLD, NEW)
    assert store.load("default") == NEW
    store.delete("default")
    assert not store.replace("default", NEW, OLD)
    assert store.load("default") is None


def test_a_directory_that_is_missing(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    assert missing(store, "default") == f"the directory {store.path}"


def test_async_redis(shared_server: valkey.Server, redis_store: RedisTokenStore) -> None:
    async def main() -> None:
        prefix = redis_store._steps.prefix
        async with AsyncRedisTokenStore(shared_server.url, prefix=prefix) as store:
            assert isinstance(store, AsyncMarking)
            await store.save("default", OLD)
            Lost(redis_store).lose()
            assert await amissing(store, "default") is not None
            assert await store.replace("default", OLD, NEW)
            assert await store.load("default") == NEW
            await store.delete("default")
            assert await amissing(store, "default") is None

    anyio.run(main)
