"""The Redis store where the server restarts, refuses, hangs, or holds what is no token."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import redis
from redis.backoff import NoBackoff
from redis.exceptions import BusyLoadingError
from redis.retry import Retry

from tests.stores.making import SECRET, assert_no_secret, make_token
from tests.stores.valkey import PASSWORD, Server
from trakt_auth.errors import StoreError
from trakt_auth.stores import RedisTokenStore
from trakt_auth.stores.redis_client import redis_problem


class TestRestart:
    @pytest.mark.slow
    def test_tokens_and_the_store_survive_a_restart_of_the_server(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        store.save("default", make_token(1))
        server.stop()
        server.start()
        assert store.load("default") == make_token(1)
        store.save("default", make_token(2))
        assert store.load("default") == make_token(2)

    @pytest.mark.slow
    def test_a_holder_saves_through_a_restart(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        with store.lock("default"):
            server.stop()
            server.start()
            store.save("default", make_token(1))
        assert store.load("default") == make_token(1)

    def test_a_server_that_lost_everything_takes_the_token_of_the_holder(
        self, server: Server
    ) -> None:
        store = RedisTokenStore(server.url)
        for number in range(3):
            store.save("default", make_token(number + 1))
        with redis.Redis.from_url(server.url) as client, store.lock("default"):
            client.flushall()
            store.save("default", make_token(9))
        with store.lock("default"):
            store.save("default", make_token(10))
        assert store.load("default") == make_token(10)

    @pytest.mark.slow
    def test_a_lock_that_cannot_be_let_go_does_not_hide_what_was_done(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        with store.lock("default"):
            store.save("default", make_token())
            server.stop()
        server.start()
        assert store.load("default") == make_token()


def each_call(store: RedisTokenStore) -> list[Callable[[], object]]:
    return [
        lambda: store.load("default"),
        lambda: store.save("default", make_token()),
        lambda: store.delete("default"),
        lambda: store.lock("default", timeout=0).__enter__(),
    ]


def assert_all_fail(store: RedisTokenStore, match: str, *, skip: int = 0) -> None:
    for call in each_call(store)[skip:]:
        with pytest.raises(StoreError, match=match) as caught:
            call()
        assert_no_secret(caught.value, PASSWORD)


class TestFailures:
    @pytest.mark.slow
    def test_no_server(self, server: Server) -> None:
        server.stop()
        assert_all_fail(RedisTokenStore(server.url), "cannot be reached")
        server.start()

    @pytest.mark.usefixtures("no_pauses")
    def test_a_wrong_password(self, shared_server: Server) -> None:
        url = f"redis://:{SECRET}@127.0.0.1:{shared_server.port}/0"
        assert_all_fail(RedisTokenStore(url), "refused the user name or password")

    @pytest.mark.usefixtures("no_pauses")
    def test_no_password(self, shared_server: Server) -> None:
        store = RedisTokenStore(f"redis://127.0.0.1:{shared_server.port}/0")
        assert_all_fail(store, "refused the user name or password")

    def test_a_client_of_the_caller_that_has_a_wrong_password(self, shared_server: Server) -> None:
        at_once = Retry(NoBackoff(), 0)
        with redis.Redis(port=shared_server.port, password=SECRET, retry=at_once) as client:
            store = RedisTokenStore(client)
            assert SECRET not in repr(store)
            assert_all_fail(store, "refused the user name or password")

    def test_a_user_without_permission(self, server: Server) -> None:
        with redis.Redis.from_url(server.url) as client:
            client.execute_command("ACL", "SETUSER", "weak", "on", f">{SECRET}", "+ping")
        url = f"redis://weak:{SECRET}@127.0.0.1:{server.port}/0"
        assert_all_fail(RedisTokenStore(url), "lacks permission")

    def test_a_server_without_memory_keeps_the_old_token(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        store.save("default", make_token(1))
        with redis.Redis.from_url(server.url) as client:
            client.config_set("maxmemory", "1")
        for call in (each_call(store)[1], each_call(store)[3]):
            with pytest.raises(StoreError, match="out of memory") as caught:
                call()
            assert_no_secret(caught.value, PASSWORD)
        assert store.load("default") == make_token(1)

    def test_a_replica_refuses_writes(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        store.save("default", make_token(1))
        with redis.Redis.from_url(server.url) as client:
            client.execute_command("REPLICAOF", "127.0.0.1", "1")
        assert_all_fail(store, "read-only replica", skip=1)
        assert store.load("default") == make_token(1)

    @pytest.mark.slow
    def test_a_server_that_hangs(self, server: Server) -> None:
        with redis.Redis.from_url(server.url) as pause:
            pause.execute_command("CLIENT", "PAUSE", "60000", "ALL")
            assert_all_fail(RedisTokenStore(f"{server.url}?socket_timeout=0.05"), "in time")

    @pytest.mark.parametrize(
        ("stored", "match"),
        [
            ('{"version": 1, "token": {"access_token": "' + SECRET, "cut short"),
            ('{"version": 2, "token": "' + SECRET + '"}', "newer version.*Upgrade"),
            ('"' + SECRET * 20_000 + '"', "far larger"),
        ],
    )
    def test_what_is_not_a_token(
        self,
        shared_server: Server,
        redis_store: RedisTokenStore,
        tmp_path: Path,
        stored: str,
        match: str,
    ) -> None:
        with redis.Redis.from_url(shared_server.url) as client:
            client.hset(f"{tmp_path.name}:{{default}}", "token", stored)
        with pytest.raises(StoreError, match=match) as caught:
            redis_store.load("default")
        assert_no_secret(caught.value, PASSWORD)

    def test_a_token_of_a_newer_version_is_not_replaced(
        self, shared_server: Server, redis_store: RedisTokenStore, tmp_path: Path
    ) -> None:
        key = f"{tmp_path.name}:{{default}}"
        with redis.Redis.from_url(shared_server.url) as client:
            client.hset(key, "token", '{"version": 2}')
            with pytest.raises(StoreError, match="Upgrade"):
                redis_store.save("default", make_token())
            assert client.hget(key, "token") == b'{"version": 2}'

    def test_a_foreign_key_in_its_place(
        self, shared_server: Server, redis_store: RedisTokenStore, tmp_path: Path
    ) -> None:
        with redis.Redis.from_url(shared_server.url) as client:
            client.set(f"{tmp_path.name}:{{default}}", SECRET)
        assert_all_fail(redis_store, "WRONGTYPE")

    def test_bytes_that_a_decoding_client_cannot_decode(
        self, shared_server: Server, tmp_path: Path
    ) -> None:
        with redis.Redis.from_url(shared_server.url, decode_responses=True) as client:
            store = RedisTokenStore(client, prefix=f"{tmp_path.name}:")
            store.save("default", make_token(1))
            assert store.load("default") == make_token(1)
            client.hset(f"{tmp_path.name}:{{default}}", "token", b"\xff" + SECRET.encode())
            with pytest.raises(StoreError, match="UnicodeDecodeError") as caught:
                store.load("default")
            assert_no_secret(caught.value, PASSWORD)

    def test_an_outsized_token_is_refused_and_the_old_one_kept(
        self, redis_store: RedisTokenStore
    ) -> None:
        redis_store.save("default", make_token())
        with pytest.raises(StoreError, match="larger") as caught:
            redis_store.save("default", make_token(2, size=70_000))
        assert_no_secret(caught.value)
        assert redis_store.load("default") == make_token()


def test_a_server_that_is_still_loading_is_worth_another_try() -> None:
    assert "Try again in a moment" in redis_problem(BusyLoadingError("MARKED"))
